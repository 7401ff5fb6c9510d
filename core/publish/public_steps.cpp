// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/public_steps.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

// Either may be invalid: no embargo.
QDateTime laterOf(const QDateTime &a, const QDateTime &b)
{
    return a.isValid() && b.isValid() ? std::max(a, b) : a.isValid() ? a : b;
}

bool allButBody(const QString &member)
{
    return member != "body"_L1;
}

Result<PublicStep> stepOf(const EntityReader &entities, const DecisionRow &row)
{
    PublicStep step { row, row.at };
    if (!step.isOnline())
        return step;
    auto loaded = entities.at<Promise>(entityOf(row.decision.promise), row.decision.revision, allButBody);
    if (!loaded && loaded.error().kind != Error::Kind::Redacted)
        return loaded.error();
    auto &embargo = step.row.decision.embargo;
    if (loaded) {
        step.text = std::move(loaded->value);
        embargo = laterOf(embargo, step.text->embargo);
    }
    if (embargo.isValid())
        step.at = std::max(row.at, embargo);
    return step;
}

} // namespace

Result<QList<PublicStep>> readPublicSteps(const EntityReader &entities, const QList<DecisionRow> &decisions,
                                          const QDateTime &asOf)
{
    QList<PublicStep> steps;
    for (const auto &row : decisions) {
        auto step = stepOf(entities, row);
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
