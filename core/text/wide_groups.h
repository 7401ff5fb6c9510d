// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/paragraph_alignment.h"

namespace tenue
{

/// Puts a stretch of paragraphs into one group where pairs would mark more than one and a half times
/// the words that the smallest edit of the stretch changes: there the paragraphs mislead.
///
/// `groups` are those in place, by their order, then those that have moved; so is the answer.
/// Stretches of more than some thousand words, and those out of which a paragraph has moved, stay.
std::vector<ParagraphGroup> withWideGroups(const std::vector<ParagraphGroup> &groups,
                                           std::vector<DiffParagraph> &before, std::vector<DiffParagraph> &after,
                                           WordTable &words);

} // namespace tenue
