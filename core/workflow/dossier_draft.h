// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/editing_desk.h"

namespace tenue
{

/// A dossier while somebody writes it: the promise, and the evidence edited along with it.
///
/// It is what a draft slot holds, and what a save turns into revisions.
struct DossierDraft {
    Promise promise;
    QList<EditedEvidence> evidence;

    /// The edit of this evidence; null if it is as the dossier pins it.
    const EditedEvidence *edited(const EvidenceId &id) const;
    bool lists(const EvidenceId &id) const;

    /// Keeps the edit, and lists the evidence last if the dossier did not list it yet.
    void putEvidence(const EditedEvidence &edited);
    /// Lists, last, evidence that the workspace has already.
    void citeRevision(const EvidenceId &id, const RevisionId &revision);
    /// Takes it off the dossier; an edit of it is forgotten.
    void removeEvidence(const EvidenceId &id);
    /// Moves it by `step` places; false if it is there already.
    bool moveEvidence(const EvidenceId &id, int step);

    /// True if saving it over `head` would make a revision.
    bool isDifferentFrom(const Promise &head) const;

    QJsonObject toJson() const;
    static Result<DossierDraft> fromJson(const QJsonObject &json);

    friend bool operator==(const DossierDraft &, const DossierDraft &) = default;
};

} // namespace tenue
