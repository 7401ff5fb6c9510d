// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/desks.h"
#include "core/workflow/publication_run.h"
#include "ui/models/publication_model.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QPushButton;
class QStackedWidget;
class QTreeView;

namespace tenue
{

class DestinationPanel;
class ElidedLabel;
class EmptyState;
class FindingsPanel;
class LongWork;
class Panel;
class Prompts;
class SitePreviewer;
class StripStack;

/// "Publication": what changes online with the next export, and the export itself.
///
/// The folder is remembered for each workspace. Both the comparison and the export run on another
/// thread, with a workspace of their own.
class PublicationPage : public QWidget
{
    Q_OBJECT

public:
    PublicationPage(Desks &desks, const Installation &installation, Prompts &prompts, QWidget *parent = nullptr);
    ~PublicationPage() override;

    /// Compares again, soon; several calls at once make one comparison.
    void refresh();
    /// True while the site is written.
    bool isExporting() const;

Q_SIGNALS:
    /// Somebody wants to see the dossier of this line.
    void promiseOpened(const tenue::PromiseId &promise);
    /// For the status strip: "19 changes · 252 pages".
    void countsChanged(const QString &words);

private:
    Panel *newHead();
    void setUpList();
    void restoreDestination();
    void keepDestination();
    void compare();
    void showLines(const PublicationLines &lines);
    void showButton();
    void showApproved();
    void publishApproved();
    void startPublication();
    void exportNow();
    void connectPreview();
    void showPreview(const QString &path);
    void showPreviewButtons();
    void showOutcome(const Result<PublicationOutcome> &outcome);
    void openLine(const QModelIndex &index);

    Desks &m_desks;
    const Installation m_installation;
    Prompts &m_prompts;
    PublicationModel *m_model;
    QTreeView *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_listOrEmpty;
    FindingsPanel *m_findings;
    DestinationPanel *m_destination;
    StripStack *m_strips;
    ElidedLabel *m_summary;
    QPushButton *m_previewPage;
    QPushButton *m_preview;
    QPushButton *m_publish;
    LongWork *m_comparing;
    LongWork *m_exporting;
    SitePreviewer *m_previewer;
    QTimer m_compareSoon;
};

} // namespace tenue
