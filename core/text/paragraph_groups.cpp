// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/paragraph_alignment.h"

#include <algorithm>

namespace tenue
{

namespace
{

using Words = std::vector<int>; ///< sorted

constexpr double MostOfAPart = 0.6; ///< of a paragraph's words: then it is a part of another one
constexpr double NearlyAll = 0.9;
constexpr size_t FewestWordsOfAPart = 2;
constexpr size_t FewestWordsThatWent = 4;
constexpr int MostParts = 12;

Words without(const Words &words, const Words &others)
{
    Words left;
    left.reserve(words.size());
    std::set_difference(words.begin(), words.end(), others.begin(), others.end(), std::back_inserter(left));
    return left;
}

Words with(const Words &words, const Words &others)
{
    Words all;
    all.reserve(words.size() + others.size());
    std::merge(words.begin(), words.end(), others.begin(), others.end(), std::back_inserter(all));
    return all;
}

class Grouper
{
public:
    Grouper(const ParagraphAlignment &alignment, std::vector<DiffParagraph> &before, std::vector<DiffParagraph> &after,
            WordTable &words)
        : m_before(before)
        , m_after(after)
        , m_words(words)
        , m_freeBefore(before.size(), true)
        , m_freeAfter(after.size(), true)
    {
        for (size_t i = 0; i < alignment.before.size(); ++i) {
            const auto &pair = alignment.before[i];
            if (pair.after < 0)
                continue;
            m_freeBefore[i] = false;
            m_freeAfter[static_cast<size_t>(pair.after)] = false;
            auto &groups = pair.moved ? m_moved : m_groups;
            groups.push_back({ static_cast<int>(i), 1, pair.after, 1, pair.moved });
        }
    }

    std::vector<ParagraphGroup> run()
    {
        for (auto &group : m_groups) {
            if (isSame(group))
                continue;
            extend(group);
        }
        joinNeighbours();
        m_groups.insert(m_groups.end(), m_moved.begin(), m_moved.end());
        return std::move(m_groups);
    }

private:
    bool isSame(const ParagraphGroup &group)
    {
        return group.beforeCount == 1 && group.afterCount == 1
            && m_before[static_cast<size_t>(group.before)].text() == m_after[static_cast<size_t>(group.after)].text();
    }

    static Words wordsOf(std::vector<DiffParagraph> &paragraphs, int first, int count, WordTable &table)
    {
        Words all = paragraphs[static_cast<size_t>(first)].sortedWords(table);
        for (int i = first + 1; i < first + count; ++i)
            all = with(all, paragraphs[static_cast<size_t>(i)].sortedWords(table));
        return all;
    }

    // Takes in the free paragraphs beside it whose words stand in what is left of the other side.
    void extend(ParagraphGroup &group)
    {
        auto old = wordsOf(m_before, group.before, 1, m_words);
        auto now = wordsOf(m_after, group.after, 1, m_words);
        const auto grow = [&](std::vector<DiffParagraph> &side, std::vector<bool> &isFree, int &first, int &count,
                              Words &mine, const Words &others) {
            for (const bool forward : { true, false }) {
                while (count < MostParts) {
                    const int next = forward ? first + count : first - 1;
                    if (next < 0 || next >= static_cast<int>(side.size()) || !isFree[static_cast<size_t>(next)])
                        break;
                    const auto &part = side[static_cast<size_t>(next)].sortedWords(m_words);
                    if (!isPart(part, without(others, mine)))
                        break;
                    mine = with(mine, part);
                    isFree[static_cast<size_t>(next)] = false;
                    first = forward ? first : next;
                    ++count;
                }
            }
        };
        grow(m_after, m_freeAfter, group.after, group.afterCount, now, old);
        grow(m_before, m_freeBefore, group.before, group.beforeCount, old, now);
    }

    static bool isPart(const Words &part, const Words &whole)
    {
        return part.size() >= FewestWordsOfAPart
            && commonWords(part, whole) >= MostOfAPart * static_cast<double>(part.size());
    }

