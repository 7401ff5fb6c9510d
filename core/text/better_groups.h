// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/paragraph_alignment.h"
#include "core/text/word_diff.h"

#include <optional>

namespace tenue
{

/// The groups that a comparison was written by, and what it marked.
struct WrittenGroups {
    std::vector<ParagraphGroup> groups; ///< those in place by their order, then those that have moved
    std::vector<MarkedWord> marked; ///< in the order of the texts
    std::vector<size_t> markedUpTo; ///< the end of each group in place: so many of `marked`
};

/// Which part of the texts is looked at as one.
enum class Reach {
    BetweenSame, ///< what stands between two paragraphs that are the same in both texts
    AroundShort, ///< the same with those that have fewer words than are marked on either side
    Whole,
};

/// Other groups for the parts of the texts where `written` marks more than one and a half times the words
/// that the smallest edit changes; nothing if there are none.
///
/// Parts of very many words stay.
std::optional<std::vector<ParagraphGroup>> betterGroups(const WrittenGroups &written,
                                                        std::vector<DiffParagraph> &before,
                                                        std::vector<DiffParagraph> &after, WordTable &words,
                                                        Reach reach);

} // namespace tenue
