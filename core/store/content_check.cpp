// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/content_check.h"

#include "core/base/words.h"
#include "core/store/content_store.h"
#include "core/store/statement.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int LargestCache = 8 * 1024 * 1024;

Error damaged()
{
    return { Error::Kind::Damaged, translate("Verification", "A content is damaged.") };
}

Error blanked(const ContentRow &stored)
{
    const bool isBlank = !stored.base && stored.size == 0 && stored.bytes.isEmpty() && stored.depth == 0;
    return isBlank ? Error { Error::Kind::Redacted, translate("Verification", "A content is redacted.") } : damaged();
}

} // namespace

ContentCheck::ContentCheck(Database &database)
    : m_database(database)
    , m_recent(LargestCache)
{
}

Result<QByteArray> ContentCheck::read(qint64 row)
{
    const auto found = unpacked(row, 0);
    if (!found)
        return found.error();
    return found->plain;
}

Result<QByteArray> ContentCheck::unpack(qint64 row, const ContentRow &stored)
{
    const auto found = unpacked(row, stored, 0);
    if (!found)
        return found.error();
    return found->plain;
}

Result<ContentCheck::Unpacked> ContentCheck::unpacked(qint64 row, int steps)
{
    if (const auto *known = m_recent.object(row))
        return *known;
    const auto stored = rowAt(row);
    if (!stored)
        return stored.error();
    return unpacked(row, *stored, steps);
}

Result<ContentRow> ContentCheck::rowAt(qint64 row)
{
    Statement content(m_database, uR"sql(
        SELECT codec, base, size, depth, bytes FROM content WHERE revision = :row
    )sql"_s);
    if (auto ran = content.bind(":row", row).run(); !ran)
        return ran.error();
    const auto found = content.next();
    if (!found)
        return found.error();
    if (!*found)
        return ContentRow();
    return ContentRow { static_cast<int>(content.number(0)),
                        content.isNull(1) ? std::nullopt : std::optional(content.number(1)), content.number(2),
                        content.number(3), content.bytes(4) };
}

Result<ContentCheck::Unpacked> ContentCheck::unpacked(qint64 row, const ContentRow &stored, int steps)
{
    if (stored.codec == static_cast<int>(ContentCodec::Redacted))
        return blanked(stored);
    const bool isDelta = stored.codec == static_cast<int>(ContentCodec::ZstdAgainstBase);
    if (stored.codec < 0 || stored.codec > 2 || stored.base.has_value() != isDelta)
        return damaged();
    Unpacked before { {}, -1 };
    if (stored.base) {
        if (*stored.base >= row || steps > ContentStore::LongestDelta)
            return damaged();
        auto base = unpacked(*stored.base, steps + 1);
        if (!base)
            return base;
        before = *std::move(base);
    }
    auto plain = unpackContent({ static_cast<ContentCodec>(stored.codec), stored.bytes }, stored.size, &before.plain);
    if (!plain)
        return plain.error();
    if (stored.depth != before.depth + 1)
        return damaged();
    m_recent.insert(row, new Unpacked { *plain, stored.depth }, std::max<qsizetype>(1, plain->size()));
    return Unpacked { *std::move(plain), stored.depth };
}

} // namespace tenue
