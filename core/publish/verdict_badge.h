// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/page_frame.h"

namespace tenue
{

/// A picture of a promise's verdict for articles elsewhere, 420 × 96, on a ground of its own
/// (site/SITE.md §3). SVG without script or anything from elsewhere; it changes with the verdict.
SiteFile verdictBadge(const SiteContext &context, const PublicPromise &promise);

/// The same in small, 240 × 40: the verdict and whose it is.
SiteFile smallBadge(const SiteContext &context, const PublicPromise &promise);

/// "This article is about the promise …" with that picture and links, as HTML to paste into an
/// article; no style, so that it looks like the article. Empty where the site's address is not known.
QString embedSnippet(const SiteContext &context, const PublicPromise &promise);
/// The small picture alone, as a link to the page: for the middle of a text.
QString smallEmbedSnippet(const SiteContext &context, const PublicPromise &promise);

} // namespace tenue
