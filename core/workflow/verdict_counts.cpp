// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/verdict_counts.h"

#include "core/domain/mandate.h"

namespace tenue
{

namespace
{

using CountByVerdict = QHash<QString, int>;

void add(VerdictCounts &counts, const Verdict &verdict, int count)
{
    counts.verdicts.append({ verdict, count });
    counts.total += count;
    if (isJudged(verdict.category))
        counts.judged += count;
    if (verdict.category == VerdictCategory::Kept)
        counts.kept += count;
    if (verdict.category == VerdictCategory::Kept || verdict.category == VerdictCategory::Partial)
        counts.keptOrPartly += count;
}

} // namespace

Result<QList<VerdictCounts>> countVerdicts(Workspace &workspace)
{
    const auto rows = workspace.promises().rows();
    if (!rows)
        return rows.error();
    QHash<MandateId, CountByVerdict> byMandate;
    for (const auto &row : *rows)
        ++byMandate[row.mandate][row.verdict];
    const auto mandates = workspace.entities().all<Mandate>();
    if (!mandates)
        return mandates.error();
    QList<VerdictCounts> all;
    for (const auto &mandate : *mandates) {
        const auto scale = workspace.entities().find<VerdictScale>(entityOf(mandate.value.scale));
        if (!scale)
            return scale.error();
        if (!*scale)
            continue;
        VerdictCounts counts;
        counts.id = MandateId(mandate.entity.uuid());
        counts.mandate = mandate.value.title;
        for (const auto &verdict : (*scale)->value.verdicts)
            add(counts, verdict, byMandate[counts.id].value(verdict.key));
        all.append(counts);
    }
    return all;
}

} // namespace tenue
