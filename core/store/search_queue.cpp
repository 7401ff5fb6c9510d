// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_queue.h"

#include "core/base/canonical_json_parser.h"
#include "core/store/revision_store.h"
#include "core/store/search_index.h"
#include "core/store/search_runs.h"
#include "core/store/statement.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t MostThatWait = 4000;
constexpr int PagesForEach = 16; // a text takes two or three, and is written anew for each size of runs

Result<Promise> promiseIn(const QByteArray &content)
{
    return Promise::fromJson(objectOf(content));
}

} // namespace

Result<> SearchQueue::add(qint64 entityRow, qint64 revisionRow, const QByteArray *before, const Promise &now)
{
    if (m_entries.size() >= MostThatWait) {
        if (auto written = write(); !written)
            return written;
    }
    if (m_entries.empty())
        m_undoneUnits = m_database.undoneUnits();
    const auto known = m_places.constFind(entityRow);
    if (known != m_places.constEnd()) {
        // The index still shows what it showed when the first one came.
        m_entries[*known].revisionRow = revisionRow;
        m_entries[*known].now = now;
        return {};
    }
    m_places.insert(entityRow, m_entries.size());
    m_entries.push_back({ entityRow, revisionRow, before ? std::optional(*before) : std::nullopt, now });
    return {};
}

// An inner unit may have been undone since: the lists tell what is true now.
Result<> SearchQueue::checkNewest(Entry &entry) const
{
    qint64 head = 0;
    {
        Statement read(m_database, u"SELECT head FROM promise WHERE entity = :entity"_s);
        if (auto ran = read.bind(":entity", entry.entityRow).run(); !ran)
            return ran;
        const auto found = read.next();
        if (!found)
            return found.error();
        head = *found ? read.number(0) : 0;
    }
    // A row that an undone unit gave away may have been given to another revision since.
    entry.now.reset();
    if (head == 0)
        return {};
    const auto content = m_revisions.contentOfRow(head);
    if (!content)
        return content.error();
    auto promise = promiseIn(*content);
    if (!promise)
        return promise.error();
    entry.now = *std::move(promise);
    return {};
}

Result<> SearchQueue::write(const Entry &entry)
{
    std::optional<Promise> before;
    if (entry.before) {
        auto promise = promiseIn(*entry.before);
        if (!promise)
            return promise.error();
        before = *std::move(promise);
    }
    return SearchIndex(m_database)
        .replace(entry.entityRow, before ? &*before : nullptr, entry.now ? &*entry.now : nullptr);
}

Result<> SearchQueue::write()
{
    if (m_entries.empty())
        return {};
    const bool isCertain = m_undoneUnits == m_database.undoneUnits();
    auto entries = std::move(m_entries);
    forget();
    SearchRuns runs(m_database);
    if (auto taken = runs.takeCharge(); !taken)
        return taken;
    // Whenever a row comes that is before the last one, the index begins a new run.
    std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.entityRow < b.entityRow; });
    for (auto &entry : entries) {
        if (!isCertain) {
            if (auto checked = checkNewest(entry); !checked)
                return checked;
        }
        if (auto written = write(entry); !written)
            return written;
    }
    return runs.merge(PagesForEach * static_cast<int>(entries.size()));
}

Result<> SearchQueue::clearIndex()
{
    forget();
    return SearchIndex(m_database).clear();
}

void SearchQueue::forget()
{
    m_entries.clear();
    m_places.clear();
}

} // namespace tenue
