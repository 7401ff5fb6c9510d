// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/publish/page_frame.h"
#include "core/publish/site_content.h"

namespace tenue
{

/// Takes the files of a site one after the other; an error stops the making of the site.
using SiteFileSink = std::function<Result<>(const SiteFile &file)>;

/// Makes every file of the site except its manifest, and hands them to `sink` in an order that
/// depends on `site` alone. The same values give the same bytes.
///
/// Pages are rendered on other threads a few steps ahead; `read` and `sink` are called on this one.
/// Only some dozens of dossiers are in memory at a time. Fails with a sentence if the values do
/// not hold together (a slug that is none or used twice, a theme or mandate that is not there).
Result<> generateSite(const PublicSite &site, const DossierReader &read, const SiteFileSink &sink, Progress &progress,
                      const ImageReader &readImage = {});

} // namespace tenue
