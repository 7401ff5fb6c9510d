// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/next_step.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/status_strip.h"

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace tenue
{

class ElidedLabel;
class IconLabel;
class TextLabel;
class TitleField;

/// The head of the dossier page: which promise, how far it is kept, title, verdict, state, next step.
class DossierHead : public Panel
{
    Q_OBJECT

public:
    DossierHead(Desks &desks, OpenDossier &dossier, QWidget *parent = nullptr);

    /// Shows the dossier as it is now.
    void refresh();
    /// Only what changes while somebody types.
    void refreshKeeping();
    /// "Draft kept at 14:32" and the like, as it is in view.
    QString keepingWords() const;
    SaveState saveState() const;

    TitleField &title() { return *m_title; }
    QPushButton &verdictButton() { return *m_verdict; }
    QPushButton &saveButton() { return *m_save; }
    QPushButton &nextButton() { return *m_next; }
    QPushButton &sendBackButton() { return *m_sendBack; }
    /// With a menu of its own; hidden until something is in it.
    QToolButton &moreButton() { return *m_more; }

Q_SIGNALS:
    void backRequested();
    void neighbourRequested(int step);

private:
    QHBoxLayout *newPlaceRow();
    QHBoxLayout *newVerdictRow();
    void refreshPlace();
    void refreshVerdict();
    void refreshState();

    Desks &m_desks;
    OpenDossier &m_dossier;
    QToolButton *m_back;
    TextLabel *m_number;
    ElidedLabel *m_place;
    IconLabel *m_keepingSign;
    TextLabel *m_keeping;
    QToolButton *m_previous;
    QToolButton *m_following;
    TitleField *m_title;
    QPushButton *m_verdict;
    ElidedLabel *m_definition;
    IconLabel *m_stateSign;
    TextLabel *m_state;
    QPushButton *m_sendBack;
    QPushButton *m_save;
    QPushButton *m_next;
    QToolButton *m_more;
};

} // namespace tenue
