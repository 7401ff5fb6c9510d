// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/page_frame.h"

namespace tenue
{

/// One page for each verdict that promises have: its definition, and those promises by mandate.
QList<SiteFile> verdictPages(const SiteContext &context);

/// One page for each person who held a mandate: when, for which list and party, with what totals.
QList<SiteFile> personPages(const SiteContext &context);

/// "Camille Ould-Bréhat" in "personnes/camille-ould-brehat.html".
QString personPath(const SiteWords &words, const QString &name);

} // namespace tenue
