// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/page_frame.h"

namespace tenue
{

/// The scales with what each verdict means and counts as, how rates are made, the newsroom's method.
Result<SiteFile> methodPage(const SiteContext &context);

/// Who the newsroom is, how to write to it, the open data. Fails if its text cannot be shown.
Result<SiteFile> aboutPage(const SiteContext &context);

/// What a server shows for an address that does not exist.
SiteFile missingPage(const SiteContext &context);

} // namespace tenue