    // A sentence that went from a paragraph to its neighbour is no sentence gone and one come.
    void joinNeighbours()
    {
        std::vector<ParagraphGroup> joined;
        for (const auto &group : m_groups) {
            if (!joined.empty() && exchange(joined.back(), group)) {
                joined.back().beforeCount += group.beforeCount;
                joined.back().afterCount += group.afterCount;
            } else {
                joined.push_back(group);
            }
        }
        m_groups = std::move(joined);
    }

    bool exchange(const ParagraphGroup &a, const ParagraphGroup &b)
    {
        const bool areNeighbours = a.before + a.beforeCount == b.before && a.after + a.afterCount == b.after;
        if (!areNeighbours || isSame(a) || isSame(b) || a.beforeCount + b.beforeCount > MostParts)
            return false;
        return went(a, b) || went(b, a) || isTorn(a, b) || isTorn(b, a);
    }

    // All of a paragraph comes from the neighbour of the one that it was paired with, or went there: the two were only
    // like each other in their small words.
    bool isTorn(const ParagraphGroup &from, const ParagraphGroup &to)
    {
        const Part fromBefore { m_before, from.before, from.beforeCount };
        const Part fromAfter { m_after, from.after, from.afterCount };
        const auto gone = difference(fromBefore, fromAfter);
        const auto come = difference(fromAfter, fromBefore);
        if (gone.size() < FewestWordsThatWent && come.size() < FewestWordsThatWent)
            return false;
        const auto toBefore = wordsOf(m_before, to.before, to.beforeCount, m_words);
        const auto toAfter = wordsOf(m_after, to.after, to.afterCount, m_words);
        const int kept = commonWords(toBefore, toAfter);
        return isWhole(toAfter, gone, kept) || isWhole(toBefore, come, kept);
    }

    static bool isWhole(const Words &part, const Words &gone, int kept)
    {
        const int common = commonWords(part, gone);
        return part.size() >= FewestWordsThatWent && common > kept
            && common >= NearlyAll * static_cast<double>(part.size());
    }

    // From one to the other. Most paragraphs lose too few words for that: the rest is not looked at then.
    bool went(const ParagraphGroup &from, const ParagraphGroup &to)
    {
        const auto gone
            = difference({ m_before, from.before, from.beforeCount }, { m_after, from.after, from.afterCount });
        if (gone.size() < FewestWordsThatWent)
            return false;
        const auto come = difference({ m_after, to.after, to.afterCount }, { m_before, to.before, to.beforeCount });
        const int common = commonWords(gone, come);
        return common >= static_cast<int>(FewestWordsThatWent)
            && common >= MostOfAPart * static_cast<double>(std::min(gone.size(), come.size()));
    }

    /// Paragraphs of one text that stand side by side.
    struct Part {
        std::vector<DiffParagraph> &paragraphs;
        int first;
        int count;
    };
    Words difference(const Part &part, const Part &other)
    {
        if (part.count == 1 && other.count == 1)
            return without(part.paragraphs[static_cast<size_t>(part.first)].sortedWords(m_words),
                           other.paragraphs[static_cast<size_t>(other.first)].sortedWords(m_words));
        return without(wordsOf(part.paragraphs, part.first, part.count, m_words),
                       wordsOf(other.paragraphs, other.first, other.count, m_words));
    }

    std::vector<DiffParagraph> &m_before;
    std::vector<DiffParagraph> &m_after;
    WordTable &m_words;
    std::vector<bool> m_freeBefore;
    std::vector<bool> m_freeAfter;
    std::vector<ParagraphGroup> m_groups;
    std::vector<ParagraphGroup> m_moved;
};

} // namespace

std::vector<ParagraphGroup> groupParagraphs(const ParagraphAlignment &alignment, std::vector<DiffParagraph> &before,
                                            std::vector<DiffParagraph> &after, WordTable &words)
{
    return Grouper(alignment, before, after, words).run();
}

} // namespace tenue
