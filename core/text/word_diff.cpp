// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/word_diff.h"

#include "core/text/common_subsequence.h"
#include "core/text/change_placing.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = DiffSpan::Kind;
using Matter = DiffSpan::Matter;

constexpr size_t MostSignsInAGap = 48; ///< on either side; more are told as they stand

bool sameToken(const DiffToken &a, const DiffToken &b)
{
    return a.sort == b.sort && (a.isWord() ? a.number == b.number : a.text == b.text);
}

bool isWeak(const DiffToken &sign)
{
    return sign.text == u"’" || sign.text == u"'" || sign.text == u"-";
}

/// Tokens of both texts between two words that are in both.
struct Gap {
    size_t fromBefore;
    size_t toBefore;
    size_t fromAfter;
    size_t toAfter;

    bool isEmpty() const { return fromBefore == toBefore && fromAfter == toAfter; }
};

class Comparison
{
public:
    Comparison(const DiffTokens &before, const DiffTokens &after, SpanWriter writer)
        : m_before(before)
        , m_after(after)
        , m_writer(std::move(writer))
    {
    }

    QList<DiffSpan> run()
    {
        const auto wordsBefore = placesOfAnchors(m_before);
        const auto wordsAfter = placesOfAnchors(m_after);
        auto pairs = commonSubsequence(numbersOf(m_before, wordsBefore), numbersOf(m_after, wordsAfter));
        placeChanges(pairs, { m_before, wordsBefore }, { m_after, wordsAfter });
        size_t i = 0;
        size_t j = 0;
        for (const auto &[x, y] : pairs) {
            const auto a = static_cast<size_t>(wordsBefore[static_cast<size_t>(x)]);
            const auto b = static_cast<size_t>(wordsAfter[static_cast<size_t>(y)]);
            writeGap({ i, a, j, b });
            m_writer.same(&m_after[b], 1);
            i = a + 1;
            j = b + 1;
        }
        writeGap({ i, m_before.size(), j, m_after.size() });
        return std::move(m_writer).spans();
    }

private:
    static std::vector<int> placesOfAnchors(const DiffTokens &tokens)
    {
        std::vector<int> places;
        places.reserve(tokens.size() / 2 + 1);
        for (size_t i = 0; i < tokens.size(); ++i) {
            if (tokens[i].isAnchor())
                places.push_back(static_cast<int>(i));
        }
        return places;
    }
    static std::vector<int> numbersOf(const DiffTokens &tokens, const std::vector<int> &places)
    {
        std::vector<int> numbers;
        numbers.reserve(places.size());
        for (const int place : places)
            numbers.push_back(tokens[static_cast<size_t>(place)].number);
        return numbers;
    }

    bool same(size_t i, size_t j) const { return sameToken(m_before[i], m_after[j]); }

    void writeGap(Gap gap)
    {
        size_t start = 0;
        while (gap.fromBefore < gap.toBefore && gap.fromAfter < gap.toAfter && same(gap.fromBefore, gap.fromAfter)) {
            ++gap.fromBefore;
            ++gap.fromAfter;
            ++start;
        }
        if (start > 0)
            m_writer.same(&m_after[gap.fromAfter - start], start);
        size_t end = 0;
        while (gap.fromBefore < gap.toBefore && gap.fromAfter < gap.toAfter
               && same(gap.toBefore - 1, gap.toAfter - 1)) {
            --gap.toBefore;
            --gap.toAfter;
            ++end;
        }
        if (!gap.isEmpty())
            writeSigns(gap);
        if (end > 0)
            m_writer.same(&m_after[gap.toAfter], end);
    }

    // The signs of a gap that are in both, by the longest common run of them.
    void writeSigns(const Gap &gap)
    {
        const bool hasWords
            = hasWord(m_before, gap.fromBefore, gap.toBefore) || hasWord(m_after, gap.fromAfter, gap.toAfter);
        const auto a = signsIn(m_before, gap.fromBefore, gap.toBefore, hasWords);
        const auto b = signsIn(m_after, gap.fromAfter, gap.toAfter, hasWords);
        size_t i = gap.fromBefore;
        size_t j = gap.fromAfter;
        if (!a.empty() && !b.empty() && a.size() <= MostSignsInAGap && b.size() <= MostSignsInAGap) {
            for (const auto &[x, y] : commonSigns(a, b)) {
                writeRest({ i, x, j, y });
                m_writer.same(&m_after[y], 1);
                i = x + 1;
                j = y + 1;
            }
        }
        writeRest({ i, gap.toBefore, j, gap.toAfter });
    }

