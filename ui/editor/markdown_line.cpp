// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/markdown_line.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = LineSpan::Kind;

bool isKeyLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

int runLength(QStringView line, int at)
{
    int length = 1;
    while (at + length < line.size() && line[at + length] == line[at])
        ++length;
    return length;
}

/// Reads what stands inside a line.
class InlineReader
{
public:
    InlineReader(const QString &line, QList<LineSpan> &spans)
        : m_line(line)
        , m_spans(spans)
    {
    }

    void read(int from)
    {
        for (int at = from; at < m_line.size();)
            at = step(at);
    }

private:
    struct Opener {
        int at;
        int length;
        QChar sign;
    };

    void add(int from, int end, Kind kind)
    {
        if (end > from)
            m_spans.append({ from, end - from, kind });
    }

    int step(int at)
    {
        switch (m_line[at].unicode()) {
        case u'\\':
            return at + 2;
        case u'`':
            return readCode(at);
        case u'[':
            return readBracket(at);
        case u'*':
        case u'_':
        case u'~':
            return readEmphasis(at);
        case u'h':
        case u'<':
            return readAddress(at);
        default:
            return at + 1;
        }
    }

    int readCode(int at)
    {
        const int ticks = runLength(m_line, at);
        for (auto close = m_line.indexOf(u'`', at + ticks); close >= 0; close = m_line.indexOf(u'`', close)) {
            const int run = runLength(m_line, int(close));
            if (run == ticks) {
                add(at, int(close) + run, Kind::Code);
                add(at, at + ticks, Kind::Mark);
                add(int(close), int(close) + run, Kind::Mark);
                return int(close) + run;
            }
            close += run;
        }
        return at + ticks;
    }

    int readBracket(int at)
    {
        if (at + 1 < m_line.size() && m_line[at + 1] == u'@') {
            int end = at + 2;
            while (end < m_line.size() && (isKeyLetter(m_line[end]) || (m_line[end] == u'-' && end > at + 2)))
                ++end;
            if (end > at + 2 && end < m_line.size() && m_line[end] == u']') {
                add(at, end + 1, Kind::Citation);
                return end + 1;
            }
        }
        const auto close = m_line.indexOf("]("_L1, at);
        const auto inner = m_line.indexOf(u'[', at + 1);
        if (close < 0 || (inner >= 0 && inner < close))
            return at + 1;
        const auto end = m_line.indexOf(u')', close);
        if (end < 0)
            return at + 1;
        const bool isPicture = at > 0 && m_line[at - 1] == u'!';
        add(isPicture ? at - 1 : at, at + 1, Kind::Mark);
        add(at + 1, int(close), Kind::LinkWords);
        add(int(close), int(end) + 1, Kind::Mark);
        add(int(close) + 2, int(end), Kind::Address);
        return int(end) + 1;
    }

    int readAddress(int at)
    {
        const int start = m_line[at] == u'<' ? at + 1 : at;
        const auto rest = QStringView(m_line).sliced(start);
        if (!rest.startsWith("http://"_L1) && !rest.startsWith("https://"_L1))
            return at + 1;
        int end = start;
        while (end < m_line.size() && !m_line[end].isSpace() && !"<>\"»)]"_L1.contains(m_line[end]))
            ++end;
        add(start, end, Kind::Address);
        return end;
    }

    int readEmphasis(int at)
    {
        const QChar sign = m_line[at];
        const int length = runLength(m_line, at);
        const int end = at + length;
        const QChar before = at > 0 ? m_line[at - 1] : QChar(u' ');
        const QChar after = end < m_line.size() ? m_line[end] : QChar(u' ');
        if (length > 3 || (sign == u'~' && length != 2))
            return end;
        const bool isInWord = sign == u'_' && before.isLetterOrNumber() && after.isLetterOrNumber();
        if (!before.isSpace() && !isInWord && close(at, length, sign))
            return end;
        if (!after.isSpace() && !isInWord)
            m_openers.append({ at, length, sign });
        return end;
    }

    bool close(int at, int length, QChar sign)
    {
        for (auto i = m_openers.size() - 1; i >= 0; --i) {
            const auto opener = m_openers[i];
            if (opener.sign != sign || opener.length != length || opener.at + length >= at)
                continue;
            const int from = opener.at + length;
            if (sign == u'~')
                add(from, at, Kind::Strike);
            if (sign != u'~' && length >= 2)
                add(from, at, Kind::Strong);
            if (sign != u'~' && length != 2)
                add(from, at, Kind::Emphasis);
            add(opener.at, from, Kind::Mark);
            add(at, at + length, Kind::Mark);
            m_openers.resize(i);
            return true;
        }
        return false;
    }

