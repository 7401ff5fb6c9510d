// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/recovery_journal.h"
#include "core/workflow/desks.h"
#include "core/workflow/dossier_draft.h"

namespace tenue
{

/// A text that was left behind, beside what the workspace has of the same dossier.
struct LeftBehind {
    RecoverableText text;
    DossierDraft draft;
    std::optional<Promise> stored; ///< the newest revision; none for a dossier never saved
    std::optional<DossierDraft> slot; ///< the person's draft
    std::optional<RevisionId> storedBase; ///< what the slot, or else the newest revision, begins from
    bool isOlder = false; ///< the slot, or a revision of this person, is newer than the text

    const Promise *newestStored() const { return slot ? &slot->promise : stored ? &*stored : nullptr; }
};

/// What the journals hold of one workspace and one person, and what becomes of it.
///
/// Nothing is overwritten: a text takes the place of a draft only when a person says so.
class RecoveryDesk
{
public:
    /// `desks` outlives it.
    RecoveryDesk(Desks &desks, const QString &folder)
        : m_desks(desks)
        , m_folder(folder)
    {
    }

    /// Newest first. What the workspace has word for word is put away on the way, and so is what was
    /// given up more than 30 days ago; what another program has open is left out.
    Result<QList<LeftBehind>> leftBehind() const;

    /// Makes it this person's draft; the draft that was there is kept among the discarded ones.
    Result<> recover(const LeftBehind &left);
    /// Puts its analysis below the newest one, under `heading`, as this person's draft.
    Result<> keepBeside(const LeftBehind &left, const QString &heading);
    /// Kept for 30 days, then gone.
    Result<> discard(const LeftBehind &left);

private:
    Result<LeftBehind> beside(const RecoverableText &text, const DossierDraft &draft) const;
    Result<> setSlot(const LeftBehind &left, const std::optional<RevisionId> &base, const DossierDraft &draft);

    Desks &m_desks;
    const QString m_folder;
};

} // namespace tenue
