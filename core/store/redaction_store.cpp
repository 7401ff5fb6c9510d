// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/redaction_store.h"

#include "core/domain/promise.h"
#include "core/store/blob_names.h"
#include "core/store/content_codec.h"
#include "core/store/search_index.h"
#include "core/store/statement.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

struct Packed {
    qint64 row = 0;
    std::optional<qint64> base;
    qint64 depth = 0;
};

Result<QList<Packed>> contentsOf(Database &database, qint64 entityRow)
{
    QList<Packed> rows;
    Statement read(database, uR"sql(
        SELECT c.revision, c.base, c.depth FROM revision AS r JOIN content AS c ON c.revision = r.id
        WHERE r.entity = :entity ORDER BY c.revision
    )sql"_s);
    const auto done = read.bind(":entity", entityRow).each([&] {
        rows.append({ read.number(0), read.isNull(1) ? std::nullopt : std::optional(read.number(1)), read.number(2) });
    });
    if (!done)
        return done.error();
    return rows;
}

} // namespace

Result<> RedactionStore::blankRow(qint64 row)
{
    Statement content(m_database, uR"sql(
        UPDATE content SET codec = 3, base = NULL, depth = 0, size = 0, bytes = x'' WHERE revision = :row
    )sql"_s);
    if (auto ran = content.bind(":row", row).run(); !ran)
        return ran;
    Statement salt(m_database, u"UPDATE revision SET salt = '' WHERE id = :row"_s);
    return salt.bind(":row", row).run();
}

Result<> RedactionStore::packAnew(qint64 row, const QByteArray &plain)
{
    const auto stored = packContent(plain, nullptr);
    Statement write(m_database, uR"sql(
        UPDATE content SET codec = :codec, base = NULL, depth = 0, bytes = :bytes WHERE revision = :row
    )sql"_s);
    return write.bind(":codec", static_cast<int>(stored.codec)).bind(":bytes", stored.bytes).bind(":row", row).run();
}

// Row by row: what a content is packed against always comes before it.
Result<> RedactionStore::mendDepths(qint64 entityRow)
{
    const auto rows = contentsOf(m_database, entityRow);
    if (!rows)
        return rows.error();
    QHash<qint64, qint64> depths;
    for (const auto &each : *rows) {
        const qint64 depth = each.base ? depths.value(*each.base) + 1 : 0;
        depths.insert(each.row, depth);
        if (depth == each.depth)
            continue;
        Statement write(m_database, u"UPDATE content SET depth = :depth WHERE revision = :row"_s);
        if (auto ran = write.bind(":depth", depth).bind(":row", each.row).run(); !ran)
            return ran;
    }
    return {};
}

Result<QSet<ContentHash>> RedactionStore::blobsNamedBy(const QSet<qint64> &rows) const
{
    QSet<ContentHash> blobs;
    for (const auto row : rows) {
        const auto plain = m_revisions.contentOfRow(row);
        if (!plain)
            return plain.error();
        blobs.unite(blobsNamedIn(*plain));
    }
    return blobs;
}

// In the order of entities: the contents of one are packed against each other.
Result<> RedactionStore::keepWhatIsNamed(QSet<ContentHash> &blobs) const
{
    QList<qint64> rows;
    Statement contents(m_database, uR"sql(
        SELECT c.revision FROM content AS c JOIN revision AS r ON r.id = c.revision
        WHERE c.codec <> 3 ORDER BY r.entity, r.id
    )sql"_s);
    if (auto listed = contents.each([&] { rows.append(contents.number(0)); }); !listed)
        return listed;
    for (qsizetype i = 0; i < rows.size() && !blobs.isEmpty(); ++i) {
        const auto plain = m_revisions.contentOfRow(rows[i]);
        if (!plain)
            return plain.error();
        blobs.subtract(blobsNamedIn(*plain));
    }
    Statement drafts(m_database, u"SELECT content FROM draft"_s);
    return drafts.each([&] { blobs.subtract(blobsNamedIn(drafts.bytes(0))); });
}

Result<> RedactionStore::removeUnnamed(QSet<ContentHash> blobs, qint64 blanked)
{
    if (blobs.isEmpty())
        return {};
    if (auto looked = keepWhatIsNamed(blobs); !looked)
        return looked;
    for (const auto &blob : blobs) {
        if (auto removed = removeBlob(blob, blanked); !removed)
            return removed;
    }
    return {};
}

