// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/typography_line.h"

#include <QtCore/QRegularExpression>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

/// Groups of three digits; a leading zero makes a telephone number.
const QRegularExpression &thousands()
{
    static const auto made = expression(
        u"(?<![\\w.,/:+’'-])(?<!\\d[ \\x{a0}\\x{202f}])[1-9]\\d{0,2}(?:[ \\x{a0}\\x{202f}]\\d{3})+(?![\\w-]|[ \\x{a0}\\x{202f}]\\d)"_s);
    return made;
}

/// A number, and a sign that belongs to it whether there is a space or not.
const QRegularExpression &signsBehind()
{
    static const auto made = expression(u"\\d([ \\x{a0}\\x{202f}]*)(?=(?:[%‰€£$]|°C)(?![\\w]))"_s);
    return made;
}

/// A number, and a unit behind a space.
const QRegularExpression &unitsBehind()
{
    static const auto made = expression(
        u"\\d( +)(?=(?:km/h|km²|km2|km|cm|mm|m²|m³|m2|m3|m|kg|mg|g|t|ha|hl|cl|ml|l|L|h|min|s|kWh|MWh|GWh|TWh|kW|MW|GW|"
        "W|ko|Ko|Mo|Go|To|hab\\.|millions?|milliards?|euros?|francs?|dollars?)(?![\\w’'°/-]))"_s);
    return made;
}

const QRegularExpression &minutes()
{
    static const auto made = expression(u"\\d[ \\x{a0}\\x{202f}]h( +)(?=\\d\\d(?!\\d))"_s);
    return made;
}

const QRegularExpression &numbered()
{
    static const auto made = expression(u"(?<!\\w)(?:[nN]°|§)([ \\x{a0}\\x{202f}]*)(?=\\d)"_s);
    return made;
}

const QRegularExpression &places()
{
    static const auto made = expression(u"(?<!\\w)(?:pp?|art|chap|vol|fig|al|t)\\.( +)(?=\\d)"_s);
    return made;
}

const QRegularExpression &titles()
{
    static const auto made = expression(u"(?<![\\w.])(?:MM?\\.|Mmes?|Mlles?|Drs?|Prs?|Mes?|Mgr)( +)(?=\\p{Lu})"_s);
    return made;
}

} // namespace

/// Makes a run of spaces (or none) one no-break space; either width will do.
void TypographyLine::replaceSpaces(qsizetype start, qsizetype length, Rule rule)
{
    if (length == 1 && (m_line[start] == u'\u00a0' || m_line[start] == u'\u202f'))
        return;
    add(start, length, u"\u00a0"_s, rule);
}

void TypographyLine::checkNumbers()
{
    const auto replaceEach = [this](const QRegularExpression &found, Rule rule) {
        for (auto all = found.globalMatch(m_prose); all.hasNext();) {
            const auto match = all.next();
            replaceSpaces(match.capturedStart(1), match.capturedLength(1), rule);
        }
    };
    for (auto all = thousands().globalMatch(m_prose); all.hasNext();) {
        const auto match = all.next();
        for (auto place = match.capturedStart(); place < match.capturedEnd(); ++place) {
            if (m_line[place] == u' ')
                add(place, 1, u"\u202f"_s, Rule::NumberSpace);
        }
    }
    for (const auto *rule : { &signsBehind(), &unitsBehind(), &minutes() })
        replaceEach(*rule, Rule::NumberSpace);
    for (const auto *rule : { &numbered(), &places(), &titles() })
        replaceEach(*rule, Rule::TitleSpace);
}

} // namespace tenue
