// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/page_frame.h"

namespace tenue
{

/// A correction with the promise whose text it is about.
struct ListedCorrection {
    int promise = 0; ///< place in PublicSite::promises
    PublicCorrection correction;
    int change = -1; ///< of a verdict that was corrected before there was such a decision: its place in the history
};

/// Those that were decided as such, and verdicts that were corrected before there was such a decision; newest first.
QList<ListedCorrection> allCorrections(const PublicSite &site);

/// Every correction, newest first by year, with the newsroom's rule beside them. Fails if the rule
/// cannot be shown.
Result<SiteFile> correctionsPage(const SiteContext &context);

} // namespace tenue
