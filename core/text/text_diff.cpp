// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text_diff.h"

#include "core/text/diff_tokens.h"
#include "core/text/paragraph_alignment.h"

#include <QtCore/QHash>

#include <algorithm>

namespace tenue
{

namespace
{

using Kind = ParagraphDiff::Kind;
using Tokens = std::vector<DiffToken>;

std::vector<QStringView> linesOf(const QString &text)
{
    std::vector<QStringView> lines;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', from)) {
        lines.push_back(QStringView(text).mid(from, at - from));
        from = at + 1;
    }
    lines.push_back(QStringView(text).mid(from));
    return lines;
}

void append(QList<DiffSpan> &spans, DiffSpan::Kind kind, const DiffToken &token)
{
    const auto matter = kind == DiffSpan::Kind::Same ? DiffSpan::Matter::Words : token.matter;
    if (!spans.isEmpty() && spans.last().kind == kind && spans.last().matter == matter)
        spans.last().text += token.text;
    else
        spans.append({ kind, matter, token.text.toString() });
}

/// What stands between two words that are in both texts.
struct Gap {
    size_t fromBefore = 0;
    size_t toBefore = 0;
    size_t fromAfter = 0;
    size_t toAfter = 0;

    bool isChange() const { return fromBefore != toBefore || fromAfter != toAfter; }
};

class WordDiff
{
public:
    WordDiff(QStringView before, QStringView after)
        : m_before(diffTokens(before))
        , m_after(diffTokens(after))
    {
    }

    QList<DiffSpan> run(DiffCounts &counts)
    {
        auto pairs = commonSubsequence(numbered(m_before), numbered(m_after));
        dropLoneSpaces(pairs);
        size_t i = 0;
        size_t j = 0;
        for (const auto &[x, y] : pairs) {
            write({ i, static_cast<size_t>(x), j, static_cast<size_t>(y) }, counts);
            append(m_spans, DiffSpan::Kind::Same, m_before[static_cast<size_t>(x)]);
            i = static_cast<size_t>(x) + 1;
            j = static_cast<size_t>(y) + 1;
        }
        write({ i, m_before.size(), j, m_after.size() }, counts);
        return std::move(m_spans);
    }

private:
    std::vector<int> numbered(const Tokens &tokens)
    {
        std::vector<int> sequence;
        sequence.reserve(tokens.size());
        for (const auto &token : tokens) {
            const auto found = m_numbers.constFind(token.text);
            const int number = found != m_numbers.constEnd() ? *found : static_cast<int>(m_numbers.size());
            if (found == m_numbers.constEnd())
                m_numbers.insert(token.text, number);
            sequence.push_back(number);
        }
        return sequence;
    }

    // A space that is the only thing in common between two changed words would cut a changed phrase
    // into crumbs: it is told with them.
    void dropLoneSpaces(std::vector<std::pair<int, int>> &pairs) const
    {
        std::vector<std::pair<int, int>> kept;
        for (size_t p = 0; p < pairs.size(); ++p) {
            const auto [x, y] = pairs[p];
            const auto [beforeX, beforeY] = p == 0 ? std::pair(-1, -1) : pairs[p - 1];
            const auto [nextX, nextY] = p + 1 < pairs.size()
                ? pairs[p + 1]
                : std::pair(static_cast<int>(m_before.size()), static_cast<int>(m_after.size()));
            const bool isSpace = m_before[static_cast<size_t>(x)].matter == DiffSpan::Matter::Spacing;
            const bool replacedLeft = x - beforeX > 1 && y - beforeY > 1;
            const bool replacedRight = nextX - x > 1 && nextY - y > 1;
            if (!(isSpace && replacedLeft && replacedRight))
                kept.push_back(pairs[p]);
        }
        pairs = std::move(kept);
    }

    void write(const Gap &gap, DiffCounts &counts)
    {
        if (!gap.isChange())
            return;
        for (size_t i = gap.fromBefore; i < gap.toBefore; ++i) {
            append(m_spans, DiffSpan::Kind::Deleted, m_before[i]);
            counts.wordsDeleted += m_before[i].isWord ? 1 : 0;
        }
        for (size_t j = gap.fromAfter; j < gap.toAfter; ++j) {
            append(m_spans, DiffSpan::Kind::Inserted, m_after[j]);
            counts.wordsInserted += m_after[j].isWord ? 1 : 0;
        }
    }

