// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/paragraph_alignment.h"

#include <span>

namespace tenue
{

/// Two paragraphs that may belong together, and how much it would be worth.
struct Candidate {
    size_t before = 0;
    size_t after = 0;
    double weight = 0;
};

/// The paragraphs that are the same to the letter. One that stands often is paired with few.
std::vector<Candidate> samePairs(std::span<DiffParagraph> before, std::span<DiffParagraph> after, WordTable &words);

/// The paragraphs that share words which few paragraphs have: at most three for each, by how many such
/// words they share. Those that are the same to the letter as another are left out.
std::vector<Candidate> likelyPairs(std::span<DiffParagraph> before, std::span<DiffParagraph> after, WordTable &words);

constexpr size_t MostComparisons = 2'500; ///< of all with all; above, rare words choose

/// The paragraphs that have moved: of those that are gone and those that have come, the ones that are
/// like each other, each once, the heaviest first.
std::vector<Candidate> movedPairs(std::vector<DiffParagraph> &before, std::vector<DiffParagraph> &after,
                                  const std::vector<bool> &isGone, const std::vector<bool> &hasCome, WordTable &words);

/// Those of `candidates` that rise in both texts and weigh the most together.
std::vector<Candidate> heaviestChain(std::vector<Candidate> candidates);

} // namespace tenue
