// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/promise_table_model.h"

#include "ui/models/promise_loader.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace tenue
{

PromiseTableModel::PromiseTableModel(const Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    m_order.today = session.clock.now().toLocalTime().date();
}

Result<> PromiseTableModel::loadFirst()
{
    if (auto read = refreshCatalogue(); !read)
        return read;
    auto rows = m_session.workspace.promises().rows(0, FirstRows);
    if (!rows)
        return rows.error();
    m_isComplete = rows->size() < FirstRows;
    setEntries(entriesOf(*std::move(rows)));
    return {};
}

void PromiseTableModel::loadAll()
{
    const int loading = ++m_loading;
    QtConcurrent::run([path = m_session.workspace.path()] {
        return loadPromises(path);
    }).then(this, [this, loading](Result<std::vector<PromiseEntry>> entries) {
        if (loading != m_loading)
            return;
        if (!entries) {
            Q_EMIT loadingFailed(entries.error());
            return;
        }
        m_isComplete = true;
        setEntries(*std::move(entries));
        Q_EMIT loaded();
    });
}

Result<> PromiseTableModel::refreshCatalogue()
{
    auto catalogue = Catalogue::load(m_session.workspace);
    if (!catalogue)
        return catalogue.error();
    beginResetModel();
    m_catalogue = *std::move(catalogue);
    arrange();
    endResetModel();
    return {};
}

void PromiseTableModel::setEntries(std::vector<PromiseEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    arrange();
    endResetModel();
    count();
}

void PromiseTableModel::arrange()
{
    m_sorted = m_order.sorted(m_entries, m_catalogue);
    filterOrder();
}

void PromiseTableModel::filterOrder()
{
    const PromiseMatcher matcher(m_filter, m_catalogue);
    m_view.clear();
    m_view.reserve(m_sorted.size());
    std::copy_if(m_sorted.begin(), m_sorted.end(), std::back_inserter(m_view),
                 [&](int place) { return matcher.accepts(m_entries[size_t(place)]); });
}

void PromiseTableModel::narrowView()
{
    const PromiseMatcher matcher(m_filter, m_catalogue);
    std::erase_if(m_view, [&](int place) { return !matcher.accepts(m_entries[size_t(place)]); });
}

void PromiseTableModel::count()
{
    m_totalCount = 0;
    m_verdictCounts.clear();
    for (const auto &entry : m_entries) {
        if (m_filter.mandate && entry.row.mandate != *m_filter.mandate)
            continue;
        ++m_totalCount;
        ++m_verdictCounts[entry.row.verdict];
    }
    Q_EMIT countsChanged();
}

void PromiseTableModel::setFilter(const PromiseFilter &filter)
{
    if (filter == m_filter)
        return;
    const bool isOtherMandate = filter.mandate != m_filter.mandate;
    const bool isNarrower = filter.narrows(m_filter);
    beginResetModel();
    m_filter = filter;
    if (isNarrower)
        narrowView();
    else
        filterOrder();
    endResetModel();
    if (isOtherMandate)
        count();
}

void PromiseTableModel::sort(int column, Qt::SortOrder direction)
{
    if (column < 0 || column >= PromiseColumnCount)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto before = persistentIndexList();
    QList<int> places;
    for (const auto &index : before)
        places.append(m_view[size_t(index.row())]);
    m_order.column = static_cast<PromiseColumn>(column);
    m_order.direction = direction;
    arrange();
    std::vector<int> rows(m_entries.size(), -1);
    for (size_t row = 0; row < m_view.size(); ++row)
        rows[size_t(m_view[row])] = int(row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rows[size_t(places[i])], before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void PromiseTableModel::setLooks(const QHash<PromiseId, LastLook> &looks)
{
    m_looks = looks;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, int(PromiseColumn::Title)), index(rowCount() - 1, int(PromiseColumn::Title)));
}

bool PromiseTableModel::hasNews(const PromiseRow &row) const
{
    const auto look = m_looks.constFind(row.promise);
    return look != m_looks.constEnd() && look->news() > 0;
}

Result<> PromiseTableModel::refresh(const PromiseId &promise)
{
    const auto row = m_session.workspace.promises().find(promise);
    if (!row)
        return row.error();
    if (!*row)
        return {};
    const auto known = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const PromiseEntry &entry) { return entry.row.promise == promise; });
    if (known != m_entries.end())
        updateEntry(int(known - m_entries.begin()), PromiseEntry::of(**row));
    else if (m_isComplete)
        insertEntry(PromiseEntry::of(**row));
    count();
    return {};
}

