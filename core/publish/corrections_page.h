// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/page_frame.h"

namespace tenue
{

/// Every correction, newest first by year, with the newsroom's rule beside them. Fails if the rule
/// cannot be shown.
Result<SiteFile> correctionsPage(const SiteContext &context);

} // namespace tenue
