// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/revision_store.h"

#include "core/base/clock.h"
#include "core/base/words.h"
#include "core/store/content_codec.h"
#include "core/store/revision_rows.h"
#include "core/store/statement.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

Error noSuchRevision(const QString &id)
{
    return { Error::Kind::NotFound, translate("RevisionStore", "There is no revision %1 in this workspace.").arg(id) };
}

// These would make a revision whose seal the file could not give back.
Error unsealable(const QString &why)
{
    return { Error::Kind::BadInput, translate("RevisionStore", "This revision cannot be kept: %1.").arg(why) };
}

bool isStorable(const QString &text)
{
    return text.isValidUtf16() && !text.contains(QChar::Null);
}

constexpr int LargestUnpackedCache = 4 * 1024 * 1024;

} // namespace

RevisionStore::RevisionStore(Database &database, const WriterId &writer, qint64 writerRow)
    : m_database(database)
    , m_writer(writer)
    , m_writerRow(writerRow)
    , m_unpacked(LargestUnpackedCache)
{
}

void RevisionStore::forget() const
{
    m_line = {};
    m_lineUnit = 0;
    m_unpacked.clear();
}

void RevisionStore::forgetWhatWasUndone() const
{
    if (m_undoneUnits == m_database.undoneUnits())
        return;
    m_undoneUnits = m_database.undoneUnits();
    forget();
}

bool RevisionStore::knowsLine() const
{
    forgetWhatWasUndone();
    return m_lineUnit != 0 && m_lineUnit == m_database.currentUnit();
}

// Asked once in each unit: another program of the same installation may continue the same line.
Result<> RevisionStore::refreshLine() const
{
    if (knowsLine())
        return {};
    Statement line(m_database, uR"sql(
        SELECT w.last_sequence, w.last_revision, r.hash, (SELECT max(id) FROM revision)
        FROM writer AS w LEFT JOIN revision AS r ON r.id = w.last_revision WHERE w.id = :writer
    )sql"_s);
    if (auto ran = line.bind(":writer", m_writerRow).run(); !ran)
        return ran;
    if (const auto found = line.next(); !found)
        return found.error();
    m_line = { m_writer, line.number(0), line.revision(2) };
    m_lineRow = line.number(1);
    m_lastRow = line.number(3);
    m_lineUnit = m_database.currentUnit();
    return {};
}

Result<QList<qint64>> RevisionStore::parentRows(const Revision::Origin &origin) const
{
    QList<qint64> rows;
    for (const auto &parent : origin.parents) {
        Statement read(m_database, uR"sql(
            SELECT r.id, e.uuid FROM revision AS r JOIN entity AS e ON e.id = r.entity WHERE r.hash = :hash
        )sql"_s);
        if (auto ran = read.bind(":hash", parent).run(); !ran)
            return ran.error();
        const auto found = read.next();
        if (!found)
            return found.error();
        if (!*found)
            return noSuchRevision(parent.shortForm());
        if (read.id<EntityId>(1) != origin.entity || rows.contains(read.number(0)))
            return unsealable(translate("RevisionStore", "the revision before it is one of another item"));
        rows.append(read.number(0));
    }
    return rows;
}

Result<qint64> RevisionStore::ensureEntity(const EntityId &entity, EntityKind kind, Place place)
{
    const QString name = nameOf(kind);
    {
        Statement known(m_database, u"SELECT id, kind FROM entity WHERE uuid = :uuid"_s);
        if (auto ran = known.bind(":uuid", entity).run(); !ran)
            return ran.error();
        const auto found = known.next();
        if (!found)
            return found.error();
        if (*found && known.text(1) != name)
            return unsealable(translate("RevisionStore", "there is an item of another kind with its identifier"));
        if (*found && place == Place::First)
            return unsealable(
                translate("RevisionStore", "it is told to be the first of an item that has some already"));
        if (*found)
            return known.number(0);
    }
    if (place == Place::Later)
        return unsealable(translate("RevisionStore", "the revision before it is one of another item"));
    Statement insert(m_database, u"INSERT INTO entity (uuid, kind) VALUES (:uuid, :kind)"_s);
    if (auto ran = insert.bind(":uuid", entity).bind(":kind", name).run(); !ran)
        return ran.error();
    return m_database.lastInsertedRow();
}

