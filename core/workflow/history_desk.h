// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/milestone.h"
#include "core/domain/promise.h"
#include "core/domain/redaction.h"
#include "core/history/dossier_diff.h"
#include "core/workflow/desk.h"

namespace tenue
{

/// A revision or a decision of a dossier, as its timeline shows it.
struct TimelineEntry {
    qint64 order = 0; ///< grows with time across the workspace
    RevisionId revision; ///< the one that was made, or decided on
    std::optional<DecisionRow> decision = {}; ///< none: this is a revision
    StaffId by = {};
    QDateTime at = {};
    Reason reason = Reason::Edited; ///< of a revision
    QString note = {};
    QString verdict = {}; ///< of the revision; empty if it was redacted
    std::optional<ChangeSize> size = {}; ///< against its first parent; only if sizes were asked for
    QStringList milestones = {};
    std::optional<Redaction> redaction = {}; ///< the content is gone
};

/// Which entries a timeline holds; empty: all.
struct TimelineFilter {
    enum class Kind { All, Revisions, Decisions, Milestones };

    Kind kind = Kind::All;
    std::optional<StaffId> person = {};
    enum class Sizes { No, Yes } sizes = Sizes::No;
};

/// What is taken back from an older revision.
struct RestoredPart {
    QString field = {}; ///< of the dossier's JSON; empty: all but its number and address
    int paragraph = -1; ///< of that field's text (lines, from 0); −1: all of it
    /// Whose text the paragraph is of. Then: it comes back. Now: it was added since, and is taken out.
    enum class Whose { Then, Now } whose = Whose::Then;
};

/// How people stand towards unsaved typing that began from what is redacted.
enum class DraftsToo { Refuse, Discard };

/// Looking back at a dossier: what was done to it, naming moments of it, taking words back from it,
/// and blanking what must go.
class HistoryDesk : public QObject
{
    Q_OBJECT

public:
    explicit HistoryDesk(const Session &session, QObject *parent = nullptr);

    /// Revisions and decisions, oldest first. 500 revisions without sizes take some 50 ms.
    Result<QList<TimelineEntry>> timeline(const PromiseId &promise, const TimelineFilter &filter = {}) const;
    Result<ChangeSize> sizeOf(const PromiseId &promise, const RevisionId &revision) const;

    Result<MilestoneId> nameMilestone(const PromiseId &promise, const RevisionId &revision, const QString &name);
    Result<> removeMilestone(const MilestoneId &milestone);
    Result<QList<Loaded<Milestone>>> milestones(const PromiseId &promise) const;

    /// Makes a new revision of `head` in which `part` reads as in `from`. A Conflict if the head has
    /// moved; a content that changes nothing makes no revision.
    Result<Saved> restore(const PromiseId &promise, const RevisionId &head, const RevisionId &from,
                          const RestoredPart &part = {});
    /// The dossier as restore() would make it: for a preview.
    Result<Promise> restored(const PromiseId &promise, const RevisionId &head, const RevisionId &from,
                             const RestoredPart &part = {}) const;

    /// The dossier as it stood at `moment`; nothing if it did not exist.
    Result<std::optional<Loaded<Promise>>> asOf(const PromiseId &promise, const QDateTime &moment) const;

    /// Blanks the contents of `revisions` for good; who, when and `reason` stay. Administrators only.
    /// Whether the person redacts at all: administrators do.
    Result<> mayRedact() const;
    /// Refused for the newest revision and the one that is online: save, or publish, a text without
    /// the words first.
    Result<> redact(const EntityId &entity, const QList<RevisionId> &revisions, const QString &reason,
                    DraftsToo drafts = DraftsToo::Refuse);
    /// The same in two steps, for who redacts as part of a larger unit: the second one, which rids the file
    /// of traces in its free space, comes when that unit is kept.
    Result<> redactInUnit(const EntityId &entity, const QList<RevisionId> &revisions, const QString &reason,
                          DraftsToo drafts);
    Result<> removeTraces();

Q_SIGNALS:
    void restoredAs(const tenue::PromiseId &promise);
    void milestonesChanged(const tenue::PromiseId &promise);
    void redacted(const tenue::EntityId &entity);

private:
    Result<> mayRedact(const Redaction &redaction, DraftsToo drafts) const;

    Session m_session;
};

} // namespace tenue
