// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/paragraph_alignment.h"

#include <optional>

namespace tenue
{

/// Groups made from the words of both texts alone, whatever paragraphs they stand in, if others mark
/// more than one and a half times the words that the smallest edit changes: there the paragraphs
/// mislead, by a short one that has moved past a split one, or by small words that they share.
///
/// `marked` is how many words the others mark. These mark fewer than one and a half times the smallest
/// edit, so what they tell is right, but one group may hold several paragraphs. The order is that of
/// groupParagraphs(). Texts of very many changed words are not looked at.
std::optional<std::vector<ParagraphGroup>>
groupsByWords(std::vector<DiffParagraph> &before, std::vector<DiffParagraph> &after, WordTable &words, int marked);

} // namespace tenue
