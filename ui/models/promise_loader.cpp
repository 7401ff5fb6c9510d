// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/promise_loader.h"

#include "core/store/sqlite_settings.h"

namespace tenue
{

namespace
{

class EntryMaker
{
public:
    explicit EntryMaker(qsizetype count) { m_entries.reserve(size_t(count)); }

    void take(PromiseRow &&row)
    {
        row.verdict = *m_verdicts.insert(row.verdict);
        m_entries.push_back(PromiseEntry::of(std::move(row)));
    }
    std::vector<PromiseEntry> entries() && { return std::move(m_entries); }

private:
    std::vector<PromiseEntry> m_entries;
    QSet<QString> m_verdicts; ///< a few for thousands of rows: each is kept once
};

} // namespace

std::vector<PromiseEntry> entriesOf(QList<PromiseRow> rows)
{
    EntryMaker maker(rows.size());
    for (auto &row : rows)
        maker.take(std::move(row));
    return std::move(maker).entries();
}

Result<std::vector<PromiseEntry>> loadPromises(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    if (auto set = applyConnectionSettings(**database); !set)
        return set.error();
    const PromiseList list(**database);
    const auto count = list.count();
    if (!count)
        return count.error();
    EntryMaker maker(*count);
    if (auto read = list.forEach([&maker](PromiseRow &&row) { maker.take(std::move(row)); }); !read)
        return read.error();
    return std::move(maker).entries();
}

} // namespace tenue
