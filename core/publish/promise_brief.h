// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/page_frame.h"

namespace tenue
{

/// "La promesse en bref": whose it is, by when, checked when, and how much of the term is over on
/// the day when this revision was published.
void setBrief(PageValues page, const SiteContext &context, const PublicPromise &promise);

/// How much of the term from `mandate.from` to `mandate.to` is over on `day`, in whole per cent.
int elapsedPercent(const PublicMandate &mandate, const QDate &day);

/// Who holds `mandate` on `day`; after its end, or between two, who held it last.
std::optional<Holder> lastHolder(const PublicMandate &mandate, const QDate &day);

} // namespace tenue
