// SPDX-License-Identifier: GPL-3.0-or-later
// Moments of a dossier: named ones, any other, and those whose content must go; the comparison on paper.
#include "core/base/file_writer.h"
#include "core/base/words.h"
#include "core/history/comparison_page.h"
#include "ui/review/comparison_print.h"
#include "ui/review/comparison_view.h"
#include "ui/review/history_page.h"
#include "ui/review/timeline_panel.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/decision_dialog.h"
#include "ui/widgets/note_popover.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/strip_stack.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTimeEdit>

namespace tenue
{

using namespace Qt::StringLiterals;

void HistoryPage::showTimelineMenu(const HistoryEntry &entry, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"timelineMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addAction(tr("Compare from &here (A)"), this, [this, entry] { compareFrom(entry); });
    menu->addAction(tr("&Look at this one (B)"), this, [this, entry] { lookAt(entry); });
    if (entry.revision) {
        menu->addSeparator();
        menu->addAction(tr("Na&me this moment…"), this, [this, entry] { nameMoment(*entry.revision); })
            ->setObjectName(u"nameMoment"_s);
        if (!entry.milestone.isEmpty())
            menu->addAction(tr("&Forget the name"), this, [this, entry] { forgetMoment(*entry.revision); })
                ->setObjectName(u"forgetMoment"_s);
        auto *redacts = menu->addAction(tr("Redact th&is revision…"), this, [this, entry] { redact(*entry.revision); });
        redacts->setObjectName(u"redact"_s);
        if (const auto may = m_desks.history().mayRedact(); !may) {
            redacts->setEnabled(false);
            redacts->setToolTip(may.error().message);
        }
    }
    menu->popup(at);
}

void HistoryPage::nameMoment(const RevisionId &revision)
{
    auto *popover = new NotePopover(tr("Name this moment"), tr("Name it"), NotePopover::Wanted::Required, this);
    popover->setFieldName(tr("&Name"), tr("As read by our lawyer"), tr("Write a name first."));
    connect(popover, &NotePopover::accepted, this, [this, popover, revision] {
        const auto named = m_desks.history().nameMilestone(m_promise, revision, popover->note());
        if (!named)
            return showFault(named.error());
        refresh();
    });
    popover->openAt(&m_timeline->list());
}

void HistoryPage::forgetMoment(const RevisionId &revision)
{
    const auto milestones = m_desks.history().milestones(m_promise);
    if (!milestones)
        return showFault(milestones.error());
    for (const auto &milestone : *milestones) {
        if (milestone.value.revision != revision)
            continue;
        if (const auto done = m_desks.history().removeMilestone(MilestoneId(milestone.entity.uuid())); !done)
            return showFault(done.error());
    }
    refresh();
}

void HistoryPage::askForMoment()
{
    if (!m_sides.isLoaded())
        return;
    auto *dialog = new DecisionDialog(tr("No. %1 as it was on a day").arg(m_sides.row().number),
                                      tr("Shows the dossier as colleagues had it at that moment. Nothing is changed."),
                                      tr("Show"), DecisionDialog::Weight::Plain, window());
    const auto fields = dialog->addMoment(tr("&Day and time"));
    // A day means all of it.
    fields.time->setTime(QTime(23, 59));
    dialog->addCondition([fields] { return fields.moment().isValid() ? QString() : tr("Choose a day first."); });
    connect(dialog, &DecisionDialog::confirmed, this, [this, dialog, fields] {
        const auto moment = fields.moment();
        const auto then = m_desks.history().asOf(m_promise, moment);
        if (!then)
            return dialog->showFault(then.error().message);
        if (!*then)
            return dialog->showFault(tr("This promise did not exist then: its first revision is younger."));
        dialog->accept();
        showMoment((*then)->revision, moment);
    });
    dialog->open();
}

void HistoryPage::showMoment(const RevisionId &revision, const QDateTime &moment)
{
    m_after = revision;
    compareWith(CompareWith::Previous);
    m_strips->add({ u"moment"_s,
                    StripKind::Info,
                    tr("This is the dossier as it was on %1 (B).").arg(momentInWords(moment)),
                    { { tr("What changed since"),
                        [this, revision] {
                            m_with = CompareWith::Other;
                            m_before = revision;
                            m_after = m_sides.row().head;
                            compare();
                        } },
                      { tr("Back to the newest"), [this] {
                           m_after = m_sides.row().head;
                           compareWith(m_sides.usual());
                       } } } });
}

void HistoryPage::redact(const RevisionId &revision)
{
    auto *dialog = new DecisionDialog(
        tr("Redact revision %1").arg(revision.shortForm()),
        tr("The content of this revision is blanked for good. Who wrote it, when, and your reason stay; verification "
           "then says “redacted”."),
        tr("Blank it for good"), DecisionDialog::Weight::Grave, window());
    dialog->addSentence(tr("This cannot be undone. Backups and exports that were made before still hold the words."),
                        Tone::Error);
    auto *which = dialog->addChoice(tr("&Which contents"),
                                    { tr("This revision alone"), tr("This one and every one before it") });
    which->setObjectName(u"redactWhich"_s);
    auto *drafts = dialog->addChoice(tr("&Unsaved typing that began from it"),
                                     { tr("Refuse if there is some"), tr("Discard it, whoever typed it") });
    drafts->setObjectName(u"redactDrafts"_s);
    auto *reason = dialog->addText(tr("&Reason"), tr("Which law, which ruling, who asked"),
                                   DecisionDialog::Wanted::Required, tr("Write the reason first: it stays for ever."));
    reason->setObjectName(u"redactReason"_s);
    connect(dialog, &DecisionDialog::confirmed, this, [this, dialog, which, drafts, reason, revision] {
        QList<RevisionId> revisions;
        bool isReached = false;
        // Newest first.
        for (const auto &entry : m_sides.entries()) {
            if (entry.kind != HistoryEntry::Kind::Revision || entry.isRedacted)
                continue;
            isReached = isReached || entry.revision == revision;
            if (isReached && (which->currentIndex() == 1 || entry.revision == revision))
                revisions.append(*entry.revision);
        }
        const auto done
            = m_desks.history().redact(entityOf(m_promise), revisions, wordsIn(*reason),
                                       drafts->currentIndex() == 1 ? DraftsToo::Discard : DraftsToo::Refuse);
        if (!done)
            return dialog->showFault(done.error().message);
        dialog->accept();
        m_after = m_sides.row().head;
        m_before.reset();
        report({}, tr("%n revisions redacted", nullptr, int(revisions.size())));
    });
    dialog->open();
}

void HistoryPage::exportComparison()
{
    if (!m_sides.isLoaded())
        return;
    const ComparisonTitle title { m_sides.row().title, m_before ? m_sides.nameOf(m_before) : tr("nothing"),
                                  m_sides.nameOf(m_after) };
    const QByteArray page = comparisonPage(m_comparison.diff, title).toUtf8();
    m_prompts.chooseFileToSave(
        { .title = tr("Export the comparison"),
          .start = QString(tr("comparison-%1").arg(m_sides.row().number) + u".html"_s),
          .filter = tr("Web pages (*.html)"),
          .suffix = u"html"_s },
        this, [this, page](const QString &path) {
            if (const auto written = writeFileSafely(path, page); !written)
                return showFault(written.error());
            m_strips->add({ u"decision"_s, StripKind::Info, tr("The comparison is in %1.").arg(quoted(path)) });
        });
}

std::optional<PrintedText> HistoryPage::toPrint() const
{
    if (!m_sides.isLoaded())
        return {};
    return printed({ tr("comparison-%1").arg(m_sides.row().number),
                     m_sides.row().title,
                     summaryLine(m_comparison.diff),
                     m_view->rows(),
                     { m_before ? m_sides.nameOf(m_before) : tr("nothing"), m_sides.nameOf(m_after) } });
}

} // namespace tenue
