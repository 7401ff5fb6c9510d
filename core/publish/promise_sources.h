// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/page_frame.h"
#include "core/text/markdown.h"

namespace tenue
{

/// How the body of a dossier is rendered: its evidence numbered in its order.
MarkdownRules rulesFor(const PublicDossier &dossier, const SiteWords &words);

/// Title (linked if it has an address), publisher, date and page of where the promise was made.
void setSource(PageValues part, const SiteWords &words, const PublicSource &source);

/// Where the site has the file of a kept copy: its name tells its content and its kind, nothing else.
QString pathOf(const PublicCopy &copy);

/// The numbered list of sources; each links back to where the text cites it.
void setSources(PageValues page, const SiteWords &words, const PageLinks &links, const PublicDossier &dossier,
                const QHash<int, int> &citations);

/// "fait nouveau", "correction" …
QString wordOf(VerdictChange kind, const SiteWords &words);

} // namespace tenue
