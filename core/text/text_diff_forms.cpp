// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text_diff.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = ParagraphDiff::Kind;

/// One of the texts, from the spans that are not of kind `other`.
QString rebuilt(const TextDiff &diff, qsizetype ParagraphDiff::*place, Kind elsewhere, DiffSpan::Kind other)
{
    QStringList lines;
    QList<std::pair<qsizetype, QString>> parts;
    for (const auto &paragraph : diff.paragraphs) {
        if (paragraph.*place < 0 || paragraph.kind == elsewhere)
            continue;
        QString part;
        for (const auto &span : paragraph.spans) {
            if (span.kind != other)
                part += span.text;
        }
        parts.append({ paragraph.*place, part });
    }
    std::sort(parts.begin(), parts.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &part : parts)
        lines.append(part.second);
    return lines.join(u'\n');
}

} // namespace

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
    return rebuilt(diff, &ParagraphDiff::before, Kind::MovedTo, DiffSpan::Kind::Inserted);
}

QString textAfter(const TextDiff &diff)
{
    return rebuilt(diff, &ParagraphDiff::after, Kind::MovedFrom, DiffSpan::Kind::Deleted);
}

} // namespace tenue
