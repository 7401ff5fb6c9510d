// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace tenue
{

/// A paragraph of a merged text, or several where both sides added some at one place.
struct MergePiece {
    enum class Kind {
        Same, ///< neither changed it
        Mine, ///< only I changed, added or removed it
        Theirs, ///< only they did
        Both, ///< both did the same: it counts once
        Conflict, ///< each did something else: a person decides
    };

    Kind kind = Kind::Same;
    QString base; ///< empty where it was added
    QString mine; ///< empty where I have it no more, or never had
    QString theirs;
    QString gap; ///< what stands before it: the end of the line, empty lines
    std::optional<QString> decided = {}; ///< a person's choice in a conflict; may be empty

    friend bool operator==(const MergePiece &, const MergePiece &) = default;
};

/// What two people made of one text, put together.
struct TextMerge {
    QList<MergePiece> pieces; ///< in reading order
    QString end; ///< empty lines at the end of the text

    /// Conflicts that nobody has decided yet.
    int openConflicts() const;
    /// The merged text. An open conflict stands there with both sides, mine first.
    QString text() const;

    friend bool operator==(const TextMerge &, const TextMerge &) = default;
};

/// Merges what I and they made of `base`, paragraph by paragraph (a line of text, as compareTexts() has
/// it). Moved paragraphs are followed: an edit meets the paragraph where the other side has moved it.
///
/// A paragraph that both changed, or that one removed and the other changed, or different ones added
/// at one place, are conflicts: nothing of either side is dropped unless a person decides so. With
/// one side unchanged the text is the other side's, to the last space. Thread-safe.
TextMerge mergeTexts(const QString &base, const QString &mine, const QString &theirs);

} // namespace tenue
