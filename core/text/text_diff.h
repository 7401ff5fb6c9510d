// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace tenue
{

/// A run of text inside a paragraph, and what became of it.
struct DiffSpan {
    enum class Kind : quint8 {
        Same, ///< in both texts
        Deleted, ///< only in the text before
        Inserted, ///< only in the text after
    };
    /// What sort of text a change is of: people hide the sorts that they do not look for.
    enum class Matter : quint8 {
        Words,
        Formatting, ///< marks of Markdown: ** _ # > -
        Spacing, ///< nothing but spaces, no-break spaces among them
        Citation, ///< [@key]
        Link, ///< the address in [text](address), or one that stands in the text
        Break, ///< the end of a paragraph: where one was split or two were joined
    };

    Kind kind = Kind::Same;
    Matter matter = Matter::Words;
    QString text;

    friend bool operator==(const DiffSpan &, const DiffSpan &) = default;
};

/// A paragraph (a line of text: Markdown's blocks, list items and headings are lines too, empty lines
/// as well) of either text, or of both. Where paragraphs were split or joined it covers several lines.
struct ParagraphDiff {
    enum class Kind { Same, Changed, Inserted, Deleted, MovedFrom, MovedTo };

    Kind kind = Kind::Same;
    qsizetype before = -1; ///< its first line in the text before, from 0; −1 if it is not there
    qsizetype after = -1; ///< its first line in the text after; −1 if it is not there
    /// The words, in reading order. A moved paragraph stands twice, both times with both places: its
    /// changes are at MovedTo, at MovedFrom it is the old text.
    QList<DiffSpan> spans;
    qsizetype linesBefore = 1; ///< more than one: these were joined
    qsizetype linesAfter = 1; ///< more than one: it was split into these

    bool isChange() const { return kind != Kind::Same; }
    /// True for the empty lines between paragraphs, whatever became of them.
    bool isBlank() const;

    friend bool operator==(const ParagraphDiff &, const ParagraphDiff &) = default;
};

/// What changed, in numbers. A moved paragraph that was changed too counts as both; empty lines do not
/// count.
struct DiffCounts {
    int paragraphsChanged = 0;
    int paragraphsInserted = 0;
    int paragraphsDeleted = 0;
    int paragraphsMoved = 0;
    int wordsInserted = 0;
    int wordsDeleted = 0;
    int paragraphsSplit = 0; ///< among those changed
    int paragraphsJoined = 0; ///< among those changed
    int formattings = 0; ///< spans of each sort
    int spacings = 0;
    int citations = 0;
    int links = 0;

    DiffCounts &operator+=(const DiffCounts &other);
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
/// The same texts give the same answer. Words are those of Unicode (UAX #29), but a French elision
/// ends one, so that "l’école" is two. Inside a pair no word that is in both texts, in order, is
/// marked. Above the limit paragraphs are told whole, and `paragraphsOnly` says so. Thread-safe.
TextDiff compareTexts(const QString &before, const QString &after, qsizetype wordLimit = DiffWordLimit);

/// The same for long texts, off the GUI thread: reports paragraphs done, and returns nothing once
/// `progress` is cancelled.
std::optional<TextDiff> compareTexts(const QString &before, const QString &after, Progress &progress,
                                     qsizetype wordLimit = DiffWordLimit);

/// Only the numbers, for lists: faster than compareTexts() since nothing is kept.
DiffCounts countChanges(const QString &before, const QString &after);

/// The comparison with changes of these sorts taken for none: what was deleted so is gone, what was
/// inserted so is there as if it always had been. The places stay.
TextDiff hiding(const TextDiff &diff, const QList<DiffSpan::Matter> &matters);

/// The place in `diff.paragraphs` of the other half of the moved paragraph at `at`; −1 if it has not
/// moved.
qsizetype otherHalf(const TextDiff &diff, qsizetype at);

/// The text before and the text after, made again from the comparison.
QString textBefore(const TextDiff &diff);
QString textAfter(const TextDiff &diff);

} // namespace tenue
