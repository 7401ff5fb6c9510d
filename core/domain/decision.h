// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/json_reader.h"
#include "core/base/revision_id.h"
#include "core/domain/correction.h"
#include "core/domain/entity_kind.h"

#include <QtCore/QDateTime>

namespace tenue
{

/// What a person decided about one revision of a promise's dossier.
enum class Act {
    Submit,
    RequestChanges,
    Approve,
    Publish,
    Unpublish,
    Withdraw, ///< the approval: the text waits for review again
    TakeOver, ///< the editor goes on writing what was submitted
    Correct, ///< publishes a text in the place of one that was wrong, and says so
    TakeBack, ///< the submission, by who wrote it: it waits for nobody any more
};

QString nameOf(Act act);
std::optional<Act> actNamed(QStringView name);
/// Whether the revision that the act names is online afterwards.
bool putsOnline(Act act);

/// An act of review or publication. It names one revision; a later edit makes another, which needs
/// decisions of its own. Who and when are in the header of the decision's own revision.
struct Decision {
    static constexpr EntityKind Kind = EntityKind::Decision;

    PromiseId promise;
    RevisionId revision;
    Act act = Act::Submit;
    QString note = {}; ///< for colleagues; never exported
    bool isUrgent = false; ///< published without a second person; the note says why
    QDateTime embargo = {}; ///< before it, readers get what they got without this decision; invalid: at once
    std::optional<Correction> correction = {}; ///< of a Correct, public
    QString sentence = {}; ///< of an Unpublish: why, for readers; may be empty

    QJsonObject toJson() const;
    static Result<Decision> fromJson(const QJsonObject &json);
    /// A promise; sending back, withdrawing and urgent publishing need a note that says why.
    Result<> check() const;

    friend bool operator==(const Decision &, const Decision &) = default;
};

/// Where a dossier's newest revision stands. Derived from the decisions that name it.
enum class WorkflowState { Draft, Submitted, ChangesRequested, Approved, Published, Unpublished };

QString nameOf(WorkflowState state);
std::optional<WorkflowState> workflowStateNamed(QStringView name);

/// The state of a revision whose newest decision is `act`; Draft where there is none.
WorkflowState stateAfter(std::optional<Act> act);

} // namespace tenue
