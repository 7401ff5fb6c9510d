// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/appeal.h"

#include "core/base/canonical_json.h"
#include "core/base/words.h"
#include "core/domain/web_address.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int LongestNotice = 120;
constexpr int LargestPercent = 1000;

} // namespace

QJsonObject Appeal::toJson() const
{
    const auto unlessZero = [](int number) { return number == 0 ? QJsonValue() : QJsonValue(number); };
    return withoutEmptyMembers({ { u"title"_s, title },
                                 { u"text"_s, text },
                                 { u"goal"_s, goal },
                                 { u"percentReached"_s, unlessZero(percentReached) },
                                 { u"startsOn"_s, jsonOf(startsOn) },
                                 { u"endsOn"_s, jsonOf(endsOn) },
                                 { u"link"_s, jsonOf(link) },
                                 { u"linkText"_s, linkText },
                                 { u"noticeSeconds"_s, unlessZero(noticeSeconds) },
                                 { u"isOnline"_s, isOnline ? QJsonValue(true) : QJsonValue() },
                                 { u"note"_s, note } });
}

Result<Appeal> Appeal::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Appeal appeal;
    appeal.title = reader.text("title");
    appeal.text = reader.text("text");
    appeal.goal = reader.text("goal");
    appeal.percentReached = reader.number("percentReached");
    appeal.startsOn = reader.date("startsOn");
    appeal.endsOn = reader.date("endsOn");
    appeal.link = reader.address("link");
    appeal.linkText = reader.text("linkText");
    appeal.noticeSeconds = reader.number("noticeSeconds");
    appeal.isOnline = reader.flag("isOnline");
    appeal.note = reader.text("note");
    if (!reader.isGood())
        return reader.problem();
    return appeal;
}

Result<> Appeal::check() const
{
    const auto refusal = [](const QString &message) { return Error { Error::Kind::BadInput, message }; };
    if (title.trimmed().isEmpty())
        return refusal(translate("Appeal", "The appeal has no title: give it one."));
    if (!endsOn.isValid())
        return refusal(translate("Appeal", "The appeal has no end: say its last day."));
    if (startsOn.isValid() && startsOn > endsOn)
        return refusal(translate("Appeal", "The appeal ends before it begins: check its two days."));
    if (!isWebAddress(link))
        return refusal(translate("Appeal", "The appeal needs a link that begins with https:// or http://."));
    if (percentReached < 0 || percentReached > LargestPercent)
        return refusal(translate("Appeal", "The share reached must be from 0 to %1 per cent.").arg(LargestPercent));
    if (noticeSeconds < 0 || noticeSeconds > LongestNotice)
        return refusal(translate("Appeal", "The notice may stand from 0 to %1 seconds.").arg(LongestNotice));
    return {};
}

bool Appeal::runsOn(const QDate &day) const
{
    return day <= endsOn && (!startsOn.isValid() || day >= startsOn);
}

} // namespace tenue
