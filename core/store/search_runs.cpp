// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_runs.h"

#include "core/store/statement.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 BytesThatWait = 16 * 1024 * 1024; // in memory, before they are written as a run

} // namespace

Result<> SearchRuns::command(const QString &name, qint64 value)
{
    Statement tell(m_database, u"INSERT INTO search (search, rank) VALUES (:name, :value)"_s);
    return tell.bind(":name", name).bind(":value", value).run();
}

// The index keeps its settings in the file.
Result<> SearchRuns::takeCharge()
{
    const auto merging = m_database.ask(u"SELECT v FROM search_config WHERE k = 'automerge'"_s);
    if (!merging)
        return merging.error();
    if (*merging == "0"_L1)
        return {};
    if (auto set = command(u"automerge"_s, 0); !set)
        return set;
    return command(u"hashsize"_s, BytesThatWait);
}

Result<> SearchRuns::merge(int pages)
{
    return command(u"merge"_s, pages);
}

Result<> SearchRuns::beginMergingAll(int pages)
{
    return command(u"merge"_s, -pages);
}

Result<SearchRuns::Extent> SearchRuns::extent() const
{
    Extent extent;
    Statement runs(m_database, u"SELECT count(*) FROM search_idx GROUP BY segid"_s);
    const auto read = runs.each([&] {
        extent.largest = std::max(extent.largest, runs.number(0));
        extent.all += runs.number(0);
    });
    if (!read)
        return read.error();
    return extent;
}

} // namespace tenue
