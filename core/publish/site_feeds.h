// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/feed.h"

namespace tenue
{

/// What of the site can be followed: its verdicts as they change, first ones included, at most the
/// 50 newest.
Feed siteFeed(const SiteContext &context);
/// The same of one mandate, `mandate` being its place in PublicSite::mandates.
Feed mandateFeed(const SiteContext &context, int mandate);
/// The same of one theme, `theme` being its place in PublicSite::themes.
Feed themeFeed(const SiteContext &context, int theme);
/// The 50 newest corrections, of all promises.
Feed correctionsFeed(const SiteContext &context);
/// All verdicts of one promise.
Feed promiseFeed(const SiteContext &context, const PublicPromise &promise);

/// Every feed but those of the promises, each in both formats. A theme or a mandate without promises has none.
QList<SiteFile> listFeeds(const SiteContext &context);

} // namespace tenue
