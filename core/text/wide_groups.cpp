// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/wide_groups.h"

#include "core/text/common_subsequence.h"

#include <algorithm>

namespace tenue
{

namespace
{

constexpr double MostMarked = 1.5; ///< times the smallest edit
constexpr size_t MostWords = 4'000; ///< of both sides of a stretch

/// Paragraphs between two groups that are the same in both texts.
struct Stretch {
    ParagraphGroup all;
    size_t firstGroup = 0;
    size_t endGroup = 0;
};

class Widener
{
public:
    Widener(const std::vector<ParagraphGroup> &groups, std::vector<DiffParagraph> &before,
            std::vector<DiffParagraph> &after, WordTable &words)
        : m_groups(groups)
        , m_before(before)
        , m_after(after)
        , m_words(words)
        , m_movedBefore(before.size(), false)
        , m_movedAfter(after.size(), false)
    {
        for (const auto &group : groups) {
            if (!group.moved)
                continue;
            m_movedBefore[static_cast<size_t>(group.before)] = true;
            m_movedAfter[static_cast<size_t>(group.after)] = true;
        }
    }

    std::vector<ParagraphGroup> run()
    {
        size_t at = 0;
        int before = 0;
        int after = 0;
        size_t first = 0;
        for (; at < m_groups.size() && !m_groups[at].moved; ++at) {
            const auto &group = m_groups[at];
            if (!isSame(group))
                continue;
            settle(stretch(before, group.before, after, group.after, first, at));
            m_result.push_back(group);
            before = group.before + 1;
            after = group.after + 1;
            first = at + 1;
        }
        settle(stretch(before, static_cast<int>(m_before.size()), after, static_cast<int>(m_after.size()), first, at));
        m_result.insert(m_result.end(), m_groups.begin() + static_cast<std::ptrdiff_t>(at), m_groups.end());
        return std::move(m_result);
    }

private:
    static Stretch stretch(int before, int toBefore, int after, int toAfter, size_t first, size_t end)
    {
        return { { before, toBefore - before, after, toAfter - after, false }, first, end };
    }

    bool isSame(const ParagraphGroup &group) const
    {
        return group.beforeCount == 1 && group.afterCount == 1
            && m_before[static_cast<size_t>(group.before)].text() == m_after[static_cast<size_t>(group.after)].text();
    }

    void settle(const Stretch &stretch)
    {
        if (isMisleading(stretch)) {
            m_result.push_back(stretch.all);
            return;
        }
        m_result.insert(m_result.end(), m_groups.begin() + static_cast<std::ptrdiff_t>(stretch.firstGroup),
                        m_groups.begin() + static_cast<std::ptrdiff_t>(stretch.endGroup));
    }

    bool isMisleading(const Stretch &stretch)
    {
        const auto &all = stretch.all;
        if (all.beforeCount == 0 || all.afterCount == 0 || hasMoved(all) || !hasLoose(stretch))
            return false;
        const auto old = numbers(m_before, all.before, all.beforeCount);
        const auto now = numbers(m_after, all.after, all.afterCount);
        if (old.size() + now.size() > MostWords)
            return false;
        const size_t least = old.size() + now.size() - 2 * commonSubsequence(old, now).size();
        size_t marked = old.size() + now.size();
        for (size_t at = stretch.firstGroup; at < stretch.endGroup; ++at) {
            const auto &group = m_groups[at];
            marked -= 2
                * commonSubsequence(numbers(m_before, group.before, group.beforeCount),
                                    numbers(m_after, group.after, group.afterCount))
                      .size();
        }
        return static_cast<double>(marked) > MostMarked * static_cast<double>(least);
    }

    bool hasMoved(const ParagraphGroup &all) const
    {
        const auto any = [](const std::vector<bool> &moved, int first, int count) {
            const auto from = moved.begin() + first;
            return std::find(from, from + count, true) != from + count;
        };
        return any(m_movedBefore, all.before, all.beforeCount) || any(m_movedAfter, all.after, all.afterCount);
    }

    /// True if some paragraph of the stretch is in no group.
    bool hasLoose(const Stretch &stretch) const
    {
        int before = 0;
        int after = 0;
        for (size_t at = stretch.firstGroup; at < stretch.endGroup; ++at) {
            before += m_groups[at].beforeCount;
            after += m_groups[at].afterCount;
        }
        return before < stretch.all.beforeCount || after < stretch.all.afterCount;
    }

    std::vector<int> numbers(std::vector<DiffParagraph> &paragraphs, int first, int count)
    {
        std::vector<int> all;
        for (int i = first; i < first + count; ++i) {
            for (const auto &token : paragraphs[static_cast<size_t>(i)].tokens(m_words)) {
                if (token.isWord())
                    all.push_back(token.number);
            }
        }
        return all;
    }

    const std::vector<ParagraphGroup> &m_groups;
    std::vector<DiffParagraph> &m_before;
    std::vector<DiffParagraph> &m_after;
    WordTable &m_words;
    std::vector<bool> m_movedBefore;
    std::vector<bool> m_movedAfter;
    std::vector<ParagraphGroup> m_result;
};

} // namespace

std::vector<ParagraphGroup> withWideGroups(const std::vector<ParagraphGroup> &groups,
                                           std::vector<DiffParagraph> &before, std::vector<DiffParagraph> &after,
                                           WordTable &words)
{
    return Widener(groups, before, after, words).run();
}

} // namespace tenue
