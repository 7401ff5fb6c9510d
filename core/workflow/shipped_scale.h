// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/site_settings.h"
#include "core/domain/verdict_scale.h"

namespace tenue
{

/// The seven verdicts that a new workspace begins with (DESIGN §2), in the words of its language.
VerdictScale shippedScale(SiteLanguage language);

} // namespace tenue
