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
    const auto whenTrue = [](bool flag) { return flag ? QJsonValue(true) : QJsonValue(); };
    return withoutEmptyMembers({ { u"newsroom"_s, newsroom },
                                 { u"title"_s, title },
                                 { u"language"_s, nameOf(language) },
                                 { u"baseAddress"_s, jsonOf(baseAddress) },
                                 { u"contact"_s, contact },
                                 { u"about"_s, about },
                                 { u"methodology"_s, methodology },
                                 { u"typography"_s, typography },
                                 { u"licence"_s, licence },
                                 { u"introduction"_s, introduction },
                                 { u"claim"_s, claim },
                                 { u"takePart"_s, takePart },
                                 { u"correctionsPolicy"_s, correctionsPolicy },
                                 { u"weightingRule"_s, weightingRule },
                                 { u"alertsEndpoint"_s, jsonOf(alertsEndpoint) },
                                 { u"tipsEndpoint"_s, jsonOf(tipsEndpoint) },
                                 { u"supportLink"_s, jsonOf(supportLink) },
                                 { u"hasBylines"_s, whenTrue(hasBylines) },
                                 { u"hasClaimReview"_s, whenTrue(hasClaimReview) },
                                 { u"accentLight"_s, accent.light },
                                 { u"accentDark"_s, accent.dark },
                                 { u"themeFolder"_s, themeFolder } });
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
    settings.typography = reader.text("typography");
    settings.introduction = reader.text("introduction");
    settings.claim = reader.text("claim");
    settings.takePart = reader.text("takePart");
    settings.correctionsPolicy = reader.text("correctionsPolicy");
    settings.weightingRule = reader.text("weightingRule");
    settings.alertsEndpoint = reader.address("alertsEndpoint");
    settings.tipsEndpoint = reader.address("tipsEndpoint");
    settings.supportLink = reader.address("supportLink");
    settings.hasBylines = reader.flag("hasBylines");
    settings.hasClaimReview = reader.flag("hasClaimReview");
    settings.accent = { reader.text("accentLight"), reader.text("accentDark") };
    settings.themeFolder = reader.text("themeFolder");
    if (!reader.isGood())
        return reader.problem();
    return settings;
}

Result<> SiteSettings::check() const
{
    if (title.trimmed().isEmpty())
        return Error { Error::Kind::BadInput, translate("SiteSettings", "The site has no title: give it one.") };
    for (const auto &address : { baseAddress, alertsEndpoint, tipsEndpoint, supportLink }) {
        if (!address.isEmpty() && !isWebAddress(address))
            return Error { Error::Kind::BadInput,
                           translate("SiteSettings", "%1 is not a web address: it must begin with https:// or http://.")
                               .arg(quoted(address.toDisplayString())) };
    }
    return checkAccent(accent);
}

} // namespace tenue
