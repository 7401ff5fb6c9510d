// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/scorecard_page.h"

#include "core/publish/promise_rows.h"

#include <array>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int BarHeight = 28;

struct Definition {
    RateDefinition definition;
    const char *name;
    const char *adds;
};
constexpr std::array<Definition, 3> Definitions { {
    { RateDefinition::Kept, "rate-kept", "rate-kept-adds" },
    { RateDefinition::KeptOrPartly, "rate-partly", "rate-partly-adds" },
    { RateDefinition::KeptOrUnderWay, "rate-under-way", "rate-under-way-adds" },
} };

// With so few judged, no rate is made of any denominator.
QString leftOut(const SiteWords &words, int judged, int total, const QStringList &withAll)
{
    if (total == judged)
        return words.text("rate-excluded-none");
    if (judged < FewestForRate)
        return words.counted("left-out-few", total - judged, { words.number(total) });
    return words.counted("left-out", total - judged, { words.number(total), words.listed(withAll) });
}

QString whyNoRate(const SiteWords &words)
{
    return words.text("no-rate", { words.number(FewestForRate) });
}

void setRates(PageValues part, const SiteContext &context, int place)
{
    const auto &words = context.words;
    QStringList withAll;
    int judged = 0;
    int total = 0;
    for (const auto &each : Definitions) {
        const auto rate = rateOf(context.site, place, each.definition);
        judged = rate.judged;
        total = rate.total;
        auto item = part.add("DEFINED");
        item.set("NAME", words.text(each.name));
        item.set("FIGURE", shareOf(words, rate.counted, rate.judged));
        if (rate.judged >= FewestForRate)
            item.add("LINE").set("SHARE", rate.counted * 100 / rate.judged);
        item.set("OF", words.counted("of-judged", rate.counted, { words.number(rate.judged) }));
        item.set("ADDS", words.text(each.adds));
        withAll.append(shareOf(words, rate.counted, rate.total));
    }
    if (judged < FewestForRate)
        part.addText("NO_RATE", whyNoRate(words));
    part.set("EXCLUDED", leftOut(words, judged, total, withAll));
    part.addText("OTHER_COUNT", context.site.mandates[place].otherCount);
}

void setWeighted(PageValues part, const SiteContext &context, int place)
{
    const auto &words = context.words;
    if (context.site.weightingRule.isEmpty()
        || rateOf(context.site, place, RateDefinition::Kept).judged < FewestForRate)
        return;
    auto table = part.add("WEIGHTED");
    table.set("WEIGHTED_SLUG", context.site.mandates[place].slug);
    table.set("RULE", context.site.weightingRule);
    for (const auto &each : Definitions) {
        const auto rate = rateOf(context.site, place, each.definition);
        auto line = table.add("LINE");
        line.set("NAME", words.text(each.name));
        line.set("PLAIN", words.percentTenths(rate.counted, rate.judged));
        line.set("WEIGHTED_RATE", words.percentTenths(rate.weightedCounted, rate.weightedJudged));
        const int plain = qRound(rate.counted * 1000.0 / rate.judged);
        const int weighted = qRound(rate.weightedCounted * 1000.0 / rate.weightedJudged);
        line.set("GAP", words.points(weighted - plain));
    }
}

QString signedNumber(const SiteWords &words, int number, QChar sign)
{
    return number == 0 ? u"0"_s : QString(sign) + u'\u00a0' + words.number(number);
}

struct Movement {
    QHash<QString, int> in;
    QHash<QString, int> out;
    int allIn = 0;
    int allOut = 0;
};

Movement movementBetween(const PublicSite &site, int place, const QDate &before, const QDate &now)
{
    Movement movement;
    const auto &scale = site.mandates[place].scale;
    for (const auto &promise : site.promises) {
        if (promise.mandate != place)
            continue;
        const auto then = verdictOn(scale, promise, before);
        const auto today = verdictOn(scale, promise, now);
        if (then == today)
            continue;
        if (then) {
            ++movement.out[*then];
            ++movement.allOut;
        }
        if (today) {
            ++movement.in[*today];
            ++movement.allIn;
        }
    }
    return movement;
}

