// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/json_reader.h"
#include "core/base/revision_id.h"
#include "core/domain/entity_kind.h"

namespace tenue
{

/// The words that a remark is about, with enough around them to find them again in a later text.
struct CommentAnchor {
    QString field; ///< of the dossier's JSON: "body", "summary", "title", "quote", "verdictReason"; empty: the whole
    QString quote = {}; ///< the words themselves; empty: the whole field
    QString before = {}; ///< what stood just before them
    QString after = {};
    int position = 0; ///< where the quote began, in UTF-16 units

    friend bool operator==(const CommentAnchor &, const CommentAnchor &) = default;
};

/// A remark of a colleague on a dossier, or the answer to one. Never exported.
///
/// Whoever resolves it, opens it again or mends its words makes a further revision of it, so who and
/// when are in that revision's header.
struct Comment {
    static constexpr EntityKind Kind = EntityKind::Comment;

    PromiseId promise;
    RevisionId revision; ///< what was on screen when it was made
    CommentAnchor anchor = {}; ///< empty for answers
    QString text = {};
    QList<StaffId> mentions = {}; ///< who is asked to look
    std::optional<CommentId> replyTo = {}; ///< the first remark of the thread
    bool isResolved = false; ///< of the first remark: the thread is done
    bool isWithdrawn = false; ///< taken back by who made it: its words are only in the history

    QJsonObject toJson() const;
    static Result<Comment> fromJson(const QJsonObject &json);
    /// A promise, and words unless it was withdrawn.
    Result<> check() const;

    friend bool operator==(const Comment &, const Comment &) = default;
};

} // namespace tenue
