// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/moment_option.h"

#include "core/base/words.h"

namespace tenue
{

Result<QDateTime> momentFrom(const QString &written, DayEnd end)
{
    if (const auto day = QDate::fromString(written, Qt::ISODate); day.isValid())
        return (end == DayEnd::Begins ? day.startOfDay() : day.endOfDay()).toUTC();
    const auto moment = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (moment.isValid())
        return moment.toUTC();
    return Error { Error::Kind::BadInput,
                   translate("Cli", "%1 is no date: write 2024-05-15, or 2024-05-15T14:30.").arg(quoted(written)) };
}

} // namespace tenue
