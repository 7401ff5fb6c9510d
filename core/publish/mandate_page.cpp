// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/mandate_page.h"

#include "core/base/words.h"
#include "core/publish/feed.h"
#include "core/publish/list_pages.h"
#include "core/publish/promise_brief.h"
#include "core/publish/promise_rows.h"
#include "core/publish/promise_sections.h"
#include "core/text/markdown.h"
#include "core/text/plain_text.h"

#include <QtCore/QMap>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int BarHeight = 52;
/// From here on a browser may leave the painting of a theme's list until it is scrolled to.
constexpr qsizetype LongGroup = 60;

void setStanding(PageValues page, const SiteWords &words, const PublicMandate &mandate, const QDate &day)
{
    if (day < mandate.from) {
        page.set("STANDS", words.text("term-begins"));
        page.set("STANDS_ON", words.text("term-begins-on", { words.date(mandate.from) }));
    } else if (day > mandate.to) {
        page.set("STANDS", words.text("term-ended"));
        page.set("STANDS_ON", words.text("term-ended-on", { words.date(mandate.to) }));
    } else {
        const auto percent = words.percentWhole(elapsedPercent(mandate, day), 100);
        page.set("STANDS", words.text("elapsed", { percent }));
        page.set("STANDS_ON", words.text("elapsed-on", { words.date(day), words.date(mandate.to) }));
    }
}

/// One part of the line of the term, from one day to another.
void addPart(PageValues page, const PublicMandate &mandate, const QDate &from, const QDate &to, const QByteArray &kind)
{
    const double days = std::max<double>(static_cast<double>(mandate.from.daysTo(mandate.to)), 1);
    const auto position = [&](const QDate &day) {
        return std::clamp(static_cast<double>(mandate.from.daysTo(day)) * 100 / days, 0.0, 100.0);
    };
    const double start = position(from);
    const double width = position(to) - start;
    if (width <= 0)
        return;
    auto part = page.add("PART");
    part.set("KIND", kind);
    part.set("X", QByteArray::number(start, 'f', 2));
    part.set("WIDTH", QByteArray::number(width, 'f', 2));
}

void setHolders(PageValues page, const SiteWords &words, const PageLinks &links, const PublicMandate &mandate,
                const QDate &today)
{
    int index = 0;
    for (const auto &holder : mandate.holders) {
        const QByteArray kind = "holder-" + QByteArray::number(index++ % 3 + 1);
        const auto until = holder.to.isValid() ? holder.to : std::min(today, mandate.to);
        addPart(page, mandate, holder.from, std::min(until, today), kind);
        auto item = page.add("HOLDER");
        item.set("KIND", kind);
        auto named = item.add("PERSON");
        named.set("NAME", holder.name);
        named.set("ADDRESS", links.to(personPath(words, holder.name)));
        item.set("PARTY", holder.party.isEmpty() ? QString() : u", "_s + holder.party);
        auto period = holder.to.isValid()
            ? words.text("holder-period", { words.date(holder.from), words.date(holder.to) })
            : words.text("holder-from", { words.date(holder.from) });
        if (!holder.note.isEmpty())
            period += u" · "_s + holder.note;
        item.set("PERIOD", period);
    }
    if (today >= mandate.to)
        return;
    const auto from = std::max(today, mandate.from);
    addPart(page, mandate, from, mandate.to, "rest");
    auto item = page.add("HOLDER");
    item.set("KIND", QByteArray("rest"));
    item.addText("REST", words.text("remaining"));
    item.set("PERIOD", words.text("term-range", { words.date(from), words.date(mandate.to) }));
}

void setTable(PageValues page, const SiteWords &words, const VerdictTotals &totals, const QDate &day,
              VerdictSymbols &symbols)
{
    page.set("CAPTION", words.text("totals-caption", { words.date(day) }));
    for (const auto &line : totals.lines) {
        auto row = page.add("LINE");
        setVerdict(row, line.verdict, symbols);
        row.set("DEFINITION", line.verdict.definition);
        row.set("COUNT", words.number(line.count));
        row.set("SHARE",
                isJudged(line.verdict.category) ? shareOf(words, line.count, totals.judged)
                                                : words.text("not-counted"));
    }
    page.set("TOTAL", words.number(totals.total));
    page.set("JUDGED", words.counted("judged", totals.judged));
    page.set("TOTALS_TITLE",
             words.text("totals-title",
                        { words.counted("promises", totals.total), words.counted("judged", totals.judged) }));
}

