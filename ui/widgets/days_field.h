// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QDate>
#include <QtWidgets/QPlainTextEdit>

namespace tenue
{

/// Some days, one a line, written as in a DateField and in any order.
class DaysField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DaysField(QWidget *parent = nullptr);

    void setDays(const QList<QDate> &days);
    /// Each once, oldest first; fails with the line that is no day.
    Result<QList<QDate>> days() const;
};

} // namespace tenue
