// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/promise.h"
#include "core/store/database.h"

#include <QtCore/QList>

namespace tenue
{

/// A promise found by its words.
struct SearchHit {
    PromiseId promise;
    double rank = 0; ///< smaller is better
};

/// Finds promises by the words of their newest revision, case and accents ignored.
///
/// The index (FTS5) keeps no copy of the texts, so what leaves it must be named exactly as it
/// came in: `replace` takes both.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database)
        : m_database(database)
    {
    }

    /// Only inside a unit. `before` is null for a promise that is new to the index, `now` for one that
    /// leaves it. Through SearchQueue, where more than one may come.
    Result<> replace(qint64 entityRow, const Promise *before, const Promise *now);
    Result<> clear();

    /// All words must be there; the last one may be a beginning. Never fails on what people type.
    Result<QList<SearchHit>> find(const QString &words, int limit) const;

private:
    Result<> write(qint64 entityRow, const Promise &promise, const QString &sql);

    Database &m_database;
};

/// The words of `query` as an FTS5 expression; empty if there is none.
QString searchExpression(const QString &query);

} // namespace tenue
