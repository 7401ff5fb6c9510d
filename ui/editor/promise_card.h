// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/open_dossier.h"
#include "ui/widgets/panel.h"

class QPushButton;
class QToolButton;

namespace tenue
{

class ElidedLabel;
class TextLabel;

/// The promise as it was made: quote with its source, what would count as kept, deadline.
///
/// Folds to one line; the person's choice is remembered.
class PromiseCard : public Panel
{
    Q_OBJECT

public:
    PromiseCard(Desks &desks, OpenDossier &dossier, QWidget *parent = nullptr);

    void refresh();
    bool isFolded() const;
    void setFolded(bool isFolded);

Q_SIGNALS:
    void editRequested();

private:
    QWidget *newFacts();
    QString sourceWords() const;
    QString deadlineDistance() const;

    Desks &m_desks;
    OpenDossier &m_dossier;
    QToolButton *m_fold;
    ElidedLabel *m_oneLine;
    QPushButton *m_edit;
    QWidget *m_facts;
    TextLabel *m_quote;
    TextLabel *m_source;
    TextLabel *m_criteria;
    TextLabel *m_deadline;
    TextLabel *m_distance;
};

} // namespace tenue
