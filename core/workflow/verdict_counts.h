// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/verdict_scale.h"
#include "core/store/workspace.h"

namespace tenue
{

/// How many promises of one mandate have each verdict of its scale, as the newest revisions stand.
struct VerdictCounts {
    MandateId id;
    QString mandate; ///< its title
    QList<std::pair<Verdict, int>> verdicts; ///< in the order of the scale
    int total = 0;
    int judged = 0; ///< the denominator of rates: without unverifiable and unexamined ones
    int kept = 0;
    int keptOrPartly = 0;
};

/// One for each mandate, in the order in which they were created.
Result<QList<VerdictCounts>> countVerdicts(Workspace &workspace);

} // namespace tenue
