// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/verdict_scale.h"
#include "core/workflow/desks.h"

namespace tenue
{

/// One line of a dossier's timeline: a revision, a decision about one, or typing not saved yet.
struct HistoryEntry {
    enum class Kind { Revision, Decision, Draft };

    Kind kind = Kind::Revision;
    std::optional<RevisionId> revision = {}; ///< the one that was made or decided on; none for a draft
    std::optional<Act> act = {}; ///< only for a decision
    Reason reason = Reason::Edited;
    StaffId by = {};
    QString who = {};
    QDateTime at = {};
    QString note = {};
    Verdict verdict = {}; ///< as that revision has it; without a key where nobody can say
    QString milestone = {}; ///< the name that somebody gave this revision
    bool isUrgent = false; ///< put online though nobody else had read it
    QDateTime embargo = {}; ///< readers do not get it before
    QString forReaders = {}; ///< what a correction or the end of a publication tells them
    bool isRedacted = false; ///< the content is gone; `note` says why
    qint64 order = 0; ///< grows with time in this workspace
    bool isNew = false; ///< a colleague's, since the person last looked
    /// What changed against the revision that it was made from; known only some time after.
    std::optional<ChangeSize> change = {};
};

/// Revisions and decisions of `promise`, newest first, without drafts.
Result<QList<HistoryEntry>> loadHistory(Desks &desks, const PromiseId &promise, const VerdictScale &scale);
/// Marks what colleagues did after `look`.
void markNews(QList<HistoryEntry> &entries, const StaffId &person, const std::optional<LastLook> &look);

/// "Submitted for review", "Saved".
QString wordOf(const HistoryEntry &entry);
/// The Lucide icon of a decision, an import …; empty for what is a plain dot.
QLatin1StringView iconNameOf(const HistoryEntry &entry);
/// "Saved, Inès Valmer, 12 November 2025, 17:05".
QString spokenEntry(const HistoryEntry &entry);
/// "+148 −36", as a row shows it; empty while unknown or nothing.
QString changeWords(int inserted, int deleted);

/// How much each of `revisions` changed against its parent. Reads them all: not for the GUI thread.
QHash<RevisionId, ChangeSize> measureChanges(Workspace &workspace, const PromiseId &promise);

} // namespace tenue
