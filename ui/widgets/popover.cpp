// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popover.h"

#include "ui/widgets/design_tokens.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace tenue
{

Popover::Popover(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setContentsMargins(1, 1, 1, 1);
}

void Popover::openAt(QWidget *anchor)
{
    m_focusBefore = QApplication::focusWidget();
    adjustSize();
    move(placeAt(*anchor));
    show();
    focusNextChild();
}

QPoint Popover::placeAt(const QWidget &anchor) const
{
    const QRect screen = anchor.screen()->availableGeometry();
    const QPoint top = anchor.mapToGlobal(QPoint(0, 0));
    QPoint place(top.x(), top.y() + anchor.height() + Space::Xs);
    if (anchor.layoutDirection() == Qt::RightToLeft)
        place.setX(top.x() + anchor.width() - width());
    if (place.y() + height() > screen.bottom())
        place.setY(top.y() - Space::Xs - height());
    place.setX(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    place.setY(std::max(place.y(), screen.top()));
    return place;
}

void Popover::paintEvent(QPaintEvent *)
{
    const auto &tokens = DesignTokens::of(palette());
    QPainter painter(this);
    painter.setPen(tokens.line2);
    painter.setBrush(tokens.surface);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void Popover::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

} // namespace tenue
