// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/open_dossier.h"

#include <QtWidgets/QWidget>

class QListView;
class QStackedWidget;
class QToolButton;

namespace tenue
{

class DossierEvidenceModel;
class EmptyState;
class EvidenceForm;
class Prompts;
class SearchField;

/// The evidence of the open dossier: find, cite at the caret, add, edit, order, take off.
class EvidencePanel : public QWidget
{
    Q_OBJECT

public:
    EvidencePanel(Desks &desks, OpenDossier &dossier, Prompts &prompts, QWidget *parent = nullptr);

    void refresh();
    /// Counts citations in the text as it is now.
    void setBody(const QString &body);
    void commit();
    /// Gives the list the focus: Enter then cites the evidence that is chosen.
    void offerToCite();
    /// Selects the evidence of this key, if the dossier has it.
    void showKey(const QString &key);
    void startNew();

Q_SIGNALS:
    /// `[@key]` shall be put at the caret.
    void citeChosen(const QString &key);

private:
    QWidget *newList();
    QWidget *newFindRow();
    QWidget *newCommandRow();
    void connectList();
    bool eventFilter(QObject *watched, QEvent *event) override;
    std::optional<EditedEvidence> chosen() const;
    void choose(const EvidenceId &id);
    void cite();
    void edit();
    void move(int step);
    void remove();
    void refreshCommands();
    void refreshUncited();

    Desks &m_desks;
    OpenDossier &m_dossier;
    DossierEvidenceModel *m_model;
    SearchField *m_find;
    QToolButton *m_add;
    QToolButton *m_uncited;
    QListView *m_list;
    EmptyState *m_empty;
    QToolButton *m_cite;
    QToolButton *m_edit;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    EvidenceForm *m_form;
    QStackedWidget *m_stack;
};

} // namespace tenue
