// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/revision_id.h"
#include "core/store/database.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace tenue
{

/// Where a comment belongs, who made it and who changed it last. Its words are in its revision.
struct CommentRow {
    CommentId id;
    RevisionId head;
    PromiseId promise;
    std::optional<CommentId> replyTo;
    bool isOpen = false; ///< the first remark of a thread that nobody resolved
    StaffId by;
    QDateTime at;
    StaffId changedBy; ///< the author of the head: of a resolved one, who resolved it
    QDateTime changedAt;
    bool isChanged = false; ///< the head is not the revision that it was made with
};

/// The comments of the workspace: a projection of their heads.
class CommentList
{
public:
    explicit CommentList(Database &database)
        : m_database(database)
    {
    }

    /// Of one promise, in the order in which they were made.
    Result<QList<CommentRow>> of(const PromiseId &promise) const;
    /// The open ones of all promises.
    Result<QList<CommentRow>> open() const;
    Result<std::optional<CommentRow>> find(const CommentId &comment) const;
    Result<int> openCount(const PromiseId &promise) const;

private:
    Database &m_database;
};

} // namespace tenue
