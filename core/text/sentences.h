// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QStringView>

namespace tenue
{

/// A part of a text, in UTF-16 units.
struct TextRange {
    qsizetype from = 0;
    qsizetype length = 0;

    qsizetype end() const { return from + length; }
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// The sentences of a Markdown text, in order, without the spaces around them.
///
/// A line ends one: headings and items are sentences. Quotation marks and citations behind a full
/// stop belong to its sentence; the stop of a usual French or English abbreviation ("M.", "art.",
/// "J. Dupont") ends none.
QList<TextRange> sentencesOf(QStringView text);

} // namespace tenue
