// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entity_reader.h"

#include "core/base/clock.h"
#include "core/store/statement.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

Result<QList<std::pair<EntityId, RevisionId>>> readHeads(Statement &read)
{
    QList<std::pair<EntityId, RevisionId>> heads;
    const auto done = read.each([&] {
        if (const auto revision = read.revision(1))
            heads.append({ read.id<EntityId>(0), *revision });
    });
    if (!done)
        return done.error();
    return heads;
}

// SQLite uses the index of kinds only where a statement says, word for word, what the index leaves out; without it
// every list of staff or themes reads the row of each promise and decision.
QString whereOfKind(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Promise:
    case EntityKind::Evidence:
    case EntityKind::Decision:
    case EntityKind::Assignment:
        return u" WHERE e.kind = :kind ORDER BY e.id"_s;
    default:
        return uR"sql(
            WHERE e.kind = :kind AND e.kind NOT IN ('promise', 'evidence', 'decision', 'assignment') ORDER BY e.id
        )sql"_s;
    }
}

} // namespace

Result<std::optional<RevisionId>> EntityReader::headOf(const EntityId &entity) const
{
    if (!m_moment.isValid())
        return m_revisions.head(entity);
    Statement read(m_database, uR"sql(
        SELECT r.hash FROM entity AS e
        JOIN revision AS r ON r.id = (SELECT max(id) FROM revision WHERE entity = e.id AND at <= :moment)
        WHERE e.uuid = :uuid
    )sql"_s);
    if (auto ran = read.bind(":uuid", entity).bind(":moment", utcText(m_moment)).run(); !ran)
        return ran.error();
    const auto found = read.next();
    if (!found)
        return found.error();
    return *found ? read.revision(0) : std::nullopt;
}

Result<QList<std::pair<EntityId, RevisionId>>> EntityReader::headsOf(EntityKind kind) const
{
    if (m_moment.isValid()) {
        Statement read(m_database, uR"sql(
            SELECT e.uuid, r.hash FROM entity AS e
            JOIN revision AS r ON r.id = (SELECT max(id) FROM revision WHERE entity = e.id AND at <= :moment)
        )sql"_s + whereOfKind(kind));
        return readHeads(read.bind(":kind", nameOf(kind)).bind(":moment", utcText(m_moment)));
    }
    Statement read(m_database, uR"sql(
        SELECT e.uuid, r.hash FROM entity AS e
        JOIN revision AS r ON r.id = (SELECT max(revision) FROM head WHERE head.entity = e.id)
    )sql"_s + whereOfKind(kind));
    return readHeads(read.bind(":kind", nameOf(kind)));
}

} // namespace tenue
