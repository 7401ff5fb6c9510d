// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evidence.h"
#include "core/domain/promise.h"
#include "core/workflow/desks.h"
#include "ui/models/printed_text.h"

namespace tenue
{

/// What of a dossier goes on paper besides its title, verdict and summary.
struct PrintedParts {
    bool promise = true; ///< quote, source, criteria, deadline
    bool analysis = true;
    bool evidence = true; ///< numbered, as the analysis cites it
    bool history = false; ///< who saved and decided what, when, why
};

/// A dossier as it stands on screen, saved or not.
struct PrintedDossier {
    PromiseId id;
    Promise value;
    QList<Evidence> evidence; ///< in the order of the dossier
    QString standing; ///< how far it is, said at the foot of each page: it may well be a draft
};

/// `dossier` set for paper, in the interface's language.
Result<PrintedText> printed(const PrintedDossier &dossier, Desks &desks, const PrintedParts &parts);
/// The same, of the newest text that was saved.
Result<PrintedDossier> savedDossier(Workspace &workspace, const PromiseRow &row);

} // namespace tenue
