// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/find_text.h"
#include "core/workflow/text_findings.h"

namespace tenue
{

class Workspace;

/// A place in one of the dossiers.
struct DossierPlace {
    PromiseId promise;
    int number = 0; ///< of the promise
    QString title;
    RevisionId revision; ///< the text that was searched
    DossierText text = DossierText::Body;
    TextPlace place;
    QString before; ///< what stands around it in its line, at most 60 characters each
    QString found;
    QString after;
};

/// Every place in the summaries and analyses of all dossiers as they are saved, by promise.
/// The keys of citations are left out: they are names, not words.
Result<QList<DossierPlace>> findInDossiers(Workspace &workspace, const TextSearch &search);

} // namespace tenue
