// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QtCore/QCache>

namespace tenue
{

/// Keeps the contents of revisions, by the row of the revision.
///
/// They are stored compressed, most of them against the one they were made from; a full one at least
/// every `LongestDelta` steps bounds both the time of a read and what one damaged row takes with it.
class ContentStore
{
public:
    static constexpr int LongestDelta = 24;

    explicit ContentStore(Database &database);

    /// Only inside a unit. `base` is the row of the revision that it was made from.
    Result<> insert(qint64 row, const QByteArray &plain, std::optional<qint64> base);
    /// The plain content. Redacted where it was blanked.
    Result<QByteArray> read(qint64 row) const;
    /// Forgets what it remembers of the file. It does so by itself when a unit is undone.
    void forget() const { m_unpacked.clear(); }

private:
    struct Packed {
        QByteArray plain;
        int depth = 0;
    };

    Result<Packed> unpack(qint64 row) const;
    Result<Packed> readPacked(qint64 row) const;

    Database &m_database;
    mutable quint64 m_undoneUnits = 0; ///< the database's count when this was last looked at
    mutable QCache<qint64, Packed> m_unpacked; ///< those read last; costs in bytes
};

} // namespace tenue
