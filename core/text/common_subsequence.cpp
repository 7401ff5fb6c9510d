// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/common_subsequence.h"

#include <algorithm>
#include <unordered_map>

namespace tenue
{

namespace
{

using Sequence = std::vector<int>;
using Pairs = std::vector<std::pair<int, int>>;

/// Where the two searches of Myers' algorithm met.
struct Snake {
    int x = 0;
    int y = 0;
    int endX = 0;
    int endY = 0;
};

struct Box {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;

    int width() const { return right - left; }
    int height() const { return bottom - top; }
};

class Matcher
{
public:
    Matcher(const Sequence &a, const Sequence &b)
        : m_a(a)
        , m_b(b)
    {
    }

    Pairs run()
    {
        match({ 0, 0, static_cast<int>(m_a.size()), static_cast<int>(m_b.size()) }, 0);
        return std::move(m_pairs);
    }

private:
    // A gap that needs more steps than this is cut at anchors, or given up as wholly different.
    static constexpr int MostSteps = 1200;
    static constexpr int DeepestCut = 40;

    void match(Box box, int depth)
    {
        while (box.width() > 0 && box.height() > 0 && same(box.left, box.top)) {
            m_pairs.emplace_back(box.left, box.top);
            ++box.left;
            ++box.top;
        }
        int tail = 0;
        while (box.width() > 0 && box.height() > 0 && same(box.right - 1, box.bottom - 1)) {
            --box.right;
            --box.bottom;
            ++tail;
        }
        if (box.width() > 0 && box.height() > 0)
            matchMiddle(box, depth);
        for (int i = 0; i < tail; ++i)
            m_pairs.emplace_back(box.right + i, box.bottom + i);
    }

    void matchMiddle(const Box &box, int depth)
    {
        Snake snake;
        if (middleSnake(box, snake)) {
            match({ box.left, box.top, snake.x, snake.y }, depth);
            for (int i = 0; i < snake.endX - snake.x; ++i)
                m_pairs.emplace_back(snake.x + i, snake.y + i);
            match({ snake.endX, snake.endY, box.right, box.bottom }, depth);
        } else if (depth < DeepestCut) {
            matchAnchors(box, depth);
        }
    }

    bool same(int x, int y) const { return m_a[static_cast<size_t>(x)] == m_b[static_cast<size_t>(y)]; }

    bool middleSnake(const Box &box, Snake &snake);
    void matchAnchors(const Box &box, int depth);
    Pairs uniquePairs(const Box &box) const;

    const Sequence &m_a;
    const Sequence &m_b;
    Pairs m_pairs;
    std::vector<int> m_forward;
    std::vector<int> m_backward;
};

// Searches from both corners at once; false if they do not meet within the steps allowed.
bool Matcher::middleSnake(const Box &box, Snake &snake)
{
    const int n = box.width();
    const int m = box.height();
    const int delta = n - m;
    const int most = std::min((n + m + 1) / 2, MostSteps);
    const int offset = most + 1;
    const auto furthest
        = [offset](std::vector<int> &line, int k) -> int & { return line[static_cast<size_t>(k + offset)]; };
    // Each step reads only what the step before it wrote, and the first one this place: the rest is never cleared.
    for (auto *line : { &m_forward, &m_backward }) {
        if (line->size() < static_cast<size_t>(2 * offset + 1))
            line->resize(static_cast<size_t>(2 * offset + 1));
        furthest(*line, 1) = 0;
    }
    const auto begin = [&](std::vector<int> &line, int k, int d) {
        const bool down = k == -d || (k != d && furthest(line, k - 1) < furthest(line, k + 1));
        return down ? furthest(line, k + 1) : furthest(line, k - 1) + 1;
    };
    for (int d = 0; d <= most; ++d) {
        for (int k = -d; k <= d; k += 2) {
            const int start = begin(m_forward, k, d);
            int x = start;
            while (x < n && x - k < m && x - k >= 0 && same(box.left + x, box.top + x - k))
                ++x;
            furthest(m_forward, k) = x;
            const int other = delta - k;
            if ((delta & 1) != 0 && other >= -(d - 1) && other <= d - 1 && x + furthest(m_backward, other) >= n
                && x <= n && x - k <= m && start - k >= 0) {
                snake = { box.left + start, box.top + start - k, box.left + x, box.top + x - k };
                return true;
            }
        }
        for (int k = -d; k <= d; k += 2) {
            const int start = begin(m_backward, k, d);
            int x = start;
            while (x < n && x - k < m && x - k >= 0 && same(box.right - 1 - x, box.bottom - 1 - (x - k)))
                ++x;
            furthest(m_backward, k) = x;
            const int other = delta - k;
            if ((delta & 1) == 0 && other >= -d && other <= d && x + furthest(m_forward, other) >= n && x <= n
                && x - k <= m && start - k >= 0) {
                snake = { box.right - x, box.bottom - (x - k), box.right - start, box.bottom - (start - k) };
                return true;
            }
        }
    }
    return false;
}

// Symbols that stand once in each part of the box, in both.
Pairs Matcher::uniquePairs(const Box &box) const
{
    struct Place {
        int x = -1;
        int y = -1;
        bool once = true;
    };
    std::unordered_map<int, Place> places;
    for (int x = box.left; x < box.right; ++x) {
        auto &place = places[m_a[static_cast<size_t>(x)]];
        place.once = place.once && place.x < 0;
        place.x = x;
    }
    for (int y = box.top; y < box.bottom; ++y) {
        const auto found = places.find(m_b[static_cast<size_t>(y)]);
        if (found == places.end())
            continue;
        found->second.once = found->second.once && found->second.y < 0;
        found->second.y = y;
    }
    Pairs pairs;
    for (const auto &[symbol, place] : places) {
        if (place.once && place.x >= 0 && place.y >= 0)
            pairs.emplace_back(place.x, place.y);
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

/// The longest run of `pairs` that rises in both places (patience sorting).
Pairs longestRise(const Pairs &pairs)
{
    std::vector<size_t> piles;
    std::vector<size_t> before(pairs.size(), pairs.size());
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto pile = std::lower_bound(piles.begin(), piles.end(), i,
                                           [&](size_t a, size_t b) { return pairs[a].second < pairs[b].second; });
        if (pile != piles.begin())
            before[i] = *(pile - 1);
        if (pile == piles.end())
            piles.push_back(i);
        else
            *pile = i;
    }
    Pairs rise;
    for (size_t i = piles.empty() ? pairs.size() : piles.back(); i < pairs.size(); i = before[i])
        rise.push_back(pairs[i]);
    std::reverse(rise.begin(), rise.end());
    return rise;
}

void Matcher::matchAnchors(const Box &box, int depth)
{
    const auto anchors = longestRise(uniquePairs(box));
    if (anchors.empty())
        return; // nothing to hold on to: wholly different
    int x = box.left;
    int y = box.top;
    for (const auto &[anchorX, anchorY] : anchors) {
        match({ x, y, anchorX, anchorY }, depth + 1);
        m_pairs.emplace_back(anchorX, anchorY);
        x = anchorX + 1;
        y = anchorY + 1;
    }
    match({ x, y, box.right, box.bottom }, depth + 1);
}

} // namespace

std::vector<std::pair<int, int>> commonSubsequence(const std::vector<int> &a, const std::vector<int> &b)
{
    return Matcher(a, b).run();
}

} // namespace tenue
