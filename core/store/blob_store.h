// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"
#include "core/store/database.h"

namespace tenue
{

/// Keeps attachments by the SHA-256 of their bytes, in pieces of 1 MiB, at most 64 MiB each.
class BlobStore
{
public:
    static constexpr qint64 PieceSize = 1024 * 1024;
    static constexpr qint64 LargestBlob = 64 * PieceSize;

    explicit BlobStore(Database &database)
        : m_database(database)
    {
    }

    /// Keeps `bytes`, once however often it is given. Only inside a unit.
    Result<ContentHash> keep(const QByteArray &bytes);
    /// The bytes; Damaged if they are not those of the hash.
    Result<QByteArray> read(const ContentHash &hash) const;
    Result<QList<ContentHash>> all() const;

private:
    Database &m_database;
};

} // namespace tenue
