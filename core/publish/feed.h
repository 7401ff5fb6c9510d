// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/page_frame.h"

#include <QtCore/QUuid>

namespace tenue
{

/// One thing that happened, as those who follow a feed read it.
struct FeedEntry {
    QString title;
    QUuid id; ///< follows from the thing alone, so that it survives a move of the site
    QDate updated;
    QString page; ///< path of the page that tells more
    QString summary; ///< plain text
};

/// What there is to follow; written in two formats.
struct Feed {
    QString title;
    QUuid id;
    QString path; ///< of the Atom form; ends in ".xml"
    QString page; ///< path of the page that the feed belongs to
    QDate updated;
    QList<FeedEntry> entries = {}; ///< newest first
};

/// RFC 4287. Addresses are absolute where the site's own is known, else relative to the feed.
SiteFile atomFeed(const SiteContext &context, const Feed &feed);
/// JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), beside the Atom form, ending in ".json".
SiteFile jsonFeed(const SiteContext &context, const Feed &feed);

/// Links to both forms of the feed at `path`, for the template "follow-feed".
void setFeedLinks(PageValues part, const PageLinks &links, const QString &path);

} // namespace tenue
