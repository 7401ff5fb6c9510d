// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/go_to_popover.h"

#include "ui/widgets/text_label.h"

#include <QtGui/QIntValidator>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace tenue
{

using namespace Qt::StringLiterals;

GoToPopover::GoToPopover(QWidget *parent)
    : Popover(parent)
    , m_number(new QLineEdit(this))
    , m_answer(new TextLabel({}, TextStyle::Secondary, Tone::Error, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"goToPopover"_s);
    m_number->setObjectName(u"goToNumberField"_s);
    m_number->setValidator(new QIntValidator(1, 9'999'999, m_number));
    m_answer->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::L, Space::M, Space::L, Space::L);
    column->setSpacing(Space::Xs);
    column->addWidget(new FieldLabel(tr("Go to promise no."), m_number, this));
    column->addWidget(m_number);
    column->addWidget(m_answer);
    connect(m_number, &QLineEdit::returnPressed, this, [this] { Q_EMIT numberTyped(m_number->text().toInt()); });
}

void GoToPopover::showUnknown(int number)
{
    m_answer->setText(tr("There is no promise no. %1.").arg(number));
    m_answer->show();
    adjustSize();
    m_number->selectAll();
}

} // namespace tenue