Result<> RedactionStore::removeBlob(const ContentHash &blob, qint64 blanked)
{
    Statement leave(m_database, u"INSERT INTO leaving_blob (hash, blanked) VALUES (:hash, :blanked)"_s);
    if (auto ran = leave.bind(":hash", blob).bind(":blanked", blanked).run(); !ran)
        return ran;
    for (const auto &sql : { u"DELETE FROM blob_piece WHERE hash = :hash"_s, u"DELETE FROM blob WHERE hash = :hash"_s,
                             u"DELETE FROM leaving_blob WHERE hash = :hash"_s }) {
        Statement remove(m_database, sql);
        if (auto ran = remove.bind(":hash", blob).run(); !ran)
            return ran;
    }
    return {};
}

Result<> RedactionStore::blank(const Redaction &redaction)
{
    const auto entityRow = m_revisions.rowOf(redaction.entity);
    if (!entityRow)
        return entityRow.error();
    QSet<qint64> gone;
    for (const auto &revision : redaction.revisions) {
        const auto row = m_revisions.rowOf(revision);
        if (!row)
            return row.error();
        gone.insert(*row);
    }
    auto blobs = blobsNamedBy(gone);
    if (!blobs)
        return blobs.error();
    const auto rows = contentsOf(m_database, *entityRow);
    if (!rows)
        return rows.error();
    QList<std::pair<qint64, QByteArray>> anew;
    for (const auto &each : *rows) {
        if (!each.base || !gone.contains(*each.base) || gone.contains(each.row))
            continue;
        const auto plain = m_revisions.contentOfRow(each.row);
        if (!plain)
            return plain.error();
        anew.append({ each.row, *plain });
    }
    for (const auto row : gone) {
        if (auto blanked = blankRow(row); !blanked)
            return blanked;
    }
    for (const auto &[row, plain] : anew) {
        if (auto packed = packAnew(row, plain); !packed)
            return packed;
    }
    if (auto mended = mendDepths(*entityRow); !mended)
        return mended;
    m_revisions.forget();
    return removeUnnamed(*std::move(blobs), *gone.begin());
}

Result<QList<StaffId>> RedactionStore::peopleWithDrafts(const Redaction &redaction) const
{
    QList<StaffId> people;
    for (const auto &revision : redaction.revisions) {
        Statement read(m_database, u"SELECT person FROM draft WHERE entity = :entity AND base = :base"_s);
        const auto done = read.bind(":entity", redaction.entity).bind(":base", revision).each([&] {
            people.append(read.id<StaffId>(0));
        });
        if (!done)
            return done.error();
    }
    return people;
}

Result<> RedactionStore::discardDrafts(const Redaction &redaction)
{
    for (const auto &revision : redaction.revisions) {
        Statement write(m_database, u"DELETE FROM draft WHERE entity = :entity AND base = :base"_s);
        if (auto ran = write.bind(":entity", redaction.entity).bind(":base", revision).run(); !ran)
            return ran;
    }
    return {};
}

Result<> RedactionStore::rebuildSearch()
{
    SearchIndex index(m_database);
    if (auto cleared = index.clear(); !cleared)
        return cleared;
    QList<std::pair<qint64, qint64>> rows;
    Statement read(m_database, u"SELECT entity, head FROM promise ORDER BY entity"_s);
    if (auto listed = read.each([&] { rows.append({ read.number(0), read.number(1) }); }); !listed)
        return listed;
    for (const auto &[entity, head] : rows) {
        const auto content = m_revisions.contentOfRow(head);
        if (!content)
            return content.error();
        const auto promise = Promise::fromJson(QJsonDocument::fromJson(*content).object());
        if (!promise)
            return promise.error();
        if (auto written = index.replace(entity, nullptr, &*promise); !written)
            return written;
    }
    return {};
}

Result<> RedactionStore::writeFileAnew()
{
    return m_database.run(u"VACUUM"_s);
}

Result<QHash<RevisionId, RevisionId>> redactionsOf(Database &database, const EntityId &entity)
{
    QHash<RevisionId, RevisionId> redacted;
    Statement read(database, uR"sql(
        SELECT r.hash, by.hash FROM entity AS e
        JOIN revision AS r ON r.entity = e.id
        JOIN redaction ON redaction.revision = r.id
        JOIN revision AS by ON by.id = redaction.recorded
        WHERE e.uuid = :entity
    )sql"_s);
    const auto done = read.bind(":entity", entity).each([&] {
        const auto revision = read.revision(0);
        const auto by = read.revision(1);
        if (revision && by)
            redacted.insert(*revision, *by);
    });
    if (!done)
        return done.error();
    return redacted;
}

} // namespace tenue
