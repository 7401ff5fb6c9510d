// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/site_content.h"

namespace tenue
{

/// How many promises of a mandate have each verdict, and what the rate is made of (DESIGN §2).
struct VerdictTotals {
    struct Line {
        Verdict verdict;
        int count = 0;
    };

    QList<Line> lines; ///< every verdict of the scale, in its order; then those that it lost
    int total = 0; ///< all promises of the mandate that are followed
    int judged = 0; ///< the denominator: neither unverifiable nor unexamined
    int kept = 0; ///< the numerator: wholly or in part

    int notCounted() const { return total - judged; }
};

/// The totals of the mandate at `mandate` in `site.mandates`.
VerdictTotals totalsOf(const PublicSite &site, int mandate);

/// The totals as they stood at the end of `day`: what was on the list then, with the verdict that it had.
VerdictTotals totalsOn(const PublicSite &site, int mandate, const QDate &day);

/// The verdict that a promise had at the end of `day`; nothing if it was not on the list.
std::optional<QString> verdictOn(const VerdictScale &scale, const PublicPromise &promise, const QDate &day);

/// What a rate counts as kept. Each takes in more than the one before.
enum class RateDefinition { Kept, KeptOrPartly, KeptOrUnderWay };

/// A rate with all that it is made of, each promise counted once and by its weight.
struct VerdictRate {
    int counted = 0; ///< the numerator
    int judged = 0; ///< the denominator
    int total = 0; ///< with what is left out
    int weightedCounted = 0;
    int weightedJudged = 0;
};

VerdictRate rateOf(const PublicSite &site, int mandate, RateDefinition definition);

} // namespace tenue
