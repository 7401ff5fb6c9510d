// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparison.h"

namespace tenue
{

using namespace Qt::StringLiterals;

Comparison compared(const Promise &before, const Promise &after, const VerdictScale &scale, const DossierWords &words)
{
    return { before, after, compareDossiers(before, after, words), scale };
}

std::optional<Comparison> compared(const Promise &before, const Promise &after, const VerdictScale &scale,
                                   const DossierWords &words, Progress &progress)
{
    auto diff = compareDossiers(before, after, words, progress);
    if (!diff)
        return std::nullopt;
    return Comparison { before, after, *std::move(diff), scale };
}

QStringList changedThings(const DossierDiff &diff)
{
    // Verdict and words have places of their own in the line.
    auto counts = diff.counts;
    counts.wordsInserted = 0;
    counts.wordsDeleted = 0;
    DossierDiff rest = diff;
    rest.counts = counts;
    QStringList things;
    if (rest.isEmpty())
        return things;
    for (const auto &piece : summaryOf(rest)) {
        if (piece.field != "verdict"_L1)
            things.append(piece.text);
    }
    return things;
}

} // namespace tenue
