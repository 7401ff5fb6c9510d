// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace tenue
{

using namespace Qt::StringLiterals;

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

namespace
{

// Where the digits stand in 2026-03-14T09:26:53.589Z. By hand: each revision is written and read so,
// and QDateTime's own formats take ten times as long.
struct Digits {
    int at;
    int count;
};
constexpr Digits Year { 0, 4 };
constexpr Digits Month { 5, 2 };
constexpr Digits Day { 8, 2 };
constexpr Digits Hour { 11, 2 };
constexpr Digits Minute { 14, 2 };
constexpr Digits Second { 17, 2 };
constexpr Digits Millisecond { 20, 3 };
constexpr auto Form = "0000-00-00T00:00:00.000Z"_L1;

void put(QString &text, const Digits &digits, int number)
{
    for (int i = digits.count; i > 0; --i, number /= 10)
        text[digits.at + i - 1] = QChar(u'0' + number % 10);
}

int numberAt(const QString &text, const Digits &digits)
{
    int number = 0;
    for (int i = 0; i < digits.count; ++i)
        number = number * 10 + (text[digits.at + i].unicode() - u'0');
    return number;
}

bool isInForm(const QString &text)
{
    if (text.size() != Form.size())
        return false;
    for (qsizetype i = 0; i < Form.size(); ++i) {
        const QChar c = text[i];
        if (Form[i] == u'0' ? c < u'0' || c > u'9' : c != Form[i])
            return false;
    }
    return true;
}

} // namespace

QString utcText(const QDateTime &at)
{
    const auto utc = at.toUTC();
    const auto date = utc.date();
    const auto time = utc.time();
    if (!utc.isValid() || date.year() < 1 || date.year() > 9999)
        return utc.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u'Z';
    QString text = Form;
    put(text, Year, date.year());
    put(text, Month, date.month());
    put(text, Day, date.day());
    put(text, Hour, time.hour());
    put(text, Minute, time.minute());
    put(text, Second, time.second());
    put(text, Millisecond, time.msec());
    return text;
}

QDateTime fromUtcText(const QString &text)
{
    if (!isInForm(text))
        return {};
    const QDate date(numberAt(text, Year), numberAt(text, Month), numberAt(text, Day));
    const QTime time(numberAt(text, Hour), numberAt(text, Minute), numberAt(text, Second), numberAt(text, Millisecond));
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

} // namespace tenue