Result<Revision> RevisionStore::append(const Revision::Origin &origin, const CanonicalJson &content)
{
    if (content.bytes().size() > LargestContent)
        return Error { Error::Kind::BadInput,
                       translate("RevisionStore", "This text is too long to be kept: %1 MB at most.")
                           .arg(LargestContent / 1024 / 1024) };
    if (!isStorable(origin.note) || !origin.at.isValid() || origin.parents.size() > 2)
        return unsealable(translate("RevisionStore", "its note, date or history is not valid"));
    if (auto line = refreshLine(); !line)
        return line.error();
    const auto parents = parentRows(origin);
    if (!parents)
        return parents.error();
    const auto entityRow = ensureEntity(origin.entity, origin.kind, parents->isEmpty() ? Place::First : Place::Later);
    if (!entityRow)
        return entityRow.error();
    const auto salt = newSalt();
    const auto revision = Revision::seal(origin, m_line, content, salt);
    if (auto kept = insertHeader(revision, *entityRow, *parents, salt); !kept)
        return kept.error();
    const qint64 row = m_lastRow + 1;
    const auto base = parents->isEmpty() ? std::nullopt : std::optional(parents->first());
    if (auto kept = insertContent(row, content.bytes(), base); !kept)
        return kept.error();
    m_lastRow = row;
    m_lastEntityRow = *entityRow;
    m_line = { m_writer, revision.header().sequence, revision.id() };
    m_lineRow = row;
    return revision;
}

Result<> RevisionStore::insertHeader(const Revision &revision, qint64 entityRow, const QList<qint64> &parents,
                                     const QByteArray &salt)
{
    const auto &header = revision.header();
    const auto parent = [&](qsizetype i) { return i < parents.size() ? std::optional(parents[i]) : std::nullopt; };
    Statement insert(m_database, uR"sql(
        INSERT INTO revision (id, hash, entity, parent, other_parent, writer, sequence, previous, author,
                              at, reason, note, salt, commitment)
        VALUES (:id, :hash, :entity, :parent, :other, :writer, :sequence, :previous,
                (SELECT id FROM entity WHERE uuid = :author),
                :at, :reason, :note, :salt, :commitment)
    )sql"_s);
    insert.bind(":id", m_lastRow + 1)
        .bind(":hash", revision.id())
        .bind(":entity", entityRow)
        .bind(":parent", parent(0))
        .bind(":other", parent(1))
        .bind(":writer", m_writerRow)
        .bind(":sequence", header.sequence)
        .bind(":previous", header.previous ? std::optional(m_lineRow) : std::nullopt)
        .bind(":author", header.author)
        .bind(":at", utcText(header.at))
        .bind(":reason", nameOf(header.reason))
        .bind(":note", header.note)
        .bind(":salt", QString::fromLatin1(salt))
        .bind(":commitment", header.commitment);
    return insert.run();
}

Result<> RevisionStore::insertContent(qint64 row, const QByteArray &plain, std::optional<qint64> base)
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
Result<RevisionStore::Packed> RevisionStore::unpack(qint64 row) const
{
    forgetWhatWasUndone();
    if (const auto *known = m_unpacked.object(row))
        return *known;
    auto packed = readPacked(row);
    if (packed)
        m_unpacked.insert(row, new Packed(*packed), packed->plain.size() + 1);
    return packed;
}

Result<RevisionStore::Packed> RevisionStore::readPacked(qint64 row) const
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
            return noSuchRevision(QString::number(row));
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

Result<QByteArray> RevisionStore::contentOfRow(qint64 row) const
{
    auto packed = unpack(row);
    if (!packed)
        return packed.error();
    return packed->plain;
}

Result<CanonicalJson> RevisionStore::content(const RevisionId &id) const
{
    const auto row = rowOf(id);
    if (!row)
        return row.error();
    const auto plain = contentOfRow(*row);
    if (!plain)
        return plain.error();
    return CanonicalJson::sealed(*plain);
}

Result<qint64> RevisionStore::rowOf(const RevisionId &id) const
{
    if (knowsLine() && m_line.last == id)
        return m_lineRow;
    Statement read(m_database, u"SELECT id FROM revision WHERE hash = :hash"_s);
    if (auto ran = read.bind(":hash", id).run(); !ran)
        return ran.error();
    const auto found = read.next();
    if (!found)
        return found.error();
    if (!*found)
        return noSuchRevision(id.shortForm());
    return read.number(0);
}

