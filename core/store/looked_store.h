// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/revision_id.h"
#include "core/store/database.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>

namespace tenue
{

/// What a person last saw of a promise, and what others did to it since.
struct LastLook {
    RevisionId revision;
    QDateTime at;
    int revisions = 0; ///< since then, by others
    int decisions = 0;
    int comments = 0; ///< new or changed

    int news() const { return revisions + decisions + comments; }
};

/// How far each person has followed each promise: kept in the workspace, no part of the history.
class LookedStore
{
public:
    explicit LookedStore(Database &database)
        : m_database(database)
    {
    }

    /// `person` has seen `promise` at `revision`, and all that was done to it until `upTo`.
    Result<> mark(const StaffId &person, const PromiseId &promise, const RevisionId &revision, const QDateTime &at,
                  qint64 upTo);
    /// How far the history of the workspace goes now.
    Result<qint64> newest() const;
    /// Nothing if they never looked at it.
    Result<std::optional<LastLook>> find(const StaffId &person, const PromiseId &promise) const;
    /// Of every promise that they ever looked at.
    Result<QHash<PromiseId, LastLook>> all(const StaffId &person) const;

private:
    Result<QHash<PromiseId, LastLook>> read(const StaffId &person, const std::optional<PromiseId> &promise) const;

    Database &m_database;
};

} // namespace tenue
