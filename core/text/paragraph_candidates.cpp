// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/paragraph_candidates.h"

#include <QtCore/QHash>

#include <algorithm>

namespace tenue
{

namespace
{

constexpr size_t MostOfOneText = 4; ///< a paragraph that stands more often is paired in order only
constexpr int MostParagraphsOfARareWord = 6;
constexpr size_t MostPairsOfAParagraph = 3;
constexpr double LikeEnoughToHaveMoved = 0.6;
constexpr size_t FewestWordsToHaveMoved = 3;

/// Where each text of a paragraph stands.
struct Places {
    std::vector<size_t> before;
    std::vector<size_t> after;
};

QHash<QStringView, Places> placesOf(std::span<DiffParagraph> before, std::span<DiffParagraph> after)
{
    QHash<QStringView, Places> places;
    places.reserve(static_cast<qsizetype>(before.size()));
    for (size_t i = 0; i < before.size(); ++i)
        places[before[i].text()].before.push_back(i);
    for (size_t j = 0; j < after.size(); ++j) {
        const auto found = places.find(after[j].text());
        if (found != places.end())
            found->after.push_back(j);
    }
    return places;
}

/// In which paragraphs each rare word stands.
class RareWords
{
public:
    RareWords(std::span<DiffParagraph> paragraphs, const std::vector<bool> &left, WordTable &words)
        : m_words(words)
    {
        for (size_t j = 0; j < paragraphs.size(); ++j) {
            if (left[j])
                paragraphs[j].sortedWords(words);
        }
        m_counts.assign(static_cast<size_t>(words.size()), 0);
        forEachWord(paragraphs, left, [&](size_t word, size_t) { ++m_counts[word]; });
        m_starts.assign(m_counts.size() + 1, 0);
        for (size_t word = 0; word < m_counts.size(); ++word)
            m_starts[word + 1] = m_starts[word] + (m_counts[word] <= MostParagraphsOfARareWord ? m_counts[word] : 0);
        m_places.resize(static_cast<size_t>(m_starts.back()));
        std::vector<int> next(m_starts.begin(), m_starts.end() - 1);
        forEachWord(paragraphs, left, [&](size_t word, size_t j) {
            if (m_counts[word] <= MostParagraphsOfARareWord)
                m_places[static_cast<size_t>(next[word]++)] = static_cast<int>(j);
        });
    }

    std::span<const int> placesOf(int word) const
    {
        const auto at = static_cast<size_t>(word);
        if (at + 1 >= m_starts.size())
            return {};
        return { m_places.data() + m_starts[at], static_cast<size_t>(m_starts[at + 1] - m_starts[at]) };
    }

private:
    template <typename Visit>
    void forEachWord(std::span<DiffParagraph> paragraphs, const std::vector<bool> &left, Visit visit)
    {
        for (size_t j = 0; j < paragraphs.size(); ++j) {
            if (!left[j])
                continue;
            int last = -1;
            for (const int word : paragraphs[j].sortedWords(m_words)) {
                if (word != last)
                    visit(static_cast<size_t>(word), j);
                last = word;
            }
        }
    }

