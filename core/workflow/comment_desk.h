// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/comment.h"
#include "core/domain/promise.h"
#include "core/domain/staff.h"
#include "core/text/text_anchor.h"
#include "core/workflow/desk.h"

#include <functional>

namespace tenue
{

/// A comment with who made it, and who changed it last.
struct CommentView {
    CommentRow row;
    Comment value;
    QDateTime editedAt = {}; ///< when its words were changed last; invalid: they are the first ones
};

/// A remark with its answers, and where its words stand in the text that is shown.
struct CommentThread {
    CommentView first;
    QList<CommentView> replies = {};
    /// In the text of first.value.anchor.field. Found with length 0: about the whole field or dossier.
    AnchorPlace place = {};
};

/// Which words a remark is about.
struct CommentedWords {
    QString field = {}; ///< of the dossier's JSON; empty: the whole dossier
    qsizetype start = 0;
    qsizetype length = 0; ///< 0: the whole field
};

/// Talking about a dossier: remarks on its words, answers, resolved or open again. Never exported.
class CommentDesk : public QObject
{
    Q_OBJECT

public:
    explicit CommentDesk(const Session &session, QObject *parent = nullptr);

    /// A remark on `words` of `revision`. Who is named in the text ("@Inès Valmer", or "@Inès" where
    /// only one has that first name) is asked to look.
    Result<CommentId> add(const PromiseId &promise, const RevisionId &revision, const CommentedWords &words,
                          const QString &text);
    Result<CommentId> reply(const CommentId &thread, const QString &text);
    Result<> resolve(const CommentId &thread);
    Result<> reopen(const CommentId &thread);
    /// New words for a comment of one's own; a Conflict if it has changed since `base`.
    Result<> rewrite(const CommentId &comment, const RevisionId &base, const QString &text);
    /// Takes back a comment of one's own: its words are in its history only, answers to it stay. A thread
    /// that begins with it is done.
    Result<> withdraw(const CommentId &comment, const RevisionId &base);

    /// Every thread of the promise, oldest first, with its place in `shown`: also those whose words are
    /// lost, and resolved ones.
    Result<QList<CommentThread>> threads(const PromiseId &promise, const Promise &shown) const;
    Result<CommentView> find(const CommentId &comment) const;

Q_SIGNALS:
    void commentsChanged(const tenue::PromiseId &promise);

private:
    Result<> setResolved(const CommentId &thread, bool isResolved);
    Result<> changeOwn(const CommentId &comment, const RevisionId &base,
                       const std::function<Result<>(Comment &)> &change);
    Result<CommentId> keepNew(const Comment &comment);
    Result<QList<StaffId>> mentionsIn(const QString &text) const;

    Session m_session;
};

/// The text of a field of a dossier as comments and suggestions see it, by its name in the JSON; empty
/// for what is no text.
QString textOfField(const Promise &promise, const QString &field);

/// Where a comment's words stand in `shown`.
AnchorPlace placeOf(const CommentAnchor &anchor, const Promise &shown);

} // namespace tenue
