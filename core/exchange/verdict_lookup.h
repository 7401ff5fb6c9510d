// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column_mapping.h"

#include <QtCore/QHash>

namespace tenue
{

/// Finds the verdict that a cell stands for, by the mapping's table of values.
///
/// Spaces and case do not matter, and numbers are compared as numbers: 40%, "40 %" and 0,4 are the
/// same value.
class VerdictLookup
{
public:
    VerdictLookup() = default;
    VerdictLookup(const VerdictSource &source, std::optional<WritingLanguage> language);

    /// The verdict's key, or a sentence that quotes the cell.
    Result<QString> keyOf(const QString &cell) const;

private:
    QHash<QString, QString> m_keys; ///< by comparable() text
    QList<std::pair<Decimal, QString>> m_numbers;
    QString m_emptyKey;
    std::optional<WritingLanguage> m_language;
};

} // namespace tenue
