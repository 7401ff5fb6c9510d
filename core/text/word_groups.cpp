// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/word_groups.h"

#include "core/text/common_subsequence.h"
#include "core/text/paragraph_candidates.h"

#include <algorithm>

namespace tenue
{

namespace
{

constexpr double MostMarked = 1.5; ///< times the smallest edit
constexpr size_t MostWords = 20'000; ///< of both texts, without what is the same at both ends
constexpr int ShortestPhrase = 3; ///< words side by side that no two paragraphs share by chance

/// The paragraphs of one of the texts, without those at both ends that are the same in the other.
struct Side {
    std::vector<DiffParagraph> &paragraphs;
    int first = 0;
    int end = 0;
    std::vector<int> words = {}; ///< their numbers, in reading order
    std::vector<int> places = {}; ///< the paragraph of each
};

/// Words that a paragraph before and a paragraph after have in common, in the smallest edit.
struct Link {
    int before = 0;
    int after = 0;
    int words = 0;
    bool isPhrase = false; ///< some of them stand side by side in both
};

class Part
{
public:
    Part(const ParagraphGroup &all, std::vector<DiffParagraph> &before, std::vector<DiffParagraph> &after,
         WordTable &words)
        : m_all(all)
        , m_before { before, all.before, all.before + all.beforeCount }
        , m_after { after, all.after, all.after + all.afterCount }
        , m_words(words)
    {
        const auto areSame = [&](int i, int j) {
            return before[static_cast<size_t>(i)].text() == after[static_cast<size_t>(j)].text();
        };
        while (!hasEnd() && areSame(m_before.first, m_after.first)) {
            ++m_before.first;
            ++m_after.first;
        }
        while (!hasEnd() && areSame(m_before.end - 1, m_after.end - 1)) {
            --m_before.end;
            --m_after.end;
        }
    }

    std::optional<std::vector<ParagraphGroup>> run(const WordsMarked &others)
    {
        if (m_before.end - m_before.first <= 1 && m_after.end - m_after.first <= 1)
            return std::nullopt;
        read(m_before);
        read(m_after);
        if (m_before.words.size() + m_after.words.size() > MostWords)
            return std::nullopt;
        const auto common = commonSubsequence(m_before.words, m_after.words);
        const int least = static_cast<int>(m_before.words.size() + m_after.words.size() - 2 * common.size());
        if (!isTooMuch(others.marked, least + others.spared))
            return std::nullopt;
        return groupsOf(strongOnes(linksOf(common), static_cast<int>(MostMarked * least) - least));
    }

private:
    bool hasEnd() const { return m_before.first == m_before.end || m_after.first == m_after.end; }

    void read(Side &side)
    {
        for (int i = side.first; i < side.end; ++i) {
            for (const auto &token : side.paragraphs[static_cast<size_t>(i)].tokens(m_words)) {
                if (!token.isWord())
                    continue;
                side.words.push_back(token.number);
                side.places.push_back(i);
            }
        }
    }

    std::vector<Link> linksOf(const std::vector<std::pair<int, int>> &common) const
    {
        std::vector<Link> links;
        int run = 0;
        std::pair<int, int> last { -2, -2 };
        for (const auto &[x, y] : common) {
            const int i = m_before.places[static_cast<size_t>(x)];
            const int j = m_after.places[static_cast<size_t>(y)];
            const bool isNew = links.empty() || links.back().before != i || links.back().after != j;
            run = !isNew && last == std::pair(x - 1, y - 1) ? run + 1 : 1;
            last = { x, y };
            if (isNew)
                links.push_back({ i, j, 0, false });
            ++links.back().words;
            links.back().isPhrase = links.back().isPhrase || run >= ShortestPhrase;
        }
        return links;
    }

    // Without those of a few small words, the smallest first, as long as that marks no more than `most` words.
    static std::vector<Link> strongOnes(const std::vector<Link> &links, int most)
    {
        std::vector<size_t> weak;
        for (size_t at = 0; at < links.size(); ++at) {
            if (!links[at].isPhrase)
                weak.push_back(at);
        }
        std::stable_sort(weak.begin(), weak.end(), [&](size_t a, size_t b) { return links[a].words < links[b].words; });
        std::vector<bool> isGone(links.size(), false);
        for (const auto at : weak) {
            most -= 2 * links[at].words;
            if (most < 0)
                break;
            isGone[at] = true;
        }
        std::vector<Link> strong;
        for (size_t at = 0; at < links.size(); ++at) {
            if (!isGone[at])
                strong.push_back(links[at]);
        }
        return strong;
    }

    std::vector<ParagraphGroup> groupsOf(const std::vector<Link> &links)
    {
        std::vector<ParagraphGroup> groups;
        for (int i = m_all.before; i < m_before.first; ++i)
            groups.push_back({ i, 1, i - m_all.before + m_all.after, 1, false });
        const size_t start = groups.size();
        for (const auto &link : links) {
            const bool isMore = groups.size() > start
                && (link.before < groups.back().before + groups.back().beforeCount
                    || link.after < groups.back().after + groups.back().afterCount);
            if (!isMore) {
                groups.push_back({ link.before, 1, link.after, 1, false });
                continue;
            }
            groups.back().beforeCount = link.before - groups.back().before + 1;
            groups.back().afterCount = link.after - groups.back().after + 1;
        }
        for (int i = m_before.end; i < m_all.before + m_all.beforeCount; ++i)
            groups.push_back({ i, 1, i - m_before.end + m_after.end, 1, false });
        addMoved(groups);
        return groups;
    }

    void addMoved(std::vector<ParagraphGroup> &groups)
    {
        std::vector<bool> isGone(m_before.paragraphs.size(), false);
        std::vector<bool> hasCome(m_after.paragraphs.size(), false);
        std::fill(isGone.begin() + m_before.first, isGone.begin() + m_before.end, true);
        std::fill(hasCome.begin() + m_after.first, hasCome.begin() + m_after.end, true);
        for (const auto &group : groups) {
            std::fill_n(isGone.begin() + group.before, group.beforeCount, false);
            std::fill_n(hasCome.begin() + group.after, group.afterCount, false);
        }
        for (const auto &pair : movedPairs(m_before.paragraphs, m_after.paragraphs, isGone, hasCome, m_words))
            groups.push_back({ static_cast<int>(pair.before), 1, static_cast<int>(pair.after), 1, true });
    }

    ParagraphGroup m_all;
    Side m_before;
    Side m_after;
    WordTable &m_words;
};

} // namespace

bool isTooMuch(int marked, int least)
{
    return marked > MostMarked * least;
}

std::optional<std::vector<ParagraphGroup>> groupsByWords(const ParagraphGroup &part, std::vector<DiffParagraph> &before,
                                                         std::vector<DiffParagraph> &after, WordTable &words,
                                                         const WordsMarked &others)
{
    return Part(part, before, after, words).run(others);
}

} // namespace tenue
