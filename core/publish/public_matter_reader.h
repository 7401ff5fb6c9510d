// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/site_content.h"
#include "core/store/workspace.h"

namespace tenue
{

/// Reads from a workspace what readers get beside dossiers: news, appeals, answers. Only what is
/// marked as online, of promises that are online, and whose embargo is over at `asOf`.
///
/// `places` says where each online promise stands in `site.promises`.
Result<> readPublicMatter(const EntityReader &entities, const QDateTime &asOf, const QHash<PromiseId, int> &places,
                          PublicSite &site);

/// Turns the relations that promises name into places, seen from both sides; those to promises that
/// are not online are left out. `named` goes with `site.promises`.
void placeRelations(const QList<QList<PromiseRelation>> &named, const QHash<PromiseId, int> &places, PublicSite &site);

} // namespace tenue
