// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/decision.h"
#include "core/store/database.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace tenue
{

/// A decision with who took it and when.
struct DecisionRow {
    DecisionId id;
    Decision decision;
    StaffId by;
    QDateTime at;
    qint64 order = 0; ///< grows from one revision or decision of the workspace to the next
};

/// The decisions of the workspace: a projection of their revisions.
class DecisionList
{
public:
    explicit DecisionList(Database &database)
        : m_database(database)
    {
    }

    /// Of one promise, oldest first.
    Result<QList<DecisionRow>> of(const PromiseId &promise) const;
    /// The newest decision about `revision`.
    Result<std::optional<DecisionRow>> newestAbout(const RevisionId &revision) const;
    /// Decisions that put promises online or take them off, of all promises, oldest first.
    Result<QList<DecisionRow>> publications() const;
    /// Corrections of all promises, in the order of their numbers.
    Result<QList<DecisionRow>> corrections() const;
    /// Decisions of others about promises that `person` wrote in or has, taken since they last looked
    /// at them; newest first, at most `limit`.
    Result<QList<DecisionRow>> noticesFor(const StaffId &person, int limit) const;

private:
    Database &m_database;
};

/// Of `publications` (oldest first) the ones by which a page is online at `moment`, one a promise, in
/// the order of their decisions: the newest one whose embargo is over, unless the promise was taken
/// off after it. Decisions later than `moment` count as well, unless they are left out before.
QList<DecisionRow> inForceAt(const QList<DecisionRow> &publications, const QDateTime &moment);

} // namespace tenue
