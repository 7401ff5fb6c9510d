// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <QtCore/QSet>

namespace tenue
{

/// Whose words `revision` holds that `approved` does not: who wrote one of the revisions between the two, on
/// either side of a merge; who suggested words that were taken into one; and who once wrote what one of them
/// brought back. Without an approved one, or if that is `revision` itself, everybody who ever wrote.
Result<QSet<StaffId>> contributors(Workspace &workspace, const PromiseId &promise, const RevisionId &revision,
                                   const std::optional<RevisionId> &approved);

} // namespace tenue
