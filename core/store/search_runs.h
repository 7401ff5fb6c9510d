// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace tenue
{

/// How the search index lies on the disk: a pile of sorted runs (FTS5 calls them segments).
///
/// Each write adds one; what says that a text left lies in it too, one mark for every word, until the run is merged
/// with the one that has the word. Left to itself, FTS5 merges hundreds of pages within one save and none within the
/// next. So it is told when to: a little after each write, all of it after a backup. Each function only inside a
/// unit.
class SearchRuns
{
public:
    explicit SearchRuns(Database &database)
        : m_database(database)
    {
    }

    /// Makes the index gather much before it writes a run, and merge only when it is told to.
    Result<> takeCharge();
    /// Merges runs of like size, or goes on with what beginMergingAll() began: at most some `pages`.
    Result<> merge(int pages);
    /// Begins to make all runs one, and does at most some `pages` of it.
    Result<> beginMergingAll(int pages);

    /// In pages, roughly.
    struct Extent {
        qint64 largest = 0; ///< of the largest run
        qint64 all = 0;
    };
    Result<Extent> extent() const;

private:
    Result<> command(const QString &name, qint64 value);

    Database &m_database;
};

} // namespace tenue
