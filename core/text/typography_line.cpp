// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/typography_line.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QChar NoProse(u'\ufffc');

bool isHighSign(QChar c)
{
    return c == u';' || c == u'!' || c == u'?' || c == u':';
}

bool isEnd(QChar c)
{
    return c == u'\n' || c.isSpace();
}

/// "&nbsp" before a semicolon.
bool endsLikeEntity(QStringView before)
{
    const auto ampersand = before.lastIndexOf(u'&');
    if (ampersand < 0 || before.size() - ampersand < 3 || before.size() - ampersand > 12)
        return false;
    const auto name = before.sliced(ampersand + 1);
    return std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'#'; });
}

} // namespace

TypographyLine::TypographyLine(TypographyProfile profile, QStringView line, MarkdownLineState &state)
    : m_profile(profile)
    , m_line(line)
    , m_prose(line.toString())
    , m_isTable(isTableRow(line))
{
    for (const auto &span : markdownSpans(line, state)) {
        if (span.start == 0 && span.kind == MarkdownSpan::Kind::Mark && !m_isTable && line[0] != u'*' && line[0] != u'_'
            && line[0] != u'~' && line[0] != u'[' && line[0] != u'\\' && line[0] != u'!')
            m_textStart = span.length;
        else if (span.start == 0 && span.kind == MarkdownSpan::Kind::Mark && line[span.length - 1] == u' ')
            m_textStart = span.length;
        std::fill(m_prose.begin() + span.start, m_prose.begin() + span.end(), NoProse);
    }
}

QString TypographyLine::spaceBefore(TypographyProfile profile, QChar sign)
{
    switch (profile) {
    case TypographyProfile::FrenchFrance:
        return sign == u':' ? u"\u00a0"_s : u"\u202f"_s;
    case TypographyProfile::FrenchCanada:
        return sign == u':' ? u"\u00a0"_s : QString();
    case TypographyProfile::FrenchSwitzerland:
        return u"\u202f"_s;
    default:
        return {};
    }
}

QString TypographyLine::spaceInQuotes(TypographyProfile profile)
{
    return profile == TypographyProfile::FrenchSwitzerland ? u"\u202f"_s : u"\u00a0"_s;
}

QChar TypographyLine::at(qsizetype place) const
{
    return place >= 0 && place < m_line.size() ? m_line[place] : QChar(u'\n');
}

bool TypographyLine::isProse(qsizetype place) const
{
    return place >= 0 && place < m_prose.size() && m_prose[place] != NoProse;
}

void TypographyLine::add(qsizetype start, qsizetype length, const QString &fix, Rule rule)
{
    if (start < m_textStart || m_line.sliced(start, length) == fix
        || QStringView(m_prose).sliced(start, length).contains(NoProse))
        return;
    m_faults.append({ start, length, fix, rule });
}

qsizetype TypographyLine::spacesBegin(qsizetype end) const
{
    while (end > 0 && isSpaceSign(m_line[end - 1]))
        --end;
    return end;
}

qsizetype TypographyLine::spacesEnd(qsizetype begin) const
{
    while (begin < m_line.size() && isSpaceSign(m_line[begin]))
        ++begin;
    return begin;
}

void TypographyLine::check()
{
    for (auto place = m_textStart; place < m_line.size(); ++place) {
        if (isProse(place))
            checkSign(place);
    }
    checkStraightQuotes();
    if (isFrench())
        checkNumbers();
}

void TypographyLine::checkSign(qsizetype place)
{
    switch (m_line[place].unicode()) {
    case u';':
    case u'!':
    case u'?':
    case u':':
        return checkHighSign(place);
    case u'«':
    case u'»':
        return isFrench() ? checkGuillemet(place) : void();
    case u'\'':
    case u'´':
        return checkApostrophe(place);
    case u'.':
        checkDots(place);
        return checkSpaceBefore(place);
    case u',':
    case u')':
        return checkSpaceBefore(place);
    case u'-':
        return checkDashes(place);
    case u' ':
        return checkSpaces(place);
    default:
        return;
    }
}

