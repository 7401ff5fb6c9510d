// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/comment_desk.h"

#include "core/base/words.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

Error noSuchComment()
{
    return { Error::Kind::NotFound, translate("CommentDesk", "This comment does not exist.") };
}

/// When the words became what they are; invalid if they are those that it was made with. Resolving
/// makes a revision too, and changes no word.
Result<QDateTime> lastWordsOf(Workspace &workspace, const CommentRow &row, const Comment &now)
{
    const auto history = workspace.revisions().history(entityOf(row.id));
    if (!history)
        return history.error();
    for (auto i = history->size() - 1; i > 0; --i) {
        const auto before = workspace.entities().at<Comment>(entityOf(row.id), (*history)[i - 1].id());
        if (!before && before.error().kind != Error::Kind::Redacted)
            return before.error();
        if (!before || before->value.text != now.text)
            return (*history)[i].header().at;
    }
    return QDateTime();
}

Result<CommentView> viewOf(Workspace &workspace, const CommentRow &row)
{
    const auto loaded = workspace.entities().at<Comment>(entityOf(row.id), row.head);
    if (!loaded)
        return loaded.error();
    CommentView view { row, loaded->value };
    if (!row.isChanged)
        return view;
    const auto edited = lastWordsOf(workspace, row, loaded->value);
    if (!edited)
        return edited.error();
    view.editedAt = *edited;
    return view;
}

