// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/verdict_shape.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace tenue
{

namespace
{

const QPointF Centre(12, 12);

QPen roundPen(const QColor &colour, double width)
{
    return { colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin };
}

void drawKept(QPainter &painter, const QColor &ink, const QColor &ground)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(Centre, 10.5, 10.5);
    painter.setPen(roundPen(ground, 2.6));
    painter.drawPolyline(QPolygonF { { 7, 12.6 }, { 10.4, 16 }, { 17, 8.6 } });
}

void drawRing(QPainter &painter, const QColor &ink, int share)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 2.2));
    painter.drawEllipse(Centre, 9.3, 9.3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    // Counter-clockwise from the top, so that a half is the left one.
    painter.drawPie(QRectF(2.7, 2.7, 18.6, 18.6), 90 * 16, qRound(share * 3.6 * 16));
}

void drawTriangle(QPainter &painter, const QColor &ink)
{
    painter.setPen(roundPen(ink, 1.4));
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF { { 5, 2.6 }, { 22, 12 }, { 5, 21.4 } });
}

void drawBars(QPainter &painter, const QColor &ink)
{
    painter.fillRect(QRectF(4.5, 3, 5.2, 18), ink);
    painter.fillRect(QRectF(14.3, 3, 5.2, 18), ink);
}

void drawCrossedSquare(QPainter &painter, const QColor &ink, const QColor &ground)
{
    painter.fillRect(QRectF(2.5, 2.5, 19, 19), ink);
    painter.setPen(roundPen(ground, 2.6));
    painter.drawLine(QLineF(7.6, 7.6, 16.4, 16.4));
    painter.drawLine(QLineF(16.4, 7.6, 7.6, 16.4));
}

void drawAskingDiamond(QPainter &painter, const QColor &ink)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(roundPen(ink, 2));
    painter.drawPolygon(QPolygonF { { 12, 1.8 }, { 22.2, 12 }, { 12, 22.2 }, { 1.8, 12 } });
    QPainterPath hook(QPointF(9.4, 10));
    hook.cubicTo(9.4, 6.6, 14.6, 6.6, 14.6, 10);
    hook.cubicTo(14.6, 12, 12, 11.9, 12, 13.8);
    painter.drawPath(hook);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(12, 16.9), 1.3, 1.3);
}

void drawDashedRing(QPainter &painter, const QColor &ink)
{
    QPen pen(ink, 2.2);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({ 3.65 / 2.2, 3.65 / 2.2 });
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawEllipse(Centre, 9.3, 9.3);
}

} // namespace

void drawVerdictShape(QPainter &painter, VerdictShape shape, int share, const QRectF &rect, const QColor &ink,
                      const QColor &ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 24, rect.height() / 24);
    switch (shape) {
    case VerdictShape::Kept:
        drawKept(painter, ink, ground);
        break;
    case VerdictShape::Partial:
        drawRing(painter, ink, share);
        break;
    case VerdictShape::InProgress:
        drawTriangle(painter, ink);
        break;
    case VerdictShape::Paused:
        drawBars(painter, ink);
        break;
    case VerdictShape::Broken:
        drawCrossedSquare(painter, ink, ground);
        break;
    case VerdictShape::Unverifiable:
        drawAskingDiamond(painter, ink);
        break;
    case VerdictShape::Unexamined:
        drawDashedRing(painter, ink);
        break;
    }
    painter.restore();
}

} // namespace tenue
