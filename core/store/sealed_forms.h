// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

namespace tenue
{

/// The very bytes that were hashed for a revision, so that anyone can hash them again.
struct SealedForms {
    QByteArray header; ///< its SHA-256 is the revision's id
    QByteArray content; ///< its SHA-256 is the commitment, which is the header's last field
};

/// Made from what the workspace holds now: if that was tampered with, the hashes will not agree.
Result<SealedForms> sealedFormsOf(Workspace &workspace, const RevisionId &revision);

} // namespace tenue
