// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/json_reader.h"
#include "core/base/revision_id.h"
#include "core/domain/entity_kind.h"

namespace tenue
{

/// What a person decided about one revision of a promise's dossier.
enum class Act { Submit, RequestChanges, Approve, Publish, Unpublish };

QString nameOf(Act act);
std::optional<Act> actNamed(QStringView name);

/// An act of review or publication. It names one revision; a later edit makes another, which needs
/// decisions of its own. Who and when are in the header of the decision's own revision.
struct Decision {
    static constexpr EntityKind Kind = EntityKind::Decision;

    PromiseId promise;
    RevisionId revision;
    Act act = Act::Submit;
    QString note = {}; ///< for colleagues; never exported

    QJsonObject toJson() const;
    static Result<Decision> fromJson(const QJsonObject &json);
    /// A promise; sending back needs a note that says why.
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
