// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/revision_id.h"
#include "core/domain/decision.h"
#include "core/store/database.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <functional>

namespace tenue
{

/// A promise as lists show it.
struct PromiseRow {
    PromiseId promise;
    RevisionId head;
    MandateId mandate;
    int number = 0;
    QString slug;
    QString title;
    std::optional<ThemeId> theme;
    QString verdict;
    QDate deadline;
    QDateTime changedAt;
    WorkflowState state = WorkflowState::Draft;
    std::optional<RevisionId> approved;
    std::optional<RevisionId> published; ///< the one that is online
    QDateTime publishedAt;
    std::optional<StaffId> assigned;
    int openComments = 0;
};

/// The list of promises: a projection of their heads.
class PromiseList
{
public:
    explicit PromiseList(Database &database)
        : m_database(database)
    {
    }

    /// By mandate, then number; `limit` < 0 for all. 50,000 rows take about 60 ms.
    Result<QList<PromiseRow>> rows(int offset = 0, int limit = -1) const;
    /// The same one after the other, for lists that keep them in a form of their own.
    Result<> forEach(const std::function<void(PromiseRow &&)> &take) const;
    Result<QList<PromiseRow>> inState(WorkflowState state) const;
    /// Those that are online, in order of mandate and number.
    Result<QList<PromiseRow>> online() const;
    Result<std::optional<PromiseRow>> find(const PromiseId &promise) const;
    Result<QList<PromiseRow>> withNumber(int number) const;
    Result<std::optional<PromiseRow>> withSlug(const QString &slug) const;
    Result<int> count() const;
    /// The least number above all that are used in `mandate`.
    Result<int> nextNumber(const MandateId &mandate) const;
    /// `slug`, or with the first "-2", "-3" … that is free.
    Result<QString> freeSlug(const QString &slug) const;

    /// The promise that row `row` of list `list` was imported as.
    Result<std::optional<PromiseId>> withOrigin(const MandateId &mandate, const QString &list,
                                                const QString &row) const;
    /// The row names of all promises of `mandate` that came from `list`, with the promise.
    Result<QList<std::pair<QString, PromiseId>>> withOriginList(const MandateId &mandate, const QString &list) const;

private:
    Result<QList<PromiseRow>> read(class Statement &statement) const;

    Database &m_database;
};

} // namespace tenue
