// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dossier_template.h"

#include "core/base/canonical_json.h"
#include "core/base/words.h"

namespace tenue
{

using namespace Qt::StringLiterals;

QJsonObject DossierTemplate::toJson() const
{
    return withoutEmptyMembers({ { u"name"_s, name },
                                 { u"mandate"_s, jsonOf(mandate) },
                                 { u"outline"_s, outline },
                                 { u"targetSigns"_s, targetSigns == 0 ? QJsonValue() : QJsonValue(targetSigns) },
                                 { u"retired"_s, isRetired ? QJsonValue(true) : QJsonValue() } });
}

Result<DossierTemplate> DossierTemplate::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    DossierTemplate value;
    value.name = reader.text("name");
    value.mandate = reader.id<MandateId>("mandate");
    value.outline = reader.text("outline");
    value.targetSigns = reader.number("targetSigns");
    value.isRetired = reader.flag("retired");
    if (!reader.isGood())
        return reader.problem();
    return value;
}

Result<> DossierTemplate::check() const
{
    if (name.trimmed().isEmpty())
        return Error { Error::Kind::BadInput, translate("DossierTemplate", "The template has no name: give it one.") };
    if (targetSigns < 0 || targetSigns > MostTargetSigns)
        return Error { Error::Kind::BadInput,
                       translate("DossierTemplate", "The length of a template is between 0 and %1 characters.")
                           .arg(MostTargetSigns) };
    return {};
}

} // namespace tenue
