// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/promise.h"
#include "core/store/database.h"

#include <QtCore/QHash>

#include <vector>

namespace tenue
{

class RevisionStore;

/// What the search index has yet to learn in the unit that is open.
///
/// FTS5 writes all that it holds to the disk whenever another statement of the unit begins a savepoint
/// of its own, as each insertion of a revision does: an index kept in step row by row becomes four
/// times as large and takes half the time of an import. So it is written at the end of the unit, or
/// when much has gathered.
class SearchQueue
{
public:
    SearchQueue(Database &database, const RevisionStore &revisions)
        : m_database(database)
        , m_revisions(revisions)
    {
    }

    /// The promise in `entityRow` is now what `revisionRow` holds; the index showed `before` until then,
    /// null if nothing.
    Result<> add(qint64 entityRow, qint64 revisionRow, const QByteArray *before, const Promise &now);
    /// Brings the index to what the lists show, inner units that were undone included. Only inside a unit.
    Result<> write();
    /// Empties the index; what waits is forgotten.
    Result<> clearIndex();
    void forget();

private:
    struct Entry {
        qint64 entityRow = 0;
        qint64 revisionRow = 0;
        std::optional<QByteArray> before;
        std::optional<Promise> now;
    };

    Result<> checkNewest(Entry &entry) const;
    Result<> write(const Entry &entry);

    Database &m_database;
    const RevisionStore &m_revisions;
    std::vector<Entry> m_entries;
    QHash<qint64, size_t> m_places; ///< in m_entries, by the entity's row
    quint64 m_undoneUnits = 0; ///< the database's count when the first one came
};

} // namespace tenue
