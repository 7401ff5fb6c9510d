// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blob_store.h"

#include "core/base/words.h"
#include "core/store/statement.h"

#include <QtCore/QBuffer>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

Error tooLarge()
{
    return { Error::Kind::BadInput, translate("BlobStore", "This file is too large to be kept: 64 MB at most.") };
}

Error changedMeanwhile()
{
    return { Error::Kind::BadInput,
             translate("BlobStore", "The file changed while it was read: wait until it is complete, and try again.") };
}

Error damaged(const ContentHash &hash)
{
    return { Error::Kind::Damaged,
             translate("BlobStore",
                       "The attached file %1 is missing or not the one that was kept: open the "
                       "newest backup.")
                 .arg(hash.shortForm()) };
}

} // namespace

Result<ContentHash> BlobStore::keep(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto hash = ContentHash::of(bytes);
    if (auto kept = keep(buffer, hash, bytes.size()); !kept)
        return kept.error();
    return hash;
}

Result<> BlobStore::keep(QIODevice &file, const ContentHash &hash, qint64 size)
{
    if (size > LargestBlob)
        return tooLarge();
    const auto known = has(hash);
    if (!known)
        return known.error();
    if (*known)
        return {};
    if (auto inserted = insert(hash, size); !inserted)
        return inserted;
    ContentHasher hasher;
    qint64 left = size;
    for (qint64 piece = 0; left > 0; ++piece) {
        const auto bytes = file.read(std::min(left, PieceSize));
        if (bytes.isEmpty())
            return changedMeanwhile();
        hasher.add(bytes);
        left -= bytes.size();
        if (auto inserted = insertPiece(hash, piece, bytes); !inserted)
            return inserted;
    }
    return hasher.result() == hash ? Result<>() : Result<>(changedMeanwhile());
}

Result<> BlobStore::insert(const ContentHash &hash, qint64 size)
{
    Statement insert(m_database, u"INSERT INTO blob (hash, size) VALUES (:hash, :size)"_s);
    return insert.bind(":hash", hash).bind(":size", size).run();
}

Result<> BlobStore::insertPiece(const ContentHash &hash, qint64 piece, const QByteArray &bytes)
{
    Statement part(m_database, u"INSERT INTO blob_piece (hash, piece, bytes) VALUES (:hash, :piece, :bytes)"_s);
    return part.bind(":hash", hash).bind(":piece", piece).bind(":bytes", bytes).run();
}

Result<QByteArray> BlobStore::read(const ContentHash &hash) const
{
    QByteArray bytes;
    const auto done = readPieces(hash, [&](const QByteArray &piece) -> Result<> {
        bytes += piece;
        return {};
    });
    if (!done)
        return done.error();
    return bytes;
}

Result<> BlobStore::readPieces(const ContentHash &hash, const Taker &take) const
{
    Statement pieces(m_database, uR"sql(
        SELECT p.piece, p.bytes, b.size FROM blob AS b LEFT JOIN blob_piece AS p ON p.hash = b.hash
        WHERE b.hash = :hash ORDER BY p.piece
    )sql"_s);
    ContentHasher hasher;
    qint64 next = 0;
    qint64 length = 0;
    qint64 size = -1;
    bool isWhole = true;
    Result<> taken;
    const auto done = pieces.bind(":hash", hash).each([&] {
        size = pieces.number(2);
        if (pieces.isNull(0) || !taken) // an empty file has no piece
            return;
        isWhole = isWhole && pieces.number(0) == next++;
        const auto bytes = pieces.bytes(1);
        hasher.add(bytes);
        length += bytes.size();
        taken = take(bytes);
    });
    if (!done)
        return done;
    if (!taken)
        return taken;
    if (!isWhole || length != size || hasher.result() != hash)
        return damaged(hash);
    return {};
}

Result<bool> BlobStore::has(const ContentHash &hash) const
{
    Statement known(m_database, u"SELECT 1 FROM blob WHERE hash = :hash"_s);
    if (auto ran = known.bind(":hash", hash).run(); !ran)
        return ran.error();
    return known.next();
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