Result<qint64> RevisionStore::rowOf(const EntityId &entity) const
{
    Statement read(m_database, u"SELECT id FROM entity WHERE uuid = :uuid"_s);
    if (auto ran = read.bind(":uuid", entity).run(); !ran)
        return ran.error();
    const auto found = read.next();
    if (!found)
        return found.error();
    if (!*found)
        return Error { Error::Kind::NotFound,
                       translate("RevisionStore", "There is nothing with the identifier %1 in this workspace.")
                           .arg(entity.toString()) };
    return read.number(0);
}

Result<QList<RevisionId>> RevisionStore::heads(const EntityId &entity) const
{
    QList<RevisionId> found;
    Statement read(m_database, uR"sql(
        SELECT revision.hash FROM entity
        JOIN head ON head.entity = entity.id
        JOIN revision ON revision.id = head.revision
        WHERE entity.uuid = :uuid ORDER BY head.revision
    )sql"_s);
    read.bind(":uuid", entity);
    const auto done = read.each([&] {
        if (const auto id = read.revision(0))
            found.append(*id);
    });
    if (!done)
        return done.error();
    return found;
}

Result<std::optional<RevisionId>> RevisionStore::head(const EntityId &entity) const
{
    const auto all = heads(entity);
    if (!all)
        return all.error();
    return all->isEmpty() ? std::nullopt : std::optional(all->last());
}

Result<Revision> RevisionStore::revision(const RevisionId &id) const
{
    Statement read(m_database, revisionColumns() + u"WHERE r.hash = :hash"_s);
    if (auto ran = read.bind(":hash", id).run(); !ran)
        return ran.error();
    const auto found = read.next();
    if (!found)
        return found.error();
    if (!*found)
        return noSuchRevision(id.shortForm());
    return readRevision(read);
}

Result<QList<Revision>> RevisionStore::history(const EntityId &entity) const
{
    const auto numbered = numberedHistory(entity);
    if (!numbered)
        return numbered.error();
    QList<Revision> all;
    for (const auto &each : *numbered)
        all.append(each.second);
    return all;
}

Result<QList<std::pair<qint64, Revision>>> RevisionStore::numberedHistory(const EntityId &entity) const
{
    const auto row = rowOf(entity);
    if (!row)
        return row.error();
    QList<std::pair<qint64, Revision>> all;
    Statement read(m_database, revisionColumns() + u"WHERE r.entity = :entity ORDER BY r.id"_s);
    read.bind(":entity", *row);
    std::optional<Error> problem;
    const auto done = read.each([&] {
        if (auto revision = readRevision(read))
            all.append({ read.number(16), *revision });
        else
            problem = revision.error();
    });
    if (!done)
        return done.error();
    if (problem)
        return *problem;
    return all;
}

Result<QList<RevisionId>> RevisionStore::startingWith(const EntityId &entity, const QString &start) const
{
    QList<RevisionId> found;
    const auto all = history(entity);
    if (!all)
        return all.error();
    for (const auto &revision : *all) {
        if (start.size() >= 4 && revision.id().toString().startsWith(start.toLower()))
            found.append(revision.id());
    }
    return found;
}

Result<std::optional<EntityKind>> RevisionStore::kindOf(const EntityId &entity) const
{
    Statement read(m_database, u"SELECT kind FROM entity WHERE uuid = :uuid"_s);
    if (auto ran = read.bind(":uuid", entity).run(); !ran)
        return ran.error();
    const auto found = read.next();
    if (!found)
        return found.error();
    return *found ? entityKindNamed(read.text(0)) : std::nullopt;
}

Result<QList<EntityId>> RevisionStore::entitiesStartingWith(EntityKind kind, const QString &start) const
{
    QList<EntityId> found;
    const QString digits = QString(start).remove(u'-').toLower();
    if (digits.size() < 4 || digits.size() > 32)
        return found;
    Statement read(m_database, uR"sql(
        SELECT uuid FROM entity WHERE kind = :kind AND substr(lower(hex(uuid)), 1, :length) = :start LIMIT 3
    )sql"_s);
    read.bind(":kind", nameOf(kind)).bind(":length", digits.size()).bind(":start", digits);
    const auto done = read.each([&] { found.append(read.id<EntityId>(0)); });
    if (!done)
        return done.error();
    return found;
}

Result<qint64> RevisionStore::count() const
{
    const auto count = m_database.ask(u"SELECT count(*) FROM revision"_s);
    if (!count)
        return count.error();
    return count->toLongLong();
}

} // namespace tenue
