// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/verdict_totals.h"

#include <QtCore/QHash>

#include <algorithm>

namespace tenue
{

namespace
{

VerdictTotals summedUp(const VerdictScale &scale, const QHash<QString, int> &counts)
{
    VerdictTotals totals;
    for (const auto &verdict : scale.verdicts) {
        const int count = counts.value(verdict.key);
        totals.lines.append({ verdict, count });
        totals.total += count;
        if (isJudged(verdict.category))
            totals.judged += count;
        if (verdict.category == VerdictCategory::Kept || verdict.category == VerdictCategory::Partial)
            totals.kept += count;
    }
    // A verdict that the scale lost is on its promises' pages, so it is in the totals; nobody judges by it.
    auto lost = counts.keys();
    std::sort(lost.begin(), lost.end());
    for (const auto &key : lost) {
        if (scale.find(key))
            continue;
        Verdict verdict;
        verdict.key = verdict.label = key;
        verdict.category = VerdictCategory::Unexamined;
        totals.lines.append({ verdict, counts.value(key) });
        totals.total += counts.value(key);
    }
    return totals;
}

bool counts(const Verdict &verdict, RateDefinition definition)
{
    switch (verdict.category) {
    case VerdictCategory::Kept:
        return true;
    case VerdictCategory::Partial:
        return definition != RateDefinition::Kept;
    case VerdictCategory::Open:
        return definition == RateDefinition::KeptOrUnderWay && verdict.shape != VerdictShape::Paused;
    default:
        return false;
    }
}

} // namespace

VerdictTotals totalsOf(const PublicSite &site, int mandate)
{
    QHash<QString, int> numbers;
    for (const auto &promise : site.promises) {
        if (promise.mandate == mandate && isFollowed(promise))
            ++numbers[promise.verdict];
    }
    return summedUp(site.mandates[mandate].scale, numbers);
}

std::optional<QString> verdictOn(const VerdictScale &scale, const PublicPromise &promise, const QDate &day)
{
    if (promise.withdrawal && promise.withdrawal->on <= day)
        return std::nullopt;
    QString verdict;
    for (const auto &change : promise.history) {
        if (change.date <= day)
            verdict = change.to;
    }
    if (!verdict.isEmpty())
        return verdict;
    if (promise.firstPublishedOn > day)
        return std::nullopt;
    for (const auto &each : scale.verdicts) {
        if (each.category == VerdictCategory::Unexamined)
            return each.key;
    }
    return promise.verdict;
}

VerdictTotals totalsOn(const PublicSite &site, int mandate, const QDate &day)
{
    QHash<QString, int> numbers;
    const auto &scale = site.mandates[mandate].scale;
    for (const auto &promise : site.promises) {
        if (promise.mandate != mandate)
            continue;
        if (const auto verdict = verdictOn(scale, promise, day))
            ++numbers[*verdict];
    }
    return summedUp(scale, numbers);
}

VerdictRate rateOf(const PublicSite &site, int mandate, RateDefinition definition)
{
    VerdictRate rate;
    const auto &scale = site.mandates[mandate].scale;
    for (const auto &promise : site.promises) {
        if (promise.mandate != mandate || !isFollowed(promise))
            continue;
        ++rate.total;
        const auto verdict = scale.find(promise.verdict);
        if (!verdict || !isJudged(verdict->category))
            continue;
        ++rate.judged;
        rate.weightedJudged += promise.weight;
        if (counts(*verdict, definition)) {
            ++rate.counted;
            rate.weightedCounted += promise.weight;
        }
    }
    return rate;
}

} // namespace tenue
