// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace tenue
{

QString translate(const char *context, const char *text, const char *comment, int n)
{
    return QCoreApplication::translate(context, text, comment, n);
}

QString quoted(const QString &text)
{
    return translate("Words", "“%1”").arg(text);
}

QString dayInWords(const QDate &day)
{
    const QString format = day.day() == 1
        ? translate("Words", "d MMMM yyyy", "first of a month in full, as QLocale::toString() takes it")
        : translate("Words", "d MMMM yyyy", "day in full, as QLocale::toString() takes it");
    return QLocale().toString(day, format);
}

QString timeInWords(const QTime &time)
{
    return QLocale().toString(time, translate("Words", "HH:mm", "time of day, as QLocale::toString() takes it"));
}

QString momentInWords(const QDateTime &at)
{
    const auto local = at.toLocalTime();
    return translate("Words", "%1, %2", "day, time").arg(dayInWords(local.date()), timeInWords(local.time()));
}

} // namespace tenue
