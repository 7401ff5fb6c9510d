// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/verdict_totals.h"

#include <QtCore/QHash>

namespace tenue
{

VerdictTotals totalsOf(const PublicSite &site, int mandate)
{
    QHash<QString, int> counts;
    for (const auto &promise : site.promises) {
        if (promise.mandate == mandate)
            ++counts[promise.verdict];
    }
    VerdictTotals totals;
    for (const auto &verdict : site.mandates[mandate].scale.verdicts) {
        const int count = counts.value(verdict.key);
        totals.lines.append({ verdict, count });
        totals.total += count;
        if (isJudged(verdict.category))
            totals.judged += count;
        if (verdict.category == VerdictCategory::Kept || verdict.category == VerdictCategory::Partial)
            totals.kept += count;
    }
    return totals;
}

} // namespace tenue
