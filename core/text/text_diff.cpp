// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text_diff.h"

#include "core/text/better_groups.h"
#include "core/text/paragraph_alignment.h"
#include "core/text/word_diff.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = ParagraphDiff::Kind;

/// A text as its lines, and those of them that are paragraphs.
struct Lines {
    explicit Lines(const QString &text)
        : whole(text)
    {
        for (qsizetype from = 0; from <= text.size();) {
            auto end = text.indexOf(u'\n', from);
            if (end < 0)
                end = text.size();
            const auto line = QStringView(text).mid(from, end - from);
            const bool isBlankLine = line.trimmed().isEmpty();
            paragraphAt.push_back(isBlankLine ? -1 : static_cast<int>(paragraphs.size()));
            if (!isBlankLine) {
                paragraphs.emplace_back(line);
                lineOf.push_back(static_cast<qsizetype>(lines.size()));
            }
            lines.push_back(line);
            from = end + 1;
        }
    }

    bool isBlank(qsizetype line) const { return paragraphAt[static_cast<size_t>(line)] < 0; }
    qsizetype count() const { return static_cast<qsizetype>(lines.size()); }
    /// From the first letter of one line to the last of another.
    QStringView from(qsizetype first, qsizetype last) const
    {
        const auto start = lines[static_cast<size_t>(first)].data() - whole.data();
        const auto &end = lines[static_cast<size_t>(last)];
        return whole.mid(start, end.data() + end.size() - whole.data() - start);
    }

    QStringView whole;
    std::vector<QStringView> lines;
    std::vector<DiffParagraph> paragraphs;
    std::vector<qsizetype> lineOf; ///< of each paragraph
    std::vector<int> paragraphAt; ///< each line; −1: it is blank
};

QList<DiffSpan> wholly(QStringView text, DiffSpan::Kind kind)
{
    if (text.isEmpty())
        return {};
    return { { kind, DiffSpan::Matter::Words, text.toString() } };
}

/// A group of paragraphs by the lines it covers.
struct Place {
    qsizetype before;
    qsizetype linesBefore;
    qsizetype after;
    qsizetype linesAfter;
};

class Comparison
{
public:
    Comparison(const QString &before, const QString &after, qsizetype wordLimit, Progress *progress)
        : m_before(before)
        , m_after(after)
        , m_progress(progress)
        , m_movedFrom(m_before.lines.size(), -1)
        , m_movedTo(m_after.lines.size(), -1)
    {
        // A word has five letters and a space: near enough to decide whether it is worth counting.
        m_diff.paragraphsOnly = (before.size() + after.size()) / 6 > wordLimit;
    }

    std::optional<TextDiff> run()
    {
        const auto alignment = alignParagraphs(m_before.paragraphs, m_after.paragraphs, m_words);
        m_written.groups = groupParagraphs(alignment, m_before.paragraphs, m_after.paragraphs, m_words);
        if (!write())
            return std::nullopt;
        for (const auto reach : { Reach::BetweenSame, Reach::AroundShort, Reach::Whole }) {
            if (m_diff.paragraphsOnly)
                break;
            auto better = betterGroups(m_written, m_before.paragraphs, m_after.paragraphs, m_words, reach);
            if (!better)
                continue;
            startAgain(*std::move(better));
            if (!write())
                return std::nullopt;
        }
        return std::move(m_diff);
    }

private:
    // False once it was cancelled.
    bool write()
    {
        const auto &groups = m_written.groups;
        for (const auto &group : groups) {
            if (group.moved)
                noteMove(placeOf(group));
        }
        qsizetype i = 0;
        qsizetype j = 0;
        for (size_t at = 0; at < groups.size() && !groups[at].moved; ++at) {
            if (isCancelled(at, groups.size()))
                return false;
            const auto place = placeOf(groups[at]);
            writeBetween(i, place.before, j, place.after);
            writePair(place, groups[at]);
            m_written.markedUpTo.push_back(m_written.marked.size());
            i = place.before + place.linesBefore;
            j = place.after + place.linesAfter;
        }
        writeBetween(i, m_before.count(), j, m_after.count());
        return true;
    }

    void startAgain(std::vector<ParagraphGroup> groups)
    {
        m_written = { std::move(groups), {}, {} };
        m_diff.paragraphs.clear();
        m_diff.counts = {};
        std::fill(m_movedFrom.begin(), m_movedFrom.end(), -1);
        std::fill(m_movedTo.begin(), m_movedTo.end(), -1);
    }

    bool isCancelled(size_t done, size_t total)
    {
        if (!m_progress)
            return false;
        m_progress->report(static_cast<qint64>(done), static_cast<qint64>(total));
        return m_progress->isCancelled();
    }

    Place placeOf(const ParagraphGroup &group) const
    {
        const auto lines = [](const Lines &side, int first, int count) {
            const auto from = side.lineOf[static_cast<size_t>(first)];
            return std::pair(from, side.lineOf[static_cast<size_t>(first + count - 1)] - from + 1);
        };
        const auto [before, linesBefore] = lines(m_before, group.before, group.beforeCount);
        const auto [after, linesAfter] = lines(m_after, group.after, group.afterCount);
        return { before, linesBefore, after, linesAfter };
    }

    void noteMove(const Place &place)
    {
        m_movedFrom[static_cast<size_t>(place.before)] = place.after;
        m_movedTo[static_cast<size_t>(place.after)] = place.before;
    }

