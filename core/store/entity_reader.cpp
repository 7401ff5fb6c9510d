// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entity_reader.h"

#include "core/store/statement.h"

namespace tenue
{

using namespace Qt::StringLiterals;

Result<QList<std::pair<EntityId, RevisionId>>> EntityReader::headsOf(EntityKind kind) const
{
    QList<std::pair<EntityId, RevisionId>> heads;
    Statement read(m_database, uR"sql(
        SELECT e.uuid, r.hash FROM entity AS e
        JOIN revision AS r ON r.id = (SELECT max(revision) FROM head WHERE head.entity = e.id)
        WHERE e.kind = :kind ORDER BY e.id
    )sql"_s);
    const auto done = read.bind(":kind", nameOf(kind)).each([&] {
        if (const auto revision = read.revision(1))
            heads.append({ read.id<EntityId>(0), *revision });
    });
    if (!done)
        return done.error();
    return heads;
}

} // namespace tenue
