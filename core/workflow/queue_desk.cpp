// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/queue_desk.h"

#include "core/domain/comment.h"
#include "core/domain/staff.h"
#include "core/history/dossier_diff.h"
#include "core/workflow/review_desk.h"

#include <QtCore/QSet>

#include <algorithm>

namespace tenue
{

namespace
{

Result<Role> roleOf(const Session &session)
{
    const auto person = session.workspace.entities().find<Staff>(entityOf(session.person));
    if (!person)
        return person.error();
    return *person ? (*person)->value.role : Role::Journalist;
}

bool hasWritten(const Session &session, const PromiseRow &row)
{
    if (row.assigned == session.person)
        return true;
    const auto history = session.workspace.revisions().history(entityOf(row.promise));
    if (!history)
        return false;
    return std::any_of(history->begin(), history->end(),
                       [&](const auto &revision) { return revision.header().author == session.person; });
}

QueueItem itemOf(const Session &session, const PromiseRow &row, QueueItem::Why why, const StaffId &by,
                 const QDateTime &since, const QString &note)
{
    const auto now = session.clock.now();
    const bool isPastDeadline = row.deadline.isValid() && row.deadline < now.date();
    return { row,
             why,
             by,
             since,
             note,
             row.openComments,
             since.daysTo(now) > QueueDesk::LateAfterDays || (why == QueueItem::Why::Review && isPastDeadline),
             !row.published };
}

Result<> addInState(const Session &session, WorkflowState state, QueueItem::Why why, QList<QueueItem> &items)
{
    const auto rows = session.workspace.promises().inState(state);
    if (!rows)
        return rows.error();
    for (const auto &row : *rows) {
        const auto newest = session.workspace.decisions().newestAbout(row.head);
        if (!newest)
            return newest.error();
        if (!*newest)
            continue;
        if (why == QueueItem::Why::SentBack && !hasWritten(session, row))
            continue;
        if (why == QueueItem::Why::Review) {
            // Nobody may decide about what they wrote themselves, so it does not wait for them.
            const auto people = ReviewDesk(session).contributors(row.promise, row.head);
            if (!people)
                return people.error();
            if (people->contains(session.person))
                continue;
        }
        items.append(itemOf(session, row, why, (*newest)->by, (*newest)->at, (*newest)->decision.note));
    }
    return {};
}

Result<> addMentions(const Session &session, QList<QueueItem> &items)
{
    const auto open = session.workspace.comments().open();
    if (!open)
        return open.error();
    for (const auto &thread : *open) {
        const auto comment = session.workspace.entities().at<Comment>(entityOf(thread.id), thread.head);
        if (!comment)
            return comment.error();
        if (!comment->value.mentions.contains(session.person) || thread.by == session.person)
            continue;
        const auto row = session.workspace.promises().find(thread.promise);
        if (!row)
            return row.error();
        if (*row)
            items.append(itemOf(session, **row, QueueItem::Why::Mentioned, thread.by, thread.at, comment->value.text));
    }
    return {};
}

} // namespace

QueueDesk::QueueDesk(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

Result<QList<QueueItem>> QueueDesk::waiting() const
{
    QList<QueueItem> items;
    const auto role = roleOf(m_session);
    if (!role)
        return role.error();
    if (*role != Role::Journalist) {
        if (auto added = addInState(m_session, WorkflowState::Submitted, QueueItem::Why::Review, items); !added)
            return added.error();
        if (auto added = addInState(m_session, WorkflowState::Approved, QueueItem::Why::ToPublish, items); !added)
            return added.error();
    }
    if (auto added = addInState(m_session, WorkflowState::ChangesRequested, QueueItem::Why::SentBack, items); !added)
        return added.error();
    if (auto added = addMentions(m_session, items); !added)
        return added.error();
    std::stable_sort(items.begin(), items.end(), [](const QueueItem &a, const QueueItem &b) {
        return a.isLate != b.isLate ? a.isLate : a.since < b.since;
    });
    return items;
}

Result<ChangeSize> QueueDesk::sizeOf(const PromiseId &promise, const RevisionId &revision) const
{
    const auto row = m_session.workspace.promises().find(promise);
    if (!row)
        return row.error();
    const auto now = m_session.workspace.entities().at<Promise>(entityOf(promise), revision);
    if (!now)
        return now.error();
    Promise before;
    if (*row && (*row)->published) {
        const auto online = m_session.workspace.entities().at<Promise>(entityOf(promise), *(*row)->published);
        if (!online)
            return online.error();
        before = online->value;
    }
    return sizeOfChange(before, now->value);
}

Result<> QueueDesk::markLooked(const PromiseId &promise, const RevisionId &revision, std::optional<qint64> upTo)
{
    if (m_session.workspace.isReadOnly())
        return readOnlyWorkspace();
    const auto done = m_session.workspace.database().atomically([&]() -> Result<> {
        const auto seen = upTo ? Result<qint64>(*upTo) : newest();
        if (!seen)
            return seen.error();
        return m_session.workspace.looked().mark(m_session.person, promise, revision, m_session.clock.now(), *seen);
    });
    if (done)
        Q_EMIT looked(promise);
    return done;
}

Result<qint64> QueueDesk::newest() const
{
    return m_session.workspace.looked().newest();
}

Result<std::optional<LastLook>> QueueDesk::lastLook(const PromiseId &promise) const
{
    return m_session.workspace.looked().find(m_session.person, promise);
}

Result<QHash<PromiseId, LastLook>> QueueDesk::lastLooks() const
{
    return m_session.workspace.looked().all(m_session.person);
}

Result<QList<DecisionRow>> QueueDesk::notices(int limit) const
{
    return m_session.workspace.decisions().noticesFor(m_session.person, limit);
}

} // namespace tenue
