// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reply_request.h"

#include "core/base/canonical_json.h"
#include "core/base/words.h"
#include "core/domain/named_values.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<NamedValue<ReplyStatus>, 4> StatusNames { {
    { ReplyStatus::Waiting, "waiting" },
    { ReplyStatus::Answered, "answered" },
    { ReplyStatus::Declined, "declined" },
    { ReplyStatus::Silent, "silent" },
} };

} // namespace

QString nameOf(ReplyStatus status)
{
    return nameIn(StatusNames, status);
}

std::optional<ReplyStatus> replyStatusNamed(QStringView name)
{
    return valueIn(StatusNames, name);
}

QJsonObject ReplyRequest::toJson() const
{
    return withoutEmptyMembers({ { u"promises"_s, jsonOf(promises) },
                                 { u"to"_s, to },
                                 { u"channel"_s, channel },
                                 { u"question"_s, question },
                                 { u"askedOn"_s, jsonOf(askedOn) },
                                 { u"answerDue"_s, jsonOf(answerDue) },
                                 { u"status"_s, nameOf(status) },
                                 { u"answer"_s, answer },
                                 { u"answeredOn"_s, jsonOf(answeredOn) },
                                 { u"isOnline"_s, isOnline ? QJsonValue(true) : QJsonValue() },
                                 { u"note"_s, note } });
}

Result<ReplyRequest> ReplyRequest::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    ReplyRequest request;
    request.promises = reader.ids<PromiseId>("promises");
    request.to = reader.text("to");
    request.channel = reader.text("channel");
    request.question = reader.text("question");
    request.askedOn = reader.date("askedOn");
    request.answerDue = reader.date("answerDue");
    const auto status = replyStatusNamed(reader.text("status"));
    if (!status)
        reader.refuse("status", translate("ReplyRequest", "waiting, answered, declined or silent is wanted here"));
    request.status = status.value_or(ReplyStatus::Waiting);
    request.answer = reader.text("answer");
    request.answeredOn = reader.date("answeredOn");
    request.isOnline = reader.flag("isOnline");
    request.note = reader.text("note");
    if (!reader.isGood())
        return reader.problem();
    return request;
}

Result<> ReplyRequest::check() const
{
    const auto refusal = [](const QString &message) { return Error { Error::Kind::BadInput, message }; };
    if (promises.isEmpty())
        return refusal(translate("ReplyRequest", "The question concerns no promise: choose one at least."));
    if (to.trimmed().isEmpty())
        return refusal(translate("ReplyRequest", "Say to whom the question was put."));
    if (!askedOn.isValid())
        return refusal(translate("ReplyRequest", "Say on what day the question was put."));
    if (answerDue.isValid() && answerDue < askedOn)
        return refusal(translate("ReplyRequest", "The answer is due before the question was put: check the two days."));
    const bool hasAnswered = status == ReplyStatus::Answered;
    if (hasAnswered && answer.trimmed().isEmpty())
        return refusal(translate("ReplyRequest", "The answer has no text: copy it whole, or choose another status."));
    if ((hasAnswered || status == ReplyStatus::Declined) && !answeredOn.isValid())
        return refusal(translate("ReplyRequest", "Say on what day they answered, or declined to."));
    if (answeredOn.isValid() && answeredOn < askedOn)
        return refusal(translate("ReplyRequest", "The answer comes before the question: check the two days."));
    return {};
}

} // namespace tenue
