// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QDate>
#include <QtWidgets/QLineEdit>

namespace tenue
{

/// A day that may be left open: typed as people write it, or picked from a calendar (Alt+Down).
///
/// Understands what core/exchange's readDate() does in the language of the program. What is typed
/// and is no day stays there, with the error's edge and the reason as tool tip.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// An invalid date empties the field. Emits nothing.
    void setDate(const QDate &date);
    /// Invalid while nothing, or no day, is typed.
    QDate date() const { return m_date; }
    /// Why what is typed is no day; empty if it is one, or nothing is typed.
    QString fault() const { return m_fault; }

    /// How a day is written in fields; empty for none.
    static QString written(const QDate &date);
    /// The day that `text` says, as people write it.
    static Result<QDate> dayIn(const QString &text);

Q_SIGNALS:
    /// Somebody typed or picked something else.
    void dateEdited();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();
    void write();
    void showFault();
    void openCalendar();

    QDate m_date;
    QString m_fault;
};

} // namespace tenue
