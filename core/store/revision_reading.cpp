// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the revisions; how they are kept is in revision_store.cpp.
#include "core/base/words.h"
#include "core/store/revision_rows.h"
#include "core/store/revision_store.h"
#include "core/store/statement.h"

namespace tenue
{

using namespace Qt::StringLiterals;

Result<CanonicalJson> RevisionStore::content(const RevisionId &id) const
{
    const auto row = rowOf(id);
    if (!row)
        return row.error();
    const auto plain = m_contents.read(*row);
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
        return noSuchRevision(id);
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
        return noSuchRevision(id);
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
