// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/assignment.h"
#include "core/domain/comment.h"
#include "core/domain/decision.h"
#include "core/domain/evidence.h"
#include "core/domain/promise.h"
#include "core/domain/redaction.h"
#include "core/history/revision.h"
#include "core/store/database.h"
#include "core/store/search_queue.h"

#include <array>
#include <functional>

namespace tenue
{

class RevisionStore;

/// The tables of lists, and that of heads; the search index apart.
inline constexpr std::array ListTables { "head", "promise", "evidence", "decision", "comment", "redaction" };

/// Where a revision that was just appended stands in the tables.
struct AppendedRow {
    EntityId entity;
    qint64 entityRow = 0;
    qint64 revisionRow = 0;
    QDateTime at;
    const QByteArray *contentBefore = nullptr; ///< what lists and index show until now; null if nothing
};

/// Keeps the tables for lists, filters and search in step with the heads, in the same unit.
///
/// They are derived: rebuild() makes them anew from the revisions at any time.
class Projections
{
public:
    /// Without `search` the lists alone are kept in step.
    Projections(Database &database, SearchQueue *search)
        : m_database(database)
        , m_search(search)
    {
    }

    Result<> update(const AppendedRow &row, const Promise &promise);
    Result<> update(const AppendedRow &row, const Evidence &evidence);
    Result<> update(const AppendedRow &row, const Decision &decision);
    Result<> update(const AppendedRow &row, const Assignment &assignment);
    Result<> update(const AppendedRow &row, const Comment &comment);
    Result<> update(const AppendedRow &row, const Redaction &redaction);
    /// Kinds that lists read from the heads themselves.
    template <typename T>
    Result<> update(const AppendedRow &, const T &)
    {
        return {};
    }

    /// The content of the revision that the lists and the index show of a promise; none if it is new.
    Result<std::optional<QByteArray>> shownContent(const RevisionStore &revisions, const EntityId &promise) const;

    /// Only inside a unit. `promises`, if given, fills the list of promises, as if none were decided on.
    Result<> rebuild(const RevisionStore &revisions, const std::function<Result<>()> &promises = {});

private:
    Result<> clear();
    Result<> rebuildHeads();
    Result<> rebuildKind(const RevisionStore &revisions, EntityKind kind);
    Result<> applyAct(const Decision &decision, qint64 promiseRow, qint64 revisionRow, const QDateTime &at);

    Database &m_database;
    SearchQueue *m_search;
};

} // namespace tenue
