// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/page_frame.h"

namespace tenue
{

/// Adds one ROW for each of `promises` (places in PublicSite::promises), as a list of a page shows it.
void addRows(PageValues part, const SiteContext &context, const PageLinks &links, const QList<int> &promises,
             VerdictSymbols &symbols);

/// The bar of `totals` and its key (template "totals"): the same wherever totals are shown.
void setTotals(PageValues part, const SiteContext &context, const VerdictTotals &totals, int height,
               VerdictSymbols &symbols);

/// "Mairie + Métropole · 2020–2026".
QString kickerOf(const PublicMandate &mandate, const SiteWords &words);

/// Below this many judged promises there is no rate, only a count (site/SITE.md §5).
constexpr int FewestForRate = 20;

/// `part` of `judged` promises: "42,6 %", "3 sur 12" where there is no rate, "–" where none is judged.
QString shareOf(const SiteWords &words, int part, int judged);

} // namespace tenue
