// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/promise_order.h"

#include "ui/models/folded_text.h"

#include <algorithm>
#include <numeric>

namespace tenue
{

namespace
{

// The folded names of holders begin alike seldom enough: eight letters order them.
qint64 rankOfName(const QByteArray &name)
{
    qint64 rank = 0;
    for (qsizetype i = 0; i < 8; ++i)
        rank = rank << 8 | (i < name.size() ? static_cast<unsigned char>(name[i]) & 0x7f : 0);
    return rank;
}

qint64 rankOfHolder(const MandateId &mandate, const Catalogue &catalogue, const QDate &today)
{
    const auto *found = catalogue.mandate(mandate);
    const auto holder = found ? found->latestHolder(today) : std::nullopt;
    return holder ? rankOfName(folded(holder->name)) : 0;
}

template <typename Before>
std::vector<int> sortedBy(std::vector<int> order, Qt::SortOrder direction, Before before)
{
    if (direction == Qt::AscendingOrder)
        std::stable_sort(order.begin(), order.end(), before);
    else
        std::stable_sort(order.begin(), order.end(), [&before](int one, int other) { return before(other, one); });
    return order;
}

} // namespace

qint64 PromiseOrder::rankOf(const PromiseRow &row, const Catalogue &catalogue) const
{
    switch (column) {
    case PromiseColumn::Number:
        return row.number;
    case PromiseColumn::Title:
        return 0;
    case PromiseColumn::Theme:
        return catalogue.themeRank(row.theme.value_or(ThemeId()));
    case PromiseColumn::Verdict:
        return catalogue.verdictRank(row.mandate, row.verdict);
    case PromiseColumn::State:
        return static_cast<int>(standingOf(row));
    case PromiseColumn::Holder:
        return rankOfHolder(row.mandate, catalogue, today);
    case PromiseColumn::Changed:
        return row.changedAt.toMSecsSinceEpoch();
    case PromiseColumn::Assigned:
        return catalogue.staffRank(row.assigned.value_or(StaffId()));
    }
    Q_UNREACHABLE();
}

std::vector<int> PromiseOrder::sorted(const std::vector<PromiseEntry> &entries, const Catalogue &catalogue) const
{
    std::vector<int> order(entries.size());
    std::iota(order.begin(), order.end(), 0);
    if (comparesKeys())
        return sortedBy(std::move(order), direction, [&entries](int one, int other) {
            return entries[size_t(one)].key < entries[size_t(other)].key;
        });
    std::vector<qint64> ranks(entries.size());
    std::transform(entries.begin(), entries.end(), ranks.begin(),
                   [&](const PromiseEntry &entry) { return rankOf(entry.row, catalogue); });
    return sortedBy(std::move(order), direction,
                    [&ranks](int one, int other) { return ranks[size_t(one)] < ranks[size_t(other)]; });
}

bool PromiseOrder::isBefore(int one, int other, const std::vector<PromiseEntry> &entries,
                            const Catalogue &catalogue) const
{
    const auto &a = entries[size_t(one)];
    const auto &b = entries[size_t(other)];
    const auto isLess = [&](const PromiseEntry &x, const PromiseEntry &y) {
        return comparesKeys() ? x.key < y.key : rankOf(x.row, catalogue) < rankOf(y.row, catalogue);
    };
    const bool isAscending = direction == Qt::AscendingOrder;
    if (isLess(a, b))
        return isAscending;
    if (isLess(b, a))
        return !isAscending;
    return one < other;
}

} // namespace tenue
