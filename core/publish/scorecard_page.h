// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/page_frame.h"

namespace tenue
{

/// "Bilan": for each mandate every rate with its definition, numerator, denominator and what is left
/// out, weighted and not; the totals at the chosen days and what moved between them; the mandates
/// side by side where there are several.
SiteFile scorecardPage(const SiteContext &context);

} // namespace tenue
