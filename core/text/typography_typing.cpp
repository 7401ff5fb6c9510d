// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/typography.h"
#include "core/text/typography_line.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Rule = TypographyFault::Rule;
using Kind = MarkdownSpan::Kind;

constexpr qsizetype Nearby = 24; ///< how far back a typed sign may still change something

bool isNoBreak(QChar c)
{
    return c == u'\u00a0' || c == u'\u202f';
}

/// True if what stands before the caret opens code, a target, a citation or a tag that has no end yet.
bool isInsideUnfinished(QStringView before, const std::vector<MarkdownSpan> &spans)
{
    QString prose = before.toString();
    for (const auto &span : spans)
        std::fill(prose.begin() + span.start, prose.begin() + span.end(), u' ');
    const auto target = before.lastIndexOf(u"](");
    if (target >= 0 && before.indexOf(u')', target) < 0)
        return true;
    if (prose.contains(u'`'))
        return true;
    const auto cited = prose.lastIndexOf(u"[@"_s);
    if (cited >= 0 && !prose.mid(cited).contains(u' '))
        return true;
    const auto angle = prose.lastIndexOf(u'<');
    return angle >= 0 && angle + 1 < prose.size() && (prose[angle + 1].isLetter() || prose[angle + 1] == u'/')
        && !prose.mid(angle).contains(u'>');
}

bool isOutsideProse(QStringView before, QChar sign, QStringView after, const MarkdownLineState &state)
{
    auto own = state;
    const auto spans = markdownSpans(before, own);
    const auto caret = before.size();
    if (isInsideUnfinished(before, spans))
        return true;
    if (!spans.empty() && spans.back().kind == Kind::Web && spans.back().end() == caret && !sign.isSpace())
        return true;
    auto whole = state;
    const QString line = before % sign % after;
    for (const auto &span : markdownSpans(line, whole)) {
        if (span.kind != Kind::Mark && span.start <= caret && caret < span.end())
            return true;
    }
    return false;
}

/// Whether a quotation mark behind `before` begins a quotation.
bool opensQuote(QStringView before)
{
    if (before.isEmpty() || before.back().isSpace())
        return true;
    return QStringView(u"([{«“‘’'—–*_>").contains(before.back());
}

std::optional<TypingReplacement> typedQuote(TypographyProfile profile, QStringView before)
{
    const bool opens = opensQuote(before);
    if (profile == TypographyProfile::BritishEnglish)
        return TypingReplacement { 0, opens ? u"“"_s : u"”"_s };
    const auto space = TypographyLine::spaceInQuotes(profile);
    const auto guillemets = before.count(u'«') - before.count(u'»');
    const bool inner = before.count(u'“') > before.count(u'”');
    auto spaces = before.size();
    while (spaces > 0 && TypographyLine::isSpaceSign(before[spaces - 1]))
        --spaces;
    const bool isJustOpened = spaces > 0 && before[spaces - 1] == u'«';
    if (guillemets > 0 && inner && !opens)
        return TypingReplacement { 0, u"”"_s };
    if (guillemets > 0 && (opens && (isNoBreak(before.back()) || isJustOpened || !before.back().isSpace())))
        return TypingReplacement { 0, u"“"_s };
    if (guillemets > 0 && !opens)
        return TypingReplacement { 0, space + u'»' };
    if (guillemets > 0)
        return TypingReplacement { 0, u"“"_s };
    if (!opens && before.back().isDigit())
        return std::nullopt; // inches
    return TypingReplacement { 0, opens ? QString(u'«' + space) : QString(space + u'»') };
}

std::optional<TypingReplacement> typedApostrophe(TypographyProfile profile, QStringView before)
{
    const bool followsWord = !before.isEmpty() && (before.back().isLetter() || before.back() == u'*');
    if (profile == TypographyProfile::BritishEnglish)
        return TypingReplacement { 0, opensQuote(before) ? u"‘"_s : u"’"_s };
    return followsWord ? std::optional(TypingReplacement { 0, u"’"_s }) : std::nullopt;
}

std::optional<TypingReplacement> typedHighSign(TypographyProfile profile, QStringView before, QChar sign,
                                               qsizetype textStart)
{
    auto begin = before.size();
    while (begin > 0 && TypographyLine::isSpaceSign(before[begin - 1]))
        --begin;
    if (begin <= textStart || QStringView(u";!?:([{«“‘|").contains(before[begin - 1]))
        return std::nullopt;
    if (sign == u':') {
        for (const auto &scheme : { u"http"_s, u"https"_s, u"ftp"_s, u"mailto"_s }) {
            if (before.endsWith(scheme, Qt::CaseInsensitive))
                return std::nullopt;
        }
    }
    const auto ampersand = before.lastIndexOf(u'&');
    if (sign == u';' && ampersand >= 0 && ampersand + 1 < before.size() && !before.sliced(ampersand).contains(u' '))
        return std::nullopt;
    const auto wanted = TypographyLine::spaceBefore(profile, sign);
    if (before.sliced(begin) == wanted)
        return std::nullopt;
    return TypingReplacement { before.size() - begin, wanted + sign };
}

