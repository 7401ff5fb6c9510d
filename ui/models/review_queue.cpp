// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/review_queue.h"

#include "core/workflow/dossier_findings.h"
#include "ui/models/catalogue.h"

#include <algorithm>

namespace tenue
{

namespace
{

using Why = QueueRow::Why;

/// A dossier waits this many days before it is late.
constexpr qint64 DaysUntilLate = 3;

Result<QList<QueueRow>> rowsIn(Desks &desks, WorkflowState state, Why why)
{
    const auto promises = desks.workspace().promises().inState(state);
    if (!promises)
        return promises.error();
    QList<QueueRow> rows;
    for (const auto &promise : *promises) {
        const auto newest = desks.workspace().decisions().newestAbout(promise.head);
        if (!newest)
            return newest.error();
        QueueRow row { .promise = promise, .why = why };
        if (*newest) {
            row.by = (*newest)->by;
            row.since = (*newest)->at;
            row.note = (*newest)->decision.note;
        }
        rows.append(row);
    }
    return rows;
}

bool isMine(Desks &desks, const QueueRow &row)
{
    const auto people = desks.review().contributors(row.promise.promise, row.promise.head);
    return people && people->contains(desks.person());
}

Result<QList<QueueRow>> waitingRows(Desks &desks)
{
    const bool isEditor = bool(requireEditor(desks.session()));
    QList<QueueRow> waiting;
    const std::pair<WorkflowState, Why> states[] = { { WorkflowState::Submitted, Why::Review },
                                                     { WorkflowState::ChangesRequested, Why::SentBack },
                                                     { WorkflowState::Approved, Why::ToPublish } };
    for (const auto &[state, why] : states) {
        const auto rows = rowsIn(desks, state, why);
        if (!rows)
            return rows.error();
        for (const auto &row : *rows) {
            const bool isForMe = why == Why::SentBack ? isMine(desks, row)
                : why == Why::Review                  ? isEditor && !isMine(desks, row)
                                                      : isEditor;
            if (isForMe)
                waiting.append(row);
        }
    }
    return waiting;
}

int findingsIn(Desks &desks, const Promise &promise)
{
    const auto evidence = desks.editing().evidenceOf(promise);
    DossierSubject subject { promise };
    subject.examined = Examined::Yes;
    if (evidence) {
        for (const auto &each : *evidence)
            subject.evidence.append(each.value);
    }
    return static_cast<int>(findingsOf(subject).size());
}

void describe(QueueRow &row, Desks &desks, const Catalogue &catalogue)
{
    auto &workspace = desks.workspace();
    const auto &promise = row.promise;
    row.openComments = promise.openComments;
    row.now = catalogue.verdict(promise.mandate, promise.verdict);
    row.isLate = row.why == Why::Review && row.since.isValid()
        && row.since.daysTo(desks.session().clock.now()) > DaysUntilLate;
    Promise before;
    if (promise.published) {
        if (const auto online = workspace.entities().at<Promise>(entityOf(promise.promise), *promise.published)) {
            before = online->value;
            row.before = catalogue.verdict(promise.mandate, before.verdict);
        }
    }
    if (const auto now = workspace.entities().at<Promise>(entityOf(promise.promise), promise.head)) {
        row.size = sizeOfChange(before, now->value);
        row.findings = findingsIn(desks, now->value);
    }
    if (const auto *by = catalogue.staff(row.by)) {
        row.author = by->name;
        row.initials = by->initials;
    }
}

Result<QList<QueueRow>> described(Desks &desks, Result<QList<QueueRow>> rows)
{
    const auto catalogue = Catalogue::load(desks.workspace());
    if (!rows || !catalogue)
        return rows ? catalogue.error() : rows.error();
    for (auto &row : *rows)
        describe(row, desks, *catalogue);
    std::stable_sort(rows->begin(), rows->end(), [](const QueueRow &one, const QueueRow &other) {
        return std::tuple(!one.isLate, one.since) < std::tuple(!other.isLate, other.since);
    });
    return rows;
}

} // namespace

Result<QList<QueueRow>> loadWaiting(Desks &desks)
{
    return described(desks, waitingRows(desks));
}

Result<QList<QueueRow>> loadSentBack(Desks &desks)
{
    return described(desks, rowsIn(desks, WorkflowState::ChangesRequested, Why::SentBack));
}

int countOfWaiting(Desks &desks)
{
    const auto waiting = waitingRows(desks);
    return waiting ? static_cast<int>(waiting->size()) : 0;
}

} // namespace tenue
