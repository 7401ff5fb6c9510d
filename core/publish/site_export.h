// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/publish/site_content.h"
#include "core/publish/site_writer.h"
#include "core/publish/social_card.h"

namespace tenue
{

/// Draws a card as PNG. Called on several threads at once.
using CardPainter = std::function<QByteArray(const SocialCard &card)>;

/// Publishes `site` into `folder`: the one call that desks make. `generateSite()` says what it
/// makes and on which thread `read` is called, `SiteWriter` how the folder is treated. Cancelled,
/// or failed before the switch, it leaves the old site whole. Cards are drawn if the site has
/// them, and only those that are not there yet.
Result<SiteReport> exportSite(const PublicSite &site, const DossierReader &read, const QString &folder,
                              Progress &progress, const ImageReader &readImage = {}, const CardPainter &drawCard = {});

} // namespace tenue
