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

// These would make a revision whose seal the file could not give back.
Error unsealable(const QString &why)
{
    return { Error::Kind::BadInput, translate("RevisionStore", "This revision cannot be kept: %1.").arg(why) };
}

bool isStorable(const QString &text)
{
    return text.isValidUtf16() && !text.contains(QChar::Null);
}

} // namespace

RevisionStore::RevisionStore(Database &database, const WriterId &writer, qint64 writerRow)
    : m_database(database)
    , m_writer(writer)
    , m_writerRow(writerRow)
    , m_contents(database)
{
}

void RevisionStore::forget() const
{
    m_line = {};
    m_lineUnit = 0;
    m_contents.forget();
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
            return noSuchRevision(parent);
        if (read.id<EntityId>(1) != origin.entity || rows.contains(read.number(0)))
            return unsealable(translate("RevisionStore", "the revision before it is one of another item"));
        rows.append(read.number(0));
    }
    return rows;
}

Result<qint64> RevisionStore::ensureEntity(const EntityId &entity, EntityKind kind, Place place)
{
    const QString name = nameOf(kind);
    if (place == Place::First) {
        Statement insert(m_database, u"INSERT OR IGNORE INTO entity (uuid, kind) VALUES (:uuid, :kind)"_s);
        if (auto ran = insert.bind(":uuid", entity).bind(":kind", name).run(); !ran)
            return ran.error();
        if (insert.changedRows() == 1)
            return m_database.lastInsertedRow();
    }
    Statement known(m_database, u"SELECT id, kind FROM entity WHERE uuid = :uuid"_s);
    if (auto ran = known.bind(":uuid", entity).run(); !ran)
        return ran.error();
    const auto found = known.next();
    if (!found)
        return found.error();
    if (*found && known.text(1) != name)
        return unsealable(translate("RevisionStore", "there is an item of another kind with its identifier"));
    if (place == Place::First)
        return unsealable(translate("RevisionStore", "it is told to be the first of an item that has some already"));
    if (!*found)
        return unsealable(translate("RevisionStore", "the revision before it is one of another item"));
    return known.number(0);
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
    if (auto kept = m_contents.insert(row, content.bytes(), base); !kept)
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

} // namespace tenue
