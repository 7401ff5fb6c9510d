// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/home_page.h"

#include "core/domain/slug.h"
#include "core/publish/promise_rows.h"
#include "core/text/plain_text.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int BarHeight = 28;
constexpr qsizetype RecentOnHome = 8;
constexpr qsizetype BlurbLength = 140;

void setMandates(PageValues page, const SiteContext &context, VerdictSymbols &symbols)
{
    const auto &words = context.words;
    for (int i = 0; i < context.site.mandates.size(); ++i) {
        const auto &mandate = context.site.mandates[i];
        const auto totals = totalsOf(context.site, i);
        auto block = page.add("MANDATE");
        block.set("KICKER", kickerOf(mandate, words));
        block.set("SLUG", mandate.slug);
        block.set("NAME", mandate.title);
        block.set("ADDRESS", words.text("path-mandate", { mandate.slug }));
        block.setHtml("BAR_HTML", symbols.bar(totals, BarHeight));
        const auto judged = words.number(totals.judged);
        if (totals.judged >= FewestForRate) {
            block.add("RATE").set("TEXT", words.percentWhole(totals.kept, totals.judged));
            block.set("RATE_OF", words.text("rate") + words.text("short-rate", { words.number(totals.kept), judged }));
        } else if (totals.judged > 0) {
            block.set("RATE_OF",
                      words.counted("rate-few", totals.kept, { judged, words.date(context.site.publishedOn) }));
        } else {
            block.set("RATE_OF", words.text("rate-none"));
        }
        block.addText("BLURB", shortened(plainTextOf(mandate.introduction), BlurbLength));
    }
}

void setRecent(PageValues page, const SiteContext &context, VerdictSymbols &symbols)
{
    const auto changes = recentChanges(
        context.site, [](const PublicPromise &) { return true; }, RecentOnHome);
    if (changes.isEmpty())
        return;
    auto list = page.add("RECENT");
    for (const auto &recent : changes) {
        const auto &promise = context.site.promises[recent.promise];
        const auto &scale = context.site.mandates[promise.mandate].scale;
        auto item = list.add("CHANGE");
        setVerdict(item, verdictNamed(scale, recent.change.to), symbols);
        setDay(item, context.words, recent.change.date);
        item.set("TITLE", promise.title);
        item.set("ADDRESS", context.words.text("path-promise", { promise.slug }));
        if (const auto from = scale.find(recent.change.from))
            item.addText("FROM", from->label);
    }
}

/// Every verdict that a mandate of the site can give, each label once, in the order of the scales.
void setKey(PageValues page, const SiteContext &context, VerdictSymbols &symbols)
{
    QStringList shown;
    const auto &site = context.site;
    for (const auto &mandate : site.mandates) {
        for (const auto &verdict : mandate.scale.verdicts) {
            if (shown.contains(verdict.label))
                continue;
            shown.append(verdict.label);
            auto key = page.add("KEY");
            setVerdict(key, verdict, symbols);
            const auto isUsed
                = [&](const PublicPromise &promise) { return promise.verdict == verdict.key && isFollowed(promise); };
            if (isSlug(verdict.key) && std::any_of(site.promises.begin(), site.promises.end(), isUsed))
                key.add("LINKED").set("ADDRESS", context.words.text("path-verdict", { verdict.key }));
            else
                key.add("PLAIN");
        }
    }
}

void setThemes(PageValues page, const SiteContext &context)
{
    const auto &site = context.site;
    QList<int> counts(site.themes.size());
    for (const auto &promise : site.promises) {
        if (!isFollowed(promise))
            continue;
        for (const int theme : promise.themes)
            ++counts[theme];
    }
    if (std::all_of(counts.begin(), counts.end(), [](int count) { return count == 0; }))
        return;
    auto themes = page.add("THEMES");
    for (qsizetype i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        auto theme = themes.add("THEME");
        theme.set("NAME", site.themes[i].name);
        theme.set("ADDRESS", context.words.text("path-theme", { site.themes[i].slug }));
        theme.set("COUNT", context.words.counted("promises", counts[i]));
    }
}

} // namespace

QList<RecentChange> recentChanges(const PublicSite &site, const std::function<bool(const PublicPromise &)> &belongs,
                                  qsizetype most)
{
    QList<RecentChange> changes;
    for (int i = 0; i < site.promises.size(); ++i) {
        if (!belongs(site.promises[i]))
            continue;
        const auto &history = site.promises[i].history;
        for (int place = 0; place < history.size(); ++place)
            changes.append({ i, place, history[place] });
    }
    const auto count = std::min(most, changes.size());
    std::stable_sort(changes.begin(), changes.end(),
                     [](const RecentChange &a, const RecentChange &b) { return a.change.date > b.change.date; });
    return changes.first(count);
}

SiteFile homePage(const SiteContext &context)
{
    const auto &site = context.site;
    const auto &words = context.words;
    const Page page;
    auto values = page.values();
    VerdictSymbols symbols;
    const auto followed = std::count_if(site.promises.begin(), site.promises.end(), isFollowed);
    const auto promises = words.counted("promises", static_cast<int>(followed));
    values.set("CLAIM", site.claim.isEmpty() ? site.title : site.claim);
    values.set("INDEX", u"search-index.js"_s);
    const auto introduction = !site.introduction.isEmpty()
        ? site.introduction
        : words.text(site.newsroom.isEmpty() ? "home-intro-plain" : "home-intro", { site.newsroom, promises });
    values.set("INTRODUCTION", introduction);
    values.set("MANDATES_TITLE", words.text(site.mandates.size() == 1 ? "the-mandate" : "the-mandates"));
    setMandates(values, context, symbols);
    setRecent(values, context, symbols);
    setKey(values, context, symbols);
    setThemes(values, context);
    const auto path = words.text("path-home");
    setFrame(page, context,
             { .path = path, .title = site.title, .description = introduction, .place = NavigationPlace::Home },
             symbols);
    return { path, context.templates.expand("page-home", page) };
}

} // namespace tenue
