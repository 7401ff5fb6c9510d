// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_label.h"

#include <QtGui/QPainter>

namespace tenue
{

IconLabel::IconLabel(QLatin1StringView name, IconTint tint, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(iconNamed(name, tint))
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(QLatin1StringView name, IconTint tint)
{
    m_icon = iconNamed(name, tint);
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace tenue
