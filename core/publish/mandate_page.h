// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/page_frame.h"

namespace tenue
{

/// The page of the mandate at `place`: its holders, its totals with their definition and
/// denominator, all its promises by theme. Fails if its introduction cannot be shown.
Result<SiteFile> mandatePage(const SiteContext &context, int place);

} // namespace tenue
