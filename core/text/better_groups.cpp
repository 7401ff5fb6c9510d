// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/better_groups.h"

#include "core/text/word_groups.h"

#include <algorithm>
#include <utility>

namespace tenue
{

namespace
{

/// Paragraphs of both texts between two that are the same, with the groups that they are in.
struct Part {
    ParagraphGroup all;
    size_t firstGroup = 0;
    size_t endGroup = 0;
    size_t firstMarked = 0;
    size_t endMarked = 0;
    int movedWords = 0; ///< of paragraphs that have moved into it or out of it
    bool isNew = false;

    int marked() const { return static_cast<int>(endMarked - firstMarked); }
};

class Improver
{
public:
    Improver(const WrittenGroups &written, std::vector<DiffParagraph> &before, std::vector<DiffParagraph> &after,
             WordTable &words)
        : m_written(written)
        , m_before(before)
        , m_after(after)
        , m_words(words)
        , m_inPlace(written.markedUpTo.size())
    {
    }

    std::optional<std::vector<ParagraphGroup>> run(Reach reach)
    {
        cut(reach);
        noteMoves();
        std::vector<ParagraphGroup> result;
        std::vector<ParagraphGroup> moved;
        size_t next = 0;
        for (auto &part : m_parts) {
            if (!isTooMuch(part.marked(), fewestChanged(part)))
                continue;
            const auto better = groupsByWords(part.all, m_before, m_after, m_words, { part.marked(), part.movedWords });
            if (!better)
                continue;
            part.isNew = true;
            result.insert(result.end(), group(next), group(part.firstGroup));
            for (const auto &each : *better)
                (each.moved ? moved : result).push_back(each);
            next = part.endGroup;
        }
        if (std::none_of(m_parts.begin(), m_parts.end(), [](const Part &part) { return part.isNew; }))
            return std::nullopt;
        result.insert(result.end(), group(next), group(m_inPlace));
        result.insert(result.end(), moved.begin(), moved.end());
        std::copy_if(group(m_inPlace), m_written.groups.end(), std::back_inserter(result),
                     [&](const ParagraphGroup &each) { return !fromPart(each).isNew && !toPart(each).isNew; });
        return result;
    }

private:
    std::vector<ParagraphGroup>::const_iterator group(size_t at) const
    {
        return m_written.groups.begin() + static_cast<std::ptrdiff_t>(at);
    }

    bool isSame(const ParagraphGroup &pair) const
    {
        return pair.beforeCount == 1 && pair.afterCount == 1
            && m_before[static_cast<size_t>(pair.before)].text() == m_after[static_cast<size_t>(pair.after)].text();
    }

    void cut(Reach reach)
    {
        Part part;
        int sameWords = 0;
        const auto end = [&](int toBefore, int toAfter, size_t at, size_t marked) {
            part.all.beforeCount = toBefore - part.all.before;
            part.all.afterCount = toAfter - part.all.after;
            part.endGroup = at;
            part.endMarked = marked;
            if (part.all.beforeCount + part.all.afterCount == 0)
                return;
            if (reach == Reach::AroundShort)
                add(part, std::exchange(sameWords, 0));
            else
                m_parts.push_back(part);
        };
        for (size_t at = 0; at < m_inPlace && reach != Reach::Whole; ++at) {
            const auto &each = *group(at);
            if (!isSame(each))
                continue;
            const auto marked = m_written.markedUpTo[at];
            end(each.before, each.after, at, marked);
            if (reach == Reach::AroundShort)
                sameWords += wordsIn(m_before, each.before);
            part = { { each.before + 1, 0, each.after + 1, 0, false }, at + 1, at + 1, marked, marked };
        }
        end(static_cast<int>(m_before.size()), static_cast<int>(m_after.size()), m_inPlace, m_written.marked.size());
    }

    // As one with what is before it where more is marked in both than the words between them: those may have moved.
    void add(const Part &part, int wordsBetween)
    {
        const int markedBefore = std::exchange(m_lastMarked, part.marked());
        if (m_parts.empty() || std::min(markedBefore, part.marked()) <= wordsBetween) {
            m_parts.push_back(part);
            return;
        }
        auto &last = m_parts.back();
        last.all.beforeCount = part.all.before + part.all.beforeCount - last.all.before;
        last.all.afterCount = part.all.after + part.all.afterCount - last.all.after;
        last.endGroup = part.endGroup;
        last.endMarked = part.endMarked;
    }

    void noteMoves()
    {
        for (size_t at = m_inPlace; at < m_written.groups.size(); ++at) {
            auto &from = fromPart(*group(at));
            auto &to = toPart(*group(at));
            if (&from == &to)
                continue;
            from.movedWords += wordsIn(m_after, group(at)->after);
            to.movedWords += wordsIn(m_before, group(at)->before);
        }
    }

    int wordsIn(std::vector<DiffParagraph> &side, int paragraph)
    {
        return static_cast<int>(side[static_cast<size_t>(paragraph)].sortedWords(m_words).size());
    }

    Part &fromPart(const ParagraphGroup &moved) { return partAt(moved.before, &ParagraphGroup::before); }
    Part &toPart(const ParagraphGroup &moved) { return partAt(moved.after, &ParagraphGroup::after); }

    // Whatever has moved is in no group in place: it is in one of the parts.
    Part &partAt(int paragraph, int ParagraphGroup::*place)
    {
        const auto next = std::partition_point(m_parts.begin(), m_parts.end(),
                                               [&](const Part &part) { return part.all.*place <= paragraph; });
        return *(next - 1);
    }

    // The words that are more often in one text than in the other: no edit changes fewer.
    int fewestChanged(const Part &part)
    {
        m_counts.resize(static_cast<size_t>(m_words.size()), 0);
        for (auto at = part.firstMarked; at < part.endMarked; ++at)
            m_counts[static_cast<size_t>(m_written.marked[at].number)] += m_written.marked[at].more;
        int changed = 0;
        for (auto at = part.firstMarked; at < part.endMarked; ++at)
            changed += std::abs(std::exchange(m_counts[static_cast<size_t>(m_written.marked[at].number)], 0));
        return changed;
    }

    const WrittenGroups &m_written;
    std::vector<DiffParagraph> &m_before;
    std::vector<DiffParagraph> &m_after;
    WordTable &m_words;
    size_t m_inPlace;
    std::vector<Part> m_parts;
    int m_lastMarked = 0; ///< between the last two paragraphs that are the same
    std::vector<int> m_counts; ///< by word; 0 in between
};

} // namespace

std::optional<std::vector<ParagraphGroup>> betterGroups(const WrittenGroups &written,
                                                        std::vector<DiffParagraph> &before,
                                                        std::vector<DiffParagraph> &after, WordTable &words,
                                                        Reach reach)
{
    return Improver(written, before, after, words).run(reach);
}

} // namespace tenue
