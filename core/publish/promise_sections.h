// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/page_frame.h"

namespace tenue
{

/// The path of a picture's file on the site: its name says its bytes, not where it came from.
QString pathOf(const ImageFile &file);

/// The lead picture as part `name`: FILE, SET, WIDTH, HEIGHT, ALT, CAPTION.
void setFigure(PageValues page, const char *name, const PageLinks &links, const LeadImage &image);

/// What a promise's page says beside the analysis. Each leaves its section out where there is nothing.
void setCriteria(PageValues page, const SiteContext &context, const PublicPromise &promise, VerdictSymbols &symbols);
void setReplies(PageValues page, const SiteContext &context, const PublicPromise &promise);
void setNews(PageValues page, const SiteContext &context, const PublicPromise &promise);
void setCorrections(PageValues page, const SiteContext &context, const PublicPromise &promise);
void setRelated(PageValues page, const SiteContext &context, const PageLinks &links, const PublicPromise &promise,
                VerdictSymbols &symbols);
/// Following, telling and sharing: forms where the newsroom has an address for them, mail otherwise.
void setFollowing(PageValues page, const SiteContext &context, const PublicPromise &promise);

} // namespace tenue
