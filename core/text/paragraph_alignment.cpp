// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/paragraph_alignment.h"

#include "core/text/paragraph_candidates.h"

#include <QtCore/QHash>

#include <algorithm>

namespace tenue
{

namespace
{

constexpr double LikeEnoughInPlace = 0.3;
constexpr double LikeEnoughAlone = 0.15; ///< where one paragraph stands against one

class Aligner
{
public:
    Aligner(std::vector<DiffParagraph> &before, std::vector<DiffParagraph> &after, WordTable &words)
        : m_before(before)
        , m_after(after)
        , m_words(words)
        , m_taken(after.size(), false)
    {
        m_alignment.before.resize(before.size());
    }

    ParagraphAlignment run()
    {
        const size_t n = m_before.size();
        const size_t m = m_after.size();
        size_t start = 0;
        while (start < n && start < m && m_before[start].text() == m_after[start].text()) {
            pair(start, start, false);
            ++start;
        }
        size_t end = 0;
        while (start + end < n && start + end < m && m_before[n - 1 - end].text() == m_after[m - 1 - end].text()) {
            pair(n - 1 - end, m - 1 - end, false);
            ++end;
        }
        alignBetween({ start, n - end, start, m - end });
        alignMoved();
        return std::move(m_alignment);
    }

private:
    struct Box {
        size_t fromBefore;
        size_t toBefore;
        size_t fromAfter;
        size_t toAfter;

        size_t height() const { return toBefore - fromBefore; }
        size_t width() const { return toAfter - fromAfter; }
    };

    void pair(size_t before, size_t after, bool moved)
    {
        m_alignment.before[before] = { static_cast<int>(after), moved };
        m_taken[after] = true;
    }

    double likeness(size_t i, size_t j)
    {
        return tenue::likeness(m_before[i].sortedWords(m_words), m_after[j].sortedWords(m_words));
    }
    double weightOf(size_t i, size_t j, double like)
    {
        return like
            * static_cast<double>(m_before[i].sortedWords(m_words).size() + m_after[j].sortedWords(m_words).size());
    }

    void alignBetween(const Box &box)
    {
        if (box.height() == 0 || box.width() == 0)
            return;
        if (box.height() * box.width() <= 1) {
            alignGap(box);
            return;
        }
        auto candidates = samePairs({ m_before.data() + box.fromBefore, box.height() },
                                    { m_after.data() + box.fromAfter, box.width() }, m_words);
        const auto likePairs = likelyPairs({ m_before.data() + box.fromBefore, box.height() },
                                           { m_after.data() + box.fromAfter, box.width() }, m_words);
        for (const auto &[i, j, weight] : likePairs) {
            const double like = likeness(box.fromBefore + i, box.fromAfter + j);
            if (like >= LikeEnoughInPlace)
                candidates.push_back({ i, j, weightOf(box.fromBefore + i, box.fromAfter + j, like) });
        }
        size_t i = box.fromBefore;
        size_t j = box.fromAfter;
        for (const auto &link : heaviestChain(std::move(candidates))) {
            const size_t x = box.fromBefore + link.before;
            const size_t y = box.fromAfter + link.after;
            alignGap({ i, x, j, y });
            pair(x, y, false);
            i = x + 1;
            j = y + 1;
        }
        alignGap({ i, box.toBefore, j, box.toAfter });
    }

    // Where rare words led nowhere: the pairs in order whose likeness adds up to the most.
    void alignGap(const Box &box)
    {
        const size_t n = box.height();
        const size_t m = box.width();
        if (n == 0 || m == 0 || n * m > MostComparisons)
            return;
        // Whole texts of one paragraph each are compared whatever they say: titles, values.
        const bool isAll = m_before.size() == 1 && m_after.size() == 1;
        if (isAll) {
            pair(0, 0, false);
            return;
        }
        const double enough = n == 1 && m == 1 ? LikeEnoughAlone : LikeEnoughInPlace;
        std::vector<Candidate> candidates;
        for (size_t i = 0; i < n; ++i) {
            for (size_t j = 0; j < m; ++j) {
                const double like = likeness(box.fromBefore + i, box.fromAfter + j);
                if (like >= enough)
                    candidates.push_back({ i, j, weightOf(box.fromBefore + i, box.fromAfter + j, like) });
            }
        }
        for (const auto &link : heaviestChain(std::move(candidates)))
            pair(box.fromBefore + link.before, box.fromAfter + link.after, false);
    }

    void alignMoved()
    {
        std::vector<bool> isGone(m_before.size());
        std::vector<bool> hasCome(m_after.size());
        for (size_t i = 0; i < m_before.size(); ++i)
            isGone[i] = m_alignment.before[i].after < 0;
        for (size_t j = 0; j < m_after.size(); ++j)
            hasCome[j] = !m_taken[j];
        for (const auto &moved : movedPairs(m_before, m_after, isGone, hasCome, m_words))
            pair(moved.before, moved.after, true);
    }

    std::vector<DiffParagraph> &m_before;
    std::vector<DiffParagraph> &m_after;
    WordTable &m_words;
    std::vector<bool> m_taken;
    ParagraphAlignment m_alignment;
};

} // namespace

const DiffTokens &DiffParagraph::tokens(WordTable &words)
{
    if (!m_isCut) {
        m_tokens = diffTokens(m_text, words);
        m_isCut = true;
    }
    return m_tokens;
}

const std::vector<int> &DiffParagraph::sortedWords(WordTable &words)
{
    if (!m_isSorted) {
        m_sortedWords.reserve(tokens(words).size() / 2 + 1);
        for (const auto &token : tokens(words)) {
            if (token.isWord())
                m_sortedWords.push_back(token.number);
        }
        std::sort(m_sortedWords.begin(), m_sortedWords.end());
        m_isSorted = true;
    }
    return m_sortedWords;
}

int commonWords(const std::vector<int> &a, const std::vector<int> &b)
{
    int common = 0;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        const int x = a[i];
        const int y = b[j];
        common += x == y ? 1 : 0;
        i += x <= y ? 1 : 0;
        j += y <= x ? 1 : 0;
    }
    return common;
}

double likeness(const std::vector<int> &a, const std::vector<int> &b)
{
    if (a.empty() || b.empty())
        return 0;
    return 2.0 * commonWords(a, b) / static_cast<double>(a.size() + b.size());
}

ParagraphAlignment alignParagraphs(std::vector<DiffParagraph> &before, std::vector<DiffParagraph> &after,
                                   WordTable &words)
{
    return Aligner(before, after, words).run();
}

ParagraphAlignment alignParagraphs(const std::vector<QStringView> &before, const std::vector<QStringView> &after)
{
    WordTable words;
    std::vector<DiffParagraph> a(before.begin(), before.end());
    std::vector<DiffParagraph> b(after.begin(), after.end());
    return alignParagraphs(a, b, words);
}

} // namespace tenue
