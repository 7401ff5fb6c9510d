// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/paragraph_alignment.h"

#include <optional>

namespace tenue
{

/// True if more than one and a half times as many words are marked as the smallest edit changes.
bool isTooMuch(int marked, int smallest);

/// What groups of paragraphs mark in a part of the texts.
struct WordsMarked {
    int marked = 0;
    int spared = 0; ///< elsewhere: words of paragraphs that have moved into the part, or out of it
};

/// Groups for these paragraphs of both texts, made from the words alone, whatever paragraphs they stand
/// in, if `others` mark too much: there the paragraphs mislead, by a short one that has moved past a split
/// one, or by small words that they share.
///
/// What they mark is not too much, but one group may hold several paragraphs. Those in place come first,
/// by their order, then those that have moved. Parts of very many words are not looked at.
std::optional<std::vector<ParagraphGroup>> groupsByWords(const ParagraphGroup &part, std::vector<DiffParagraph> &before,
                                                         std::vector<DiffParagraph> &after, WordTable &words,
                                                         const WordsMarked &others);

} // namespace tenue
