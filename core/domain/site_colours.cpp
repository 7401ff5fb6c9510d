// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/site_colours.h"

#include "core/base/words.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double LeastContrast = 4.5;
constexpr QStringView LightLetters = u"#ffffff";
constexpr QStringView DarkLetters = u"#2a0a14";

bool isColour(QStringView text)
{
    static const QRegularExpression form(u"^#[0-9a-fA-F]{6}$"_s);
    return form.match(text).hasMatch();
}

double channel(QStringView digits)
{
    const double value = digits.toInt(nullptr, 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(QStringView colour)
{
    return 0.2126 * channel(colour.sliced(1, 2)) + 0.7152 * channel(colour.sliced(3, 2))
        + 0.0722 * channel(colour.sliced(5, 2));
}

Result<> checkOn(const QString &accent, const QString &paper, const QString &tint)
{
    if (accent.isEmpty())
        return {};
    if (!isColour(accent))
        return Error { Error::Kind::BadInput,
                       translate("SiteAccent", "%1 is not a colour: write it like #8a1538.").arg(quoted(accent)) };
    const double least
        = std::min({ contrastOf(accent, paper), contrastOf(accent, tint), contrastOf(onAccent(accent), accent) });
    if (least < LeastContrast)
        return Error { Error::Kind::BadInput,
                       translate("SiteAccent",
                                 "%1 reads badly on the site's ground: its contrast is %2, and 4.5 is wanted.")
                           .arg(accent, QString::number(std::floor(least * 100) / 100, 'f', 2)) };
    return {};
}

} // namespace

double contrastOf(QStringView colour, QStringView ground)
{
    if (!isColour(colour) || !isColour(ground))
        return 0;
    const double a = luminance(colour);
    const double b = luminance(ground);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QString onAccent(const QString &accent)
{
    return contrastOf(LightLetters, accent) >= contrastOf(DarkLetters, accent) ? LightLetters.toString()
                                                                               : DarkLetters.toString();
}

Result<> checkAccent(const SiteAccent &accent)
{
    if (auto good = checkOn(accent.light, u"#fcfaf6"_s, u"#f4efe6"_s); !good)
        return good;
    return checkOn(accent.dark, u"#171614"_s, u"#22201d"_s);
}

} // namespace tenue
