// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

namespace tenue
{

/// A dossier as it stood, with words that say which one it is.
struct DossierVersion {
    Promise value;
    QString words; ///< "1f3a2b…, 2026-03-14, Inès Valmer"
};

/// The version that `name` means: the beginning of a revision's id, "published", "approved", "previous"
/// (the one before the newest), "newest", or "draft": what `person` has typed but not saved.
Result<DossierVersion> dossierVersion(Workspace &workspace, const PromiseRow &row, const QString &name,
                                      const QString &person);

} // namespace tenue
