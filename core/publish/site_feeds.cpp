// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site_feeds.h"

#include "core/publish/corrections_page.h"
#include "core/publish/home_page.h"

#include <algorithm>
#include <functional>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype MostEntries = 50;

FeedEntry entryOf(const SiteContext &context, const PublicPromise &promise, const PublicVerdictChange &change,
                  int place)
{
    const auto &words = context.words;
    const auto &scale = context.site.mandates[promise.mandate].scale;
    const auto label = [&](const QString &key) { return verdictNamed(scale, key).label; };
    auto summary = change.from.isEmpty() ? label(change.to) : QString(label(change.from) + u" → "_s + label(change.to));
    if (!change.reason.isEmpty())
        summary += u". "_s + change.reason;
    return { .title = words.text("entry-changed", { promise.title, label(change.to) }),
             .id = QUuid::createUuidV5(promise.id.uuid(), u"verdict %1"_s.arg(place)),
             .updated = change.date,
             .page = words.text("path-promise", { promise.slug }),
             .summary = summary };
}

FeedEntry entryOf(const SiteContext &context, const PublicPromise &promise, const PublicCorrection &correction)
{
    const auto &words = context.words;
    return { .title = words.text("entry-correction", { promise.title }),
             .id = QUuid::createUuidV5(promise.id.uuid(), u"correction %1"_s.arg(correction.number)),
             .updated = correction.date,
             .page = words.text("path-promise", { promise.slug }),
             .summary = correction.sentence };
}

void addCorrections(Feed &feed, const SiteContext &context, const PublicPromise &promise)
{
    for (const auto &correction : promise.corrections)
        feed.entries.append(entryOf(context, promise, correction));
}

/// Newest first; on one day, verdicts stay before corrections.
void sortByDay(Feed &feed)
{
    std::stable_sort(feed.entries.begin(), feed.entries.end(),
                     [](const FeedEntry &a, const FeedEntry &b) { return a.updated > b.updated; });
}

QUuid siteId(const PublicSite &site)
{
    static const QUuid addresses(u"6ba7b811-9dad-11d1-80b4-00c04fd430c8"_s); // RFC 4122, appendix C
    const auto home = absoluteAddress(site, {});
    return QUuid::createUuidV5(addresses, home.isEmpty() ? site.newsroom + u'/' + site.title : home);
}

using Belongs = std::function<bool(const PublicPromise &promise)>;

/// The newest changes and corrections of the promises that belong, with the day of the newest.
Feed filled(const SiteContext &context, Feed feed, const Belongs &belongs)
{
    for (const auto &recent : recentChanges(context.site, belongs, MostEntries)) {
        const auto &promise = context.site.promises[recent.promise];
        feed.entries.append(entryOf(context, promise, recent.change, recent.place));
    }
    for (const auto &promise : context.site.promises) {
        if (belongs(promise))
            addCorrections(feed, context, promise);
    }
    sortByDay(feed);
    feed.entries = feed.entries.mid(0, MostEntries);
    if (!feed.updated.isValid())
        feed.updated = feed.entries.isEmpty() ? context.site.publishedOn : feed.entries.first().updated;
    return feed;
}

} // namespace

Feed siteFeed(const SiteContext &context)
{
    const auto &site = context.site;
    const auto &words = context.words;
    return filled(context,
                  { .title = words.text("feed-title", { site.title }),
                    .id = siteId(site),
                    .path = words.text("path-feed"),
                    .page = words.text("path-home"),
                    .updated = site.publishedOn },
                  [](const PublicPromise &) { return true; });
}

Feed mandateFeed(const SiteContext &context, int mandate)
{
    const auto &words = context.words;
    const auto &value = context.site.mandates[mandate];
    return filled(context,
                  { .title = words.text("feed-title", { value.title }),
                    .id = QUuid::createUuidV5(siteId(context.site), u"mandate "_s + value.slug),
                    .path = words.text("path-mandate-feed", { value.slug }),
                    .page = words.text("path-mandate", { value.slug }),
                    .updated = {} },
                  [mandate](const PublicPromise &promise) { return promise.mandate == mandate; });
}

Feed themeFeed(const SiteContext &context, int theme)
{
    const auto &words = context.words;
    const auto &value = context.site.themes[theme];
    return filled(context,
                  { .title = words.text("feed-title", { value.name }),
                    .id = QUuid::createUuidV5(siteId(context.site), u"theme "_s + value.slug),
                    .path = words.text("path-theme-feed", { value.slug }),
                    .page = words.text("path-theme", { value.slug }),
                    .updated = {} },
                  [theme](const PublicPromise &promise) { return promise.themes.contains(theme); });
}

Feed correctionsFeed(const SiteContext &context)
{
    const auto &site = context.site;
    const auto &words = context.words;
    Feed feed { .title = words.text("feed-corrections-title", { site.title }),
                .id = QUuid::createUuidV5(siteId(site), u"corrections"_s),
                .path = words.text("path-corrections-feed"),
                .page = words.text("path-corrections"),
                .updated = {} };
    for (const auto &listed : allCorrections(site).mid(0, MostEntries)) {
        const auto &promise = site.promises[listed.promise];
        if (listed.change >= 0)
            feed.entries.append(entryOf(context, promise, promise.history[listed.change], listed.change));
        else
            feed.entries.append(entryOf(context, promise, listed.correction));
    }
    feed.updated = feed.entries.isEmpty() ? site.publishedOn : feed.entries.first().updated;
    return feed;
}

Feed promiseFeed(const SiteContext &context, const PublicPromise &promise)
{
    const auto &words = context.words;
    Feed feed { .title = words.text("feed-promise-title", { promise.title }),
                .id = promise.id.uuid(),
                .path = words.text("path-promise-feed", { promise.slug }),
                .page = words.text("path-promise", { promise.slug }),
                .updated = {} };
    for (int i = static_cast<int>(promise.history.size()) - 1; i >= 0; --i)
        feed.entries.append(entryOf(context, promise, promise.history[i], i));
    addCorrections(feed, context, promise);
    sortByDay(feed);
    feed.updated = feed.entries.isEmpty() ? promise.publishedOn : feed.entries.first().updated;
    return feed;
}

QList<SiteFile> listFeeds(const SiteContext &context)
{
    const auto &site = context.site;
    QList<Feed> feeds { siteFeed(context), correctionsFeed(context) };
    QList<bool> hasPromises(site.themes.size());
    for (const auto &promise : site.promises) {
        for (const int theme : promise.themes)
            hasPromises[theme] = true;
    }
    for (int i = 0; i < site.mandates.size(); ++i)
        feeds.append(mandateFeed(context, i));
    for (int i = 0; i < site.themes.size(); ++i) {
        if (hasPromises[i])
            feeds.append(themeFeed(context, i));
    }
    QList<SiteFile> files;
    for (const auto &feed : feeds) {
        files.append(atomFeed(context, feed));
        files.append(jsonFeed(context, feed));
    }
    return files;
}

} // namespace tenue
