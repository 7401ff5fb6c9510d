// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/promise_list.h"

#include "core/base/clock.h"
#include "core/store/statement.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QString promiseColumns()
{
    return uR"sql(
        SELECT e.uuid, h.hash, p.mandate, p.number, p.slug, p.title, p.theme, p.verdict, p.deadline, p.changed_at,
               p.state, a.hash, o.hash, p.published_at, p.assigned,
               (SELECT count(*) FROM comment AS c WHERE c.promise = p.entity AND c.is_open = 1)
        FROM promise AS p
        JOIN entity AS e ON e.id = p.entity
        JOIN revision AS h ON h.id = p.head
        LEFT JOIN revision AS a ON a.id = p.approved
        LEFT JOIN revision AS o ON o.id = p.published
    )sql"_s;
}

PromiseRow rowIn(const Statement &s)
{
    return PromiseRow { .promise = s.id<PromiseId>(0),
                        .head = s.revision(1).value_or(RevisionId(ContentHash::of({}))),
                        .mandate = s.id<MandateId>(2),
                        .number = static_cast<int>(s.number(3)),
                        .slug = s.text(4),
                        .title = s.text(5),
                        .theme = s.optionalId<ThemeId>(6),
                        .verdict = s.text(7),
                        .deadline = s.date(8),
                        .changedAt = fromUtcText(s.text(9)),
                        .state = workflowStateNamed(s.text(10)).value_or(WorkflowState::Draft),
                        .approved = s.revision(11),
                        .published = s.revision(12),
                        .publishedAt = fromUtcText(s.text(13)),
                        .assigned = s.optionalId<StaffId>(14),
                        .openComments = static_cast<int>(s.number(15)) };
}

std::optional<PromiseRow> onlyRow(const QList<PromiseRow> &rows)
{
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

} // namespace

Result<QList<PromiseRow>> PromiseList::read(Statement &statement) const
{
    QList<PromiseRow> rows;
    const auto done = statement.each([&] { rows.append(rowIn(statement)); });
    if (!done)
        return done.error();
    return rows;
}

Result<QList<PromiseRow>> PromiseList::rows(int offset, int limit) const
{
    Statement statement(m_database, promiseColumns() + u"ORDER BY p.mandate, p.number LIMIT :limit OFFSET :offset"_s);
    statement.bind(":limit", limit).bind(":offset", offset);
    return read(statement);
}

Result<> PromiseList::forEach(const std::function<void(PromiseRow &&)> &take) const
{
    Statement statement(m_database, promiseColumns() + u"ORDER BY p.mandate, p.number"_s);
    return statement.each([&] { take(rowIn(statement)); });
}

Result<QList<PromiseRow>> PromiseList::inState(WorkflowState state) const
{
    // Most are drafts, which the index leaves out: a query finds it only if it says so itself.
    const QString indexed = state == WorkflowState::Draft ? QString() : u" AND p.state <> 'draft'"_s;
    Statement statement(m_database,
                        promiseColumns() + u"WHERE p.state = :state"_s + indexed + u" ORDER BY p.mandate, p.number"_s);
    statement.bind(":state", nameOf(state));
    return read(statement);
}

Result<QList<PromiseRow>> PromiseList::online() const
{
    Statement statement(m_database, promiseColumns() + u"WHERE p.published IS NOT NULL ORDER BY p.mandate, p.number"_s);
    return read(statement);
}

Result<std::optional<PromiseRow>> PromiseList::find(const PromiseId &promise) const
{
    Statement statement(m_database, promiseColumns() + u"WHERE e.uuid = :uuid"_s);
    statement.bind(":uuid", promise);
    const auto rows = read(statement);
    if (!rows)
        return rows.error();
    return onlyRow(*rows);
}

// The index of numbers begins with the mandate: it is asked once for each mandate, and those are found by going from
// one to the next. By the number alone every row would be read, at every save.
Result<QList<PromiseRow>> PromiseList::withNumber(int number) const
{
    const QString mandates = uR"sql(
        WITH RECURSIVE used(mandate) AS (
            SELECT min(mandate) FROM promise
            UNION ALL
            SELECT (SELECT min(mandate) FROM promise WHERE mandate > used.mandate) FROM used
            WHERE used.mandate IS NOT NULL
        )
    )sql"_s;
    Statement statement(m_database,
                        mandates + promiseColumns()
                            + u"WHERE p.mandate IN (SELECT mandate FROM used) AND p.number = :number"_s);
    statement.bind(":number", number);
    return read(statement);
}

Result<std::optional<PromiseRow>> PromiseList::withSlug(const QString &slug) const
{
    Statement statement(m_database, promiseColumns() + u"WHERE p.slug = :slug"_s);
    statement.bind(":slug", slug);
    const auto rows = read(statement);
    if (!rows)
        return rows.error();
    return onlyRow(*rows);
}

Result<int> PromiseList::count() const
{
    const auto count = m_database.ask(u"SELECT count(*) FROM promise"_s);
    if (!count)
        return count.error();
    return count->toInt();
}

Result<int> PromiseList::nextNumber(const MandateId &mandate) const
{
    Statement statement(m_database, u"SELECT coalesce(max(number), 0) + 1 FROM promise WHERE mandate = :mandate"_s);
    if (auto ran = statement.bind(":mandate", mandate).run(); !ran)
        return ran.error();
    if (const auto found = statement.next(); !found)
        return found.error();
    return static_cast<int>(statement.number(0));
}

Result<QString> PromiseList::freeSlug(const QString &slug) const
{
    for (int suffix = 1;; ++suffix) {
        const QString candidate = suffix == 1 ? slug : slug + u'-' + QString::number(suffix);
        Statement statement(m_database, u"SELECT 1 FROM promise WHERE slug = :slug"_s);
        if (auto ran = statement.bind(":slug", candidate).run(); !ran)
            return ran.error();
        const auto taken = statement.next();
        if (!taken)
            return taken.error();
        if (!*taken)
            return candidate;
    }
}

Result<std::optional<PromiseId>> PromiseList::withOrigin(const MandateId &mandate, const QString &list,
                                                         const QString &row) const
{
    Statement statement(m_database, uR"sql(
        SELECT entity.uuid FROM promise JOIN entity ON entity.id = promise.entity
        WHERE origin_list = :list AND origin_row = :row AND mandate = :mandate
    )sql"_s);
    statement.bind(":list", list).bind(":row", row).bind(":mandate", mandate);
    if (auto ran = statement.run(); !ran)
        return ran.error();
    const auto found = statement.next();
    if (!found)
        return found.error();
    return *found ? std::optional(statement.id<PromiseId>(0)) : std::nullopt;
}

Result<QList<std::pair<QString, PromiseId>>> PromiseList::withOriginList(const MandateId &mandate,
                                                                         const QString &list) const
{
    QList<std::pair<QString, PromiseId>> rows;
    Statement statement(m_database, uR"sql(
        SELECT origin_row, entity.uuid FROM promise JOIN entity ON entity.id = promise.entity
        WHERE origin_list = :list AND mandate = :mandate ORDER BY number
    )sql"_s);
    statement.bind(":list", list).bind(":mandate", mandate);
    const auto done = statement.each([&] { rows.append({ statement.text(0), statement.id<PromiseId>(1) }); });
    if (!done)
        return done.error();
    return rows;
}

} // namespace tenue
