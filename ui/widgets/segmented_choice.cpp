// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_choice.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

SegmentedChoice::SegmentedChoice(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedChoice::chosen);
}

int SegmentedChoice::addChoice(const QString &text)
{
    const int index = static_cast<int>(m_group->buttons().size());
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("kind", u"segment"_s);
    button->setProperty("place", index == 0 ? u"first"_s : u"last"_s);
    if (index > 1)
        m_group->button(index - 1)->setProperty("place", u"middle"_s);
    m_group->addButton(button, index);
    layout()->addWidget(button);
    if (index == 0)
        button->setChecked(true);
    return index;
}

void SegmentedChoice::setChoiceText(int index, const QString &text)
{
    m_group->button(index)->setText(text);
}

void SegmentedChoice::setChoiceEnabled(int index, bool isEnabled, const QString &reason)
{
    m_group->button(index)->setEnabled(isEnabled);
    m_group->button(index)->setToolTip(isEnabled ? QString() : reason);
}

int SegmentedChoice::current() const
{
    return m_group->checkedId();
}

void SegmentedChoice::setCurrent(int index)
{
    m_group->button(index)->setChecked(true);
}

} // namespace tenue
