// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/promise_loader.h"

#include "core/store/sqlite_settings.h"

namespace tenue
{

std::vector<PromiseEntry> entriesOf(QList<PromiseRow> rows)
{
    std::vector<PromiseEntry> entries;
    entries.reserve(size_t(rows.size()));
    // A few verdicts for thousands of rows: each is kept once.
    QSet<QString> verdicts;
    for (auto &row : rows) {
        row.verdict = *verdicts.insert(row.verdict);
        entries.push_back(PromiseEntry::of(std::move(row)));
    }
    return entries;
}

Result<std::vector<PromiseEntry>> loadPromises(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    if (auto set = applyConnectionSettings(**database); !set)
        return set.error();
    auto rows = PromiseList(**database).rows();
    if (!rows)
        return rows.error();
    return entriesOf(*std::move(rows));
}

} // namespace tenue
