// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/page_frame.h"

#include <functional>

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

/// The newest changes of the promises that belong, at most `most`, newest first; first verdicts included.
QList<RecentChange> recentChanges(const PublicSite &site, const std::function<bool(const PublicPromise &)> &belongs,
                                  qsizetype most);

} // namespace tenue