    Tokens m_before;
    Tokens m_after;
    QHash<QStringView, int> m_numbers;
    QList<DiffSpan> m_spans;
};

int wordsIn(QStringView text)
{
    int words = 0;
    for (const auto &token : diffTokens(text))
        words += token.isWord ? 1 : 0;
    return words;
}

QList<DiffSpan> whole(QStringView text, DiffSpan::Kind kind)
{
    if (text.isEmpty())
        return {};
    return { { kind, DiffSpan::Matter::Words, text.toString() } };
}

class Comparison
{
public:
    Comparison(const QString &before, const QString &after, qsizetype wordLimit)
        : m_before(linesOf(before))
        , m_after(linesOf(after))
    {
        // A word has five letters and a space: near enough to decide whether it is worth counting.
        m_diff.paragraphsOnly = (before.size() + after.size()) / 6 > wordLimit;
    }

    TextDiff run()
    {
        const auto alignment = alignParagraphs(m_before, m_after);
        std::vector<int> movedTo(m_after.size(), -1);
        for (size_t i = 0; i < m_before.size(); ++i) {
            const auto &pair = alignment.before[i];
            if (pair.moved)
                movedTo[static_cast<size_t>(pair.after)] = static_cast<int>(i);
        }
        size_t j = 0;
        for (size_t i = 0; i < m_before.size(); ++i) {
            const auto &pair = alignment.before[i];
            if (pair.after < 0 || pair.moved) {
                writeGone(i, pair.moved);
                continue;
            }
            for (; j < static_cast<size_t>(pair.after); ++j)
                writeCome(j, movedTo[j]);
            writePair(i, j++);
        }
        for (; j < m_after.size(); ++j)
            writeCome(j, movedTo[j]);
        return std::move(m_diff);
    }

private:
    void writeGone(size_t i, bool moved)
    {
        const auto text = m_before[i];
        if (!moved) {
            m_diff.counts.wordsDeleted += wordsIn(text);
            m_diff.counts.paragraphsDeleted += text.trimmed().isEmpty() ? 0 : 1;
        }
        m_diff.paragraphs.append({ moved ? Kind::MovedFrom : Kind::Deleted, static_cast<qsizetype>(i), -1,
                                   whole(text, DiffSpan::Kind::Deleted) });
    }

    void writeCome(size_t j, int movedFrom)
    {
        const auto text = m_after[j];
        if (movedFrom < 0) {
            m_diff.counts.wordsInserted += wordsIn(text);
            m_diff.counts.paragraphsInserted += text.trimmed().isEmpty() ? 0 : 1;
            m_diff.paragraphs.append(
                { Kind::Inserted, -1, static_cast<qsizetype>(j), whole(text, DiffSpan::Kind::Inserted) });
            return;
        }
        ++m_diff.counts.paragraphsMoved;
        const auto old = m_before[static_cast<size_t>(movedFrom)];
        m_diff.counts.paragraphsChanged += old == text ? 0 : 1;
        m_diff.paragraphs.append({ Kind::MovedTo, movedFrom, static_cast<qsizetype>(j), wordsOf(old, text) });
    }

    void writePair(size_t i, size_t j)
    {
        const bool same = m_before[i] == m_after[j];
        m_diff.counts.paragraphsChanged += same ? 0 : 1;
        m_diff.paragraphs.append({ same ? Kind::Same : Kind::Changed, static_cast<qsizetype>(i),
                                   static_cast<qsizetype>(j), wordsOf(m_before[i], m_after[j]) });
    }

    QList<DiffSpan> wordsOf(QStringView before, QStringView after)
    {
        if (before == after)
            return whole(after, DiffSpan::Kind::Same);
        if (!m_diff.paragraphsOnly)
            return WordDiff(before, after).run(m_diff.counts);
        m_diff.counts.wordsDeleted += wordsIn(before);
        m_diff.counts.wordsInserted += wordsIn(after);
        return whole(before, DiffSpan::Kind::Deleted) + whole(after, DiffSpan::Kind::Inserted);
    }

