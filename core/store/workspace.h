// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/blob_store.h"
#include "core/store/comment_list.h"
#include "core/store/decision_list.h"
#include "core/store/draft_store.h"
#include "core/store/entity_reader.h"
#include "core/store/evidence_list.h"
#include "core/store/installation.h"
#include "core/store/looked_store.h"
#include "core/store/projections.h"
#include "core/store/promise_list.h"
#include "core/store/revision_store.h"
#include "core/store/search_index.h"

namespace tenue
{

/// A newsroom's file (*.tenue): all its stores over one connection, for one thread.
///
/// Another thread opens its own. Several programs may have the same file open; each write is one
/// unit, and `hasChangedOutside()` tells when another one wrote.
class Workspace : private UnitListener
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes an empty workspace; the file must not exist. Rights: this user only.
    static Result<std::unique_ptr<Workspace>> create(const QString &path, const Installation &installation);

    /// Opens one. A file that may not be written is opened for reading; one of an older version is
    /// brought up to date after a verified backup beside it; one from a newer version is opened for
    /// reading if that version allows it, else refused; what is no workspace is refused, each with
    /// a sentence that says so.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, Access access,
                                                   const Installation &installation);

    const QString &path() const { return m_database->path(); }
    /// True if nothing can be written: by wish, by the file's rights, or since it is newer.
    bool isReadOnly() const { return m_database->access() == Database::Access::ReadOnly; }
    /// True if the program that wrote last did not end well: an integrity check is due.
    bool endedBadly() const { return m_endedBadly; }
    /// True if the file was older than what had been written here before, or another: a restored
    /// backup, a copy put back. What is written now is a new writer's line.
    bool beganNewLine() const { return m_beganNewLine; }
    /// A random name for this workspace, the same in all its copies.
    QString identity() const { return m_identity; }

    /// True once after another connection has committed.
    bool hasChangedOutside();

    Database &database() { return *m_database; }
    RevisionStore &revisions() { return *m_revisions; }
    const EntityReader &entities() const { return *m_entities; }
    PromiseList promises() { return PromiseList(*m_database); }
    EvidenceList evidence() { return EvidenceList(*m_database); }
    DecisionList decisions() { return DecisionList(*m_database); }
    CommentList comments() { return CommentList(*m_database); }
    LookedStore looked() { return LookedStore(*m_database); }
    DraftStore drafts() { return DraftStore(*m_database); }
    BlobStore blobs() { return BlobStore(*m_database); }
    SearchIndex search() { return SearchIndex(*m_database); }

    /// Seals `value` as the next revision and keeps the projections in step. Only inside a unit of
    /// database().atomically(); the one door through which everything that people edit comes in.
    template <typename T>
    Result<Revision> append(Revision::Origin origin, const T &value)
    {
        origin.kind = T::Kind;
        const auto content = canonicalOf(value);
        if (!content)
            return content.error();
        std::optional<QByteArray> shown;
        // One that has no parent is the first: nothing is shown of it yet.
        if (T::Kind == EntityKind::Promise && !origin.parents.isEmpty()) {
            auto found = Projections(*m_database, m_searchQueue.get()).shownContent(*m_revisions, origin.entity);
            if (!found)
                return found.error();
            shown = *std::move(found);
        }
        auto revision = m_revisions->append(origin, *content);
        if (!revision)
            return revision;
        const AppendedRow row { origin.entity, m_revisions->lastAppendedEntityRow(), m_revisions->lastAppendedRow(),
                                revision->header().at, shown ? &*shown : nullptr };
        if (auto projected = Projections(*m_database, m_searchQueue.get()).update(row, value); !projected)
            return projected.error();
        return revision;
    }

    /// Makes every list, count and index anew from the revisions.
    Result<> rebuildProjections();

    ~Workspace() override;

private:
    Workspace(std::unique_ptr<Database> database, bool endedBadly);

    Result<> unitEnds() override;
    void unitWasKept() override;
    void unitWasUndone() override;

    Result<> initialise();
    Result<> load(const Installation &installation);
    Result<> chooseWriter();
    Result<bool> continues(const RememberedLine &remembered);
    Result<bool> findWriter();
    void rememberLine();

    std::unique_ptr<Database> m_database;
    std::unique_ptr<RevisionStore> m_revisions;
    std::unique_ptr<SearchQueue> m_searchQueue;
    std::unique_ptr<EntityReader> m_entities;
    QString m_identity;
    Installation m_installation { QString() };
    int m_line = 0; ///< the how-manieth of this place
    bool m_beganNewLine = false;
    qint64 m_rememberedSequence = 0;
    qint64 m_dataVersion = 0;
    bool m_endedBadly = false;
};

} // namespace tenue
