// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_values.h"

#include "core/base/words.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

Error refusal(const QString &message)
{
    return { Error::Kind::BadInput, message };
}

constexpr QStringView MonthNames[] = {
    u"janvier janv jan january enero ene",
    u"fevrier fevr fev february feb febrero",
    u"mars march mar marzo",
    u"avril avr april apr abril abr",
    u"mai may mayo",
    u"juin june jun junio",
    u"juillet juil july jul julio",
    u"aout august aug agosto ago",
    u"septembre sept sep september septiembre setiembre set",
    u"octobre oct october octubre",
    u"novembre nov november noviembre",
    u"decembre dec december diciembre dic",
};

QHash<QString, int> monthsByName()
{
    QHash<QString, int> months;
    int month = 0;
    for (const auto names : MonthNames) {
        ++month;
        for (const auto name : names.split(u' '))
            months.insert(name.toString(), month);
    }
    return months;
}

/// 0 for what is no month's name.
int monthNamed(const QString &word)
{
    static const auto months = monthsByName();
    QString plain;
    for (const QChar c : word.toCaseFolded().normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing && c != u'.')
            plain += c;
    }
    return months.value(plain);
}

QDate endOfMonth(int year, int month)
{
    const QDate first(year, month, 1);
    return first.isValid() ? first.addMonths(1).addDays(-1) : QDate();
}

Error noDate(const QString &text)
{
    return refusal(translate("CellValues", "%1 is no date: write it like 2024-05-15.").arg(quoted(text)));
}

Error noDay(const QString &text)
{
    return refusal(
        translate("CellValues", "%1 is no day in the calendar: write the date like 2024-05-15.").arg(quoted(text)));
}

Result<ReadDate> dayOr(const QDate &date, const QString &text)
{
    if (!date.isValid())
        return noDay(text);
    return ReadDate { date, true };
}

Result<ReadDate> periodOr(const QDate &lastDay, const QString &text, DatePrecision precision)
{
    if (precision == DatePrecision::Day)
        return refusal(
            translate("CellValues", "%1 is not a single day: write the date like 2024-05-15.").arg(quoted(text)));
    if (!lastDay.isValid())
        return noDate(text);
    return ReadDate { lastDay, false };
}

/// Two numbers and a year, in the order of the language; refused where both orders make sense.
Result<ReadDate> ordered(int first, int second, int year, std::optional<WritingLanguage> language, const QString &text)
{
    const bool isDayFirst = language == WritingLanguage::French || language == WritingLanguage::Spanish;
    const QDate dayFirst(year, second, first);
    const QDate monthFirst(year, first, second);
    if (isDayFirst)
        return dayOr(dayFirst, text);
    if (dayFirst.isValid() && monthFirst.isValid() && dayFirst != monthFirst)
        return refusal(translate("CellValues",
                                 "%1 can be read in two ways: write the date like 2024-05-15, or say in which language "
                                 "the file's dates are.")
                           .arg(quoted(text)));
    return dayOr(dayFirst.isValid() ? dayFirst : monthFirst, text);
}

/// Up to three numbers with one separator between them, as dates of digits are.
struct Digits {
    std::array<int, 3> numbers {};
    std::array<qsizetype, 3> lengths {};
    size_t count = 0;
};

/// Nothing if `text` holds anything else.
std::optional<Digits> digitsIn(QStringView text)
{
    Digits digits { .count = 1 };
    QChar separator;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            auto &number = digits.numbers[digits.count - 1];
            number = number * 10 + (c.unicode() - u'0');
            if (++digits.lengths[digits.count - 1] > 4)
                return std::nullopt;
            continue;
        }
        const bool isSeparator = c == u'-' || c == u'/' || c == u'.';
        if (!isSeparator || (digits.count > 1 && c != separator) || digits.count == 3)
            return std::nullopt;
        separator = c;
        ++digits.count;
    }
    const auto used = digits.lengths.begin() + qptrdiff(digits.count);
    if (std::any_of(digits.lengths.begin(), used, [](qsizetype length) { return length == 0 || length == 3; }))
        return std::nullopt;
    return digits;
}

