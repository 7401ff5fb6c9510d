// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/decision_list.h"

#include "core/base/clock.h"
#include "core/store/statement.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QString decisionColumns()
{
    return uR"sql(
        SELECT e.uuid, p.uuid, r.hash, d.act, d.note, a.uuid, made.at, d.decided, d.details
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
        if (!revision)
            return;
        auto json = QJsonDocument::fromJson(s.text(8).toUtf8()).object();
        json.insert(u"promise"_s, s.id<PromiseId>(1).toString());
        json.insert(u"revision"_s, revision->toString());
        json.insert(u"act"_s, s.text(3));
        json.insert(u"note"_s, s.text(4));
        if (const auto decision = Decision::fromJson(json))
            rows.append({ s.id<DecisionId>(0), *decision, s.id<StaffId>(5), fromUtcText(s.text(6)), s.number(7) });
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
                        decisionColumns() + u"WHERE d.act IN ('publish', 'correct', 'unpublish') ORDER BY d.decided"_s);
    return read(statement);
}

Result<QList<DecisionRow>> DecisionList::corrections() const
{
    Statement statement(m_database, decisionColumns() + u"WHERE d.act = 'correct' ORDER BY d.decided"_s);
    return read(statement);
}

Result<QList<DecisionRow>> DecisionList::noticesFor(const StaffId &person, int limit) const
{
    Statement statement(m_database, decisionColumns() + uR"sql(
        LEFT JOIN looked AS l ON l.person = :person AND l.promise = p.uuid
        JOIN promise AS row ON row.entity = d.promise
        WHERE a.uuid <> :person AND d.decided > coalesce(l.seen, 0)
            AND (row.assigned = :person OR EXISTS (
                SELECT 1 FROM revision AS w JOIN entity AS me ON me.id = w.author
                WHERE w.entity = d.promise AND me.uuid = :person))
        ORDER BY d.decided DESC LIMIT :limit
    )sql"_s);
    return read(statement.bind(":person", person).bind(":limit", limit));
}

QList<DecisionRow> inForceAt(const QList<DecisionRow> &publications, const QDateTime &moment)
{
    QHash<PromiseId, DecisionRow> online;
    for (const auto &row : publications) {
        if (row.decision.act == Act::Unpublish)
            online.remove(row.decision.promise);
        else if (!row.decision.embargo.isValid() || row.decision.embargo <= moment)
            online.insert(row.decision.promise, row);
    }
    auto rows = online.values();
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.order < b.order; });
    return rows;
}

} // namespace tenue
