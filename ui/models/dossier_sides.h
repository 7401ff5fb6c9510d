// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/desks.h"
#include "core/workflow/dossier_draft.h"
#include "ui/models/comparison.h"
#include "ui/models/dossier_history.h"

namespace tenue
{

/// What a text can be compared with at one click.
enum class CompareWith { Published, Approved, LastLooked, Previous, Draft, Other };

/// The texts of one dossier that can be compared: its revisions, and the person's own draft.
class DossierSides
{
public:
    static Result<DossierSides> load(Desks &desks, const PromiseId &promise);

    /// False until load() succeeded; nothing else may be asked then.
    bool isLoaded() const { return m_row.has_value(); }
    const PromiseRow &row() const { return *m_row; }
    const VerdictScale &scale() const { return m_scale; }
    /// Newest first; the draft, where there is one, is on top.
    const QList<HistoryEntry> &entries() const { return m_entries; }
    bool hasDraft() const { return m_draft.has_value(); }
    /// What the person's draft was begun from.
    const std::optional<RevisionId> &draftBase() const { return m_draftBase; }

    /// What the person had seen when the dossier was read; nothing if they never looked.
    const std::optional<LastLook> &lastLook() const { return m_looked; }
    /// Goes on comparing with what had been seen before the dossier came to the screen.
    void setLastLook(const std::optional<LastLook> &look, const StaffId &person);

    /// The revision that `with` stands for where `after` is looked at; nothing if there is none.
    std::optional<RevisionId> revisionFor(CompareWith with, const std::optional<RevisionId> &after) const;
    /// Why `with` cannot be chosen; empty if it can.
    QString obstacleTo(CompareWith with, const std::optional<RevisionId> &after) const;
    /// What somebody who has to judge the newest text wants to compare it with.
    CompareWith usual() const;
    /// The first revision on the way to the newest: what has nothing else to be compared with is read since then.
    RevisionId beginning() const;

    /// The text of a revision; of the draft for none.
    Result<Promise> textOf(Workspace &workspace, const std::optional<RevisionId> &revision) const;
    /// "Published, 14 May 2025"; "Your draft".
    QString nameOf(const std::optional<RevisionId> &revision) const;

private:
    std::optional<PromiseRow> m_row;
    VerdictScale m_scale;
    QList<HistoryEntry> m_entries;
    QHash<RevisionId, RevisionId> m_parents;
    std::optional<Promise> m_draft;
    std::optional<RevisionId> m_draftBase;
    std::optional<LastLook> m_looked;
};

} // namespace tenue