std::optional<TypingReplacement> typedDash(QStringView before, qsizetype textStart)
{
    if (before.size() <= textStart + 1)
        return std::nullopt;
    const auto last = before.back();
    const auto other = before[before.size() - 2];
    if (last == u'-' && (other == u' ' || other.isLetter()) && !before.first(before.size() - 1).trimmed().isEmpty())
        return TypingReplacement { 1, u"–"_s };
    if (last == u'–' && other != u'-')
        return TypingReplacement { 1, u"—"_s };
    return std::nullopt;
}

/// What was spaced as a sign of a sentence turns out to be a time, an address, a picture or a face.
std::optional<TypingReplacement> takenBack(QStringView before, QChar sign)
{
    if (before.size() < 3 || !isNoBreak(before[before.size() - 2]))
        return std::nullopt;
    const auto last = before.back();
    if (last == u':' && sign.isDigit() && before[before.size() - 3].isDigit())
        return TypingReplacement { 2, u':' + QString(sign) };
    if (last == u':' && sign == u'/')
        return TypingReplacement { 2, u":/"_s };
    if (last == u'!' && sign == u'[')
        return TypingReplacement { 2, u" !["_s };
    if ((last == u':' || last == u';') && sign == u')')
        return TypingReplacement { 2, u" "_s + last + u')' };
    return std::nullopt;
}

/// The rules for numbers and abbreviations, applied to what was just completed.
std::optional<TypingReplacement> typedBehindToken(const Typography &typography, QStringView before, QChar sign,
                                                  MarkdownLineState state)
{
    const QString line = before % sign;
    const bool endsToken = sign == u' ' || QStringView(u",.;:)%‰€£$C").contains(sign);
    QList<TypographyFault> recent;
    for (const auto &fault : typography.faultsOfLine(line, state)) {
        const bool isWanted = (fault.rule == Rule::NumberSpace && endsToken)
            || (fault.rule == Rule::TitleSpace && (sign.isUpper() || sign.isDigit()));
        if (isWanted && fault.start + Nearby >= before.size())
            recent.append(fault);
    }
    if (recent.isEmpty())
        return std::nullopt;
    const auto from = recent.first().start;
    return TypingReplacement { before.size() - from, withFixes(line, recent).mid(from) };
}

} // namespace

std::optional<TypingReplacement> Typography::typed(QStringView before, QChar sign, QStringView after,
                                                   MarkdownLineState state) const
{
    if (m_profile == TypographyProfile::None || isOutsideProse(before, sign, after, state))
        return std::nullopt;
    auto own = state;
    const auto textStart = TypographyLine(m_profile, before, own).textStart();
    const bool isFrench = m_profile != TypographyProfile::BritishEnglish;
    if (const auto back = takenBack(before, sign))
        return back;
    switch (sign.unicode()) {
    case u'"':
        return typedQuote(m_profile, before);
    case u'\'':
        return typedApostrophe(m_profile, before);
    case u'.':
        if (before.endsWith(u"..") && !before.endsWith(u"..."))
            return TypingReplacement { 2, u"…"_s };
        break;
    case u'-':
        return typedDash(before, textStart);
    case u';':
    case u'!':
    case u'?':
    case u':':
        return typedHighSign(m_profile, before, sign, textStart);
    case u'«':
        return isFrench ? std::optional(TypingReplacement { 0, u'«' + TypographyLine::spaceInQuotes(m_profile) })
                        : std::nullopt;
    case u'»': {
        if (!isFrench || before.isEmpty() || isNoBreak(before.back()))
            return std::nullopt;
        const qsizetype spaces = before.endsWith(u' ') ? 1 : 0;
        return TypingReplacement { spaces, TypographyLine::spaceInQuotes(m_profile) + u'»' };
    }
    case u' ':
        if (isFrench && before.size() > 1 && isNoBreak(before.back()) && before[before.size() - 2] == u'«')
            return TypingReplacement {}; // the space is there already
        if (before.size() > textStart + 2 && before.endsWith(u" -")
            && !before.first(before.size() - 2).back().isDigit())
            return TypingReplacement { 1, u"– "_s };
        break;
    default:
        break;
    }
    return isFrench ? typedBehindToken(*this, before, sign, state) : std::nullopt;
}

} // namespace tenue
