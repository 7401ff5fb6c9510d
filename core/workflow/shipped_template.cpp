// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/shipped_template.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int TwoFeuillets = 3000;

} // namespace

DossierTemplate shippedTemplate(SiteLanguage language)
{
    if (language == SiteLanguage::French)
        return { u"Évaluation"_s,
                 {},
                 u"## Ce qui était promis\n\n\n\n## Ce qui a été fait\n\n\n\n## Ce qui manque\n\n\n\n"
                 "## Ce qu’ils répondent\n\n"_s,
                 TwoFeuillets };
    return { u"Evaluation"_s,
             {},
             u"## What was promised\n\n\n\n## What was done\n\n\n\n## What is missing\n\n\n\n## What they answer\n\n"_s,
             TwoFeuillets };
}

} // namespace tenue
