// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/page_frame.h"

namespace tenue
{

/// The page of the theme at `place`: its promises by mandate. Nothing if it has none.
std::optional<SiteFile> themePage(const SiteContext &context, int place);

} // namespace tenue
