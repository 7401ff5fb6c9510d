// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dossier_template.h"
#include "core/domain/site_settings.h"

namespace tenue
{

/// The outline that is offered until the newsroom writes its own: what was promised, what was done, what is
/// missing, what they answer.
DossierTemplate shippedTemplate(SiteLanguage language);

} // namespace tenue
