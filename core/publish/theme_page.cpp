// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/theme_page.h"

#include "core/publish/feed.h"
#include "core/publish/promise_rows.h"

#include <QtCore/QMap>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int BarHeight = 28;

VerdictTotals totalsAmong(const PublicSite &site, int mandate, const QList<int> &promises)
{
    VerdictTotals totals;
    totals.total = static_cast<int>(promises.size());
    for (const auto &verdict : site.mandates[mandate].scale.verdicts) {
        const auto count = std::count_if(promises.begin(), promises.end(),
                                         [&](int place) { return site.promises[place].verdict == verdict.key; });
        totals.lines.append({ verdict, static_cast<int>(count) });
    }
    return totals;
}

} // namespace

std::optional<SiteFile> themePage(const SiteContext &context, int place)
{
    const auto &site = context.site;
    const auto &words = context.words;
    const auto &theme = site.themes[place];
    QMap<int, QList<int>> byMandate;
    for (int i = 0; i < site.promises.size(); ++i) {
        if (site.promises[i].themes.contains(place) && isFollowed(site.promises[i]))
            byMandate[site.promises[i].mandate].append(i);
    }
    if (byMandate.isEmpty())
        return std::nullopt;
    const auto path = words.text("path-theme", { theme.slug });
    const PageLinks links(site, path);
    const Page page;
    auto values = page.values();
    VerdictSymbols symbols;
    int count = 0;
    for (auto it = byMandate.begin(); it != byMandate.end(); ++it) {
        const auto &mandate = site.mandates[it.key()];
        auto part = values.add("MANDATE");
        part.set("SLUG", mandate.slug);
        part.set("NAME", mandate.title);
        part.set("ADDRESS", links.to(words.text("path-mandate", { mandate.slug })));
        setTotals(part, context, totalsAmong(site, it.key(), *it), BarHeight, symbols);
        addRows(part, context, links, *it, symbols);
        count += static_cast<int>(it->size());
    }
    const auto introduction = theme.description.isEmpty() ? words.counted("theme-intro", count) : theme.description;
    values.set("INTRODUCTION", introduction);
    setFeedLinks(values, links, words.text("path-theme-feed", { theme.slug }));
    setFrame(page, context,
             { .path = path,
               .title = theme.name,
               .description = introduction,
               .place = NavigationPlace::Mandate,
               .breadcrumb = { { words.text("home"), words.text("path-home") } },
               .feed = words.text("path-theme-feed", { theme.slug }) },
             symbols);
    return SiteFile { path, context.templates.expand("page-theme", page) };
}

} // namespace tenue
