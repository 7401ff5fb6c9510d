// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/uncited_claims.h"

#include "core/base/words.h"
#include "core/text/markdown_spans.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>
#include <QtCore/QStringTokenizer>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Span = MarkdownSpan::Kind;

const QRegularExpression &dates()
{
    static const QRegularExpression expression(
        u"(?<![\\w/])(?:"
        "(?:(?:1er|\\d{1,2}(?:st|nd|rd|th)?)[ \\x{a0}\\x{202f}](?:of )?)?"
        "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|"
        "January|February|March|April|May|June|July|August|September|October|November|December)"
        "(?:[ \\x{a0}]\\d{1,2},)?[ \\x{a0}\\x{202f}]\\d{4}"
        "|(?:1er|\\d{1,2})[ "
        "\\x{a0}](?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
        "|\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)"
        "|(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{1,2}"
        "|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{4}-\\d{2}-\\d{2}"
        "|(?:en|depuis|in|since|dès|fin|début|before|avant|after|après|by) (?:19|20)\\d{2}"
        ")(?!\\w)"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return expression;
}

const QRegularExpression &figures()
{
    static const QRegularExpression expression(
        u"(?<![\\w.,/-])(?<!article )(?<!articles )(?<!n°)(?<!n°[ \\x{a0}\\x{202f}])(?<!page )(?<!p\\.[ "
        u"\\x{a0}])(?<!no )"
        "(?<!promesse )(?<!promise )(?<!chapter )(?<!chapitre )(?<!section )(?<!No\\. )"
        "(?:[€$£][ \\x{a0}]?)?\\d+(?:[ \\x{a0}\\x{202f},.]\\d+)*(?!\\d|(?:er|re|e|ème|st|nd|rd|th)\\b)"
        "|\\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|"
        "soixante|"
        "cent|plusieurs|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|several|"
        "a|one|un) (?:cents?|mille|millions?|milliards?|hundred|thousand|billions?)\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return expression;
}

const QRegularExpression &quotations()
{
    static const QRegularExpression expression(u"«[^»]*»|“[^”]*”|\"[^\"]+\""_s);
    return expression;
}

struct Place {
    qsizetype start = -1;
    qsizetype length = 0;
};

/// One paragraph, item, quote or table as it is gathered line by line.
class Block
{
public:
    void addLine(qsizetype start, QStringView line, const std::vector<MarkdownSpan> &spans)
    {
        if (m_start < 0)
            m_start = start;
        m_end = start + line.size();
        QString prose = line.toString();
        for (const auto &span : spans) {
            m_isCited = m_isCited || span.kind == Span::Citation;
            if (span.start == 0 && span.kind == Span::Mark && line.sliced(0, span.length).contains(u'>'))
                note(UncitedClaim::Quotation, { start + span.end(), line.size() - span.end() });
            // Something that is neither a letter, a digit nor a space of a number.
            for (auto at = span.start; at < span.end(); ++at)
                prose[at] = span.kind == Span::Mark ? u'\u2060' : u'\ufffc';
        }
        search(prose, start);
    }

    bool isEmpty() const { return m_start < 0; }

    void finish(QList<UncitedClaim> &claims)
    {
        if (m_kinds && !m_isCited)
            claims.append({ m_start, m_end - m_start, m_claim.start, m_claim.length, m_kinds });
        *this = Block();
    }

private:
    void note(UncitedClaim::Kind kind, Place place)
    {
        m_kinds |= kind;
        if (m_claim.start < 0 || place.start < m_claim.start)
            m_claim = place;
    }

    void search(QString &prose, qsizetype start)
    {
        if (const auto match = quotations().match(prose); match.hasMatch())
            note(UncitedClaim::Quotation, { start + match.capturedStart(), match.capturedLength() });
        for (auto all = dates().globalMatch(prose); all.hasNext();) {
            const auto match = all.next();
            note(UncitedClaim::Date, { start + match.capturedStart(), match.capturedLength() });
            for (auto at = match.capturedStart(); at < match.capturedEnd(); ++at)
                prose[at] = u'\ufffc'; // the digits of a date are no figures
        }
        if (const auto match = figures().match(prose); match.hasMatch())
            note(UncitedClaim::Figure, { start + match.capturedStart(), match.capturedLength() });
    }

    qsizetype m_start = -1;
    qsizetype m_end = -1;
    Place m_claim;
    UncitedClaim::Kinds m_kinds = {};
    bool m_isCited = false;
};

bool isHeading(QStringView line, const std::vector<MarkdownSpan> &spans)
{
    return !spans.empty() && spans[0].start == 0 && spans[0].kind == Span::Mark
        && line.sliced(0, spans[0].length).endsWith(u'#');
}

bool beginsItem(QStringView line, const std::vector<MarkdownSpan> &spans)
{
    if (spans.empty() || spans[0].start != 0 || spans[0].kind != Span::Mark)
        return false;
    const auto mark = line.sliced(0, spans[0].length).trimmed();
    return !mark.isEmpty()
        && (QStringView(u"-*+").contains(mark.back()) || mark.back() == u'.' || mark.back() == u')'
            || mark.back() == u']')
        && line[spans[0].length - 1].isSpace();
}

} // namespace

QList<UncitedClaim> uncitedClaims(const QString &text)
{
    QList<UncitedClaim> claims;
    Block block;
    MarkdownLineState state;
    qsizetype start = 0;
    for (const auto line : QStringView(text).tokenize(u'\n')) {
        const auto spans = markdownSpans(line, state);
        const bool isCode = !spans.empty() && spans[0].kind == Span::Code && spans[0].length == line.size();
        if (line.trimmed().isEmpty() || isCode || isHeading(line, spans)) {
            block.finish(claims);
        } else {
            if (beginsItem(line, spans))
                block.finish(claims);
            block.addLine(start, line, spans);
        }
        start += line.size() + 1;
    }
    block.finish(claims);
    return claims;
}

QString messageOf(UncitedClaim::Kinds kinds)
{
    if (kinds & UncitedClaim::Quotation)
        return translate("UncitedClaims",
                         "This paragraph quotes somebody and cites no evidence: cite where it was said.");
    if (kinds & UncitedClaim::Figure)
        return translate("UncitedClaims",
                         "This paragraph gives a figure and cites no evidence: cite where it comes from.");
    return translate("UncitedClaims", "This paragraph gives a date and cites no evidence: cite where it comes from.");
}

} // namespace tenue
