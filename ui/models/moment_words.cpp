// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/moment_words.h"

#include "core/base/words.h"

#include <QtCore/QLocale>

namespace tenue
{

namespace
{

QString shortFormat(const QDate &day, bool isThisYear)
{
    if (isThisYear)
        return day.day() == 1 ? translate("Moment", "d MMM", "first of a month of this year")
                              : translate("Moment", "d MMM", "day of this year");
    return day.day() == 1 ? translate("Moment", "d MMM yyyy", "first of a month of another year")
                          : translate("Moment", "d MMM yyyy", "day of another year");
}

} // namespace

QString shortMoment(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const auto local = at.toLocalTime();
    const auto today = now.toLocalTime().date();
    if (local.date() == today)
        return timeInWords(local.time());
    return QLocale().toString(local.date(), shortFormat(local.date(), local.date().year() == today.year()));
}

} // namespace tenue