void setDates(PageValues part, const SiteContext &context, int place, VerdictSymbols &symbols)
{
    const auto &words = context.words;
    const auto &site = context.site;
    const auto &mandate = site.mandates[place];
    QList<QDate> days;
    for (const auto &day : mandate.balanceDates) {
        if (day < site.publishedOn)
            days.append(day);
    }
    if (days.isEmpty())
        return;
    days.append(site.publishedOn);
    auto dates = part.add("DATES");
    dates.set("SINCE", QString::number(days.first().year()));
    QList<VerdictTotals> totals;
    for (const auto &day : days) {
        totals.append(totalsOn(site, place, day));
        auto item = dates.add("DATE");
        setDay(item, words, day);
        item.set("COUNTS",
                 words.text("totals-title",
                            { words.counted("promises", totals.last().total),
                              words.counted("judged", totals.last().judged) }));
        item.setHtml("BAR_HTML", symbols.bar(totals.last(), BarHeight));
        auto head = dates.add("HEAD");
        setDay(head, words, day);
    }
    const auto movement = movementBetween(site, place, days[days.size() - 2], days.last());
    dates.set("CAPTION", words.text("totals-at-dates", { words.date(days[days.size() - 2]) }));
    dates.set("MANDATE_SLUG", mandate.slug);
    for (qsizetype i = 0; i < mandate.scale.verdicts.size(); ++i) {
        const auto &verdict = mandate.scale.verdicts[i];
        auto line = dates.add("LINE");
        setVerdict(line, verdict, symbols);
        for (const auto &each : totals)
            line.add("CELL").set("COUNT", words.number(each.lines[i].count));
        line.set("IN", signedNumber(words, movement.in.value(verdict.key), u'+'));
        line.set("OUT", signedNumber(words, movement.out.value(verdict.key), u'\u2212'));
    }
    for (const auto &each : totals)
        dates.add("SUM").set("COUNT", words.number(each.total));
    dates.set("ALL_IN", signedNumber(words, movement.allIn, u'+'));
    dates.set("ALL_OUT", signedNumber(words, movement.allOut, u'\u2212'));
}

void setComparison(PageValues page, const SiteContext &context, const PageLinks &links)
{
    if (context.site.mandates.size() < 2)
        return;
    const auto &words = context.words;
    auto table = page.add("COMPARISON");
    bool hasFew = false;
    for (int place = 0; place < context.site.mandates.size(); ++place) {
        const auto &mandate = context.site.mandates[place];
        auto line = table.add("LINE");
        line.set("NAME", mandate.title);
        line.set("ADDRESS", links.to(words.text("path-mandate", { mandate.slug })));
        const auto totals = totalsOf(context.site, place);
        line.set("TOTAL", words.number(totals.total));
        line.set("JUDGED", words.number(totals.judged));
        hasFew = hasFew || totals.judged < FewestForRate;
        for (const auto &each : Definitions) {
            const auto rate = rateOf(context.site, place, each.definition);
            line.add("CELL").set("FIGURE", shareOf(words, rate.counted, rate.judged));
        }
    }
    if (hasFew)
        table.addText("NO_RATE", whyNoRate(words));
}

} // namespace

SiteFile scorecardPage(const SiteContext &context)
{
    const auto &words = context.words;
    const auto &site = context.site;
    const auto path = words.text("path-scorecard");
    const PageLinks links(site, path);
    const Page page;
    auto values = page.values();
    VerdictSymbols symbols;
    values.set("INTRODUCTION", words.text("scorecard-intro", { words.date(site.publishedOn) }));
    setComparison(values, context, links);
    for (int place = 0; place < site.mandates.size(); ++place) {
        const auto &mandate = site.mandates[place];
        auto part = values.add("MANDATE");
        part.set("SLUG", mandate.slug);
        part.set("NAME", mandate.title);
        part.set("ADDRESS", links.to(words.text("path-mandate", { mandate.slug })));
        setTotals(part, context, totalsOf(site, place), BarHeight, symbols);
        setRates(part, context, place);
        setWeighted(part, context, place);
        setDates(part, context, place, symbols);
    }
    setFrame(page, context,
             { .path = path,
               .title = words.text("scorecard-title"),
               .description = words.text("scorecard-intro", { words.date(site.publishedOn) }),
               .place = NavigationPlace::Scorecard,
               .breadcrumb = { { words.text("home"), words.text("path-home") } },
               .here = words.text("scorecard") },
             symbols);
    return { path, context.templates.expand("page-scorecard", page) };
}

} // namespace tenue
