// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/product_sign.h"

#include "ui/widgets/design_tokens.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace tenue
{

namespace
{

void drawSign(QPainter &painter, const QRectF &square, const DesignTokens &tokens)
{
    const double unit = square.width() / 56;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(unit, unit);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(QRectF(0, 0, 56, 56), 12, 12);
    painter.setPen(QPen(tokens.onAccent, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(QPointF(14, 17), QPointF(42, 17));
    QPainterPath tick(QPointF(19, 34));
    tick.lineTo(26, 41);
    tick.lineTo(39, 27);
    painter.drawPath(tick);
}

} // namespace

ProductSign::ProductSign(int side, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
}

void ProductSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawSign(painter, rect(), DesignTokens::of(palette()));
}

QIcon productIcon()
{
    QIcon icon;
    for (const int side : { 16, 32, 64 }) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawSign(painter, pixmap.rect(), DesignTokens::light());
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace tenue
