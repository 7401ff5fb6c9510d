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

    QList<Line> lines; ///< every verdict of the scale, in its order
    int total = 0; ///< all promises of the mandate
    int judged = 0; ///< the denominator: neither unverifiable nor unexamined
    int kept = 0; ///< the numerator: wholly or in part

    int notCounted() const { return total - judged; }
};

/// The totals of the mandate at `mandate` in `site.mandates`.
VerdictTotals totalsOf(const PublicSite &site, int mandate);

} // namespace tenue
