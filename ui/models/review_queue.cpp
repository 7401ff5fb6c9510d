// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/review_queue.h"

#include "ui/models/catalogue.h"

#include <algorithm>

namespace tenue
{

namespace
{

/// Adds what the rows show to what the desk tells of them.
class RowDescriber
{
public:
    static Result<RowDescriber> of(Desks &desks)
    {
        auto catalogue = Catalogue::load(desks.workspace());
        if (!catalogue)
            return catalogue.error();
        const auto looks = desks.queue().lastLooks();
        if (!looks)
            return looks.error();
        return RowDescriber(desks, *std::move(catalogue), *looks);
    }

    void describe(QueueRow &row) const
    {
        const auto &promise = row.promise;
        row.now = m_catalogue.verdict(promise.mandate, promise.verdict);
        if (promise.published) {
            const auto online
                = m_desks->workspace().entities().at<Promise>(entityOf(promise.promise), *promise.published);
            if (online)
                row.before = m_catalogue.verdict(promise.mandate, online->value.verdict);
        }
        if (const auto size = m_desks->queue().sizeOf(promise.promise, promise.head))
            row.size = *size;
        row.findings = findingsIn(promise);
        const auto look = m_looks.constFind(promise.promise);
        row.isUnseen = look == m_looks.constEnd() || look->revision != promise.head || look->comments > 0;
        if (const auto *by = m_catalogue.staff(row.by)) {
            row.author = by->name;
            row.initials = by->initials;
        }
    }

private:
    RowDescriber(Desks &desks, Catalogue catalogue, const QHash<PromiseId, LastLook> &looks)
        : m_desks(&desks)
        , m_catalogue(std::move(catalogue))
        , m_looks(looks)
    {
    }

    // Open comments have a count of their own.
    int findingsIn(const PromiseRow &promise) const
    {
        const auto findings = m_desks->checklist().findings(promise.promise, promise.head);
        if (!findings)
            return 0;
        return int(std::count_if(findings->begin(), findings->end(), [](const DossierFinding &finding) {
            return !finding.waiver && finding.place.field != QLatin1StringView("comments");
        }));
    }

    Desks *m_desks;
    Catalogue m_catalogue;
    QHash<PromiseId, LastLook> m_looks;
};

Result<QList<QueueRow>> described(Desks &desks, QList<QueueRow> rows)
{
    const auto describer = RowDescriber::of(desks);
    if (!describer)
        return describer.error();
    for (auto &row : rows)
        describer->describe(row);
    return rows;
}

} // namespace

Result<QList<QueueRow>> loadWaiting(Desks &desks)
{
    const auto items = desks.queue().waiting();
    if (!items)
        return items.error();
    QList<QueueRow> rows;
    for (const auto &item : *items)
        rows.append(QueueRow { item });
    return described(desks, rows);
}

Result<QList<QueueRow>> loadSentBack(Desks &desks)
{
    const auto promises = desks.workspace().promises().inState(WorkflowState::ChangesRequested);
    if (!promises)
        return promises.error();
    QList<QueueRow> rows;
    for (const auto &promise : *promises) {
        const auto newest = desks.workspace().decisions().newestAbout(promise.head);
        if (!newest)
            return newest.error();
        if (!*newest)
            continue;
        QueueRow row { QueueItem { promise, QueueItem::Why::SentBack } };
        row.by = (*newest)->by;
        row.since = (*newest)->at;
        row.note = (*newest)->decision.note;
        row.openComments = promise.openComments;
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto &one, const auto &other) { return one.since < other.since; });
    return described(desks, rows);
}

Result<QList<QueueRow>> loadNotices(Desks &desks)
{
    const auto notices = desks.queue().notices();
    if (!notices)
        return notices.error();
    QList<QueueRow> rows;
    for (const auto &notice : *notices) {
        const auto promise = desks.workspace().promises().find(notice.decision.promise);
        if (!promise)
            return promise.error();
        if (!*promise)
            continue;
        QueueRow row { QueueItem { **promise } };
        row.by = notice.by;
        row.since = notice.at;
        row.note = notice.decision.note;
        row.openComments = row.promise.openComments;
        row.notice = notice.decision.act;
        rows.append(row);
    }
    return described(desks, rows);
}

int countOfWaiting(Desks &desks)
{
    const auto waiting = desks.queue().waiting();
    return waiting ? static_cast<int>(waiting->size()) : 0;
}

} // namespace tenue
