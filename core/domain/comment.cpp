// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/comment.h"

#include "core/base/canonical_json.h"
#include "core/base/words.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject jsonOf(const CommentAnchor &anchor)
{
    return withoutEmptyMembers({ { u"field"_s, anchor.field },
                                 { u"quote"_s, anchor.quote },
                                 { u"before"_s, anchor.before },
                                 { u"after"_s, anchor.after },
                                 { u"position"_s, anchor.position ? QJsonValue(anchor.position) : QJsonValue() } });
}

CommentAnchor readAnchor(JsonReader &reader)
{
    return { reader.text("field"), reader.text("quote"), reader.text("before"), reader.text("after"),
             reader.number("position") };
}

} // namespace

QJsonObject Comment::toJson() const
{
    return withoutEmptyMembers({ { u"promise"_s, tenue::jsonOf(promise) },
                                 { u"revision"_s, revision.toString() },
                                 { u"anchor"_s, jsonOf(anchor) },
                                 { u"text"_s, text },
                                 { u"mentions"_s, tenue::jsonOf(mentions) },
                                 { u"replyTo"_s, replyTo ? tenue::jsonOf(*replyTo) : QJsonValue() },
                                 { u"resolved"_s, isResolved ? QJsonValue(true) : QJsonValue() },
                                 { u"withdrawn"_s, isWithdrawn ? QJsonValue(true) : QJsonValue() } });
}

Result<Comment> Comment::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    const auto promise = reader.id<PromiseId>("promise");
    const auto revision = reader.revision("revision");
    if (!revision)
        reader.refuse("revision", translate("Comment", "a revision is missing here"));
    Comment comment { promise, revision.value_or(RevisionId(ContentHash::of({}))) };
    comment.anchor = reader.optional<CommentAnchor>("anchor", readAnchor).value_or(CommentAnchor());
    comment.text = reader.text("text");
    comment.mentions = reader.ids<StaffId>("mentions");
    if (const auto replyTo = reader.id<CommentId>("replyTo"); !replyTo.isNull())
        comment.replyTo = replyTo;
    comment.isResolved = reader.flag("resolved");
    comment.isWithdrawn = reader.flag("withdrawn");
    if (!reader.isGood())
        return reader.problem();
    return comment;
}

Result<> Comment::check() const
{
    if (promise.isNull())
        return Error { Error::Kind::BadInput, translate("Comment", "The comment names no promise.") };
    if (!isWithdrawn && text.trimmed().isEmpty())
        return Error { Error::Kind::BadInput, translate("Comment", "The comment has no words: write some.") };
    return {};
}

} // namespace tenue