bool isNamed(const QString &text, const QString &name)
{
    for (qsizetype at = text.indexOf(u'@' + name, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(u'@' + name, at + 1, Qt::CaseInsensitive)) {
        const auto end = at + 1 + name.size();
        if (end == text.size() || !text[end].isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace

QString textOfField(const Promise &promise, const QString &field)
{
    return promise.toJson().value(field).toString();
}

AnchorPlace placeOf(const CommentAnchor &anchor, const Promise &shown)
{
    if (anchor.quote.isEmpty())
        return { AnchorPlace::State::Found, 0, 0 };
    return findAnchor({ anchor.quote, anchor.before, anchor.after, anchor.position }, textOfField(shown, anchor.field));
}

CommentDesk::CommentDesk(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

Result<QList<StaffId>> CommentDesk::mentionsIn(const QString &text) const
{
    QList<StaffId> mentioned;
    if (!text.contains(u'@'))
        return mentioned;
    const auto all = m_session.workspace.entities().all<Staff>();
    if (!all)
        return all.error();
    QHash<QString, int> firstNames;
    const auto firstOf = [](const Staff &staff) { return staff.name.section(u' ', 0, 0).toCaseFolded(); };
    for (const auto &member : *all)
        ++firstNames[firstOf(member.value)];
    for (const auto &member : *all) {
        const auto first = firstOf(member.value);
        if (isNamed(text, member.value.name) || (firstNames.value(first) == 1 && isNamed(text, first)))
            mentioned.append(StaffId(member.entity.uuid()));
    }
    return mentioned;
}

Result<CommentId> CommentDesk::keepNew(const Comment &comment)
{
    const auto id = CommentId::create();
    const auto done = m_session.workspace.database().atomically([&]() -> Result<> {
        auto mentions = mentionsIn(comment.text);
        if (!mentions)
            return mentions.error();
        Comment complete = comment;
        complete.mentions = *mentions;
        const auto saved = saveEntity(m_session, entityOf(id), {}, complete, Reason::Created, {});
        return saved ? Result<>() : Result<>(saved.error());
    });
    if (!done)
        return done.error();
    Q_EMIT commentsChanged(comment.promise);
    return id;
}

Result<CommentId> CommentDesk::add(const PromiseId &promise, const RevisionId &revision, const CommentedWords &words,
                                   const QString &text)
{
    const auto header = m_session.workspace.revisions().revision(revision);
    if (!header)
        return header.error();
    if (header->header().entity != entityOf(promise))
        return Error { Error::Kind::BadInput, translate("CommentDesk", "This revision is one of another promise.") };
    Comment comment { promise, revision };
    comment.text = text;
    comment.anchor.field = words.field;
    if (words.length > 0) {
        const auto dossier = m_session.workspace.entities().at<Promise>(entityOf(promise), revision);
        if (!dossier)
            return dossier.error();
        const auto anchor = anchorIn(textOfField(dossier->value, words.field), words.start, words.length);
        if (anchor.quote.trimmed().isEmpty())
            return Error { Error::Kind::BadInput, translate("CommentDesk", "There are no words in this place.") };
        comment.anchor = { words.field, anchor.quote, anchor.before, anchor.after, int(anchor.position) };
    }
    return keepNew(comment);
}

Result<CommentId> CommentDesk::reply(const CommentId &thread, const QString &text)
{
    const auto first = find(thread);
    if (!first)
        return first.error();
    Comment comment { first->value.promise, first->value.revision };
    comment.text = text;
    comment.replyTo = first->value.replyTo.value_or(thread);
    return keepNew(comment);
}

Result<> CommentDesk::setResolved(const CommentId &thread, bool isResolved)
{
    PromiseId promise;
    const auto done = m_session.workspace.database().atomically([&]() -> Result<> {
        const auto view = find(thread);
        if (!view)
            return view.error();
        if (view->value.replyTo)
            return Error { Error::Kind::BadInput,
                           translate("CommentDesk", "Only the first comment of a thread is resolved or open.") };
        promise = view->value.promise;
        Comment changed = view->value;
        changed.isResolved = isResolved;
        const auto saved = saveEntity(m_session, entityOf(thread), view->row.head, changed, Reason::Edited, {});
        return saved ? Result<>() : Result<>(saved.error());
    });
    if (done)
        Q_EMIT commentsChanged(promise);
    return done;
}

Result<> CommentDesk::resolve(const CommentId &thread)
{
    return setResolved(thread, true);
}

Result<> CommentDesk::reopen(const CommentId &thread)
{
    return setResolved(thread, false);
}

Result<> CommentDesk::changeOwn(const CommentId &comment, const RevisionId &base,
                                const std::function<Result<>(Comment &)> &change)
{
    PromiseId promise;
    const auto done = m_session.workspace.database().atomically([&]() -> Result<> {
        const auto view = find(comment);
        if (!view)
            return view.error();
        if (view->row.by != m_session.person)
            return Error { Error::Kind::Refused,
                           translate("CommentDesk", "Only who wrote a comment changes its words: answer it.") };
        if (view->value.isWithdrawn)
            return Error { Error::Kind::Refused, translate("CommentDesk", "This comment was withdrawn already.") };
        promise = view->value.promise;
        Comment changed = view->value;
        if (auto made = change(changed); !made)
            return made;
        const auto saved = saveEntity(m_session, entityOf(comment), base, changed, Reason::Edited, {});
        return saved ? Result<>() : Result<>(saved.error());
    });
    if (done)
        Q_EMIT commentsChanged(promise);
    return done;
}

Result<> CommentDesk::rewrite(const CommentId &comment, const RevisionId &base, const QString &text)
{
    return changeOwn(comment, base, [&](Comment &changed) -> Result<> {
        const auto mentions = mentionsIn(text);
        if (!mentions)
            return mentions.error();
        changed.text = text;
        changed.mentions = *mentions;
        return {};
    });
}

Result<> CommentDesk::withdraw(const CommentId &comment, const RevisionId &base)
{
    return changeOwn(comment, base, [](Comment &changed) -> Result<> {
        changed.text.clear();
        changed.mentions.clear();
        changed.isWithdrawn = true;
        changed.isResolved = !changed.replyTo;
        return {};
    });
}

Result<CommentView> CommentDesk::find(const CommentId &comment) const
{
    const auto row = m_session.workspace.comments().find(comment);
    if (!row)
        return row.error();
    if (!*row)
        return noSuchComment();
    return viewOf(m_session.workspace, **row);
}

Result<QList<CommentThread>> CommentDesk::threads(const PromiseId &promise, const Promise &shown) const
{
    const auto rows = m_session.workspace.comments().of(promise);
    if (!rows)
        return rows.error();
    QList<CommentThread> threads;
    QHash<CommentId, qsizetype> places;
    QList<CommentView> replies;
    for (const auto &row : *rows) {
        const auto view = viewOf(m_session.workspace, row);
        if (!view)
            return view.error();
        if (row.replyTo) {
            replies.append(*view);
            continue;
        }
        places.insert(row.id, threads.size());
        threads.append({ *view, {}, placeOf(view->value.anchor, shown) });
    }
    for (const auto &reply : replies) {
        const auto place = places.constFind(*reply.row.replyTo);
        if (place != places.constEnd())
            threads[*place].replies.append(reply);
    }
    return threads;
}

} // namespace tenue
