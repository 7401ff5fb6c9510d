// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/dossier_diff.h"
#include "core/store/workspace.h"

namespace tenue
{

/// All that comparing or merging these dossiers needs from the workspace: names of what they refer to,
/// labels of the scale, contents of the pinned evidence. Loaded once, then any thread can compare.
Result<DossierWords> wordsFor(Workspace &workspace, const QList<Promise> &dossiers);

/// Compares two revisions of a promise.
Result<DossierDiff> compareRevisions(Workspace &workspace, const RevisionId &before, const RevisionId &after);

} // namespace tenue