    WordTable &m_words;
    std::vector<int> m_counts;
    std::vector<int> m_starts;
    std::vector<int> m_places;
};

std::vector<size_t> longOnes(std::vector<DiffParagraph> &paragraphs, const std::vector<bool> &left, WordTable &words)
{
    std::vector<size_t> places;
    for (size_t i = 0; i < paragraphs.size(); ++i) {
        if (left[i] && paragraphs[i].sortedWords(words).size() >= FewestWordsToHaveMoved)
            places.push_back(i);
    }
    return places;
}

} // namespace

std::vector<Candidate> samePairs(std::span<DiffParagraph> before, std::span<DiffParagraph> after, WordTable &words)
{
    std::vector<Candidate> pairs;
    const auto all = placesOf(before, after);
    for (const auto &places : all) {
        if (places.after.empty())
            continue;
        const double weight = 1 + 2.0 * static_cast<double>(before[places.before.front()].sortedWords(words).size());
        const bool isCommon = places.before.size() > MostOfOneText || places.after.size() > MostOfOneText;
        for (size_t i = 0; i < places.before.size(); ++i) {
            for (size_t j = 0; j < places.after.size(); ++j) {
                if (!isCommon || i == j)
                    pairs.push_back({ places.before[i], places.after[j], weight });
            }
        }
    }
    return pairs;
}

std::vector<Candidate> likelyPairs(std::span<DiffParagraph> before, std::span<DiffParagraph> after, WordTable &words)
{
    std::vector<bool> leftBefore(before.size(), true);
    std::vector<bool> leftAfter(after.size(), true);
    const auto all = placesOf(before, after);
    for (const auto &places : all) {
        for (size_t k = 0; !places.after.empty() && k < places.before.size(); ++k)
            leftBefore[places.before[k]] = false;
        for (const auto j : places.after)
            leftAfter[j] = false;
    }
    const RareWords rare(after, leftAfter, words);
    std::vector<Candidate> pairs;
    std::vector<int> shared(after.size(), 0);
    std::vector<int> touched;
    for (size_t i = 0; i < before.size(); ++i) {
        if (!leftBefore[i])
            continue;
        for (const int word : before[i].sortedWords(words)) {
            for (const int j : rare.placesOf(word)) {
                if (shared[static_cast<size_t>(j)]++ == 0)
                    touched.push_back(j);
            }
        }
        const auto most = std::min(touched.size(), MostPairsOfAParagraph);
        const auto end = touched.begin() + static_cast<std::ptrdiff_t>(most);
        std::partial_sort(touched.begin(), end, touched.end(), [&](int a, int b) {
            const int x = shared[static_cast<size_t>(a)];
            const int y = shared[static_cast<size_t>(b)];
            return x != y ? x > y : a < b;
        });
        for (size_t k = 0; k < touched.size(); ++k) {
            const auto j = static_cast<size_t>(touched[k]);
            if (k < most)
                pairs.push_back({ i, j, static_cast<double>(shared[j]) });
            shared[j] = 0;
        }
        touched.clear();
    }
    return pairs;
}

std::vector<Candidate> movedPairs(std::vector<DiffParagraph> &before, std::vector<DiffParagraph> &after,
                                  const std::vector<bool> &isGone, const std::vector<bool> &hasCome, WordTable &words)
{
    const auto gone = longOnes(before, isGone, words);
    const auto come = longOnes(after, hasCome, words);
    std::vector<Candidate> candidates;
    const auto consider = [&](size_t i, size_t j) {
        const auto &a = before[i].sortedWords(words);
        const auto &b = after[j].sortedWords(words);
        const double like = likeness(a, b);
        if (like >= LikeEnoughToHaveMoved)
            candidates.push_back({ i, j, like * like * static_cast<double>(a.size() + b.size()) });
    };
    if (gone.size() * come.size() <= MostComparisons) {
        for (const auto i : gone) {
            for (const auto j : come)
                consider(i, j);
        }
    } else {
        for (const auto &[i, j, weight] : likelyPairs(before, after, words))
            consider(i, j);
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.weight > b.weight; });
    std::vector<Candidate> pairs;
    auto leftBefore = isGone;
    auto leftAfter = hasCome;
    for (const auto &candidate : candidates) {
        if (!leftBefore[candidate.before] || !leftAfter[candidate.after])
            continue;
        leftBefore[candidate.before] = false;
        leftAfter[candidate.after] = false;
        pairs.push_back(candidate);
    }
    return pairs;
}

std::vector<Candidate> heaviestChain(std::vector<Candidate> candidates)
{
    // From left to right; of one paragraph before, the last place after first, so that none follows another.
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return a.before != b.before ? a.before < b.before : a.after > b.after;
    });
    size_t width = 0;
    for (const auto &candidate : candidates)
        width = std::max(width, candidate.after + 1);
    // A tree of prefix maxima: the heaviest chain that ends before each place after.
    const size_t none = candidates.size();
    std::vector<size_t> best(width + 1, none);
    std::vector<double> weight(candidates.size(), 0);
    std::vector<size_t> previous(candidates.size(), none);
    size_t last = none;
    for (size_t c = 0; c < candidates.size(); ++c) {
        weight[c] = candidates[c].weight;
        for (size_t at = candidates[c].after; at > 0; at -= at & (~at + 1)) {
            if (best[at] != none && weight[best[at]] + candidates[c].weight > weight[c]) {
                weight[c] = weight[best[at]] + candidates[c].weight;
                previous[c] = best[at];
            }
        }
        for (size_t at = candidates[c].after + 1; at <= width; at += at & (~at + 1)) {
            if (best[at] == none || weight[c] > weight[best[at]])
                best[at] = c;
        }
        if (last == none || weight[c] > weight[last])
            last = c;
    }
    std::vector<Candidate> chain;
    for (; last != none; last = previous[last])
        chain.push_back(candidates[last]);
    std::reverse(chain.begin(), chain.end());
    return chain;
}

} // namespace tenue
