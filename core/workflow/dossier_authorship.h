// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/authorship.h"
#include "core/store/workspace.h"

namespace tenue
{

/// Who wrote the analysis of `promise` as it stands at `revision`. A Cancelled error once `progress` is.
Result<Authorship> authorshipOf(Workspace &workspace, const PromiseId &promise, const RevisionId &revision,
                                Progress &progress);

} // namespace tenue
