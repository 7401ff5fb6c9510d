// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_field.h"

#include "core/exchange/cell_values.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/popover.h"

#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCalendarWidget>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

WritingLanguage languageOfProgram()
{
    return QLocale().language() == QLocale::French ? WritingLanguage::French : WritingLanguage::English;
}

} // namespace

QString DateField::written(const QDate &date)
{
    return date.isValid() ? QLocale().toString(date, u"d MMMM yyyy"_s) : QString();
}

Result<QDate> DateField::dayIn(const QString &text)
{
    const auto day = readDate(text, languageOfProgram());
    if (!day)
        return day.error();
    return day->date;
}

DateField::DateField(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("no date"));
    auto *calendar = addAction(iconNamed("calendar"_L1), QLineEdit::TrailingPosition);
    calendar->setText(tr("Calendar"));
    calendar->setToolTip(tr("Calendar (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textEdited, this, [this] {
        read();
        Q_EMIT dateEdited();
    });
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (m_fault.isEmpty())
            write();
        showFault();
    });
}

void DateField::setDate(const QDate &date)
{
    m_date = date;
    m_fault.clear();
    write();
    showFault();
}

void DateField::read()
{
    const auto typed = text().trimmed();
    m_fault.clear();
    if (typed.isEmpty()) {
        m_date = {};
    } else if (const auto day = dayIn(typed)) {
        m_date = *day;
    } else {
        m_date = {};
        m_fault = day.error().message;
    }
    // While somebody types, a half-written day is no fault yet; a mended one is at once.
    if (m_fault.isEmpty())
        showFault();
}

void DateField::write()
{
    setText(written(m_date));
}

void DateField::showFault()
{
    setProperty("fault", !m_fault.isEmpty());
    setToolTip(m_fault);
    setAccessibleDescription(m_fault);
    update();
}

void DateField::openCalendar()
{
    auto *popover = new Popover(this);
    auto *calendar = new QCalendarWidget(popover);
    calendar->setObjectName(u"calendar"_s);
    calendar->setGridVisible(false);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (m_date.isValid())
        calendar->setSelectedDate(m_date);
    auto *column = new QVBoxLayout(popover);
    column->addWidget(calendar);
    const auto pick = [this, popover](const QDate &date) {
        setDate(date);
        popover->close();
        Q_EMIT dateEdited();
    };
    connect(calendar, &QCalendarWidget::clicked, this, pick);
    connect(calendar, &QCalendarWidget::activated, this, pick);
    connect(popover, &Popover::closed, popover, &QObject::deleteLater);
    popover->openAt(this);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
        return openCalendar();
    QLineEdit::keyPressEvent(event);
}

} // namespace tenue
