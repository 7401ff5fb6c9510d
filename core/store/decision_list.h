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
    /// Publish and unpublish decisions of all promises, oldest first: what was online when.
    Result<QList<DecisionRow>> publications() const;

private:
    Database &m_database;
};

} // namespace tenue
