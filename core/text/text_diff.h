// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace tenue
{

/// A run of text inside a paragraph, and what became of it.
struct DiffSpan {
    enum class Kind {
        Same, ///< in both texts
        Deleted, ///< only in the text before
        Inserted, ///< only in the text after
    };
    /// What sort of text a change is of: people hide the sorts that they do not look for.
    enum class Matter {
        Words,
        Formatting, ///< marks of Markdown: ** _ # > -
        Spacing, ///< spaces, no-break spaces
        Citation, ///< [@key]
        Link, ///< the address in [text](address)
    };

    Kind kind = Kind::Same;
    Matter matter = Matter::Words;
    QString text;

    friend bool operator==(const DiffSpan &, const DiffSpan &) = default;
};

/// A paragraph (a line of text: Markdown's blocks, list items and headings are lines too) of either
/// text, or of both.
struct ParagraphDiff {
    enum class Kind { Same, Changed, Inserted, Deleted, MovedFrom, MovedTo };

    Kind kind = Kind::Same;
    qsizetype before = -1; ///< its place in the text before, from 0; −1 if it is not there
    qsizetype after = -1; ///< its place in the text after; −1 if it is not there
    /// The words, in reading order. A moved paragraph carries its changes at MovedTo; at MovedFrom
    /// it is the old text.
    QList<DiffSpan> spans;

    friend bool operator==(const ParagraphDiff &, const ParagraphDiff &) = default;
};

/// What changed, in numbers. A moved paragraph that was changed too counts as both.
struct DiffCounts {
    int paragraphsChanged = 0;
    int paragraphsInserted = 0;
    int paragraphsDeleted = 0;
    int paragraphsMoved = 0;
    int wordsInserted = 0;
    int wordsDeleted = 0;

    bool isEmpty() const { return *this == DiffCounts(); }
    friend bool operator==(const DiffCounts &, const DiffCounts &) = default;
};

struct TextDiff {
    QList<ParagraphDiff> paragraphs;
    DiffCounts counts;
    /// The texts were above the limit: changed paragraphs are told as deleted and inserted whole.
    bool paragraphsOnly = false;
};

/// Above so many words in both texts together, words are not compared any more.
constexpr qsizetype DiffWordLimit = 400'000;

/// Compares two texts: paragraphs first, moved ones found again, then the words inside the pairs.
///
/// The same texts give the same answer. Words are runs of letters, digits and marks; the apostrophe
/// and the hyphen end one, so that "l’école" is two. A word that is in both places is never marked.
/// Thread-safe; for long texts call it off the GUI thread.
TextDiff compareTexts(const QString &before, const QString &after, qsizetype wordLimit = DiffWordLimit);

/// The text before and the text after, made again from the comparison.
QString textBefore(const TextDiff &diff);
QString textAfter(const TextDiff &diff);

} // namespace tenue
