// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/dossier_review.h"

#include "ui/editor/checks_panel.h"
#include "ui/editor/dossier_saving.h"
#include "ui/editor/finding_lines.h"
#include "ui/widgets/note_popover.h"
#include "ui/widgets/strip_stack.h"

#include <algorithm>

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
        if (!m_dossier.isNew() && !m_dossier.isDifferent())
            return decideKnowing(tr("Submit for review"), tr("Submit"), anchor,
                                 [this](const QString &note) { submit(note); });
        break;
    case NextStep::Kind::Approve:
        return decideKnowing(tr("Approve this revision"), tr("Approve"), anchor, [this](const QString &note) {
            report(m_desks.review().approve(m_dossier.id(), *m_dossier.base(), note), tr("Approved"));
        });
    case NextStep::Kind::Publish:
        return decideKnowing(tr("Publish this revision"), tr("Publish"), anchor, [this](const QString &note) {
            report(m_desks.publication().publish(m_dossier.id(), *m_dossier.base(), note),
                   tr("Published: readers get it with the next export of the site"));
        });
    }
    auto *popover
        = new NotePopover(tr("Save and submit for review"), tr("Submit"), NotePopover::Wanted::Optional, m_page);
    showFindings(*popover);
    connect(popover, &NotePopover::accepted, this, [this, popover] {
        const QString note = popover->note();
        if (m_saving.save(Reason::Submitted, note))
            submit(note);
    });
    popover->openAt(&anchor);
}

// What weighs enough to be read before: one keystroke more, and only where there is something.
QList<DossierFinding> DossierReview::weightyFindings() const
{
    auto found = findingsNow(m_desks, m_dossier, m_dossier.promise());
    if (!found)
        return {};
    found->removeIf([](const DossierFinding &finding) {
        return finding.waiver || finding.severity == Severity::Notes || finding.severity == Severity::Off;
    });
    std::stable_sort(found->begin(), found->end(), [](const DossierFinding &one, const DossierFinding &other) {
        return one.severity > other.severity;
    });
    return *found;
}

void DossierReview::showFindings(NotePopover &popover) const
{
    const auto findings = weightyFindings();
    if (findings.isEmpty())
        return;
    popover.addContent(new FindingLines(findings));
    const auto blocking
        = std::find_if(findings.cbegin(), findings.cend(), [](const auto &finding) { return finding.blocks(); });
    if (blocking != findings.cend())
        popover.setObstacle(tr("The checklist stops it: mend what blocks, or waive it under “Checks”."));
}

void DossierReview::decideKnowing(const QString &sentence, const QString &act, QWidget &anchor,
                                  const std::function<void(const QString &)> &decide)
{
    if (weightyFindings().isEmpty())
        return decide({});
    auto *popover = new NotePopover(sentence, act, NotePopover::Wanted::Optional, m_page);
    showFindings(*popover);
    connect(popover, &NotePopover::accepted, this, [popover, decide] { decide(popover->note()); });
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
