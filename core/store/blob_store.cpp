// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blob_store.h"

#include "core/base/words.h"
#include "core/store/statement.h"

namespace tenue
{

using namespace Qt::StringLiterals;

Result<ContentHash> BlobStore::keep(const QByteArray &bytes)
{
    if (bytes.size() > LargestBlob)
        return Error { Error::Kind::BadInput,
                       translate("BlobStore", "This file is too large to be kept: 64 MB at most.") };
    const auto hash = ContentHash::of(bytes);
    Statement known(m_database, u"SELECT 1 FROM blob WHERE hash = :hash"_s);
    if (auto ran = known.bind(":hash", hash).run(); !ran)
        return ran.error();
    const auto found = known.next();
    if (!found)
        return found.error();
    if (*found)
        return hash;
    Statement insert(m_database, u"INSERT INTO blob (hash, size) VALUES (:hash, :size)"_s);
    if (auto ran = insert.bind(":hash", hash).bind(":size", bytes.size()).run(); !ran)
        return ran.error();
    for (qint64 at = 0, piece = 0; at < bytes.size(); at += PieceSize, ++piece) {
        Statement part(m_database, u"INSERT INTO blob_piece (hash, piece, bytes) VALUES (:hash, :piece, :bytes)"_s);
        part.bind(":hash", hash).bind(":piece", piece).bind(":bytes", bytes.mid(at, PieceSize));
        if (auto ran = part.run(); !ran)
            return ran.error();
    }
    return hash;
}

Result<QByteArray> BlobStore::read(const ContentHash &hash) const
{
    QByteArray bytes;
    bool isWhole = true;
    qint64 next = 0;
    Statement pieces(m_database, uR"sql(
        SELECT piece, bytes, (SELECT size FROM blob WHERE hash = :hash) FROM blob_piece WHERE hash = :hash ORDER BY piece
    )sql"_s);
    qint64 size = 0;
    const auto done = pieces.bind(":hash", hash).each([&] {
        isWhole = isWhole && pieces.number(0) == next++;
        bytes += pieces.bytes(1);
        size = pieces.number(2);
    });
    if (!done)
        return done.error();
    if (!isWhole || bytes.size() != size || ContentHash::of(bytes) != hash)
        return Error { Error::Kind::Damaged,
                       translate("BlobStore",
                                 "The attached file %1 is missing or not the one that was kept: open the "
                                 "newest backup.")
                           .arg(hash.shortForm()) };
    return bytes;
}

Result<QList<ContentHash>> BlobStore::all() const
{
    QList<ContentHash> hashes;
    Statement read(m_database, u"SELECT hash FROM blob UNION SELECT hash FROM blob_piece ORDER BY hash"_s);
    const auto done = read.each([&] {
        if (const auto hash = ContentHash::fromBytes(read.bytes(0)))
            hashes.append(*hash);
    });
    if (!done)
        return done.error();
    return hashes;
}

} // namespace tenue
