// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/revision_id.h"
#include "core/store/database.h"

#include <vector>

namespace tenue
{

/// Which revision, of which entity, stands in which row, for all rows at once: a verification reads every header,
/// and each refers to up to three others.
class RevisionNumbers
{
public:
    /// All up to row `newest`, writers and entities included.
    static Result<RevisionNumbers> read(Database &database, qint64 newest);

    /// Nothing where the row is not there.
    std::optional<RevisionId> revision(qint64 row) const;
    /// 0 where the row is not there.
    qint64 entityOf(qint64 row) const;
    std::optional<WriterId> writer(qint64 row) const;
    std::optional<StaffId> author(qint64 entityRow) const;

private:
    struct Place {
        std::optional<RevisionId> revision;
        qint64 entity = 0;
    };

    std::vector<Place> m_places;
    QHash<qint64, WriterId> m_writers;
    QHash<qint64, StaffId> m_authors;
};

} // namespace tenue
