// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/assignment.h"

#include "core/base/canonical_json.h"
#include "core/base/words.h"

namespace tenue
{

using namespace Qt::StringLiterals;

QJsonObject Assignment::toJson() const
{
    return withoutEmptyMembers(
        { { u"promise"_s, jsonOf(promise) }, { u"staff"_s, staff ? jsonOf(*staff) : QJsonValue() } });
}

Result<Assignment> Assignment::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Assignment assignment;
    assignment.promise = reader.id<PromiseId>("promise");
    if (const auto staff = reader.id<StaffId>("staff"); !staff.isNull())
        assignment.staff = staff;
    if (!reader.isGood())
        return reader.problem();
    return assignment;
}

Result<> Assignment::check() const
{
    if (promise.isNull())
        return Error { Error::Kind::BadInput, translate("Assignment", "The assignment names no promise.") };
    return {};
}

EntityId assignmentOf(PromiseId promise)
{
    return EntityId(QUuid::createUuidV5(promise.uuid(), u"assignment"_s));
}

} // namespace tenue
