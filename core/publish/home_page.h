// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/page_frame.h"

namespace tenue
{

/// The first page: every mandate with its totals, the newest changes of a verdict, the themes.
SiteFile homePage(const SiteContext &context);

/// A verdict of a promise that changed.
struct RecentChange {
    int promise = 0; ///< place in PublicSite::promises
    int place = 0; ///< in its history
    PublicVerdictChange change;
};

/// The newest changes of all promises, at most `most`, newest first; first verdicts included.
QList<RecentChange> recentChanges(const PublicSite &site, qsizetype most);

} // namespace tenue