    // Lines that belong to no pair in place: empty ones at both ends stay, the rest is gone or has come.
    void writeBetween(qsizetype i, qsizetype toBefore, qsizetype j, qsizetype toAfter)
    {
        const auto areSame = [&](qsizetype x, qsizetype y) {
            return m_before.isBlank(x)
                && m_before.lines[static_cast<size_t>(x)] == m_after.lines[static_cast<size_t>(y)];
        };
        const auto writeBlank = [&](qsizetype x, qsizetype y) {
            m_diff.paragraphs.append(
                { Kind::Same, x, y, wholly(m_before.lines[static_cast<size_t>(x)], DiffSpan::Kind::Same) });
        };
        for (; i < toBefore && j < toAfter && areSame(i, j); ++i, ++j)
            writeBlank(i, j);
        qsizetype tail = 0;
        while (i < toBefore - tail && j < toAfter - tail && areSame(toBefore - tail - 1, toAfter - tail - 1))
            ++tail;
        for (; i < toBefore - tail; ++i)
            writeGone(i);
        for (; j < toAfter - tail; ++j)
            writeCome(j);
        for (; i < toBefore; ++i, ++j)
            writeBlank(i, j);
    }

    // Marks all of a line; returns how many words that is.
    int mark(Lines &side, qsizetype line, int more)
    {
        if (side.isBlank(line))
            return 0;
        auto &paragraph = side.paragraphs[static_cast<size_t>(side.paragraphAt[static_cast<size_t>(line)])];
        const auto &words = paragraph.sortedWords(m_words);
        for (const int number : words)
            m_written.marked.push_back({ number, more });
        return static_cast<int>(words.size());
    }

    void writeGone(qsizetype line)
    {
        const auto text = m_before.lines[static_cast<size_t>(line)];
        const auto to = m_movedFrom[static_cast<size_t>(line)];
        if (to < 0) {
            m_diff.counts.wordsDeleted += mark(m_before, line, -1);
            m_diff.counts.paragraphsDeleted += m_before.isBlank(line) ? 0 : 1;
        }
        m_diff.paragraphs.append(
            { to < 0 ? Kind::Deleted : Kind::MovedFrom, line, to, wholly(text, DiffSpan::Kind::Deleted) });
    }

    void writeCome(qsizetype line)
    {
        const auto text = m_after.lines[static_cast<size_t>(line)];
        const auto from = m_movedTo[static_cast<size_t>(line)];
        if (from < 0) {
            m_diff.counts.wordsInserted += mark(m_after, line, 1);
            m_diff.counts.paragraphsInserted += m_after.isBlank(line) ? 0 : 1;
            m_diff.paragraphs.append({ Kind::Inserted, -1, line, wholly(text, DiffSpan::Kind::Inserted) });
            return;
        }
        const auto old = m_before.lines[static_cast<size_t>(from)];
        ++m_diff.counts.paragraphsMoved;
        m_diff.counts.paragraphsChanged += old == text ? 0 : 1;
        m_diff.paragraphs.append({ Kind::MovedTo, from, line, spansOf(old, text) });
    }

    void writePair(const Place &place, const ParagraphGroup &group)
    {
        const auto old = m_before.from(place.before, place.before + place.linesBefore - 1);
        const auto now = m_after.from(place.after, place.after + place.linesAfter - 1);
        auto &counts = m_diff.counts;
        counts.paragraphsChanged += old == now ? 0 : 1;
        counts.paragraphsSplit += group.afterCount > group.beforeCount ? 1 : 0;
        counts.paragraphsJoined += group.beforeCount > group.afterCount ? 1 : 0;
        auto spans = group.beforeCount == 1 && group.afterCount == 1 && old != now && !m_diff.paragraphsOnly
            ? diffWords(m_before.paragraphs[static_cast<size_t>(group.before)].tokens(m_words),
                        m_after.paragraphs[static_cast<size_t>(group.after)].tokens(m_words), counts, m_written.marked)
            : spansOf(old, now);
        m_diff.paragraphs.append({ old == now ? Kind::Same : Kind::Changed, place.before, place.after, std::move(spans),
                                   place.linesBefore, place.linesAfter });
    }

    QList<DiffSpan> spansOf(QStringView before, QStringView after)
    {
        if (before == after)
            return wholly(after, DiffSpan::Kind::Same);
        if (!m_diff.paragraphsOnly)
            return diffWords(diffTokens(before, m_words), diffTokens(after, m_words), m_diff.counts, m_written.marked);
        m_diff.counts.wordsDeleted += countWords(before);
        m_diff.counts.wordsInserted += countWords(after);
        return wholly(before, DiffSpan::Kind::Deleted) + wholly(after, DiffSpan::Kind::Inserted);
    }

    Lines m_before;
    Lines m_after;
    Progress *m_progress;
    WordTable m_words;
    WrittenGroups m_written;
    std::vector<qsizetype> m_movedFrom; ///< by line before: the line after; −1
    std::vector<qsizetype> m_movedTo; ///< by line after: the line before; −1
    TextDiff m_diff;
};

} // namespace

TextDiff compareTexts(const QString &before, const QString &after, qsizetype wordLimit)
{
    return *Comparison(before, after, wordLimit, nullptr).run();
}

std::optional<TextDiff> compareTexts(const QString &before, const QString &after, Progress &progress,
                                     qsizetype wordLimit)
{
    if (progress.isCancelled())
        return std::nullopt;
    return Comparison(before, after, wordLimit, &progress).run();
}

DiffCounts countChanges(const QString &before, const QString &after)
{
    return before == after ? DiffCounts() : compareTexts(before, after).counts;
}

} // namespace tenue
