// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/text_diff.h"

#include <vector>

namespace tenue
{

/// A piece of a paragraph that is compared as a whole.
struct DiffToken {
    QStringView text;
    DiffSpan::Matter matter = DiffSpan::Matter::Words;
    bool isWord = false; ///< letters, digits and marks; else a sign or a space
};

/// Cuts a paragraph into words, signs, spaces, marks of Markdown, citations and addresses of links.
/// Put together again they are the paragraph.
std::vector<DiffToken> diffTokens(QStringView paragraph);

/// The places of a longest common subsequence of `a` and `b` (E. W. Myers, "An O(ND) Difference
/// Algorithm and Its Variations", 1986, linear space), as matched pairs in order. Where the two
/// differ too much for an exact answer it settles for a good one, so that its time stays bounded.
std::vector<std::pair<int, int>> commonSubsequence(const std::vector<int> &a, const std::vector<int> &b);

} // namespace tenue
