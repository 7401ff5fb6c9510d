// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/revision.h"
#include "core/store/content_store.h"

namespace tenue
{

/// A revision with its content.
struct RevisionWithContent {
    Revision revision;
    CanonicalJson content;
};

/// Keeps every revision of every entity; appends, never changes.
///
/// Headers and heads here, contents in ContentStore. Append only inside a unit (Database::atomically).
class RevisionStore
{
public:
    RevisionStore(Database &database, const WriterId &writer, qint64 writerRow);

    /// Seals and keeps the next revision of the workspace's line; heads move in the same unit.
    /// The parents must be of the same entity, and an entity keeps its kind: else nothing is kept.
    /// That the parents still are the heads is the desk's to check.
    Result<Revision> append(const Revision::Origin &origin, const CanonicalJson &content);

    /// The revisions of `entity` that none was made from: usually one; none if it does not exist;
    /// more than one where two colleagues' work has not been merged yet.
    Result<QList<RevisionId>> heads(const EntityId &entity) const;
    /// The only head, or the newest of several; nothing if there is none.
    Result<std::optional<RevisionId>> head(const EntityId &entity) const;

    Result<Revision> revision(const RevisionId &id) const;
    Result<CanonicalJson> content(const RevisionId &id) const;
    /// All of an entity, oldest first.
    Result<QList<Revision>> history(const EntityId &entity) const;
    /// The same, each with its place in the order of the whole workspace.
    Result<QList<std::pair<qint64, Revision>>> numberedHistory(const EntityId &entity) const;
    /// The revisions of which `start` of a 64-digit id is the beginning; at least 4 digits.
    Result<QList<RevisionId>> startingWith(const EntityId &entity, const QString &start) const;
    Result<std::optional<EntityKind>> kindOf(const EntityId &entity) const;
    /// Entities whose UUID begins with `start` (at least 4 characters).
    Result<QList<EntityId>> entitiesStartingWith(EntityKind kind, const QString &start) const;
    Result<qint64> count() const;

    /// For other stores: the row numbers by which tables refer to each other.
    Result<qint64> rowOf(const RevisionId &id) const;
    Result<qint64> rowOf(const EntityId &entity) const;
    Result<QByteArray> contentOfRow(qint64 row) const { return m_contents.read(row); }
    qint64 lastAppendedRow() const { return m_lastRow; }
    qint64 lastAppendedEntityRow() const { return m_lastEntityRow; }

    /// The end of the line as it was when last looked at or written to.
    const Revision::Line &line() const { return m_line; }

    /// Forgets what it remembers of the file. It does so by itself when a unit is undone.
    void forget() const;

private:
    void forgetWhatWasUndone() const;
    bool knowsLine() const;
    Result<> refreshLine() const;
    Result<QList<qint64>> parentRows(const Revision::Origin &origin) const;
    enum class Place { First, Later };
    Result<qint64> ensureEntity(const EntityId &entity, EntityKind kind, Place place);
    Result<> insertHeader(const Revision &revision, qint64 entityRow, const QList<qint64> &parents,
                          const QByteArray &salt);

    Database &m_database;
    WriterId m_writer;
    qint64 m_writerRow;
    ContentStore m_contents;
    mutable Revision::Line m_line;
    mutable qint64 m_lastRow = 0;
    mutable qint64 m_lineRow = 0; ///< row of m_line.last
    mutable quint64 m_lineUnit = 0; ///< the unit for which the line is known; 0 if for none
    mutable quint64 m_undoneUnits = 0; ///< the database's count when this was last looked at
    qint64 m_lastEntityRow = 0;
};

} // namespace tenue
