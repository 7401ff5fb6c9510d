// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/markdown_writer.h"

#include "core/text/citation.h"

#include <QtCore/QRegularExpression>

#include <array>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n';
}

QString escaped(const QString &text)
{
    static const QRegularExpression citation(u"\\G\\[@[a-z0-9][a-z0-9-]*\\]"_s);
    static const QRegularExpression entity(u"\\G&#?[A-Za-z0-9]{1,31};"_s);
    QString out;
    out.reserve(text.size() + 8);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto c = text[at];
        const auto before = at > 0 ? text[at - 1] : QChar(u' ');
        const auto behind = at + 1 < text.size() ? text[at + 1] : QChar(u' ');
        bool isMark = false;
        switch (c.unicode()) {
        case u'\\':
        case u'`':
            isMark = true;
            break;
        case u'*':
            isMark = !(before.isSpace() && behind.isSpace());
            break;
        case u'_':
            isMark = !(before.isLetterOrNumber() && behind.isLetterOrNumber());
            break;
        case u'~':
            isMark = before == u'~' || behind == u'~';
            break;
        case u'[':
            isMark = !citation.match(text, at).hasMatch();
            break;
        case u'<':
            isMark = behind.isLetter() || behind == u'/' || behind == u'!' || behind == u'?';
            break;
        case u'&':
            isMark = entity.match(text, at).hasMatch();
            break;
        default:
            break;
        }
        if (isMark)
            out += u'\\';
        out += c;
    }
    return out;
}

QString codeOf(const QString &text)
{
    const auto fence = text.contains(u'`') ? u"``"_s : u"`"_s;
    const auto space = text.startsWith(u'`') || text.endsWith(u'`') ? u" "_s : QString();
    return fence + space + QString(text).replace(u'\n', u' ') + space + fence;
}

QString targetOf(QString address)
{
    return address.replace(u' ', u"%20"_s)
        .replace(u'(', u"%28"_s)
        .replace(u')', u"%29"_s)
        .replace(u'<', u"%3C"_s)
        .replace(u'>', u"%3E"_s);
}

/// What both sides of a space have in common, from the outermost mark inwards as far as it is the same.
void shareLook(MarkdownRun &space, const MarkdownRun &left, const MarkdownRun &right)
{
    space = { space.text };
    if (left.address != right.address)
        return;
    space.address = left.address;
    space.isStrong = left.isStrong && right.isStrong;
    if (left.isStrong != right.isStrong)
        return;
    space.isEmphasis = left.isEmphasis && right.isEmphasis;
    if (left.isEmphasis != right.isEmphasis)
        return;
    space.isStruck = left.isStruck && right.isStruck;
    space.isCode = left.isStruck == right.isStruck && left.isCode && right.isCode;
}

/// Like runs become one, and spaces at the ends of a run a run of their own that looks like both sides.
std::vector<MarkdownRun> tidied(const std::vector<MarkdownRun> &runs)
{
    std::vector<MarkdownRun> pieces;
    for (const auto &run : runs) {
        qsizetype begin = 0;
        auto end = run.text.size();
        while (begin < end && isSpace(run.text[begin]))
            ++begin;
        while (end > begin && isSpace(run.text[end - 1]))
            --end;
        const auto piece = [&](qsizetype from, qsizetype to) {
            if (to <= from)
                return;
            auto part = run;
            part.text = run.text.mid(from, to - from);
            pieces.push_back(std::move(part));
        };
        piece(0, begin);
        piece(begin, end);
        piece(end, run.text.size());
    }
    const MarkdownRun plain;
    std::vector<MarkdownRun> tidy;
    for (size_t i = 0; i < pieces.size(); ++i) {
        auto piece = pieces[i];
        if (isSpace(piece.text.front())) {
            auto next = i + 1;
            while (next < pieces.size() && isSpace(pieces[next].text.front()))
                ++next;
            const auto &left = tidy.empty() ? plain : tidy.back();
            const auto &right = next < pieces.size() ? pieces[next] : plain;
            shareLook(piece, left, right);
        }
        if (!tidy.empty() && tidy.back().looksLike(piece))
            tidy.back().text += piece.text;
        else
            tidy.push_back(std::move(piece));
    }
    return tidy;
}

/// What would begin a heading, a list, a quote or a rule at the start of a line.
QString withSafeStart(const QString &line)
{
    static const QRegularExpression number(u"^(\\d{1,9})([.)])(?=\\s|$)"_s);
    static const QRegularExpression sign(
        u"^(?:#{1,6}(?=\\s|$)|>|[-+](?=\\s|$)|\\*(?=\\s|$)|(?:-[ ]*){3,}$|=+$|~~~|\\|)"_s);
    auto safe = line;
    if (const auto match = number.match(line); match.hasMatch())
        safe.insert(match.capturedStart(2), u'\\');
    else if (sign.match(line).hasMatch())
        safe.prepend(u'\\');
    return safe;
}

/// Opens and closes marks so that they nest: the link outside, then ** and _ and ~~.
class RunWriter
{
public:
    QString write(const std::vector<MarkdownRun> &runs)
    {
        for (size_t i = 0; i < runs.size(); ++i) {
            moveTo(runs[i]);
            m_out += runs[i].isCode ? codeOf(runs[i].text) : escaped(runs[i].text);
        }
        moveTo(MarkdownRun());
        return m_out;
    }

private:
    struct Open {
        QString mark; ///< "" for a link
        QString address;
    };

    std::vector<Open> wantedFor(const MarkdownRun &run) const
    {
        std::vector<Open> wanted;
        if (!run.address.isEmpty())
            wanted.push_back({ {}, run.address });
        if (run.isStrong)
            wanted.push_back({ u"**"_s, {} });
        if (run.isEmphasis)
            wanted.push_back({ u"*"_s, {} });
        if (run.isStruck)
            wanted.push_back({ u"~~"_s, {} });
        return wanted;
    }

    void moveTo(const MarkdownRun &run)
    {
        const auto wanted = wantedFor(run);
        size_t same = 0;
        while (same < wanted.size() && same < m_open.size() && wanted[same].mark == m_open[same].mark
               && wanted[same].address == m_open[same].address)
            ++same;
        while (m_open.size() > same) {
            m_out
                += m_open.back().mark.isEmpty() ? u"]("_s + targetOf(m_open.back().address) + u')' : m_open.back().mark;
            m_open.pop_back();
        }
        for (; same < wanted.size(); ++same) {
            m_out += wanted[same].mark.isEmpty() ? u"["_s : wanted[same].mark;
            m_open.push_back(wanted[same]);
        }
    }

    QString m_out;
    std::vector<Open> m_open;
};

} // namespace

QString markdownOf(const std::vector<MarkdownRun> &runs)
{
    QStringList lines;
    for (const auto &line : RunWriter().write(tidied(runs)).split(u'\n')) {
        const auto trimmed = line.trimmed();
        if (!trimmed.isEmpty())
            lines.append(withSafeStart(trimmed));
    }
    return lines.join(u"  \n"_s);
}

} // namespace tenue
