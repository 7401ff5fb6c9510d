// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_values.h"

#include "core/base/words.h"
#include "core/domain/named_values.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<NamedValue<WritingLanguage>, 3> LanguageNames { {
    { WritingLanguage::French, "fr" },
    { WritingLanguage::English, "en" },
    { WritingLanguage::Spanish, "es" },
} };

Error refusal(const QString &message)
{
    return { Error::Kind::BadInput, message };
}

/// How one language writes numbers; any kind of space separates groups in all of them.
struct NumberStyle {
    QChar decimal;
    QChar group;
};

NumberStyle styleOf(WritingLanguage language)
{
    switch (language) {
    case WritingLanguage::French:
        return { u',', u' ' };
    case WritingLanguage::English:
        return { u'.', u',' };
    case WritingLanguage::Spanish:
        return { u',', u'.' };
    }
    Q_UNREACHABLE();
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The whole part without its separators; nothing unless they stand before each three digits.
std::optional<QString> withoutGroups(const QString &whole, QChar group)
{
    QString digits;
    qsizetype sinceGroup = 0;
    bool isGrouped = false;
    for (const QChar c : whole) {
        if (isDigit(c)) {
            digits += c;
            ++sinceGroup;
            continue;
        }
        const bool isGoodLength = isGrouped ? sinceGroup == 3 : sinceGroup >= 1 && sinceGroup <= 3;
        if ((c != u' ' && c != group) || !isGoodLength)
            return std::nullopt;
        isGrouped = true;
        sinceGroup = 0;
    }
    if (digits.isEmpty() || (isGrouped && sinceGroup != 3))
        return std::nullopt;
    return digits;
}

std::optional<Decimal> inStyle(QString text, NumberStyle style)
{
    const bool isNegative = text.startsWith(u'-') || text.startsWith(u'\u2212');
    if (isNegative || text.startsWith(u'+'))
        text = text.mid(1);
    const bool isPercentage = text.endsWith(u'%');
    if (isPercentage)
        text = text.chopped(1).trimmed();
    const auto point = text.indexOf(style.decimal);
    const auto whole = withoutGroups(point < 0 ? text : text.first(point), style.group);
    const QString fraction = point < 0 ? QString() : text.mid(point + 1);
    const bool isGoodFraction = std::all_of(fraction.begin(), fraction.end(), isDigit);
    if (!whole || !isGoodFraction || (point >= 0 && fraction.isEmpty()) || whole->size() + fraction.size() > 17)
        return std::nullopt;

    const QString digits = *whole + fraction;
    Decimal number { digits.toLongLong(), int(fraction.size()) + (isPercentage ? 2 : 0) };
    while (number.decimals > 0 && number.digits % 10 == 0) {
        number.digits /= 10;
        --number.decimals;
    }
    if (isNegative)
        number.digits = -number.digits;
    return number;
}

} // namespace

QString nameOf(WritingLanguage language)
{
    return nameIn(LanguageNames, language);
}

std::optional<WritingLanguage> writingLanguageNamed(QStringView name)
{
    return valueIn(LanguageNames, name);
}

Result<Decimal> readNumber(const QString &text, std::optional<WritingLanguage> language)
{
    const QString plain = text.simplified(); // knows U+00A0, U+2009 and U+202F too
    if (language) {
        if (const auto number = inStyle(plain, styleOf(*language)))
            return *number;
        return refusal(translate("CellValues", "%1 is no number: write it like 1234.").arg(quoted(text.trimmed())));
    }
    std::optional<Decimal> found;
    for (const auto candidate : { WritingLanguage::French, WritingLanguage::English, WritingLanguage::Spanish }) {
        const auto number = inStyle(plain, styleOf(candidate));
        if (number && found && *number != *found)
            return refusal(translate("CellValues",
                                     "%1 can be read in two ways: write it without separators, or say in which "
                                     "language the file's numbers are.")
                               .arg(quoted(text.trimmed())));
        if (number)
            found = number;
    }
    if (!found)
        return refusal(translate("CellValues", "%1 is no number: write it like 1234.").arg(quoted(text.trimmed())));
    return *found;
}

} // namespace tenue