QStringList labelsOf(const VerdictTotals &totals, const SiteWords &words, bool (*isWanted)(VerdictCategory))
{
    QStringList labels;
    for (const auto &line : totals.lines) {
        if (isWanted(line.verdict.category))
            labels.append(words.text("quote", { line.verdict.label }));
    }
    return labels;
}

void setRate(PageValues page, const SiteWords &words, const VerdictTotals &totals, const QDate &day)
{
    const auto isKept = [](VerdictCategory c) { return c == VerdictCategory::Kept || c == VerdictCategory::Partial; };
    const auto isLeftOut = [](VerdictCategory c) { return !isJudged(c); };
    const auto judged = words.number(totals.judged);
    if (totals.judged == 0)
        page.set("RATE_OF", words.text("rate-none"));
    else if (totals.judged < FewestForRate)
        page.set("RATE_OF", words.counted("rate-few", totals.kept, { judged, words.date(day) }));
    else {
        page.add("RATE").set("TEXT", words.percentTenths(totals.kept, totals.judged) + u' ' + words.text("rate"));
        page.set("RATE_OF", words.counted("rate-of", totals.kept, { judged, words.date(day) }));
    }
    page.set("RATE_DEFINITION", words.text("rate-definition", { words.listed(labelsOf(totals, words, isKept)) }));
    page.set("RATE_EXCLUDED",
             totals.notCounted() == 0 ? words.text("rate-excluded-none")
                                      : words.counted("rate-excluded", totals.notCounted(),
                                                      { words.listed(labelsOf(totals, words, isLeftOut)) }));
}

void setFeatured(PageValues page, const SiteContext &context, const PageLinks &links, int mandate,
                 VerdictSymbols &symbols)
{
    std::optional<PageValues> section;
    bool hasWide = false;
    for (const auto &promise : context.site.promises) {
        if (promise.mandate != mandate || !promise.isFeatured || !isFollowed(promise))
            continue;
        if (!section)
            section = page.add("FEATURED");
        const bool isWide = !hasWide && promise.image.has_value();
        hasWide = hasWide || isWide;
        auto item = section->add(isWide ? "WIDE" : "FEATURE");
        if (isWide)
            setFigure(item, "FIGURE", links, *promise.image);
        if (!promise.themes.isEmpty())
            item.addText("THEME", context.site.themes[promise.themes.first()].name);
        item.set("TITLE", promise.title);
        item.set("ADDRESS", links.to(context.words.text("path-promise", { promise.slug })));
        item.set("TEXT", promise.featuredText.isEmpty() ? promise.summary : promise.featuredText);
        setVerdict(item, verdictOf(context.site, promise), symbols);
    }
}

/// What the newsroom wrote down, then what the promises themselves say was withdrawn.
void setListChanges(PageValues page, const SiteContext &context, const PageLinks &links, int place)
{
    const auto &words = context.words;
    const auto &mandate = context.site.mandates[place];
    QList<const PublicPromise *> withdrawn;
    for (const auto &promise : context.site.promises) {
        if (promise.mandate == place && promise.withdrawal)
            withdrawn.append(&promise);
    }
    if (mandate.listChanges.isEmpty() && withdrawn.isEmpty())
        return;
    auto section = page.add("LIST");
    if (!mandate.listChanges.isEmpty()) {
        auto table = section.add("CHANGES");
        int total = 0;
        for (const auto &change : mandate.listChanges) {
            auto line = table.add("LINE");
            line.set("ISO", change.on.toString(Qt::ISODate));
            line.set("MONTH", words.month(change.on));
            const auto figure = words.number(std::abs(change.difference));
            const auto sign = total == 0 ? QString() : QString(change.difference < 0 ? u'\u2212' : u'+') + u'\u00a0';
            line.set("CHANGE", sign + figure + u' ' + change.change);
            line.set("REASON", change.reason);
            total += change.difference;
            line.set("TOTAL", words.number(total));
        }
        section.addText(
            "INTRODUCTION",
            words.text("list-intro", { words.number(mandate.listChanges.first().difference), words.number(total) }));
    }
    for (const auto *promise : withdrawn) {
        auto item = section.add("WITHDRAWN");
        item.set("TITLE", promise->title);
        item.set("ADDRESS", links.to(words.text("path-promise", { promise->slug })));
        item.set("WHY",
                 words.text("withdrawn-on", { words.date(promise->withdrawal->on), promise->withdrawal->reason }));
    }
}

