// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/promise_filter.h"

#include <vector>

namespace tenue
{

/// Columns of the list of promises, as they follow each other.
enum class PromiseColumn { Number, Title, Theme, Verdict, State, Holder, Changed, Assigned };
constexpr int PromiseColumnCount = 8;

/// By what a list of promises is sorted. Equal ones keep the order of mandate and number.
struct PromiseOrder {
    PromiseColumn column = PromiseColumn::Number;
    Qt::SortOrder direction = Qt::AscendingOrder;
    QDate today = {}; ///< on which day holders are looked up

    /// A number that grows in the order of the column; titles are compared by their keys instead.
    qint64 rankOf(const PromiseRow &row, const Catalogue &catalogue) const;
    bool comparesKeys() const { return column == PromiseColumn::Title; }

    /// The places of `entries`, which are in the order of mandate and number, in this order.
    std::vector<int> sorted(const std::vector<PromiseEntry> &entries, const Catalogue &catalogue) const;
    /// True if the entry at place `one` comes before the one at place `other`.
    bool isBefore(int one, int other, const std::vector<PromiseEntry> &entries, const Catalogue &catalogue) const;
};

} // namespace tenue
