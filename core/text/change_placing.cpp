// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/change_placing.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Pairs = std::vector<std::pair<int, int>>;

constexpr int FurthestMove = 60; ///< words

int gradeOf(const DiffToken &token)
{
    if (token.matter == DiffSpan::Matter::Break)
        return 5;
    if (token.isSpace())
        return 1;
    if (u".!?…"_s.contains(token.text[0]))
        return 4;
    if (u",;:()«»“”—–"_s.contains(token.text[0]))
        return 2;
    return 0;
}

/// A run of words in one text only, between pair `at − 1` and pair `at`.
class Run
{
public:
    /// `second` tells which text the run is in.
    Run(Pairs &pairs, size_t at, int from, int length, bool second, const WordPlaces &text)
        : m_pairs(pairs)
        , m_at(at)
        , m_from(from)
        , m_length(length)
        , m_second(second)
        , m_text(text)
    {
    }

    // Tries every place that says the same, and leaves it at the best; the last of equals.
    void settle()
    {
        for (int moved = 0; moved < FurthestMove && canMoveBack(); ++moved)
            moveBack();
        int best = grade();
        int bestAt = 0;
        int at = 0;
        while (at < 2 * FurthestMove && canMoveOn()) {
            moveOn();
            ++at;
            if (grade() >= best) {
                best = grade();
                bestAt = at;
            }
        }
        for (; at > bestAt; --at)
            moveBack();
    }

private:
    int &placeIn(size_t pair) { return m_second ? m_pairs[pair].second : m_pairs[pair].first; }

    int grade() const { return m_text.breakBefore(m_from) + m_text.breakBefore(m_from + m_length); }

    bool canMoveBack()
    {
        return m_at > 0 && placeIn(m_at - 1) == m_from - 1 && isTight(m_at)
            && m_text.numberAt(m_from - 1) == m_text.numberAt(m_from + m_length - 1);
    }
    void moveBack()
    {
        placeIn(m_at - 1) = m_from + m_length - 1;
        --m_at;
        --m_from;
    }

    bool canMoveOn()
    {
        return m_at < m_pairs.size() && placeIn(m_at) == m_from + m_length && isTight(m_at)
            && m_text.numberAt(m_from) == m_text.numberAt(m_from + m_length);
    }
    void moveOn()
    {
        placeIn(m_at) = m_from;
        ++m_at;
        ++m_from;
    }

    /// True if nothing of the other text stands where the run stands.
    bool isTight(size_t pair) const
    {
        if (pair == 0 || pair >= m_pairs.size())
            return true;
        return m_second ? m_pairs[pair].first == m_pairs[pair - 1].first + 1
                        : m_pairs[pair].second == m_pairs[pair - 1].second + 1;
    }

    Pairs &m_pairs;
    size_t m_at;
    int m_from;
    int m_length;
    bool m_second;
    const WordPlaces &m_text;
};

} // namespace

int WordPlaces::breakBefore(int word) const
{
    if (word <= 0 || word >= size())
        return 6;
    int grade = 0;
    const auto to = static_cast<size_t>(places[static_cast<size_t>(word)]);
    for (auto at = static_cast<size_t>(places[static_cast<size_t>(word) - 1]) + 1; at < to; ++at)
        grade = std::max(grade, gradeOf(tokens[at]));
    return grade;
}

void placeChanges(Pairs &pairs, const WordPlaces &before, const WordPlaces &after)
{
    for (size_t at = 0; at <= pairs.size(); ++at) {
        const auto [x, y] = at == 0 ? std::pair(-1, -1) : pairs[at - 1];
        const auto [nextX, nextY] = at < pairs.size() ? pairs[at] : std::pair(before.size(), after.size());
        const int gone = nextX - x - 1;
        const int come = nextY - y - 1;
        if ((gone == 0) == (come == 0))
            continue; // nothing there, or words replaced: they stand where they stand
        Run run = come > 0 ? Run(pairs, at, y + 1, come, true, after) : Run(pairs, at, x + 1, gone, false, before);
        run.settle();
    }
}

} // namespace tenue