void setFilters(PageValues page, const SiteContext &context, const VerdictTotals &totals, VerdictSymbols &symbols)
{
    for (const auto &line : totals.lines) {
        if (line.count == 0)
            continue;
        auto tick = page.add("TICK");
        setVerdict(tick, line.verdict, symbols);
        tick.set("KEY", line.verdict.key);
        tick.set("COUNT", context.words.number(line.count));
    }
}

/// The promises of the mandate by their main theme, in the order of the themes; those without last.
QMap<int, QList<int>> promisesByTheme(const PublicSite &site, int mandate)
{
    QMap<int, QList<int>> groups;
    const int without = static_cast<int>(site.themes.size());
    for (int i = 0; i < site.promises.size(); ++i) {
        const auto &promise = site.promises[i];
        if (promise.mandate == mandate && isFollowed(promise))
            groups[promise.themes.isEmpty() ? without : promise.themes.first()].append(i);
    }
    return groups;
}

void setGroups(PageValues page, const SiteContext &context, const PageLinks &links, int mandate,
               VerdictSymbols &symbols)
{
    const auto &words = context.words;
    const auto groups = promisesByTheme(context.site, mandate);
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        const bool hasTheme = it.key() < context.site.themes.size();
        const auto name = hasTheme ? context.site.themes[it.key()].name
                                   : words.text(groups.size() > 1 ? "other-theme" : "no-theme");
        // A theme's slug never begins with a digit and a hyphen alone, so "0" stays free for none.
        const auto slug = hasTheme ? context.site.themes[it.key()].slug : u"0"_s;
        auto group = page.add("GROUP");
        group.set("SLUG", slug);
        group.set("COUNT", words.counted("promises", static_cast<int>(it->size())));
        if (hasTheme) {
            auto link = group.add("LINKED");
            link.set("NAME", name);
            link.set("ADDRESS", links.to(words.text("path-theme", { slug })));
        } else {
            group.addText("PLAIN", name);
        }
        if (it->size() > LongGroup)
            group.add("LONG");
        addRows(group, context, links, *it, symbols);
        auto choice = page.add("CHOICE");
        choice.set("SLUG", slug);
        choice.set("NAME", name);
    }
}

} // namespace

Result<SiteFile> mandatePage(const SiteContext &context, int place)
{
    const auto &words = context.words;
    const auto &mandate = context.site.mandates[place];
    const auto introduction
        = MarkdownRenderer({ .headingLevel = 2, .tableLabel = words.text("table") }).render(mandate.introduction);
    if (!introduction)
        return Error { introduction.error().kind,
                       translate("Site", "The introduction of %1 cannot be published. %2")
                           .arg(quoted(mandate.title), introduction.error().message) };
    const auto path = words.text("path-mandate", { mandate.slug });
    const auto day = context.site.publishedOn;
    const auto totals = totalsOf(context.site, place);
    const PageLinks links(context.site, path);
    const Page page;
    auto values = page.values();
    VerdictSymbols symbols;
    values.set("KICKER", kickerOf(mandate, words));
    if (!introduction->sections.isEmpty())
        values.add("INTRODUCTION").setHtml("TEXT_HTML", introduction->html());
    setStanding(values, words, mandate, day);
    setHolders(values, words, links, mandate, day);
    setTotals(values, context, totals, BarHeight, symbols);
    setTable(values, words, totals, day, symbols);
    setRate(values, words, totals, day);
    values.set("SCORECARD", links.to(words.text("path-scorecard")));
    values.set("SCALE_PAGE", links.to(words.text("path-method")));
    setFeatured(values, context, links, place, symbols);
    setFilters(values, context, totals, symbols);
    setGroups(values, context, links, place, symbols);
    setListChanges(values, context, links, place);
    setFeedLinks(values, links, words.text("path-mandate-feed", { mandate.slug }));
    setFrame(page, context,
             { .path = path,
               .title = mandate.title,
               .description = shortened(plainTextOf(mandate.introduction), 200),
               .place = NavigationPlace::Mandate,
               .breadcrumb = { { words.text("home"), words.text("path-home") } },
               .feed = words.text("path-mandate-feed", { mandate.slug }),
               .script = u"filters.js"_s },
             symbols);
    return SiteFile { path, context.templates.expand("page-mandate", page) };
}

} // namespace tenue
