// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/redaction.h"
#include "core/store/revision_store.h"

#include <QtCore/QSet>

namespace tenue
{

/// Blanks contents: the one way in which anything of the history goes.
class RedactionStore
{
public:
    RedactionStore(Database &database, const RevisionStore &revisions)
        : m_database(database)
        , m_revisions(revisions)
    {
    }

    /// Blanks the contents and salts of `redaction`, whose own revision must have been appended before
    /// in the same unit. Contents that were packed against them are packed anew, bytes for bytes the
    /// same. The caller refuses heads. Files that only they named go with them: no other content and no
    /// unsaved typing names them any more.
    Result<> blank(const Redaction &redaction);
    /// The people who have unsaved typing that was begun from one of the revisions.
    Result<QList<StaffId>> peopleWithDrafts(const Redaction &redaction) const;
    Result<> discardDrafts(const Redaction &redaction);
    /// Makes the search index anew: what it knew of old texts is gone from it.
    Result<> rebuildSearch();
    /// Writes the whole file anew, so that no page keeps a trace of what is gone. Outside any unit.
    Result<> writeFileAnew();

private:
    Result<QSet<ContentHash>> blobsNamedBy(const QSet<qint64> &rows) const;
    Result<> keepWhatIsNamed(QSet<ContentHash> &blobs) const;
    Result<> removeUnnamed(QSet<ContentHash> blobs, qint64 blanked);
    Result<> removeBlob(const ContentHash &blob, qint64 blanked);
    Result<> blankRow(qint64 row);
    Result<> packAnew(qint64 row, const QByteArray &plain);
    Result<> mendDepths(qint64 entityRow);

    Database &m_database;
    const RevisionStore &m_revisions;
};

/// The redactions of an entity's revisions, by revision.
Result<QHash<RevisionId, RevisionId>> redactionsOf(Database &database, const EntityId &entity);

} // namespace tenue
