// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/page_frame.h"

namespace tenue
{

/// Style, scripts and schema, in the newsroom's own look.
Result<QList<SiteFile>> dressedFiles(const PublicSite &site);

/// The pages that a sitemap names, but for those of single promises. Thread-safe.
Result<QList<SiteFile>> listPages(const SiteContext &context);

/// What else is made from the lists alone: feeds, tables, logs, pages at former addresses. Thread-safe.
QList<SiteFile> listFiles(const SiteContext &context);

} // namespace tenue
