// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/content_store.h"

#include "core/base/words.h"
#include "core/store/content_codec.h"
#include "core/store/statement.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int LargestCache = 4 * 1024 * 1024;

} // namespace

ContentStore::ContentStore(Database &database)
    : m_database(database)
    , m_unpacked(LargestCache)
{
}

Result<> ContentStore::insert(qint64 row, const QByteArray &plain, std::optional<qint64> base)
{
    Packed before;
    if (base) {
        auto unpacked = unpack(*base);
        if (!unpacked && unpacked.error().kind == Error::Kind::Redacted)
            base.reset();
        else if (!unpacked)
            return unpacked.error();
        else
            before = *unpacked;
    }
    const bool againstBase = base && before.depth + 1 < LongestDelta;
    const auto stored = packContent(plain, againstBase ? &before.plain : nullptr);
    const bool isDelta = stored.codec == ContentCodec::ZstdAgainstBase;
    Statement insert(m_database, uR"sql(
        INSERT INTO content (revision, codec, base, depth, size, bytes)
        VALUES (:revision, :codec, :base, :depth, :size, :bytes)
    )sql"_s);
    insert.bind(":revision", row)
        .bind(":codec", static_cast<int>(stored.codec))
        .bind(":base", isDelta ? base : std::nullopt)
        .bind(":depth", isDelta ? before.depth + 1 : 0)
        .bind(":size", plain.size())
        .bind(":bytes", stored.bytes);
    if (auto kept = insert.run(); !kept)
        return kept;
    m_unpacked.insert(row, new Packed { plain, isDelta ? before.depth + 1 : 0 }, plain.size() + 1);
    return {};
}

// Walks to the nearest full content and back. The statement is not kept over the recursion's read.
Result<ContentStore::Packed> ContentStore::unpack(qint64 row) const
{
    if (m_undoneUnits != m_database.undoneUnits()) {
        m_undoneUnits = m_database.undoneUnits();
        forget();
    }
    if (const auto *known = m_unpacked.object(row))
        return *known;
    auto packed = readPacked(row);
    if (packed)
        m_unpacked.insert(row, new Packed(*packed), packed->plain.size() + 1);
    return packed;
}

Result<ContentStore::Packed> ContentStore::readPacked(qint64 row) const
{
    StoredContent stored;
    qint64 size = 0;
    std::optional<qint64> base;
    int depth = 0;
    {
        Statement read(m_database, uR"sql(
            SELECT codec, base, depth, size, bytes FROM content WHERE revision = :row
        )sql"_s);
        if (auto ran = read.bind(":row", row).run(); !ran)
            return ran.error();
        const auto found = read.next();
        if (!found)
            return found.error();
        if (!*found)
            return Error { Error::Kind::NotFound,
                           translate("RevisionStore", "There is no revision %1 in this workspace.").arg(row) };
        stored = { static_cast<ContentCodec>(read.number(0)), read.bytes(4) };
        base = read.isNull(1) ? std::nullopt : std::optional(read.number(1));
        depth = static_cast<int>(read.number(2));
        size = read.number(3);
    }
    if (stored.codec == ContentCodec::Redacted)
        return Error { Error::Kind::Redacted,
                       translate("RevisionStore",
                                 "The content of this revision was redacted: who did it, when and why is in the "
                                 "history.") };
    if (stored.codec != ContentCodec::ZstdAgainstBase) {
        auto plain = unpackContent(stored, size, nullptr);
        if (!plain)
            return plain.error();
        return Packed { *plain, 0 };
    }
    if (!base || *base >= row || depth >= LongestDelta)
        return Error { Error::Kind::Damaged,
                       translate("RevisionStore",
                                 "A stored content refers to one that it cannot be made from: the "
                                 "file is damaged; run a verification.") };
    const auto before = unpack(*base);
    if (!before)
        return before.error();
    auto plain = unpackContent(stored, size, &before->plain);
    if (!plain)
        return plain.error();
    return Packed { *plain, depth };
}

Result<QByteArray> ContentStore::read(qint64 row) const
{
    auto packed = unpack(row);
    if (!packed)
        return packed.error();
    return packed->plain;
}

} // namespace tenue