/// `text` without the midnight that programs write after a day ("2024-05-15T00:00:00Z").
QString withoutMidnight(const QString &text)
{
    static const QRegularExpression midnight(u"^(\\d{4}-\\d{2}-\\d{2})[T ]00:00(:00(\\.0+)?)?Z?$"_s);
    const auto match = text.contains(u':') ? midnight.match(text) : QRegularExpressionMatch();
    return match.hasMatch() ? match.captured(1) : text;
}

/// Dates of digits alone. Nothing if `plain` is not one.
std::optional<Result<ReadDate>> digitsDate(const QString &plain, std::optional<WritingLanguage> language,
                                           DatePrecision precision)
{
    const auto digits = digitsIn(withoutMidnight(plain));
    if (!digits)
        return std::nullopt;
    const auto [first, second, third] = digits->numbers;
    const auto [firstLength, secondLength, thirdLength] = digits->lengths;
    const bool isYearFirst = firstLength == 4;
    switch (digits->count) {
    case 1:
        if (!isYearFirst)
            return std::nullopt;
        return periodOr(QDate(first, 12, 31), plain, precision);
    case 2:
        if (isYearFirst == (secondLength == 4))
            return std::nullopt;
        return periodOr(isYearFirst ? endOfMonth(first, second) : endOfMonth(second, first), plain, precision);
    default:
        if (secondLength == 4 || (isYearFirst && thirdLength == 4))
            return std::nullopt;
        if (isYearFirst)
            return dayOr(QDate(first, second, third), plain);
        if (thirdLength == 4)
            return ordered(first, second, third, language, plain);
        return Result<ReadDate>(
            refusal(translate("CellValues", "The year of %1 has two digits: write all four.").arg(quoted(plain))));
    }
}

/// "15 mai 2024", "15 de mayo de 2024", "May 15, 2024", "mai 2024". Nothing if `plain` is not one.
std::optional<Result<ReadDate>> namedDate(const QString &plain, DatePrecision precision)
{
    static const QRegularExpression dayFirst(
        u"^(?:\\p{L}+\\.?,? )?(\\d{1,2})(?:er|º|st|nd|rd|th)?(?:[ -]de)?[ -](\\p{L}+\\.?)(?:[ -]de)?,?[ -](\\d{4})$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression monthFirst(u"^(\\p{L}+\\.?) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$"_s,
                                               QRegularExpression::CaseInsensitiveOption
                                                   | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression monthOnly(u"^(\\p{L}+\\.?)(?: de)? (\\d{4})$"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);

    QString day;
    QString month;
    QString year;
    if (const auto match = dayFirst.match(plain); match.hasMatch()) {
        day = match.captured(1);
        month = match.captured(2);
        year = match.captured(3);
    } else if (const auto english = monthFirst.match(plain); english.hasMatch()) {
        day = english.captured(2);
        month = english.captured(1);
        year = english.captured(3);
    } else if (const auto only = monthOnly.match(plain); only.hasMatch()) {
        month = only.captured(1);
        year = only.captured(2);
    }
    const int number = monthNamed(month);
    if (number == 0)
        return std::nullopt;
    if (day.isEmpty())
        return periodOr(endOfMonth(year.toInt(), number), plain, precision);
    return dayOr(QDate(year.toInt(), number, day.toInt()), plain);
}

} // namespace

Result<ReadDate> readDate(const QString &text, std::optional<WritingLanguage> language, DatePrecision precision)
{
    const QString plain = text.simplified();
    if (const auto date = digitsDate(plain, language, precision))
        return *date;
    if (const auto date = namedDate(plain, precision))
        return *date;
    return noDate(plain);
}

} // namespace tenue
