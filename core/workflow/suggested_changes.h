// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/dossier_fields.h"
#include "core/workflow/editing_desk.h"

namespace tenue
{

/// A dossier as somebody proposes it, beside the one that it was written from.
struct ProposedDossier {
    Promise base;
    /// Evidence that was written along with it is pinned at its proposedRevision(): it has none of its own
    /// until it is accepted.
    Promise proposed;
    QList<EditedEvidence> evidence = {}; ///< new, or edited along with it
    DossierWords words = {}; ///< of both sides, with what the edited evidence says
};

/// One change of a suggestion, accepted or refused on its own.
struct SuggestedChange {
    int number = 0; ///< from 0, as acceptance names it
    QString field; ///< its path in the dossier's JSON
    QString label; ///< for people: "Analysis", "Themes: order"
    QString before; ///< the paragraphs, the entry or the value that it replaces, in words; empty: an insertion
    QString after;
};

/// What `dossier` changes: texts by runs of paragraphs (a paragraph that was moved is one change with the
/// place that it left), lists entry by entry with their order apart, values as a whole; in the order of the
/// page.
QList<SuggestedChange> suggestedChanges(const ProposedDossier &dossier);

/// The base with the changes of these numbers.
Result<Promise> withChanges(const ProposedDossier &dossier, const QList<int> &chosen);

/// What stands for the revision of evidence that nobody saved yet, in a proposal.
RevisionId proposedRevision(const Evidence &evidence);

} // namespace tenue
