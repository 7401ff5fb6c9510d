// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/comment_list.h"

#include "core/base/clock.h"
#include "core/store/statement.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QString commentColumns()
{
    return uR"sql(
        SELECT e.uuid, h.hash, p.uuid, c.reply_to, c.is_open, a.uuid, made.at, b.uuid, h.at, h.id <> made.id
        FROM comment AS c
        JOIN entity AS e ON e.id = c.entity
        JOIN revision AS h ON h.id = c.head
        JOIN entity AS p ON p.id = c.promise
        JOIN revision AS made ON made.id = (SELECT min(id) FROM revision WHERE revision.entity = c.entity)
        JOIN entity AS a ON a.id = made.author
        JOIN entity AS b ON b.id = h.author
    )sql"_s;
}

Result<QList<CommentRow>> read(Statement &s)
{
    QList<CommentRow> rows;
    const auto done = s.each([&] {
        if (const auto head = s.revision(1))
            rows.append({ s.id<CommentId>(0), *head, s.id<PromiseId>(2), s.optionalId<CommentId>(3), s.number(4) == 1,
                          s.id<StaffId>(5), fromUtcText(s.text(6)), s.id<StaffId>(7), fromUtcText(s.text(8)),
                          s.number(9) == 1 });
    });
    if (!done)
        return done.error();
    return rows;
}

} // namespace

Result<QList<CommentRow>> CommentList::of(const PromiseId &promise) const
{
    Statement statement(m_database, commentColumns() + u"WHERE p.uuid = :promise ORDER BY c.entity"_s);
    return read(statement.bind(":promise", promise));
}

Result<QList<CommentRow>> CommentList::open() const
{
    Statement statement(m_database, commentColumns() + u"WHERE c.is_open = 1 ORDER BY c.entity"_s);
    return read(statement);
}

Result<std::optional<CommentRow>> CommentList::find(const CommentId &comment) const
{
    Statement statement(m_database, commentColumns() + u"WHERE e.uuid = :comment"_s);
    const auto rows = read(statement.bind(":comment", comment));
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

Result<int> CommentList::openCount(const PromiseId &promise) const
{
    Statement statement(m_database, uR"sql(
        SELECT count(*) FROM comment JOIN entity ON entity.id = comment.promise
        WHERE entity.uuid = :promise AND comment.is_open = 1
    )sql"_s);
    if (auto ran = statement.bind(":promise", promise).run(); !ran)
        return ran.error();
    if (const auto found = statement.next(); !found)
        return found.error();
    return static_cast<int>(statement.number(0));
}

} // namespace tenue
