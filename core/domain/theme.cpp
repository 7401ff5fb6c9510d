// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/theme.h"

#include "core/base/canonical_json.h"
#include "core/base/words.h"
#include "core/domain/slug.h"

namespace tenue
{

using namespace Qt::StringLiterals;

QJsonObject Theme::toJson() const
{
    return withoutEmptyMembers({ { u"name"_s, name },
                                 { u"slug"_s, slug },
                                 { u"description"_s, description },
                                 { u"position"_s, position == 0 ? QJsonValue() : QJsonValue(position) } });
}

Result<Theme> Theme::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    Theme theme;
    theme.name = reader.text("name");
    theme.slug = reader.text("slug");
    theme.description = reader.text("description");
    theme.position = reader.number("position");
    if (!reader.isGood())
        return reader.problem();
    return theme;
}

Result<> Theme::check() const
{
    if (name.trimmed().isEmpty())
        return Error { Error::Kind::BadInput, translate("Theme", "The theme has no name: give it one.") };
    if (!isSlug(slug))
        return Error {
            Error::Kind::BadInput,
            translate("Theme", "The theme's address %1 may hold only a–z, 0–9 and hyphens.").arg(quoted(slug))
        };
    return {};
}

} // namespace tenue