void TypographyLine::checkHighSign(qsizetype place)
{
    const auto sign = m_line[place];
    const auto begin = spacesBegin(place);
    const auto before = at(begin - 1);
    const auto behind = at(place + 1);
    if (begin <= m_textStart || before == u'|' || isHighSign(before) || QStringView(u"([{«“‘¿¡").contains(before))
        return;
    const bool endsHere = isEnd(behind) || isHighSign(behind) || !isProse(place + 1)
        || QStringView(u".,»”’)]}*_~…\"'–—").contains(behind);
    const bool isFace = (sign == u':' || sign == u';') && begin < place && QStringView(u")(-").contains(behind);
    const bool isRatio = sign == u':' && before.isDigit() && at(spacesEnd(place + 1)).isDigit() && isProse(begin - 1);
    if (!endsHere || isFace || isRatio || (sign == u';' && endsLikeEntity(m_line.first(place))))
        return;
    add(begin, place - begin, spaceBefore(m_profile, sign), Rule::SignSpace);
}

void TypographyLine::checkGuillemet(qsizetype place)
{
    const auto space = spaceInQuotes(m_profile);
    if (m_line[place] == u'«') {
        const auto end = spacesEnd(place + 1);
        if (end < m_line.size() && m_line[end] != u'»' && m_line[end] != u'|')
            add(place + 1, end - place - 1, space, Rule::QuoteSpace);
        return;
    }
    const auto begin = spacesBegin(place);
    if (begin > m_textStart && m_line[begin - 1] != u'«' && m_line[begin - 1] != u'|')
        add(begin, place - begin, space, Rule::QuoteSpace);
}

bool TypographyLine::isElidedEnglish(qsizetype place) const
{
    if (at(place + 1).isDigit() && at(place + 2).isDigit() && !at(place + 3).isDigit())
        return true; // ’90s
    const auto rest = m_line.sliced(place + 1);
    for (const auto &word : { u"tis"_s, u"twas"_s, u"em"_s, u"til"_s, u"cause"_s, u"n"_s }) {
        if (rest.startsWith(word, Qt::CaseInsensitive) && !at(place + 1 + word.size()).isLetterOrNumber())
            return true;
    }
    return false;
}

void TypographyLine::checkApostrophe(qsizetype place)
{
    const auto before = at(place - 1);
    const auto behind = at(place + 1);
    if (isFrench()) {
        const bool isElision
            = behind.isLetterOrNumber() || !isProse(place + 1) || QStringView(u"«“\"").contains(behind);
        if (before.isLetter() && isElision && behind != u'\n')
            add(place, 1, u"’"_s, Rule::Apostrophe);
        return;
    }
    const bool opens = isEnd(before) || QStringView(u"([“—–").contains(before);
    if (opens && behind.isLetterOrNumber())
        add(place, 1, isElidedEnglish(place) ? u"’"_s : u"‘"_s, Rule::Apostrophe);
    else if (before.isLetter() || (before.isDigit() && behind.isLetter())
             || (QStringView(u".,!?…”").contains(before) && !behind.isLetterOrNumber()))
        add(place, 1, u"’"_s, Rule::Apostrophe);
}

void TypographyLine::checkDots(qsizetype place)
{
    if (at(place - 1) != u'.' && at(place + 1) == u'.' && at(place + 2) == u'.' && at(place + 3) != u'.'
        && at(place + 3) != u'/' && at(place - 1) != u'/')
        add(place, 3, u"…"_s, Rule::Ellipsis);
}

