// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/diff_tokens.h"

namespace tenue
{

/// The words of a text, with what stands between them.
struct WordPlaces {
    const DiffTokens &tokens;
    const std::vector<int> &places; ///< of its words, among the tokens

    int numberAt(int word) const { return tokens[static_cast<size_t>(places[static_cast<size_t>(word)])].number; }
    int size() const { return static_cast<int>(places.size()); }
    /// How good a place for a change begins before word `word`: a paragraph, a sentence, a phrase.
    int breakBefore(int word) const;
};

/// Moves words that were only added, or only removed, to where a reader would say that it happened:
/// from "a. [b c. ]b d" and "a. b [c. b ]d", which say the same, it takes the first.
void placeChanges(std::vector<std::pair<int, int>> &pairs, const WordPlaces &before, const WordPlaces &after);

} // namespace tenue
