// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/authorship.h"
#include "core/store/workspace.h"

namespace tenue
{

/// Who wrote the analysis of `promise` as it stands at `revision`. A Cancelled error once `progress` is.
Result<Authorship> authorshipOf(Workspace &workspace, const PromiseId &promise, const RevisionId &revision,
                                Progress &progress);

/// What came of looking for the authors of a revision.
struct FoundAuthorship {
    RevisionId revision;
    Result<Authorship> authorship;
};

/// The same in a workspace of its own, at `path`: for another thread.
FoundAuthorship findAuthorship(const QString &path, const PromiseId &promise, const RevisionId &revision,
                               const Installation &installation, Progress &progress);

} // namespace tenue
