// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/site_content.h"

namespace tenue
{

/// A small site of an invented town, with a promise for each of seven verdicts and what a page can
/// show in all its forms. The same call gives the same site.
struct FictionalSite {
    PublicSite site;
    QHash<QString, PublicDossier> dossiers; ///< by slug

    DossierReader reader() const;
};

FictionalSite aFictionalSite(SiteLanguage language = SiteLanguage::French);

/// `count` promises with an analysis of some 430 words, four sources and three verdicts each.
FictionalSite aLargeSite(int count);

/// The same site with markup, scripts and formulas in every text that a person can type.
FictionalSite aHostileSite();
/// The same with `bad` as every text.
FictionalSite aHostileSite(const QString &bad);

} // namespace tenue
