// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/promise.h"
#include "core/store/statement.h"

namespace tenue
{

/// What the list of promises takes from the newest revision of one. The rest of its row (state, approved,
/// published, assigned) comes from decisions and assignments.
struct ListedPromise {
    qint64 head = 0; ///< the revision's row
    MandateId mandate;
    qint64 number = 0;
    QString slug;
    QString title;
    std::optional<ThemeId> theme;
    QString verdict;
    std::optional<QString> deadline; ///< as written in the row
    QString changedAt;
    std::optional<QString> originList;
    std::optional<QString> originRow;

    /// `at` is when the revision was made.
    static ListedPromise of(qint64 head, const Promise &promise, const QDateTime &at);

    friend bool operator==(const ListedPromise &, const ListedPromise &) = default;
};

/// Compares the rows of promises with the newest revisions, some at a time.
class ListedPromiseCheck
{
public:
    explicit ListedPromiseCheck(Database &database)
        : m_database(database)
    {
    }

    /// Reads the rows of the entities from `from` to before `to`. Those with a head after `newest` are not looked at.
    Result<> begin(qint64 from, qint64 to, qint64 newest);
    void compare(qint64 entity, const ListedPromise &expected);
    /// Rows that nothing was compared with are wrong too.
    void end();

    qint64 wrong() const { return m_wrong; }

private:
    Database &m_database;
    qint64 m_newest = 0;
    QHash<qint64, ListedPromise> m_rows; ///< by entity
    qint64 m_wrong = 0;
};

} // namespace tenue
