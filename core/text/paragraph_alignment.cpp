// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/paragraph_alignment.h"

#include "core/text/diff_tokens.h"

#include <QtCore/QHash>

#include <algorithm>

namespace tenue
{

namespace
{

using Words = std::vector<int>; ///< sorted

constexpr double LikeEnoughInPlace = 0.34;
constexpr double LikeEnoughAlone = 0.15; ///< where one paragraph stands against one
constexpr double LikeEnoughToHaveMoved = 0.6;
constexpr size_t FewestWordsToHaveMoved = 3;
constexpr size_t MostComparisons = 40'000;

class WordTable
{
public:
    Words wordsOf(QStringView paragraph)
    {
        Words words;
        for (const auto &token : diffTokens(paragraph)) {
            if (!token.isWord)
                continue;
            const auto found = m_numbers.constFind(token.text);
            if (found != m_numbers.constEnd()) {
                words.push_back(*found);
                continue;
            }
            const int number = static_cast<int>(m_numbers.size());
            m_numbers.insert(token.text, number);
            words.push_back(number);
        }
        std::sort(words.begin(), words.end());
        return words;
    }

private:
    QHash<QStringView, int> m_numbers;
};

// Dice's coefficient of the words, each as often as it stands there.
double likeness(const Words &a, const Words &b)
{
    if (a.empty() || b.empty())
        return 0;
    size_t common = 0;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j]) {
            ++common;
            ++i;
            ++j;
        } else if (a[i] < b[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    return 2.0 * static_cast<double>(common) / static_cast<double>(a.size() + b.size());
}

class Aligner
{
public:
    Aligner(const std::vector<QStringView> &before, const std::vector<QStringView> &after)
        : m_before(before)
        , m_after(after)
        , m_wordsBefore(before.size())
        , m_wordsAfter(after.size())
        , m_taken(after.size(), false)
    {
        m_alignment.before.resize(before.size());
    }

    ParagraphAlignment run()
    {
        alignSame();
        alignMoved();
        return std::move(m_alignment);
    }

private:
    void pair(size_t before, size_t after, bool moved)
    {
        m_alignment.before[before] = { static_cast<int>(after), moved };
        m_taken[after] = true;
    }

    const Words &wordsBefore(size_t i) { return words(m_wordsBefore[i], m_before[i]); }
    const Words &wordsAfter(size_t i) { return words(m_wordsAfter[i], m_after[i]); }
    const Words &words(std::pair<bool, Words> &kept, QStringView text)
    {
        if (!kept.first)
            kept = { true, m_table.wordsOf(text) };
        return kept.second;
    }

    void alignSame()
    {
        QHash<QStringView, int> numbers;
        const auto numbered = [&](const std::vector<QStringView> &lines) {
            std::vector<int> sequence;
            for (const auto line : lines) {
                const auto found = numbers.constFind(line);
                const int number = found != numbers.constEnd() ? *found : static_cast<int>(numbers.size());
                if (found == numbers.constEnd())
                    numbers.insert(line, number);
                sequence.push_back(number);
            }
            return sequence;
        };
        const auto a = numbered(m_before);
        const auto b = numbered(m_after);
        size_t i = 0;
        size_t j = 0;
        for (const auto &[x, y] : commonSubsequence(a, b)) {
            alignLike(i, static_cast<size_t>(x), j, static_cast<size_t>(y));
            pair(static_cast<size_t>(x), static_cast<size_t>(y), false);
            i = static_cast<size_t>(x) + 1;
            j = static_cast<size_t>(y) + 1;
        }
        alignLike(i, m_before.size(), j, m_after.size());
    }

    // The pairs in order whose likeness adds up to the most.
    void alignLike(size_t fromBefore, size_t toBefore, size_t fromAfter, size_t toAfter)
    {
        const size_t n = toBefore - fromBefore;
        const size_t m = toAfter - fromAfter;
        if (n == 0 || m == 0 || n * m > MostComparisons)
            return;
        std::vector<double> best((n + 1) * (m + 1), 0.0);
        std::vector<double> like(n * m, 0.0);
        const double enough = n == 1 && m == 1 ? LikeEnoughAlone : LikeEnoughInPlace;
        const auto at = [m](size_t i, size_t j) { return i * (m + 1) + j; };
        for (size_t i = n; i-- > 0;) {
            for (size_t j = m; j-- > 0;) {
                const double l = likeness(wordsBefore(fromBefore + i), wordsAfter(fromAfter + j));
                like[i * m + j] = l >= enough ? l : 0.0;
                best[at(i, j)] = std::max({ best[at(i + 1, j)], best[at(i, j + 1)],
                                            like[i * m + j] + (like[i * m + j] > 0 ? best[at(i + 1, j + 1)] : 0) });
            }
        }
        for (size_t i = 0, j = 0; i < n && j < m;) {
            const double l = like[i * m + j];
            if (l > 0 && best[at(i, j)] <= l + best[at(i + 1, j + 1)]) {
                pair(fromBefore + i, fromAfter + j, false);
                ++i;
                ++j;
            } else if (best[at(i + 1, j)] >= best[at(i, j + 1)]) {
                ++i;
            } else {
                ++j;
            }
        }
    }

    void alignMoved()
    {
        std::vector<size_t> gone;
        std::vector<size_t> come;
        for (size_t i = 0; i < m_before.size(); ++i) {
            if (m_alignment.before[i].after < 0 && wordsBefore(i).size() >= FewestWordsToHaveMoved)
                gone.push_back(i);
        }
        for (size_t j = 0; j < m_after.size(); ++j) {
            if (!m_taken[j] && wordsAfter(j).size() >= FewestWordsToHaveMoved)
                come.push_back(j);
        }
        if (gone.size() * come.size() > MostComparisons)
            return;
        struct Candidate {
            double like;
            size_t before;
            size_t after;
        };
        std::vector<Candidate> candidates;
        for (const auto i : gone) {
            for (const auto j : come) {
                const double like = likeness(wordsBefore(i), wordsAfter(j));
                if (like >= LikeEnoughToHaveMoved)
                    candidates.push_back({ like, i, j });
            }
        }
        std::stable_sort(candidates.begin(), candidates.end(),
                         [](const Candidate &a, const Candidate &b) { return a.like > b.like; });
        for (const auto &candidate : candidates) {
            if (m_alignment.before[candidate.before].after < 0 && !m_taken[candidate.after])
                pair(candidate.before, candidate.after, true);
        }
    }

    const std::vector<QStringView> &m_before;
    const std::vector<QStringView> &m_after;
    WordTable m_table;
    std::vector<std::pair<bool, Words>> m_wordsBefore;
    std::vector<std::pair<bool, Words>> m_wordsAfter;
    std::vector<bool> m_taken;
    ParagraphAlignment m_alignment;
};

} // namespace

ParagraphAlignment alignParagraphs(const std::vector<QStringView> &before, const std::vector<QStringView> &after)
{
    return Aligner(before, after).run();
}

} // namespace tenue
