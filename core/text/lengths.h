// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/markdown_spans.h"

namespace tenue
{

/// How long a text is for those who order, pay for and read it. Adds up over lines.
///
/// *Signs* (signes, espaces comprises): every character that a reader sees, and the spaces between
/// words; not the marks of Markdown, citations (with the space before them), addresses, typed HTML,
/// ends of lines, and spaces at either end of a line. A letter with its accents is one sign.
/// *Words*: what stands between spaces and holds a letter or a digit: "l’école" is one, "55 000" with a
/// no-break space is one. A *feuillet* is 1,500 signs (the unit of French press pay: 25 lines of 60).
struct TextLengths {
    static constexpr int SignsOfFeuillet = 1500;
    /// Silent reading of French: about 195 words a minute (Trauzettel-Klosinski and Dietz, "Standardized
    /// Assessment of Reading Performance", 2012), rounded.
    static constexpr int WordsReadAMinute = 200;

    int words = 0;
    int signs = 0;

    double feuillets() const { return static_cast<double>(signs) / SignsOfFeuillet; }
    /// Rounded up; 0 for an empty text.
    int readingMinutes() const { return (words + WordsReadAMinute - 1) / WordsReadAMinute; }

    TextLengths &operator+=(const TextLengths &other)
    {
        words += other.words;
        signs += other.signs;
        return *this;
    }
    TextLengths &operator-=(const TextLengths &other)
    {
        words -= other.words;
        signs -= other.signs;
        return *this;
    }
    friend bool operator==(const TextLengths &, const TextLengths &) = default;
};

/// The lengths of one line; `state` goes on to the next line. Keep them for each line, and a change
/// costs its own line alone.
TextLengths lengthsOfLine(QStringView line, MarkdownLineState &state);

/// The lengths of a whole text, or of a selection.
TextLengths lengthsOf(QStringView text);

} // namespace tenue
