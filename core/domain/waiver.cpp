// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/waiver.h"

#include "core/base/canonical_json.h"
#include "core/base/words.h"

namespace tenue
{

using namespace Qt::StringLiterals;

QJsonObject Waiver::toJson() const
{
    return withoutEmptyMembers({ { u"promise"_s, jsonOf(promise) },
                                 { u"rule"_s, rule },
                                 { u"place"_s, place },
                                 { u"reading"_s, reading },
                                 { u"reason"_s, reason },
                                 { u"withdrawn"_s, isWithdrawn ? QJsonValue(true) : QJsonValue() } });
}

Result<Waiver> Waiver::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    const auto promise = reader.id<PromiseId>("promise");
    const auto rule = reader.text("rule");
    const auto place = reader.text("place");
    const auto reading = reader.text("reading");
    const auto reason = reader.text("reason");
    const bool isWithdrawn = reader.flag("withdrawn");
    if (!reader.isGood())
        return reader.problem();
    return Waiver { promise, rule, place, reading, reason, isWithdrawn };
}

Result<> Waiver::check() const
{
    if (promise.isNull() || rule.isEmpty())
        return Error { Error::Kind::BadInput, translate("Waiver", "The waiver names no promise, or no rule.") };
    if (reason.trimmed().isEmpty())
        return Error { Error::Kind::BadInput, translate("Waiver", "Say why this rule need not be followed here.") };
    return {};
}

} // namespace tenue
