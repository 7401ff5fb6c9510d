// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"
#include "core/workflow/desk.h"

#include <QtCore/QSet>

namespace tenue
{

/// Judging what was written: submit, send back, approve. Each decision names one revision.
///
/// Four eyes: nobody approves a revision that they wrote, nor one to whose text they contributed
/// since the last approved one. Only editors and administrators approve, send back, withdraw and take
/// over. What the checklist blocks is neither submitted nor approved.
class ReviewDesk : public QObject
{
    Q_OBJECT

public:
    explicit ReviewDesk(const Session &session, QObject *parent = nullptr);

    /// `revision` must be the newest of the promise: what was on screen is what is judged.
    Result<> submit(const PromiseId &promise, const RevisionId &revision, const QString &note = {});
    Result<> requestChanges(const PromiseId &promise, const RevisionId &revision, const QString &note);
    Result<> approve(const PromiseId &promise, const RevisionId &revision, const QString &note = {});
    /// Takes an approval back; `note` says why. The text waits for review again.
    Result<> withdraw(const PromiseId &promise, const RevisionId &revision, const QString &note);
    /// The editor goes on writing what was submitted: the promise is given to them, and somebody else
    /// has to approve what comes of it.
    Result<> takeOver(const PromiseId &promise, const RevisionId &revision, const QString &note = {});

    /// Takes a submission back, as one who wrote it: they go on writing, and it waits for nobody.
    Result<> takeBack(const PromiseId &promise, const RevisionId &revision, const QString &note = {});

    /// Whether approve() would be allowed, and if not why: for the button and its tool tip.
    Result<> mayApprove(const PromiseId &promise, const RevisionId &revision) const;
    Result<> maySubmit(const PromiseId &promise, const RevisionId &revision) const;
    Result<> mayTakeBack(const PromiseId &promise, const RevisionId &revision) const;
    /// Whether withdraw(), takeOver() or requestChanges() would be.
    Result<> mayWithdraw(const PromiseId &promise, const RevisionId &revision) const;
    Result<> mayTakeOver(const PromiseId &promise, const RevisionId &revision) const;
    Result<> mayRequestChanges(const PromiseId &promise, const RevisionId &revision) const;

    /// Who wrote `revision` or contributed to it since the last approved one.
    Result<QSet<StaffId>> contributors(const PromiseId &promise, const RevisionId &revision) const;

Q_SIGNALS:
    void decided(const tenue::PromiseId &promise);

private:
    Result<> mayDecide(const PromiseId &promise, const RevisionId &revision, Act act) const;
    Result<> decide(const PromiseId &promise, const RevisionId &revision, Act act, const QString &note);
    Result<PromiseRow> rowAt(const PromiseId &promise, const RevisionId &revision) const;

    Session m_session;
};

/// Keeps `decision` as a revision of a new entity. Inside a unit; the caller has checked the rules.
Result<> recordDecision(const Session &session, const Decision &decision);

/// Refused unless the person is an editor or an administrator; `what` ends the sentence "Only an
/// editor …".
Result<> requireEditor(const Session &session);

} // namespace tenue
