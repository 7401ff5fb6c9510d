// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/lengths.h"

#include <QtCore/QStringTokenizer>

namespace tenue
{

namespace
{

using Kind = MarkdownSpan::Kind;

bool isNoBreakSpace(QChar c)
{
    return c == u'\u00a0' || c == u'\u202f';
}

/// Reads a line sign by sign, without what is left out.
class LineCount
{
public:
    explicit LineCount(QStringView line)
        : m_line(line)
    {
    }

    void addProse(qsizetype from, qsizetype end)
    {
        for (auto at = from; at < end; ++at)
            add(at);
    }

    /// A citation leaves with the spaces before it.
    void dropSpaces() { m_spaces = 0; }
    /// At the bar of a table's row: spaces on either side are layout.
    void endCell()
    {
        m_spaces = 0;
        m_isInWord = false;
        m_hasBegun = false;
    }

    TextLengths lengths() const { return m_lengths; }

private:
    void add(qsizetype at)
    {
        const auto c = m_line[at];
        if (c.isSpace()) {
            if (m_hasBegun)
                ++m_spaces;
            const bool isInNumber = isNoBreakSpace(c) && at > 0 && m_line[at - 1].isDigit() && at + 1 < m_line.size()
                && m_line[at + 1].isDigit();
            m_isInWord = m_isInWord && isInNumber;
            return;
        }
        if (c.isLowSurrogate() || c.isMark() || c.category() == QChar::Other_Format)
            return;
        m_lengths.signs += m_spaces + 1;
        m_spaces = 0;
        m_hasBegun = true;
        if (!m_isInWord && (c.isLetterOrNumber() || c.isHighSurrogate())) {
            m_isInWord = true;
            ++m_lengths.words;
        }
    }

    QStringView m_line;
    TextLengths m_lengths;
    int m_spaces = 0; ///< counted when a sign follows them
    bool m_hasBegun = false;
    bool m_isInWord = false;
};

} // namespace

TextLengths lengthsOfLine(QStringView line, MarkdownLineState &state)
{
    const bool wasInFence = state.isInFence();
    const auto spans = markdownSpans(line, state);
    const bool isCodeLine = wasInFence || state.isInFence() || state.inIndentedCode;
    LineCount count(line);
    if (isCodeLine) {
        if (wasInFence == state.isInFence()) // else it is the fence
            count.addProse(0, line.size());
        return count.lengths();
    }
    qsizetype done = 0;
    for (const auto &span : spans) {
        count.addProse(done, span.start);
        done = span.end();
        if (span.kind == Kind::Citation) {
            count.dropSpaces();
        } else if (span.kind == Kind::Mark && line[span.start] == u'|') {
            count.endCell();
        } else if (span.kind == Kind::Web) {
            count.addProse(span.start, span.end());
        } else if (span.kind == Kind::Code) {
            qsizetype marks = 0;
            while (line[span.start + marks] == u'`')
                ++marks;
            count.addProse(span.start + marks, span.end() - marks);
        }
    }
    count.addProse(done, line.size());
    return count.lengths();
}

TextLengths lengthsOf(QStringView text)
{
    TextLengths all;
    MarkdownLineState state;
    for (const auto line : text.tokenize(u'\n'))
        all += lengthsOfLine(line, state);
    return all;
}

} // namespace tenue
