// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on the page of history: commands, decisions.
#include "ui/review/comparison_bar.h"
#include "ui/models/decision_words.h"
#include "ui/review/comparison_view.h"
#include "ui/review/decision_foot.h"
#include "ui/review/history_page.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/note_popover.h"
#include "ui/widgets/strip_stack.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

QAction *HistoryPage::addAction(const QString &name, QLatin1StringView icon, const QString &words,
                                const QKeySequence &keys, const std::function<void()> &act)
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : iconNamed(icon), words, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    m_actions.append(action);
    QWidget::addAction(action);
    return action;
}

void HistoryPage::addActions()
{
    addAction(u"nextChange"_s, "chevron-down"_L1, tr("&Next change"), Qt::Key_F8, [this] { m_view->goOn(1); });
    addAction(u"previousChange"_s, "chevron-up"_L1, tr("&Previous change"), QKeyCombination(Qt::SHIFT, Qt::Key_F8),
              [this] { m_view->goOn(-1); });
    addAction(u"onlyChanges"_s, {}, tr("&Only what changed"), {}, [this] { m_bar->toggleOnlyChanges(); });
    addAction(u"approveRevision"_s, "check"_L1, tr("&Approve this revision"), QKeyCombination(Qt::CTRL, Qt::Key_Return),
              [this] { approve(); });
    addAction(u"sendBackRevision"_s, "corner-up-left"_L1, tr("Send &back with a note…"),
              Qt::CTRL | Qt::SHIFT | Qt::Key_R, [this] { sendBack(); });
    addAction(u"takeOverRevision"_s, "pen-line"_L1, tr("&Take over"), Qt::CTRL | Qt::SHIFT | Qt::Key_T,
              [this] { takeOver(); });
    addAction(u"showAuthors"_s, "users"_L1, tr("&Who wrote this"), Qt::CTRL | Qt::SHIFT | Qt::Key_W,
              [this] { m_bar->authorshipButton().toggle(); });
    addAction(u"restorePassage"_s, "rotate-ccw"_L1, tr("&Restore this passage as in A"), {},
              [this] { restoreCurrentPassage(); });
    addAction(u"nameMoment"_s, "bookmark"_L1, tr("Na&me this moment…"), {}, [this] {
        if (m_after)
            nameMoment(*m_after);
    });
    addAction(u"asItWasOn"_s, "calendar"_L1, tr("A&s it was on…"), {}, [this] { askForMoment(); });
    auto *redacts = addAction(u"redactRevision"_s, "eye-off"_L1, tr("Redact th&is revision…"), {}, [this] {
        if (m_after)
            redact(*m_after);
    });
    if (const auto may = m_desks.history().mayRedact(); !may) {
        redacts->setEnabled(false);
        redacts->setToolTip(may.error().message);
    }
    addAction(u"exportComparison"_s, "download"_L1, tr("&Export the comparison…"), {}, [this] { exportComparison(); });
    addAction(u"showComments"_s, "message-square"_L1, tr("Comments"), Qt::CTRL | Qt::ALT | Qt::Key_M,
              [this] { m_bar->commentsButton().showMenu(); });
    addAction(u"copySummary"_s, "copy"_L1, tr("&Copy the summary"), {}, [this] { copySummary(); });
}

void HistoryPage::setMoreActions(const QList<QAction *> &actions)
{
    m_foot->moreButton().menu()->addActions(actions);
    m_foot->moreButton().show();
}

void HistoryPage::copySummary()
{
    QGuiApplication::clipboard()->setText(summaryLine(m_comparison.diff));
}

void HistoryPage::approve()
{
    auto &button = m_foot->approveButton();
    if (!m_sides.isLoaded() || !button.isVisible())
        return;
    report(m_desks.review().approve(m_promise, m_sides.row().head), approvedWords(m_sides.row().number));
}

void HistoryPage::sendBack()
{
    auto &button = m_foot->sendBackButton();
    if (!m_sides.isLoaded() || !button.isVisible() || !button.isEnabled())
        return;
    auto *popover
        = new NotePopover(tr("Send back to its author"), tr("Send back"), NotePopover::Wanted::Required, this);
    connect(popover, &NotePopover::accepted, this, [this, popover] {
        report(m_desks.review().requestChanges(m_promise, m_sides.row().head, popover->note()),
               sentBackWords(m_sides.row().number));
    });
    popover->openAt(&button);
}

void HistoryPage::takeOver()
{
    auto &button = m_foot->takeOverButton();
    if (!m_sides.isLoaded() || !button.isVisible() || !button.isEnabled())
        return;
    const auto taken = m_desks.review().takeOver(m_promise, m_sides.row().head);
    const auto promise = m_promise;
    report(taken, takenOverWords(m_sides.row().number));
    if (taken)
        Q_EMIT writeRequested(promise);
}

void HistoryPage::report(const Result<> &done, const QString &words)
{
    m_strips->remove(u"decision"_s);
    if (!done) {
        m_strips->add({ u"decision"_s, StripKind::Error, done.error().message });
        return;
    }
    refresh();
    Q_EMIT decided(m_promise, words);
}

} // namespace tenue
