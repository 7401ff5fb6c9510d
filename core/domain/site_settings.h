// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_reader.h"
#include "core/domain/entity_kind.h"
#include "core/domain/site_colours.h"

namespace tenue
{

/// The language of the workspace: of what is written in it, and of the exported site.
enum class SiteLanguage { French, English };

/// "fr" or "en" (BCP 47).
QString nameOf(SiteLanguage language);
std::optional<SiteLanguage> siteLanguageNamed(QStringView name);

/// What the exported site says of itself. One entity a workspace.
struct SiteSettings {
    static constexpr EntityKind Kind = EntityKind::SiteSettings;

    QString newsroom; ///< "La Vigie"
    QString title; ///< "Le carnet des promesses"
    SiteLanguage language = SiteLanguage::French;
    QUrl baseAddress; ///< where the site will stand; feeds and sitemap need it
    QString contact; ///< an e-mail address that readers may write to
    QString about; ///< Markdown
    QString methodology; ///< Markdown
    QString licence; ///< of the open data: "Licence ouverte 2.0"

    QString typography; ///< name of the profile that texts are set by ("fr-CH"); the language's own if empty
    QString introduction; ///< of the home page, plain text; the shipped sentence if empty
    QString claim; ///< the home page's title; the site's if empty
    QString takePart; ///< Markdown
    QString correctionsPolicy; ///< Markdown
    QString weightingRule; ///< one sentence: how weights were given; weighted rates are shown with it only
    QUrl alertsEndpoint; ///< takes the form "follow this promise"
    QUrl tipsEndpoint; ///< takes the form "do you know something"
    QUrl supportLink;
    bool hasBylines = false; ///< analyses name those who wrote them and may be named (Staff::mayBeNamed)
    bool hasClaimReview = false; ///< pages carry schema.org ClaimReview
    SiteAccent accent;
    QString themeFolder; ///< own templates, style, logo, fonts; absolute, or beside the workspace

    QJsonObject toJson() const;
    static Result<SiteSettings> fromJson(const QJsonObject &json);
    Result<> check() const;

    friend bool operator==(const SiteSettings &, const SiteSettings &) = default;
};

} // namespace tenue
