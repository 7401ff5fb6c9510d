// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/milestone.h"

#include "core/base/canonical_json.h"
#include "core/base/words.h"

namespace tenue
{

using namespace Qt::StringLiterals;

QJsonObject Milestone::toJson() const
{
    return withoutEmptyMembers({ { u"promise"_s, jsonOf(promise) },
                                 { u"revision"_s, revision.toString() },
                                 { u"name"_s, name },
                                 { u"removed"_s, isRemoved ? QJsonValue(true) : QJsonValue() } });
}

Result<Milestone> Milestone::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    const auto promise = reader.id<PromiseId>("promise");
    const auto revision = reader.revision("revision");
    if (!revision)
        reader.refuse("revision", translate("Milestone", "a revision is missing here"));
    const auto name = reader.text("name");
    const bool isRemoved = reader.flag("removed");
    if (!reader.isGood())
        return reader.problem();
    return Milestone { promise, *revision, name, isRemoved };
}

Result<> Milestone::check() const
{
    if (promise.isNull())
        return Error { Error::Kind::BadInput, translate("Milestone", "The milestone names no promise.") };
    if (name.trimmed().isEmpty())
        return Error { Error::Kind::BadInput, translate("Milestone", "The milestone has no name: give it one.") };
    return {};
}

} // namespace tenue
