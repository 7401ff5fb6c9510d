// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QDate>

#include <optional>

namespace tenue
{

/// In whose way dates and numbers are written in a file.
enum class WritingLanguage { French, English, Spanish };

/// "fr", "en", "es" (BCP 47).
QString nameOf(WritingLanguage language);
std::optional<WritingLanguage> writingLanguageNamed(QStringView name);

/// A number exactly as it was written: digits × 10^−decimals, without trailing zeros. A percentage
/// is its hundredth: 40 % and 0,4 are equal.
struct Decimal {
    qint64 digits = 0;
    int decimals = 0;

    bool isWhole() const { return decimals == 0; }
    friend bool operator==(const Decimal &, const Decimal &) = default;
};

/// Reads "1 234,5" (French; the space may be U+00A0 or U+202F), "1,234.5" (English), "1.234,5"
/// (Spanish), with a sign and a % if there is one. Without a language, only what means the same in
/// all of them: "1,234" is refused. The message is a whole sentence that quotes `text`.
Result<Decimal> readNumber(const QString &text, std::optional<WritingLanguage> language);

/// A day, or the last day of the month or year that was written.
struct ReadDate {
    QDate date;
    bool isDay = true;
};

enum class DatePrecision { Day, MonthOrYear };

/// Reads 2024-05-15, 15/05/2024, 15.05.2024, "15 mai 2024", "1er mars 2023", "May 15, 2024" and,
/// where `precision` allows it, "mai 2024", 2024-05, 05/2024 and 2024.
///
/// The day is first in French and Spanish. In English and without a language, 03/04/2024 is refused
/// since it may be either; so is a year of two digits everywhere. Names of months are understood
/// in the three languages, whole and shortened. The message is a whole sentence that quotes `text`.
Result<ReadDate> readDate(const QString &text, std::optional<WritingLanguage> language,
                          DatePrecision precision = DatePrecision::Day);

} // namespace tenue
