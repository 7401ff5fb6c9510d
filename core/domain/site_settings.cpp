// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/site_settings.h"

#include "core/base/canonical_json.h"
#include "core/base/words.h"
#include "core/domain/named_values.h"
#include "core/domain/web_address.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<NamedValue<SiteLanguage>, 2> LanguageNames { {
    { SiteLanguage::French, "fr" },
    { SiteLanguage::English, "en" },
} };

} // namespace

QString nameOf(SiteLanguage language)
{
    return nameIn(LanguageNames, language);
}

std::optional<SiteLanguage> siteLanguageNamed(QStringView name)
{
    return valueIn(LanguageNames, name);
}

QJsonObject SiteSettings::toJson() const
{
    return withoutEmptyMembers({ { u"newsroom"_s, newsroom },
                                 { u"title"_s, title },
                                 { u"language"_s, nameOf(language) },
                                 { u"baseAddress"_s, jsonOf(baseAddress) },
                                 { u"contact"_s, contact },
                                 { u"about"_s, about },
                                 { u"methodology"_s, methodology },
                                 { u"licence"_s, licence } });
}

Result<SiteSettings> SiteSettings::fromJson(const QJsonObject &json)
{
    JsonReader reader(json);
    SiteSettings settings;
    settings.newsroom = reader.text("newsroom");
    settings.title = reader.text("title");
    const auto language = siteLanguageNamed(reader.text("language"));
    if (!language)
        reader.refuse("language", translate("SiteSettings", "fr or en is wanted here"));
    settings.language = language.value_or(SiteLanguage::French);
    settings.baseAddress = reader.address("baseAddress");
    settings.contact = reader.text("contact");
    settings.about = reader.text("about");
    settings.methodology = reader.text("methodology");
    settings.licence = reader.text("licence");
    if (!reader.isGood())
        return reader.problem();
    return settings;
}

Result<> SiteSettings::check() const
{
    if (title.trimmed().isEmpty())
        return Error { Error::Kind::BadInput, translate("SiteSettings", "The site has no title: give it one.") };
    if (!baseAddress.isEmpty() && !isWebAddress(baseAddress))
        return Error { Error::Kind::BadInput,
                       translate("SiteSettings", "%1 is not a web address: it must begin with https:// or http://.")
                           .arg(quoted(baseAddress.toDisplayString())) };
    return {};
}

} // namespace tenue
