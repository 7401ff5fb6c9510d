// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/dossier_review.h"

#include "ui/editor/dossier_saving.h"
#include "ui/widgets/note_popover.h"
#include "ui/widgets/strip_stack.h"

namespace tenue
{

using namespace Qt::StringLiterals;

DossierReview::DossierReview(Desks &desks, OpenDossier &dossier, DossierSaving &saving, StripStack &strips,
                             QWidget *page)
    : QObject(page)
    , m_desks(desks)
    , m_dossier(dossier)
    , m_saving(saving)
    , m_strips(strips)
    , m_page(page)
{
}

void DossierReview::takeNextStep(QWidget &anchor)
{
    const auto step = nextStepOf(m_desks, m_dossier);
    if (!step.obstacle.isEmpty()) {
        m_strips.add({ u"review"_s, StripKind::Warning, step.obstacle });
        return;
    }
    switch (step.kind) {
    case NextStep::Kind::Submit:
        if (!m_dossier.isNew() && !m_dossier.isDifferent()) {
            submit({});
            return;
        }
        break;
    case NextStep::Kind::Approve:
        report(m_desks.review().approve(m_dossier.id(), *m_dossier.base()), tr("Approved"));
        return;
    case NextStep::Kind::Publish:
        report(m_desks.publication().publish(m_dossier.id(), *m_dossier.base()),
               tr("Published: readers get it with the next export of the site"));
        return;
    }
    auto *popover
        = new NotePopover(tr("Save and submit for review"), tr("Submit"), NotePopover::Wanted::Optional, m_page);
    connect(popover, &NotePopover::accepted, this, [this, popover] {
        const QString note = popover->note();
        if (m_saving.save(Reason::Submitted, note))
            submit(note);
    });
    popover->openAt(&anchor);
}

void DossierReview::submit(const QString &note)
{
    report(m_desks.review().submit(m_dossier.id(), *m_dossier.base(), note), tr("Submitted for review"));
}

void DossierReview::sendBack(QWidget &anchor)
{
    auto *popover
        = new NotePopover(tr("Send back to its author"), tr("Send back"), NotePopover::Wanted::Required, m_page);
    connect(popover, &NotePopover::accepted, this, [this, popover] {
        report(m_desks.review().requestChanges(m_dossier.id(), *m_dossier.base(), popover->note()), tr("Sent back"));
    });
    popover->openAt(&anchor);
}

void DossierReview::report(const Result<> &done, const QString &words)
{
    m_strips.remove(u"review"_s);
    if (done)
        Q_EMIT decided(words);
    else
        m_strips.add({ u"review"_s, StripKind::Error, done.error().message });
}

} // namespace tenue
