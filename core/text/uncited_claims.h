// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFlags>
#include <QtCore/QList>
#include <QtCore/QString>

namespace tenue
{

/// A paragraph that states something checkable and cites nothing.
struct UncitedClaim {
    enum Kind {
        Figure = 1, ///< 12 %, 55 000, trois millions
        Date = 2, ///< 15 mai 2024, in May 2024, 15/05/2024
        Quotation = 4, ///< « … », “…”, a block quote
    };
    Q_DECLARE_FLAGS(Kinds, Kind)

    qsizetype start = 0; ///< of the paragraph, in UTF-16 units
    qsizetype length = 0;
    qsizetype claimStart = 0; ///< of the first figure, date or quotation in it
    qsizetype claimLength = 0;
    Kinds kinds = {};

    friend bool operator==(const UncitedClaim &, const UncitedClaim &) = default;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(UncitedClaim::Kinds)

/// The paragraphs, list items, quotes and tables of a Markdown text that hold a figure, a date or a
/// quotation and no `[@key]`, in order. Headings and code are not looked at; numbers that only count
/// or name (list numbers, "article 3", "1er") are no figures. French and English. Linear time.
QList<UncitedClaim> uncitedClaims(const QString &text);

/// One sentence for people.
QString messageOf(UncitedClaim::Kinds kinds);

} // namespace tenue
