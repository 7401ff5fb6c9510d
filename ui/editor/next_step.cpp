// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/next_step.h"

#include "core/base/words.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QString obstacleOf(const Result<> &may)
{
    return may ? QString() : may.error().message;
}

} // namespace

NextStep nextStepOf(Desks &desks, OpenDossier &dossier)
{
    NextStep submit { NextStep::Kind::Submit, translate("NextStep", "Submit for review"), "send"_L1, {} };
    if (dossier.isReadOnly()) {
        submit.obstacle = readOnlyWorkspace().message;
        return submit;
    }
    // An edit voids what was decided: it has to be read again.
    if (dossier.isNew() || dossier.isDifferent())
        return submit;
    const auto row = dossier.row();
    const auto state = row ? row->state : WorkflowState::Draft;
    if (state == WorkflowState::Submitted)
        return { NextStep::Kind::Approve, translate("NextStep", "Approve"), "check"_L1,
                 obstacleOf(desks.review().mayApprove(dossier.id(), *dossier.base())) };
    if (state == WorkflowState::Approved)
        return { NextStep::Kind::Publish, translate("NextStep", "Publish"), "globe"_L1,
                 obstacleOf(desks.publication().mayPublish(dossier.id(), *dossier.base())) };
    submit.obstacle = obstacleOf(desks.review().maySubmit(dossier.id(), *dossier.base()));
    return submit;
}

QString obstacleToSendingBack(Desks &desks, OpenDossier &dossier)
{
    const auto row = dossier.row();
    const bool isJudgeable = row && (row->state == WorkflowState::Submitted || row->state == WorkflowState::Approved);
    if (dossier.isReadOnly())
        return readOnlyWorkspace().message;
    if (!isJudgeable || dossier.isDifferent())
        return translate("NextStep", "Only a text that was submitted, and not edited since, can be sent back.");
    return obstacleOf(requireEditor(desks.session()));
}

} // namespace tenue
