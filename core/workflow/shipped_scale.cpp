// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/shipped_scale.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Category = VerdictCategory;
using Shape = VerdictShape;

VerdictScale frenchScale()
{
    return { u"Barème en sept verdicts"_s,
             {
                 { u"tenue"_s, u"Tenue"_s, u"Tenue"_s,
                   u"La mesure promise est réalisée, dans son contenu et dans son délai."_s, Category::Kept,
                   Shape::Kept, 50 },
                 { u"tenue-en-partie"_s, u"Tenue en partie"_s, u"En partie"_s,
                   u"La mesure est appliquée pour une part nette, mais pas en entier ou pas partout."_s,
                   Category::Partial, Shape::Partial, 50 },
                 { u"en-cours"_s, u"En cours"_s, u"En cours"_s,
                   u"Une étape officielle est engagée\u00A0: vote, budget, chantier ou recrutement."_s, Category::Open,
                   Shape::InProgress, 50 },
                 { u"en-pause"_s, u"En pause"_s, u"En pause"_s,
                   u"La mesure a été engagée, puis arrêtée sans être abandonnée."_s, Category::Open, Shape::Paused,
                   50 },
                 { u"non-tenue"_s, u"Abandonnée ou non tenue"_s, u"Non tenue"_s,
                   u"Les élus y ont renoncé, ou l’échéance est passée sans que la mesure soit réalisée."_s,
                   Category::Broken, Shape::Broken, 50 },
                 { u"inverifiable"_s, u"Invérifiable"_s, u"Invérifiable"_s,
                   u"La promesse est trop vague pour être jugée, ou les preuves sont inaccessibles."_s,
                   Category::Unverifiable, Shape::Unverifiable, 50 },
                 { u"a-examiner"_s, u"Pas encore examinée"_s, u"À examiner"_s,
                   u"La rédaction ne s’est pas encore penchée sur cette promesse."_s, Category::Unexamined,
                   Shape::Unexamined, 50 },
             } };
}

VerdictScale englishScale()
{
    return { u"Scale of seven verdicts"_s,
             {
                 { u"kept"_s, u"Kept"_s, u"Kept"_s, u"What was promised has been done, in substance and in time."_s,
                   Category::Kept, Shape::Kept, 50 },
                 { u"partly-kept"_s, u"Partly kept"_s, u"Partly"_s,
                   u"A clear part of it has been done, but not all of it, or not everywhere."_s, Category::Partial,
                   Shape::Partial, 50 },
                 { u"in-progress"_s, u"In progress"_s, u"In progress"_s,
                   u"An official step has been taken: a vote, a budget, building work or hiring."_s, Category::Open,
                   Shape::InProgress, 50 },
                 { u"paused"_s, u"Paused"_s, u"Paused"_s, u"Work was begun, then stopped without being given up."_s,
                   Category::Open, Shape::Paused, 50 },
                 { u"not-kept"_s, u"Abandoned or not kept"_s, u"Not kept"_s,
                   u"It has been given up, or the deadline has passed without its being done."_s, Category::Broken,
                   Shape::Broken, 50 },
                 { u"unverifiable"_s, u"Unverifiable"_s, u"Unverifiable"_s,
                   u"The promise is too vague to be judged, or the evidence is out of reach."_s, Category::Unverifiable,
                   Shape::Unverifiable, 50 },
                 { u"not-examined"_s, u"Not yet examined"_s, u"To examine"_s,
                   u"The newsroom has not looked into this promise yet."_s, Category::Unexamined, Shape::Unexamined,
                   50 },
             } };
}

} // namespace

VerdictScale shippedScale(SiteLanguage language)
{
    return language == SiteLanguage::French ? frenchScale() : englishScale();
}

} // namespace tenue
