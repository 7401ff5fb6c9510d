// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/next_step.h"

#include <functional>

class QWidget;

namespace tenue
{

class DossierSaving;
class NotePopover;
class StripStack;

/// Takes the open dossier a step further: submit, approve, publish, or back to its author.
class DossierReview : public QObject
{
    Q_OBJECT

public:
    DossierReview(Desks &desks, OpenDossier &dossier, DossierSaving &saving, StripStack &strips, QWidget *page);

    /// What the filled button does. Unsaved changes are saved first, with a note asked for under `anchor`.
    /// What the checklist warns of is shown there before; what it blocks cannot be done.
    void takeNextStep(QWidget &anchor);
    void sendBack(QWidget &anchor);

Q_SIGNALS:
    /// A decision was taken; `words` say which.
    void decided(const QString &words);

private:
    QList<DossierFinding> weightyFindings() const;
    void showFindings(NotePopover &popover) const;
    void decideKnowing(const QString &sentence, const QString &act, QWidget &anchor,
                       const std::function<void(const QString &)> &decide);
    void submit(const QString &note);
    void report(const Result<> &done, const QString &words);

    Desks &m_desks;
    OpenDossier &m_dossier;
    DossierSaving &m_saving;
    StripStack &m_strips;
    QWidget *m_page;
};

} // namespace tenue
