// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"
#include "core/store/database.h"

#include <functional>

class QIODevice;

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
    /// The same for what is open for reading and can be read twice; one piece at a time is in memory.
    /// Refused if the second reading gives other bytes than `hash`, those of the first.
    Result<> keep(QIODevice &file, const ContentHash &hash, qint64 size);
    /// The bytes; Damaged if they are not those of the hash.
    Result<QByteArray> read(const ContentHash &hash) const;
    /// Hands over one piece after the other. Whether they are those of the hash is known only when it returns.
    using Taker = std::function<Result<>(const QByteArray &piece)>;
    Result<> readPieces(const ContentHash &hash, const Taker &take) const;
    Result<QList<ContentHash>> all() const;
    Result<bool> has(const ContentHash &hash) const;

private:
    Result<> insert(const ContentHash &hash, qint64 size);
    Result<> insertPiece(const ContentHash &hash, qint64 piece, const QByteArray &bytes);

    Database &m_database;
};

} // namespace tenue
