// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/review_desk.h"

#include "core/base/words.h"
#include "core/domain/assignment.h"
#include "core/workflow/checklist_desk.h"
#include "core/workflow/contributors.h"

namespace tenue
{

namespace
{

Error refused(const QString &message)
{
    return { Error::Kind::Refused, message };
}

Error wrongState(const PromiseRow &row, const QString &wanted)
{
    return refused(translate("ReviewDesk", "Promise no. %1, %2: %3").arg(row.number).arg(quoted(row.title), wanted));
}

} // namespace

Result<> recordDecision(const Session &session, const Decision &decision)
{
    if (session.workspace.isReadOnly())
        return readOnlyWorkspace();
    const auto saved = saveEntity(session, EntityId::create(), {}, decision, Reason::Created, {});
    return saved ? Result<>() : Result<>(saved.error());
}

Result<> requireEditor(const Session &session)
{
    const auto person = session.workspace.entities().find<Staff>(entityOf(session.person));
    if (!person)
        return person.error();
    if (*person && (*person)->value.role != Role::Journalist)
        return {};
    return refused(
        translate("ReviewDesk", "Only an editor may do this: ask one, or change the role in the staff list."));
}

ReviewDesk::ReviewDesk(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

Result<PromiseRow> ReviewDesk::rowAt(const PromiseId &promise, const RevisionId &revision) const
{
    const auto row = m_session.workspace.promises().find(promise);
    if (!row)
        return row.error();
    if (!*row)
        return Error { Error::Kind::NotFound, translate("ReviewDesk", "This promise does not exist.") };
    if ((*row)->head != revision)
        return Error { Error::Kind::Conflict,
                       translate("ReviewDesk",
                                 "Promise no. %1, %2, has been edited since: look at the newest text, "
                                 "then decide.")
                           .arg((*row)->number)
                           .arg(quoted((*row)->title)) };
    return **row;
}

Result<QSet<StaffId>> ReviewDesk::contributors(const PromiseId &promise, const RevisionId &revision) const
{
    const auto row = m_session.workspace.promises().find(promise);
    if (!row)
        return row.error();
    return tenue::contributors(m_session.workspace, promise, revision, *row ? (*row)->approved : std::nullopt);
}

Result<> ReviewDesk::maySubmit(const PromiseId &promise, const RevisionId &revision) const
{
    const auto row = rowAt(promise, revision);
    if (!row)
        return row.error();
    switch (row->state) {
    case WorkflowState::Draft:
    case WorkflowState::ChangesRequested:
    case WorkflowState::Unpublished:
        return {};
    case WorkflowState::Submitted:
        return wrongState(*row, translate("ReviewDesk", "it has been submitted already."));
    case WorkflowState::Approved:
        return wrongState(*row, translate("ReviewDesk", "it is approved already; an edit will need a new review."));
    case WorkflowState::Published:
        return wrongState(*row, translate("ReviewDesk", "this text is published already; edit it first."));
    }
    Q_UNREACHABLE();
}

Result<> ReviewDesk::mayApprove(const PromiseId &promise, const RevisionId &revision) const
{
    const auto row = rowAt(promise, revision);
    if (!row)
        return row.error();
    if (row->state != WorkflowState::Submitted)
        return wrongState(*row, translate("ReviewDesk", "it has not been submitted for review."));
    const auto people = contributors(promise, revision);
    if (!people)
        return people.error();
    if (people->contains(m_session.person))
        return wrongState(*row, translate("ReviewDesk", "the author cannot approve: somebody else has to read it."));
    return requireEditor(m_session);
}

Result<> ReviewDesk::mayTakeBack(const PromiseId &promise, const RevisionId &revision) const
{
    const auto row = rowAt(promise, revision);
    if (!row)
        return row.error();
    if (row->state != WorkflowState::Submitted)
        return wrongState(*row, translate("ReviewDesk", "it has not been submitted for review."));
    const auto newest = m_session.workspace.decisions().newestAbout(revision);
    const auto people = contributors(promise, revision);
    if (!newest || !people)
        return newest ? people.error() : newest.error();
    if (people->contains(m_session.person) || (*newest && (*newest)->by == m_session.person))
        return {};
    return wrongState(*row,
                      translate("ReviewDesk", "only who wrote or submitted it takes it back; send it back instead."));
}

Result<> ReviewDesk::mayWithdraw(const PromiseId &promise, const RevisionId &revision) const
{
    const auto row = rowAt(promise, revision);
    if (!row)
        return row.error();
    if (row->state != WorkflowState::Approved)
        return wrongState(*row, translate("ReviewDesk", "it is not approved, or it is online already."));
    return requireEditor(m_session);
}

Result<> ReviewDesk::mayTakeOver(const PromiseId &promise, const RevisionId &revision) const
{
    return mayRequestChanges(promise, revision);
}

Result<> ReviewDesk::mayRequestChanges(const PromiseId &promise, const RevisionId &revision) const
{
    const auto row = rowAt(promise, revision);
    if (!row)
        return row.error();
    if (row->state != WorkflowState::Submitted && row->state != WorkflowState::Approved)
        return wrongState(*row, translate("ReviewDesk", "it has not been submitted for review."));
    return requireEditor(m_session);
}

Result<> ReviewDesk::mayDecide(const PromiseId &promise, const RevisionId &revision, Act act) const
{
    switch (act) {
    case Act::Submit:
    case Act::Approve:
        if (auto may = act == Act::Submit ? maySubmit(promise, revision) : mayApprove(promise, revision); !may)
            return may;
        return ChecklistDesk(m_session).mayGoOn(promise, revision);
    case Act::Withdraw:
        return mayWithdraw(promise, revision);
    case Act::TakeBack:
        return mayTakeBack(promise, revision);
    case Act::TakeOver:
        return mayTakeOver(promise, revision);
    default:
        return mayRequestChanges(promise, revision);
    }
}

Result<> ReviewDesk::decide(const PromiseId &promise, const RevisionId &revision, Act act, const QString &note)
{
    const auto done = m_session.workspace.database().atomically([&]() -> Result<> {
        if (auto may = mayDecide(promise, revision, act); !may)
            return may;
        if (act == Act::TakeOver) {
            const auto entity = assignmentOf(promise);
            const auto base = m_session.workspace.revisions().head(entity);
            if (!base)
                return base.error();
            const auto given = saveEntity(m_session, entity, *base, Assignment { promise, m_session.person },
                                          *base ? Reason::Edited : Reason::Created, {});
            if (!given)
                return given.error();
        }
        return recordDecision(m_session, Decision { promise, revision, act, note });
    });
    if (done)
        Q_EMIT decided(promise);
    return done;
}

Result<> ReviewDesk::submit(const PromiseId &promise, const RevisionId &revision, const QString &note)
{
    return decide(promise, revision, Act::Submit, note);
}

Result<> ReviewDesk::requestChanges(const PromiseId &promise, const RevisionId &revision, const QString &note)
{
    return decide(promise, revision, Act::RequestChanges, note);
}

Result<> ReviewDesk::approve(const PromiseId &promise, const RevisionId &revision, const QString &note)
{
    return decide(promise, revision, Act::Approve, note);
}

Result<> ReviewDesk::withdraw(const PromiseId &promise, const RevisionId &revision, const QString &note)
{
    return decide(promise, revision, Act::Withdraw, note);
}

Result<> ReviewDesk::takeBack(const PromiseId &promise, const RevisionId &revision, const QString &note)
{
    return decide(promise, revision, Act::TakeBack, note);
}

Result<> ReviewDesk::takeOver(const PromiseId &promise, const RevisionId &revision, const QString &note)
{
    return decide(promise, revision, Act::TakeOver, note);
}

} // namespace tenue
