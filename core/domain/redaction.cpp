// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/redaction.h"

#include "core/base/canonical_json.h"
#include "core/base/words.h"

namespace tenue
{

using namespace Qt::StringLiterals;

QJsonObject Redaction::toJson() const
{
    QJsonArray array;
    for (const auto &revision : revisions)
        array.append(revision.toString());
    return withoutEmptyMembers({ { u"entity"_s, jsonOf(entity) }, { u"revisions"_s, array }, { u"reason"_s, reason } });
}

Result<Redaction> Redaction::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Redaction redaction;
    redaction.entity = reader.id<EntityId>("entity");
    for (const auto &hex : reader.texts("revisions")) {
        if (const auto revision = RevisionId::parse(hex))
            redaction.revisions.append(*revision);
        else
            reader.refuse("revisions", translate("Redaction", "revisions are wanted here"));
    }
    redaction.reason = reader.text("reason");
    if (!reader.isGood())
        return reader.problem();
    return redaction;
}

Result<> Redaction::check() const
{
    if (entity.isNull() || revisions.isEmpty())
        return Error { Error::Kind::BadInput, translate("Redaction", "The redaction names no revision.") };
    if (reason.trimmed().isEmpty())
        return Error { Error::Kind::BadInput,
                       translate("Redaction", "Say why the content has to go: the reason stays in the record.") };
    return {};
}

} // namespace tenue
