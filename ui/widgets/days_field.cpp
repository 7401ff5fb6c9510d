// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/days_field.h"

#include "ui/widgets/date_field.h"
#include "ui/widgets/exact_text.h"

#include <algorithm>

namespace tenue
{

DaysField::DaysField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

void DaysField::setDays(const QList<QDate> &days)
{
    QStringList lines;
    for (const auto &day : days)
        lines.append(DateField::written(day));
    setPlainText(lines.join(u'\n'));
}

Result<QList<QDate>> DaysField::days() const
{
    QList<QDate> days;
    for (const auto &line : exactText(*document()).split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const auto day = DateField::dayIn(line.trimmed());
        if (!day)
            return day.error();
        days.append(*day);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace tenue
