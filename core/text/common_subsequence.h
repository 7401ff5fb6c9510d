// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

namespace tenue
{

/// The places of a longest common subsequence of `a` and `b` (E. W. Myers, "An O(ND) Difference
/// Algorithm and Its Variations", 1986, linear space), as matched pairs in order. Where the two
/// differ too much for an exact answer it settles for a good one, so that its time stays bounded.
std::vector<std::pair<int, int>> commonSubsequence(const std::vector<int> &a, const std::vector<int> &b);

} // namespace tenue
