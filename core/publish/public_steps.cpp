// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/public_steps.h"

#include <algorithm>

namespace tenue
{

namespace
{

// Either may be invalid: no embargo.
QDateTime laterOf(const QDateTime &a, const QDateTime &b)
{
    return a.isValid() && b.isValid() ? std::max(a, b) : a.isValid() ? a : b;
}

Result<PublicStep> stepOf(const PublicTextReader &read, const DecisionRow &row)
{
    PublicStep step { row, row.at };
    if (!step.isOnline())
        return step;
    auto loaded = read(row.decision.revision);
    if (!loaded && loaded.error().kind != Error::Kind::Redacted)
        return loaded.error();
    auto &embargo = step.row.decision.embargo;
    if (loaded) {
        step.text = *std::move(loaded);
        embargo = laterOf(embargo, step.text->embargo);
    }
    if (embargo.isValid())
        step.at = std::max(row.at, embargo);
    return step;
}

} // namespace

Result<QList<PublicStep>> readPublicSteps(const PublicTextReader &read, const QList<DecisionRow> &decisions,
                                          const QDateTime &asOf)
{
    QList<PublicStep> steps;
    for (const auto &row : decisions) {
        auto step = stepOf(read, row);
        if (!step)
            return step.error();
        const auto &embargo = step->row.decision.embargo;
        if (embargo.isValid() && embargo > asOf)
            continue;
        // What this one overtook was never seen: its embargo ended after this one was in force.
        while (!steps.isEmpty() && steps.last().row.decision.embargo.isValid() && steps.last().at >= step->at)
            steps.removeLast();
        const bool isPage = !steps.isEmpty() && steps.last().isOnline();
        if (step->isOnline() || isPage)
            steps.append(*std::move(step));
    }
    return steps;
}

} // namespace tenue
