// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/page_frame.h"

namespace tenue
{

/// search-index.js: what the home page searches, as a script that calls one function with rows of
/// title, address, verdict and what else is searched. A script, since pages opened from a folder may
/// read nothing else.
SiteFile searchIndexFile(const SiteContext &context);

} // namespace tenue
