// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/page_frame.h"

namespace tenue
{

/// A page at each address that a promise had before, which leads to the one it has, and at those of
/// promises that are gone, which says so; none where another promise stands now.
QList<SiteFile> formerPages(const SiteContext &context);

} // namespace tenue
