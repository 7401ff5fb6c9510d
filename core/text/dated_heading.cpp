// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/dated_heading.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

int monthNamed(const QString &name)
{
    static const QStringList french { u"janvier"_s,   u"février"_s, u"mars"_s,     u"avril"_s,
                                      u"mai"_s,       u"juin"_s,    u"juillet"_s,  u"août"_s,
                                      u"septembre"_s, u"octobre"_s, u"novembre"_s, u"décembre"_s };
    static const QStringList english { u"january"_s,   u"february"_s, u"march"_s,    u"april"_s,
                                       u"may"_s,       u"june"_s,     u"july"_s,     u"august"_s,
                                       u"september"_s, u"october"_s,  u"november"_s, u"december"_s };
    const QString folded = name.toLower();
    return static_cast<int>(std::max(french.indexOf(folded), english.indexOf(folded))) + 1;
}

QDate readDate(const QString &text)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression numbers(u"^(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})$"_s);
    static const QRegularExpression words(u"^(\\d{1,2})(?:er|st|nd|rd|th)?\\s+(\\w+)\\s+(\\d{4})$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    if (const auto m = iso.match(text); m.hasMatch())
        return { m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt() };
    if (const auto m = numbers.match(text); m.hasMatch())
        return { m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1).toInt() };
    if (const auto m = words.match(text); m.hasMatch())
        return { m.captured(3).toInt(), monthNamed(m.captured(2)), m.captured(1).toInt() };
    return {};
}

} // namespace

std::optional<DatedHeading> readDatedHeading(const QString &heading)
{
    // Most headings have no date: that is seen at once.
    if (std::none_of(heading.begin(), heading.end(), [](QChar sign) { return sign.isDigit(); }))
        return std::nullopt;
    // The date, then nothing, or a colon or dash and a title; a colon may have a no-break space before it.
    static const QRegularExpression form(u"^(?:Mise à jour du|Update of)\\s+(.+?)(?:\\s*(?::|\\s[–—-])\\s+(.+))?$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption
                                             | QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(heading.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    const auto date = readDate(match.captured(1));
    if (!date.isValid())
        return std::nullopt;
    return DatedHeading { date, match.captured(2) };
}

} // namespace tenue