    std::vector<QStringView> m_before;
    std::vector<QStringView> m_after;
    TextDiff m_diff;
};

QString rebuilt(const TextDiff &diff, qsizetype ParagraphDiff::*place, DiffSpan::Kind left)
{
    QList<QString> lines(diff.paragraphs.size());
    qsizetype count = 0;
    for (const auto &paragraph : diff.paragraphs) {
        const bool isHere
            = paragraph.*place >= 0 && !(left == DiffSpan::Kind::Inserted && paragraph.kind == Kind::MovedTo);
        if (!isHere)
            continue;
        QString line;
        for (const auto &span : paragraph.spans) {
            if (span.kind != left)
                line += span.text;
        }
        lines[paragraph.*place] = line;
        count = std::max(count, paragraph.*place + 1);
    }
    return lines.mid(0, count).join(u'\n');
}

} // namespace

TextDiff compareTexts(const QString &before, const QString &after, qsizetype wordLimit)
{
    return Comparison(before, after, wordLimit).run();
}

std::optional<TextDiff> compareTexts(const QString &before, const QString &after, Progress &progress,
                                     qsizetype wordLimit)
{
    if (progress.isCancelled())
        return std::nullopt;
    return compareTexts(before, after, wordLimit);
}

DiffCounts countChanges(const QString &before, const QString &after)
{
    return compareTexts(before, after).counts;
}

TextDiff hiding(const TextDiff &diff, const QList<DiffSpan::Matter> &matters)
{
    auto shown = diff;
    for (auto &paragraph : shown.paragraphs) {
        if (paragraph.kind != Kind::Changed && paragraph.kind != Kind::MovedTo)
            continue;
        QList<DiffSpan> spans;
        bool isChanged = false;
        for (auto span : paragraph.spans) {
            if (span.kind != DiffSpan::Kind::Same && matters.contains(span.matter)) {
                if (span.kind == DiffSpan::Kind::Deleted)
                    continue;
                span.kind = DiffSpan::Kind::Same;
                span.matter = DiffSpan::Matter::Words;
            }
            isChanged = isChanged || span.kind != DiffSpan::Kind::Same;
            if (!spans.isEmpty() && spans.last().kind == span.kind && spans.last().matter == span.matter)
                spans.last().text += span.text;
            else
                spans.append(span);
        }
        paragraph.spans = spans;
        if (paragraph.kind == Kind::Changed && !isChanged)
            paragraph.kind = Kind::Same;
    }
    return shown;
}

qsizetype otherHalf(const TextDiff &diff, qsizetype at)
{
    const auto &half = diff.paragraphs[at];
    if (half.kind != Kind::MovedFrom && half.kind != Kind::MovedTo)
        return -1;
    const auto wanted = half.kind == Kind::MovedFrom ? Kind::MovedTo : Kind::MovedFrom;
    for (qsizetype i = 0; i < diff.paragraphs.size(); ++i) {
        const auto &other = diff.paragraphs[i];
        if (other.kind == wanted && other.before == half.before && other.after == half.after)
            return i;
    }
    return -1;
}

bool ParagraphDiff::isBlank() const
{
    return std::all_of(spans.begin(), spans.end(),
                       [](const DiffSpan &span) { return QStringView(span.text).trimmed().isEmpty(); });
}

DiffCounts &DiffCounts::operator+=(const DiffCounts &other)
{
    paragraphsChanged += other.paragraphsChanged;
    paragraphsInserted += other.paragraphsInserted;
    paragraphsDeleted += other.paragraphsDeleted;
    paragraphsMoved += other.paragraphsMoved;
    wordsInserted += other.wordsInserted;
    wordsDeleted += other.wordsDeleted;
    paragraphsSplit += other.paragraphsSplit;
    paragraphsJoined += other.paragraphsJoined;
    formattings += other.formattings;
    spacings += other.spacings;
    citations += other.citations;
    links += other.links;
    return *this;
}

QString textBefore(const TextDiff &diff)
{
    return rebuilt(diff, &ParagraphDiff::before, DiffSpan::Kind::Inserted);
}

QString textAfter(const TextDiff &diff)
{
    return rebuilt(diff, &ParagraphDiff::after, DiffSpan::Kind::Deleted);
}

} // namespace tenue
