// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tidying.h"

#include "core/store/search_runs.h"
#include "core/store/sqlite_settings.h"

#include <QtCore/QElapsedTimer>

#include <sqlite3.h>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int PagesInAUnit = 500;

class Tidying
{
public:
    Tidying(Database &database, std::chrono::milliseconds most)
        : m_database(database)
        , m_runs(database)
        , m_most(most)
    {
        m_time.start();
    }

    Result<> run()
    {
        const auto extent = m_database.consistently([&] { return m_runs.extent(); });
        if (!extent)
            return extent.error();
        // A third of the index or more may be out of date.
        if (2 * (extent->all - extent->largest) > extent->largest) {
            if (auto merged = mergeAll(); !merged)
                return merged;
        }
        return giveBackPages();
    }

private:
    bool isTimeOver() const { return m_time.hasExpired(m_most.count()); }

    /// Runs `action` as a unit; tells whether it changed anything.
    template <typename Action>
    Result<bool> changes(Action action)
    {
        auto *handle = static_cast<sqlite3 *>(m_database.handle());
        const auto before = sqlite3_total_changes64(handle);
        if (auto done = m_database.atomically(action); !done)
            return done.error();
        return sqlite3_total_changes64(handle) - before > 1; // the command itself counts for one
    }

    Result<> mergeAll()
    {
        const auto begin = [&]() -> Result<> {
            if (auto taken = m_runs.takeCharge(); !taken)
                return taken;
            return m_runs.beginMergingAll(PagesInAUnit);
        };
        auto goesOn = changes(begin);
        while (goesOn && *goesOn && !isTimeOver())
            goesOn = changes([&] { return m_runs.merge(PagesInAUnit); });
        return goesOn ? Result<>() : Result<>(goesOn.error());
    }

    Result<> giveBackPages()
    {
        for (qint64 before = -1; !isTimeOver();) {
            const auto unused = m_database.ask(u"PRAGMA freelist_count"_s);
            if (!unused)
                return unused.error();
            const auto count = unused->toLongLong();
            if (count == 0 || count == before)
                return {};
            before = count;
            const auto freed
                = m_database.atomically([&] { return m_database.runScript("PRAGMA incremental_vacuum(500)"); });
            if (!freed)
                return freed;
        }
        return {};
    }

    Database &m_database;
    SearchRuns m_runs;
    std::chrono::milliseconds m_most;
    QElapsedTimer m_time;
};

} // namespace

Result<> tidy(Database &database, std::chrono::milliseconds most)
{
    if (database.access() == Database::Access::ReadOnly)
        return {};
    return Tidying(database, most).run();
}

Result<> tidyFile(const QString &path, std::chrono::milliseconds most)
{
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    if (auto set = applyConnectionSettings(**database); !set)
        return set;
    return tidy(**database, most);
}

} // namespace tenue
