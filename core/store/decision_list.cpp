// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/decision_list.h"

#include "core/base/clock.h"
#include "core/store/statement.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QString decisionColumns()
{
    return uR"sql(
        SELECT e.uuid, p.uuid, r.hash, d.act, d.note, a.uuid, made.at, d.decided
        FROM decision AS d
        JOIN entity AS e ON e.id = d.entity
        JOIN entity AS p ON p.id = d.promise
        JOIN revision AS r ON r.id = d.revision
        JOIN revision AS made ON made.id = d.decided
        JOIN entity AS a ON a.id = made.author
    )sql"_s;
}

Result<QList<DecisionRow>> read(Statement &s)
{
    QList<DecisionRow> rows;
    const auto done = s.each([&] {
        const auto revision = s.revision(2);
        const auto act = actNamed(s.text(3));
        if (revision && act)
            rows.append({ s.id<DecisionId>(0), Decision { s.id<PromiseId>(1), *revision, *act, s.text(4) },
                          s.id<StaffId>(5), fromUtcText(s.text(6)), s.number(7) });
    });
    if (!done)
        return done.error();
    return rows;
}

} // namespace

Result<QList<DecisionRow>> DecisionList::of(const PromiseId &promise) const
{
    Statement statement(m_database, decisionColumns() + u"WHERE p.uuid = :promise ORDER BY d.decided"_s);
    return read(statement.bind(":promise", promise));
}

Result<std::optional<DecisionRow>> DecisionList::newestAbout(const RevisionId &revision) const
{
    Statement statement(m_database, decisionColumns() + u"WHERE r.hash = :revision ORDER BY d.decided DESC LIMIT 1"_s);
    const auto rows = read(statement.bind(":revision", revision));
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

Result<QList<DecisionRow>> DecisionList::publications() const
{
    Statement statement(m_database,
                        decisionColumns() + u"WHERE d.act IN ('publish', 'unpublish') ORDER BY d.decided"_s);
    return read(statement);
}

} // namespace tenue
