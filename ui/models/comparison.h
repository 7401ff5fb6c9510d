// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/verdict_scale.h"
#include "core/history/dossier_diff.h"

namespace tenue
{

/// Two texts of a dossier and what became of the one on the way to the other.
struct Comparison {
    Promise before;
    Promise after;
    DossierDiff diff;
    VerdictScale scale;
};

/// Thread-safe: long texts are compared on another thread.
Comparison compared(const Promise &before, const Promise &after, const VerdictScale &scale, const DossierWords &words);
/// The same, with progress and cancel; nothing once it is cancelled.
std::optional<Comparison> compared(const Promise &before, const Promise &after, const VerdictScale &scale,
                                   const DossierWords &words, Progress &progress);

/// What changed besides the verdict and the number of words: "3 paragraphs changed", "2 sources added".
QStringList changedThings(const DossierDiff &diff);

} // namespace tenue
