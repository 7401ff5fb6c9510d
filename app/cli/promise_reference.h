// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

namespace tenue
{

/// The promise that `reference` names: a number, a slug, or the first characters of its UUID.
/// A sentence says so where there is none, or more than one.
Result<PromiseRow> findPromise(Workspace &workspace, const QString &reference);

/// The revision of `promise` whose id begins with `start`.
Result<RevisionId> findRevision(Workspace &workspace, const PromiseId &promise, const QString &start);

} // namespace tenue