void TypographyLine::checkDashes(qsizetype place)
{
    if (at(place - 1) == u'-')
        return;
    auto end = place;
    while (at(end) == u'-')
        ++end;
    const auto begin = spacesBegin(place);
    const auto behind = spacesEnd(end);
    if (begin <= m_textStart || behind >= m_line.size() || at(begin - 1) == u'|' || at(behind) == u'|')
        return;
    const auto length = end - place;
    const bool isApart = begin < place && behind > end;
    const bool isJoined = length > 1 && at(place - 1).isLetter() && at(end).isLetter();
    const bool isSum = at(begin - 1).isDigit() && at(behind).isDigit();
    if ((isApart && !isSum && length <= 3) || (isJoined && length <= 3))
        add(place, length, length == 3 ? u"—"_s : u"–"_s, Rule::Dash);
}

/// Two or more plain spaces in a row. At the end of a line they are Markdown's, in a table its layout's.
void TypographyLine::checkSpaces(qsizetype place)
{
    if (m_isTable || at(place - 1) == u' ' || place == m_textStart)
        return;
    const auto end = spacesEnd(place);
    const auto run = m_line.sliced(place, end - place);
    const bool arePlain = std::all_of(run.begin(), run.end(), [](QChar c) { return c == u' '; });
    if (at(place - 1) == u'(' && isProse(place - 1) && end < m_line.size())
        add(place, end - place, {}, Rule::StraySpace);
    else if (run.size() > 1 && arePlain && end < m_line.size() && !isSpaceSign(at(place - 1)))
        add(place, end - place, u" "_s, Rule::StraySpace);
}

void TypographyLine::checkSpaceBefore(qsizetype place)
{
    const auto sign = m_line[place];
    const auto begin = spacesBegin(place);
    const auto before = at(begin - 1);
    const bool endsHere = sign == u')' || isEnd(at(place + 1)) || !isProse(place + 1);
    if (begin == place || begin <= m_textStart || !endsHere || before == u'|' || before == u'(' || before == u','
        || before == u'.' || isHighSign(before) || (isFrench() && before == u'«'))
        return;
    add(begin, place - begin, {}, Rule::StraySpace);
}

void TypographyLine::checkStraightQuotes()
{
    qsizetype open = -1;
    int depth = 0; ///< of « »
    for (auto place = m_textStart; place < m_line.size(); ++place) {
        if (!isProse(place))
            continue;
        const auto c = m_line[place];
        depth += c == u'«' ? 1 : c == u'»' && depth > 0 ? -1 : 0;
        if (c != u'"')
            continue;
        const auto before = at(place - 1);
        const bool canOpen = at(place + 1) != u'\n'
            && (place == m_textStart || isEnd(before) || !isProse(place - 1)
                || QStringView(u"([«“’'—–").contains(before));
        if (open < 0 && canOpen) {
            open = place;
        } else if (open >= 0 && place > open + 1) {
            addQuotePair(open, place, depth > 0);
            open = -1;
        }
    }
}

void TypographyLine::addQuotePair(qsizetype open, qsizetype close, bool isInner)
{
    if (!isFrench() || isInner) {
        add(open, 1, u"“"_s, Rule::Quotes);
        add(close, 1, u"”"_s, Rule::Quotes);
        return;
    }
    const auto space = spaceInQuotes(m_profile);
    const auto textBegin = spacesEnd(open + 1);
    const auto textEnd = spacesBegin(close);
    if (textBegin >= textEnd)
        return;
    add(open, textBegin - open, u'«' + space, Rule::Quotes);
    add(textEnd, close + 1 - textEnd, space + u'»', Rule::Quotes);
}

QList<TypographyFault> TypographyLine::faults() &&
{
    std::stable_sort(m_faults.begin(), m_faults.end(),
                     [](const TypographyFault &a, const TypographyFault &b) { return a.start < b.start; });
    QList<TypographyFault> kept;
    for (const auto &fault : m_faults) {
        const auto free = kept.isEmpty() ? 0 : kept.last().start + kept.last().length;
        if (kept.isEmpty() || fault.start > free || (fault.start == free && fault.length + kept.last().length > 0))
            kept.append(fault);
    }
    return kept;
}

} // namespace tenue
