// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/publish/site_content.h"
#include "core/publish/site_writer.h"

namespace tenue
{

/// Publishes `site` into `folder`: the one call that desks make. `generateSite()` says what it
/// makes and on which thread `read` is called, `SiteWriter` how the folder is treated. Cancelled,
/// or failed before the switch, it leaves the old site whole.
Result<SiteReport> exportSite(const PublicSite &site, const DossierReader &read, const QString &folder,
                              Progress &progress, const ImageReader &readImage = {});

} // namespace tenue
