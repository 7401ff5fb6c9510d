// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace tenue
{

/// A text without accents, with plain apostrophes, quotes, dashes and spaces and "oe" for "œ", that
/// knows where each of its signs came from. Case stays.
class FoldedLetters
{
public:
    FoldedLetters() = default;
    explicit FoldedLetters(QStringView text);

    const QString &text() const { return m_text; }
    /// Where the sign `at` of the folded text begins in the text; for its end, the text's end.
    qsizetype placeOf(qsizetype at) const { return m_places[static_cast<size_t>(at)]; }
    /// Where what ends before `at` in the folded text ends in the text: behind its accents.
    qsizetype endOf(qsizetype at) const;

private:
    QString m_text;
    std::vector<qsizetype> m_places { 0 }; ///< one more than signs
};

} // namespace tenue
