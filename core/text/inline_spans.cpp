// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/inline_spans.h"

#include "core/text/web_words.h"

namespace tenue
{

namespace
{

using Kind = MarkdownSpan::Kind;

constexpr size_t DeepestNesting = 32;

bool isKeyLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

bool isAsciiSign(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7f && !c.isLetterOrNumber();
}

/// Walks along one line and takes what is no prose, sign by sign.
class InlineScan
{
public:
    InlineScan(QStringView line, qsizetype from, InTable table, std::vector<MarkdownSpan> &spans)
        : m_line(line)
        , m_at(from)
        , m_table(table)
        , m_spans(spans)
        , m_lastTick(line.lastIndexOf(u'`'))
        , m_lastAngle(line.lastIndexOf(u'>'))
        , m_lastParenthesis(line.lastIndexOf(u')'))
    {
    }

    void run()
    {
        while (m_at < m_line.size()) {
            if (!takeSign())
                ++m_at;
        }
    }

private:
    QChar at(qsizetype place) const { return place >= 0 && place < m_line.size() ? m_line[place] : QChar(u' '); }

    bool take(qsizetype end, Kind kind)
    {
        if (end <= m_at)
            return false;
        m_spans.push_back({ m_at, end - m_at, kind });
        m_at = end;
        return true;
    }

    bool takeSign()
    {
        switch (at(m_at).unicode()) {
        case u'\\':
            if (!isAsciiSign(at(m_at + 1)))
                return false;
            take(m_at + 1, Kind::Mark);
            ++m_at; // the sign itself is prose
            return true;
        case u'`':
            return takeCode();
        case u'[':
            return takeOpening(m_at + 1);
        case u'!':
            return at(m_at + 1) == u'[' && at(m_at + 2) != u'@' && takeOpening(m_at + 2);
        case u']':
            return takeClosing();
        case u'<':
            return takeAngle();
        case u'*':
        case u'_':
        case u'~':
            return takeEmphasis();
        case u'|':
            return m_table == InTable::Yes && take(m_at + 1, Kind::Mark);
        default:
            return takeWeb();
        }
    }

    bool takeCode()
    {
        auto end = m_at;
        while (at(end) == u'`')
            ++end;
        const auto length = end - m_at;
        for (auto close = end; close <= m_lastTick;) {
            close = m_line.indexOf(u'`', close);
            if (close < 0)
                break;
            auto closeEnd = close;
            while (at(closeEnd) == u'`')
                ++closeEnd;
            if (closeEnd - close == length)
                return take(closeEnd, Kind::Code);
            close = closeEnd;
        }
        m_lastTick = std::min(m_lastTick, end - 1); // one search without an answer is enough
        m_at = end;
        return true;
    }

    bool takeOpening(qsizetype behind)
    {
        if (at(m_at) == u'[' && at(m_at + 1) == u'@') {
            auto end = m_at + 2;
            while (isKeyLetter(at(end)) || (at(end) == u'-' && end > m_at + 2))
                ++end;
            if (end > m_at + 2 && at(end) == u']')
                return take(end + 1, Kind::Citation);
        }
        if (m_openings.size() == DeepestNesting)
            m_openings.erase(m_openings.begin());
        m_openings.push_back({ m_spans.size(), m_at });
        m_at = behind;
        return true;
    }

    /// The end of "(address "title")" that begins at `from`; −1 if it does not end.
    qsizetype endOfTarget(qsizetype from) const
    {
        int depth = 0;
        const bool isAngled = at(from + 1) == u'<';
        const auto text = isAngled ? m_line.indexOf(u'>', from) : from;
        if (text < 0)
            return -1;
        for (auto place = isAngled ? text + 1 : from; place <= m_lastParenthesis; ++place) {
            const auto c = m_line[place];
            if (c == u'\\')
                ++place;
            else if (c == u'(')
                ++depth;
            else if (c == u')' && (isAngled || --depth == 0))
                return place + 1;
            else if (depth > 32)
                return -1;
        }
        return -1;
    }

    bool takeClosing()
    {
        if (m_openings.empty())
            return false;
        const auto opening = m_openings.back();
        m_openings.pop_back();
        const auto behind = m_at + 1;
        qsizetype end = -1;
        if (at(behind) == u'(') {
            end = endOfTarget(behind);
        } else if (at(behind) == u'[' && at(behind + 1) != u'@') {
            const auto close = m_line.indexOf(u']', behind);
            end = close < 0 || close - behind > 1000 ? -1 : close + 1;
        }
        if (end < 0)
            return false;
        const qsizetype length = m_line[opening.start] == u'!' ? 2 : 1;
        m_spans.insert(m_spans.begin() + static_cast<qsizetype>(opening.index),
                       MarkdownSpan { opening.start, length, Kind::Mark });
        take(behind, Kind::Mark);
        return take(end, Kind::Address);
    }

    bool takeAngle()
    {
        const auto next = at(m_at + 1);
        if (!next.isLetter() && next != u'/' && next != u'!' && next != u'?')
            return false;
        if (m_line.sliced(m_at).startsWith(u"<!--")) {
            const auto close = m_line.indexOf(u"-->", m_at + 4);
            return take(close < 0 ? m_line.size() : close + 3, Kind::Html);
        }
        if (m_at > m_lastAngle)
            return false;
        auto close = m_at + 1;
        while (close < m_lastAngle && m_line[close] != u'<' && m_line[close] != u'>')
            ++close;
        if (at(close) != u'>')
            return false;
        const auto inside = m_line.sliced(m_at + 1, close - m_at - 1);
        const bool isAddress = !inside.contains(u' ') && (inside.contains(u':') || inside.contains(u'@'));
        return take(close + 1, isAddress ? Kind::Address : Kind::Html);
    }

    bool takeEmphasis()
    {
        const auto sign = m_line[m_at];
        auto end = m_at;
        while (at(end) == sign)
            ++end;
        const auto before = at(m_at - 1);
        const auto behind = at(end);
        const bool isInWord = before.isLetterOrNumber() && behind.isLetterOrNumber();
        const bool standsAlone = before.isSpace() && behind.isSpace();
        if (standsAlone || (sign == u'_' && isInWord) || (sign == u'~' && end - m_at > 2)) {
            m_at = end;
            return true;
        }
        return take(end, Kind::Mark);
    }

    bool takeWeb()
    {
        if (at(m_at - 1).isLetterOrNumber() || !(m_line[m_at].isLetterOrNumber()))
            return false;
        const auto end = endOfWebWord(m_line, m_at);
        if (end > m_at)
            return take(end, Kind::Web);
        while (at(m_at).isLetterOrNumber())
            ++m_at;
        return true;
    }

    struct Opening {
        size_t index; ///< where its mark would stand among the spans
        qsizetype start;
    };

    QStringView m_line;
    qsizetype m_at;
    InTable m_table;
    std::vector<MarkdownSpan> &m_spans;
    std::vector<Opening> m_openings;
    qsizetype m_lastTick;
    qsizetype m_lastAngle;
    qsizetype m_lastParenthesis;
};

} // namespace

void addInlineSpans(QStringView line, qsizetype from, InTable table, std::vector<MarkdownSpan> &spans)
{
    InlineScan(line, from, table, spans).run();
}

bool isTableRule(QStringView line)
{
    bool hasDash = false;
    for (const auto c : line) {
        if (c == u'-')
            hasDash = true;
        else if (c != u'|' && c != u':' && c != u' ')
            return false;
    }
    return hasDash;
}

} // namespace tenue