    static bool hasWord(const DiffTokens &tokens, size_t from, size_t to)
    {
        return std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(from),
                           tokens.begin() + static_cast<std::ptrdiff_t>(to),
                           [](const DiffToken &token) { return token.isWord(); });
    }

    static std::vector<size_t> signsIn(const DiffTokens &tokens, size_t from, size_t to, bool onlyStrong)
    {
        std::vector<size_t> places;
        for (size_t i = from; i < to; ++i) {
            if (tokens[i].sort == DiffToken::Sort::Sign && !(onlyStrong && isWeak(tokens[i])))
                places.push_back(i);
        }
        return places;
    }

    std::vector<std::pair<size_t, size_t>> commonSigns(const std::vector<size_t> &a, const std::vector<size_t> &b) const
    {
        std::vector<int> best((a.size() + 1) * (b.size() + 1), 0);
        const auto at = [&](size_t i, size_t j) -> int & { return best[i * (b.size() + 1) + j]; };
        for (size_t i = a.size(); i-- > 0;) {
            for (size_t j = b.size(); j-- > 0;)
                at(i, j) = same(a[i], b[j]) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
        std::vector<std::pair<size_t, size_t>> pairs;
        for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
            if (same(a[i], b[j])) {
                pairs.emplace_back(a[i++], b[j++]);
            } else if (at(i + 1, j) >= at(i, j + 1)) {
                ++i;
            } else {
                ++j;
            }
        }
        return pairs;
    }

    // What is in one text only, without the spaces around it that are in both.
    void writeRest(Gap gap)
    {
        size_t start = 0;
        while (gap.fromBefore < gap.toBefore && gap.fromAfter < gap.toAfter && m_before[gap.fromBefore].isSpace()
               && same(gap.fromBefore, gap.fromAfter)) {
            ++gap.fromBefore;
            ++gap.fromAfter;
            ++start;
        }
        if (start > 0)
            m_writer.same(&m_after[gap.fromAfter - start], start);
        size_t end = 0;
        while (gap.fromBefore < gap.toBefore && gap.fromAfter < gap.toAfter && m_before[gap.toBefore - 1].isSpace()
               && same(gap.toBefore - 1, gap.toAfter - 1)) {
            --gap.toBefore;
            --gap.toAfter;
            ++end;
        }
        if (gap.fromBefore < gap.toBefore)
            m_writer.changed(Kind::Deleted, &m_before[gap.fromBefore], gap.toBefore - gap.fromBefore);
        if (gap.fromAfter < gap.toAfter)
            m_writer.changed(Kind::Inserted, &m_after[gap.fromAfter], gap.toAfter - gap.fromAfter);
        if (end > 0)
            m_writer.same(&m_after[gap.toAfter], end);
    }

    const DiffTokens &m_before;
    const DiffTokens &m_after;
    SpanWriter m_writer;
};

void countSpan(DiffCounts &counts, Matter matter)
{
    counts.formattings += matter == Matter::Formatting ? 1 : 0;
    counts.spacings += matter == Matter::Spacing ? 1 : 0;
    counts.citations += matter == Matter::Citation ? 1 : 0;
    counts.links += matter == Matter::Link ? 1 : 0;
}

} // namespace

void SpanWriter::same(const DiffToken *tokens, size_t count)
{
    const auto &end = tokens[count - 1].text;
    append(Kind::Same, Matter::Words, { tokens[0].text.data(), end.data() + end.size() });
}

// A space beside a changed word goes with it: only where nothing but spaces changed is it a matter of
// its own.
void SpanWriter::changed(Kind kind, const DiffToken *tokens, size_t count)
{
    Matter matter = Matter::Spacing;
    for (size_t i = count; i-- > 0;)
        matter = tokens[i].isSpace() ? matter : tokens[i].matter;
    for (size_t i = 0; i < count; ++i) {
        if (!tokens[i].isSpace())
            matter = tokens[i].matter;
        append(kind, tokens[i].matter == Matter::Break ? Matter::Break : matter, tokens[i].text);
        if (!tokens[i].isWord())
            continue;
        ++(kind == Kind::Deleted ? m_counts.wordsDeleted : m_counts.wordsInserted);
        m_marked.push_back({ tokens[i].number, kind == Kind::Deleted ? -1 : 1 });
    }
}

void SpanWriter::append(Kind kind, Matter matter, QStringView text)
{
    const bool isMore = !m_spans.isEmpty() && m_spans.last().kind == kind && m_spans.last().matter == matter;
    if (isMore && m_last.data() + m_last.size() == text.data()) {
        m_last = { m_last.data(), m_last.size() + text.size() };
        return;
    }
    copyLast();
    m_last = text;
    if (isMore)
        return;
    if (kind != Kind::Same)
        countSpan(m_counts, matter);
    m_spans.append({ kind, matter, {} });
}

// A run of tokens that stand side by side is copied as one.
void SpanWriter::copyLast()
{
    if (!m_spans.isEmpty())
        m_spans.last().text += m_last;
}

QList<DiffSpan> SpanWriter::spans() &&
{
    copyLast();
    return std::move(m_spans);
}

QList<DiffSpan> diffWords(const DiffTokens &before, const DiffTokens &after, DiffCounts &counts,
                          std::vector<MarkedWord> &marked)
{
    return Comparison(before, after, { counts, marked }).run();
}

} // namespace tenue
