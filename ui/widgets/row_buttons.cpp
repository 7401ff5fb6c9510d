// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_buttons.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/type_scale.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

RowButtons::RowButtons(const QString &addText, QWidget *parent)
    : QWidget(parent)
    , m_add(newButton(addText, ButtonKind::Plain, "plus"_L1))
    , m_remove(newIconButton("trash-2"_L1, tr("Remove the line")))
    , m_up(newIconButton("arrow-up"_L1, tr("Move the line up")))
    , m_down(newIconButton("arrow-down"_L1, tr("Move the line down")))
{
    m_add->setObjectName(u"add"_s);
    m_remove->setObjectName(u"remove"_s);
    m_up->setObjectName(u"up"_s);
    m_down->setObjectName(u"down"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Space::Xs);
    row->addWidget(m_add);
    row->addStretch();
    for (auto *button : { m_up, m_down, m_remove })
        row->addWidget(button);
    connect(m_add, &QPushButton::clicked, this, &RowButtons::addPressed);
    connect(m_remove, &QToolButton::clicked, this, &RowButtons::removePressed);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT movePressed(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT movePressed(1); });
    setPlace(-1, 0);
}

void RowButtons::setPlace(int row, int rowCount)
{
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < rowCount - 1);
}

} // namespace tenue