void PromiseTableModel::insertEntry(PromiseEntry entry)
{
    const auto last = std::find_if(m_entries.rbegin(), m_entries.rend(), [&](const PromiseEntry &other) {
        return other.row.mandate == entry.row.mandate && other.row.number < entry.row.number;
    });
    const auto first = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const PromiseEntry &other) { return other.row.mandate == entry.row.mandate; });
    const int place = last != m_entries.rend() ? int(last.base() - m_entries.begin()) : int(first - m_entries.begin());
    m_entries.insert(m_entries.begin() + place, std::move(entry));
    const auto makeRoom = [place](int &other) { other += other >= place ? 1 : 0; };
    std::for_each(m_sorted.begin(), m_sorted.end(), makeRoom);
    std::for_each(m_view.begin(), m_view.end(), makeRoom);
    placeInView(place);
}

void PromiseTableModel::updateEntry(int place, PromiseEntry entry)
{
    m_entries[size_t(place)] = std::move(entry);
    m_sorted.erase(std::find(m_sorted.begin(), m_sorted.end(), place));
    placeInView(place);
}

// Puts the entry, which is not in m_sorted, where order and filter want it.
void PromiseTableModel::placeInView(int place)
{
    const auto isBefore = [this](int one, int other) { return m_order.isBefore(one, other, m_entries, m_catalogue); };
    m_sorted.insert(std::lower_bound(m_sorted.begin(), m_sorted.end(), place, isBefore), place);

    const auto known = std::find(m_view.begin(), m_view.end(), place);
    const int from = known == m_view.end() ? -1 : int(known - m_view.begin());
    const bool isWanted = PromiseMatcher(m_filter, m_catalogue).accepts(m_entries[size_t(place)]);
    if (from < 0 && !isWanted)
        return;
    if (!isWanted) {
        beginRemoveRows({}, from, from);
        m_view.erase(known);
        endRemoveRows();
        return;
    }
    std::vector<int> others = m_view;
    if (from >= 0)
        others.erase(others.begin() + from);
    const auto at = std::lower_bound(others.begin(), others.end(), place, isBefore);
    const int to = int(at - others.begin());
    others.insert(at, place);
    if (from < 0) {
        beginInsertRows({}, to, to);
        m_view = std::move(others);
        endInsertRows();
        return;
    }
    if (from != to) {
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        m_view = std::move(others);
        endMoveRows();
    }
    Q_EMIT dataChanged(index(to, 0), index(to, PromiseColumnCount - 1));
}

std::optional<int> PromiseTableModel::rowOf(const PromiseId &promise) const
{
    const auto found = std::find_if(m_view.begin(), m_view.end(),
                                    [&](int place) { return m_entries[size_t(place)].row.promise == promise; });
    return found == m_view.end() ? std::nullopt : std::optional(int(found - m_view.begin()));
}

std::optional<PromiseId> PromiseTableModel::withNumber(int number) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const PromiseEntry &entry) {
        return entry.row.number == number && (!m_filter.mandate || entry.row.mandate == *m_filter.mandate);
    });
    return found == m_entries.end() ? std::nullopt : std::optional(found->row.promise);
}

int PromiseTableModel::countOf(const PromiseFilter &filter) const
{
    const PromiseMatcher matcher(filter, m_catalogue);
    return int(std::count_if(m_entries.begin(), m_entries.end(),
                             [&matcher](const PromiseEntry &entry) { return matcher.accepts(entry); }));
}

} // namespace tenue
