// SPDX-License-Identifier: GPL-3.0-or-later
// What colleagues say about the text that is compared, and where.
#include "core/base/words.h"
#include "core/domain/staff.h"
#include "ui/review/comparison_bar.h"
#include "ui/review/comparison_view.h"
#include "ui/review/history_page.h"
#include "ui/widgets/strip_stack.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QString shortened(const QString &text)
{
    constexpr int Longest = 60;
    const auto line = text.simplified();
    return line.size() > Longest ? line.left(Longest) + u'…' : line;
}

} // namespace

void HistoryPage::fillComments()
{
    auto &menu = *m_bar->commentsButton().menu();
    menu.clear();
    const auto threads = m_sides.isLoaded() ? m_desks.comments().threads(m_promise, m_comparison.after)
                                            : Result<QList<CommentThread>>(QList<CommentThread>());
    if (!threads)
        return showFault(threads.error());
    for (const auto &thread : *threads) {
        if (thread.first.value.isResolved)
            continue;
        const auto staff = m_desks.workspace().entities().find<Staff>(entityOf(thread.first.row.by));
        const auto who = staff && *staff ? (*staff)->value.name : QString();
        auto *action = menu.addAction(
            tr("%1: %2", "who, what they said").arg(who, shortened(thread.first.value.text).replace(u'&', u"&&"_s)));
        connect(action, &QAction::triggered, this, [this, thread] { showComment(thread); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("No open comment"))->setEnabled(false);
}

void HistoryPage::showComment(const CommentThread &thread)
{
    m_strips->remove(u"comment"_s);
    const auto &anchor = thread.first.value.anchor;
    const auto say = [this, &thread](const QString &sentence) {
        m_strips->add({ u"comment"_s,
                        StripKind::Info,
                        sentence.arg(quoted(thread.first.value.text)),
                        { { tr("Open the dossier"), [this] { Q_EMIT writeRequested(m_promise); } } } });
    };
    if (anchor.quote.isEmpty())
        return say(tr("This comment is about the whole dossier: %1"));
    if (thread.place.state == AnchorPlace::State::Lost)
        return say(tr("The words of this comment are not in this text: %1"));
    const auto text = textOfField(m_comparison.after, anchor.field);
    const auto line = text.left(thread.place.start).count(u'\n');
    const auto words = text.mid(thread.place.start, thread.place.length).section(u'\n', 0, 0);
    if (m_view->showWords(anchor.field, line, words))
        return;
    // It stands in a part that did not change.
    m_bar->showAll();
    if (!m_view->showWords(anchor.field, line, words))
        say(tr("The words of this comment cannot be shown here: %1"));
}

} // namespace tenue
