// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/markdown_spans.h"

#include "core/text/inline_spans.h"

namespace tenue
{

namespace
{

using Kind = MarkdownSpan::Kind;

constexpr int MostFenceLength = 1000;
constexpr int DeepestBlocks = 32;

bool isBlank(QStringView text)
{
    return text.trimmed().isEmpty();
}

/// How many columns a line is indented; `at` stands behind the spaces.
int indentOf(QStringView line, qsizetype &at)
{
    int columns = 0;
    for (; at < line.size() && (line[at] == u' ' || line[at] == u'\t'); ++at)
        columns += line[at] == u'\t' ? 4 - columns % 4 : 1;
    return columns;
}

int runLength(QStringView line, qsizetype at)
{
    auto end = at;
    while (end < line.size() && line[end] == line[at])
        ++end;
    return static_cast<int>(std::min<qsizetype>(end - at, MostFenceLength));
}

/// The length of the sign of a list item at `at`, with the spaces behind it; 0 if there is none.
qsizetype listMark(QStringView line, qsizetype at)
{
    auto end = at;
    while (end < line.size() && end < at + 9 && line[end] >= u'0' && line[end] <= u'9')
        ++end;
    const bool isNumber = end > at && end < line.size() && (line[end] == u'.' || line[end] == u')');
    const bool isBullet
        = end == at && end < line.size() && (line[end] == u'-' || line[end] == u'*' || line[end] == u'+');
    if (!isNumber && !isBullet)
        return 0;
    ++end;
    if (end < line.size() && line[end] != u' ' && line[end] != u'\t')
        return 0;
    while (end < line.size() && (line[end] == u' ' || line[end] == u'\t'))
        ++end;
    const auto rest = line.sliced(end);
    if (rest.startsWith(u"[ ] ") || rest.startsWith(u"[x] ") || rest.startsWith(u"[X] "))
        end += 4;
    return end - at;
}

/// A line of nothing but three or more - _ * or =: a thematic break, or the underline of a heading.
bool isRule(QStringView line)
{
    const auto text = line.trimmed();
    if (text.isEmpty() || !QStringView(u"-_*=").contains(text.front()))
        return false;
    int signs = 0;
    for (const auto c : text) {
        if (c == text.front())
            ++signs;
        else if (c != u' ' && c != u'\t')
            return false;
    }
    return signs >= 3 || ((text.front() == u'=' || text.front() == u'-') && signs == text.size() && signs >= 2);
}

bool isDefinition(QStringView rest)
{
    if (!rest.startsWith(u'[') || rest.startsWith(u"[@"))
        return false;
    const auto close = rest.indexOf(u"]:");
    return close > 1 && !rest.sliced(1, close - 1).contains(u']') && !isBlank(rest.sliced(close + 2));
}

/// Marks at the beginning of a line: > # - 1. and what stands before them. Returns where its text begins.
qsizetype blockMarks(QStringView line, MarkdownLineState &state, std::vector<MarkdownSpan> &spans)
{
    qsizetype at = 0;
    qsizetype marked = 0;
    indentOf(line, at);
    for (int depth = 0; depth < DeepestBlocks && at < line.size(); ++depth) {
        if (line[at] == u'>') {
            ++at;
        } else if (const auto length = listMark(line, at); length > 0 && !isRule(line.sliced(at))) {
            at += length;
            state.inList = true;
        } else {
            break;
        }
        marked = at;
        while (at < line.size() && line[at] == u' ')
            ++at;
    }
    if (at < line.size() && line[at] == u'#') {
        const auto signs = runLength(line, at);
        if (signs <= 6 && (at + signs == line.size() || line[at + signs] == u' ' || line[at + signs] == u'\t')) {
            at += signs;
            marked = at;
        }
    }
    if (marked > 0)
        spans.push_back({ 0, marked, Kind::Mark });
    return marked;
}

bool takesFence(QStringView line, MarkdownLineState &state)
{
    qsizetype at = 0;
    const int indent = indentOf(line, at);
    const bool isFence = at < line.size() && (line[at] == u'`' || line[at] == u'~') && runLength(line, at) >= 3;
    if (state.isInFence()) {
        if (isFence && indent < 4 && line[at] == state.fence && runLength(line, at) >= state.fenceLength
            && isBlank(line.sliced(at + runLength(line, at))))
            state.fence = 0;
        return true;
    }
    if (!isFence || (indent >= 4 && !state.inList))
        return false;
    if (line[at] == u'`' && line.sliced(at + runLength(line, at)).contains(u'`'))
        return false;
    state.fence = line[at].unicode();
    state.fenceLength = runLength(line, at);
    return true;
}

bool takesIndentedCode(QStringView line, MarkdownLineState &state)
{
    qsizetype at = 0;
    const bool isIndented = indentOf(line, at) >= 4;
    if (!isIndented && state.inList && at == 0 && state.afterBlank)
        state.inList = false; // text at the margin below an empty line ends the list
    state.inIndentedCode = isIndented && !state.inList && (state.afterBlank || state.inIndentedCode);
    return state.inIndentedCode;
}

} // namespace

int MarkdownLineState::toNumber() const
{
    return (fence == u'`'       ? 1
                : fence == u'~' ? 2
                                : 0)
        | (afterBlank ? 4 : 0) | (inList ? 8 : 0) | (inIndentedCode ? 16 : 0) | (isInFence() ? fenceLength << 5 : 0);
}

MarkdownLineState MarkdownLineState::fromNumber(int number)
{
    if (number < 0)
        return {};
    MarkdownLineState state;
    state.fence = (number & 3) == 1 ? u'`' : (number & 3) == 2 ? u'~' : u'\0';
    state.afterBlank = number & 4;
    state.inList = number & 8;
    state.inIndentedCode = number & 16;
    state.fenceLength = state.isInFence() ? number >> 5 : 0;
    return state;
}

std::vector<MarkdownSpan> markdownSpans(QStringView line, MarkdownLineState &state)
{
    if (takesFence(line, state)) {
        state.afterBlank = false;
        return line.isEmpty() ? std::vector<MarkdownSpan>()
                              : std::vector<MarkdownSpan> { { 0, line.size(), Kind::Code } };
    }
    if (isBlank(line)) {
        state.afterBlank = true;
        return {};
    }
    const bool isCode = takesIndentedCode(line, state);
    state.afterBlank = false;
    if (isCode)
        return { { 0, line.size(), Kind::Code } };
    if (isRule(line) || (isTableRow(line) && isTableRule(line)))
        return { { 0, line.size(), Kind::Mark } };
    std::vector<MarkdownSpan> spans;
    const auto from = blockMarks(line, state, spans);
    if (isDefinition(line.sliced(from).trimmed())) {
        spans.push_back({ from, line.size() - from, Kind::Address });
        return spans;
    }
    addInlineSpans(line, from, isTableRow(line) ? InTable::Yes : InTable::No, spans);
    return spans;
}

std::vector<MarkdownSpan> markdownSpans(QStringView line)
{
    MarkdownLineState state;
    return markdownSpans(line, state);
}

bool isTableRow(QStringView line)
{
    const auto text = line.trimmed();
    return text.startsWith(u'|') && text.size() > 1 && text.sliced(1).contains(u'|');
}

} // namespace tenue
