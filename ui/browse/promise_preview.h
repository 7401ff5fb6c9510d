// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/promise.h"
#include "ui/models/catalogue.h"
#include "ui/widgets/panel.h"

class QBoxLayout;
class QPushButton;

namespace tenue
{

class IconLabel;
class TextLabel;
class VerdictBadge;

/// What the preview of a dossier tells.
struct PromiseBrief {
    PromiseRow row;
    Promise value;
    QString sourceTitle; ///< of the first source document; empty if there is none
    QString publishedVerdict; ///< its words; empty if nothing is online
    int uncitedEvidence = 0;
};

/// The dossier that is current in the list, at a glance: below the list in three columns, or at its
/// right in one.
class PromisePreview : public Panel
{
    Q_OBJECT

public:
    explicit PromisePreview(QWidget *parent = nullptr);

    void show(const PromiseBrief &brief, const Catalogue &catalogue);
    /// Nothing is chosen.
    void clear();
    void setOrientation(Qt::Orientation orientation);

Q_SIGNALS:
    void openPressed();

private:
    QWidget *newHead();
    QWidget *newMadePart();
    QWidget *newVerdictPart();
    QWidget *newDossierPart();
    void showVerdict(const PromiseBrief &brief, const Catalogue &catalogue);
    void showDossier(const PromiseBrief &brief, const Catalogue &catalogue);

    QWidget *m_content;
    QBoxLayout *m_headRow;
    QBoxLayout *m_parts;
    TextLabel *m_number;
    TextLabel *m_subject;
    TextLabel *m_title;
    QPushButton *m_open;
    TextLabel *m_quote;
    TextLabel *m_source;
    TextLabel *m_deadline;
    VerdictBadge *m_badge;
    TextLabel *m_summary;
    TextLabel *m_published;
    IconLabel *m_standingSign;
    TextLabel *m_standing;
    TextLabel *m_evidence;
    TextLabel *m_assigned;
    TextLabel *m_nothing;
};

/// Reads what the preview of `row` tells.
Result<PromiseBrief> readBrief(const Workspace &workspace, const PromiseRow &row, const Catalogue &catalogue);

} // namespace tenue
