// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column_mapping.h"

namespace tenue
{

/// A first mapping for a table that has none, from the usual names of columns in French, English
/// and Spanish. Every source in it is marked as guessed, and a column is used once.
///
/// It may lack a title or a number, and it has no list's name: it is for a person to complete.
ColumnMapping guessMapping(const QStringList &header);

/// What is written in a column, and in how many rows.
struct ColumnValue {
    QString text; ///< as first written, on one line
    qsizetype rows = 0;

    friend bool operator==(const ColumnValue &, const ColumnValue &) = default;
};

/// The different values of a column in the order of the rows, empty cells aside; spaces and case
/// make no difference. At most `limit`: a column with more is not one of verdicts.
QList<ColumnValue> valuesIn(const Table &table, qsizetype column, qsizetype limit = 100);

/// The values that name a verdict of `scale` by its key, label or short label.
QList<VerdictValue> guessVerdicts(const QList<ColumnValue> &values, const VerdictScale &scale);

} // namespace tenue