    const QString &m_line;
    QList<LineSpan> &m_spans;
    QList<Opener> m_openers;
};

// A fence is remembered as its length, negative for "~".
int fenceOf(QStringView line)
{
    const auto text = line.trimmed();
    if (text.size() < 3 || (text[0] != u'`' && text[0] != u'~') || line.size() - text.size() > 3)
        return 0;
    const int run = runLength(text, 0);
    if (run < 3 || (text[0] == u'`' && text.sliced(run).contains(u'`')))
        return 0;
    return text[0] == u'`' ? run : -run;
}

bool closes(int fence, int open, QStringView line)
{
    return (fence > 0) == (open > 0) && std::abs(fence) >= std::abs(open) && line.trimmed().size() == std::abs(fence);
}

void readPrefix(const QString &line, MarkdownLine &read)
{
    static const QRegularExpression prefix(u"^( {0,3}(?<heading>#{1,6})(?: |$)"
                                           "|(?<quote>(?: {0,3}> ?)+)"
                                           "|\\s*(?<bullet>[-*+])(?: |$)"
                                           "|\\s*(?<number>\\d{1,9}[.)])(?: |$))"_s);
    static const QRegularExpression rule(u"^ {0,3}([-*_])(?: *\\1){2,} *$"_s);
    if (line.isEmpty())
        return;
    if (rule.match(line).hasMatch()) {
        read.kind = MarkdownLine::Kind::Rule;
        read.prefix = int(line.size());
        return;
    }
    if (line.startsWith(u'|')) {
        read.kind = MarkdownLine::Kind::TableRow;
        return;
    }
    const auto found = prefix.match(line);
    if (!found.hasMatch())
        return;
    read.prefix = int(found.capturedLength());
    if (found.hasCaptured(u"heading"_s)) {
        read.kind = MarkdownLine::Kind::Heading;
        read.level = int(found.capturedLength(u"heading"_s));
    } else if (found.hasCaptured(u"quote"_s)) {
        read.kind = MarkdownLine::Kind::Quote;
    } else {
        read.kind = found.hasCaptured(u"bullet"_s) ? MarkdownLine::Kind::Bullet : MarkdownLine::Kind::Numbered;
    }
}

} // namespace

const LineSpan *MarkdownLine::spanAt(int at, LineSpan::Kind wanted) const
{
    const auto found = std::find_if(spans.cbegin(), spans.cend(), [&](const LineSpan &span) {
        return span.kind == wanted && span.from <= at && at <= span.end();
    });
    return found == spans.cend() ? nullptr : &*found;
}

bool MarkdownLine::isVerbatim(int at) const
{
    if (kind == Kind::Code || kind == Kind::Fence)
        return true;
    return std::any_of(spans.cbegin(), spans.cend(), [at](const LineSpan &span) {
        const bool isSuch = span.kind == LineSpan::Kind::Code || span.kind == LineSpan::Kind::Address
            || span.kind == LineSpan::Kind::Citation;
        return isSuch && span.from <= at && at < span.end();
    });
}

MarkdownLine readMarkdownLine(const QString &line, MarkdownLineState &state)
{
    MarkdownLine read;
    const int open = state.fence == u'`' ? state.fenceLength : -state.fenceLength;
    const bool isInFence = state.isInFence();
    const int found = fenceOf(line);
    (void)markdownSpans(line, state);
    if (isInFence || found != 0) {
        const bool isFence = found != 0 && (!isInFence || closes(found, open, line));
        read.kind = isFence ? MarkdownLine::Kind::Fence : MarkdownLine::Kind::Code;
        return read;
    }
    readPrefix(line, read);
    InlineReader(line, read.spans).read(read.prefix);
    return read;
}

MarkdownLine readMarkdownLine(const QString &line)
{
    MarkdownLineState state;
    return readMarkdownLine(line, state);
}

MarkdownLineState stateBefore(const QTextBlock &block)
{
    const int before = block.previous().isValid() ? block.previous().userState() : -1;
    return before < 0 ? MarkdownLineState() : MarkdownLineState::fromNumber(before);
}

QString citedKey(const QString &line, const LineSpan &span)
{
    return line.mid(span.from + 2, span.length - 3);
}

const MarkdownLine &markdownLineOf(const QTextBlock &block)
{
    if (const auto *kept = static_cast<const ReadMarkdownLine *>(block.userData()))
        return kept->line;
    auto state = stateBefore(block);
    QTextBlock(block).setUserData(new ReadMarkdownLine(readMarkdownLine(block.text(), state)));
    return static_cast<const ReadMarkdownLine *>(block.userData())->line;
}

} // namespace tenue
