// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline_painter.h"

#include "core/base/words.h"
#include "ui/widgets/control_painter.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QPainter>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int LineRoom = 52; ///< from the edge to the words
constexpr int LineMiddle = 30;
constexpr int Disc = 20;
constexpr int Dot = 9;
constexpr int Sign = 12;
constexpr int Shape = 14;
constexpr int Gap = 2;

int lineHeight(TextStyle style)
{
    return QFontMetrics(fontOf(style)).height();
}

int drawWords(QPainter &painter, QRect &room, const QString &text, const QFont &font, const QColor &ink)
{
    const QFontMetrics metrics(font);
    const QRect line(room.left(), room.top(), room.width(), metrics.height());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, line.width());
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeading, shown);
    room.setTop(line.bottom() + 1 + Gap);
    return line.left() + metrics.horizontalAdvance(shown);
}

void drawMark(QPainter &painter, const QRect &row, const TimelineFace &face, const DesignTokens &tokens)
{
    using Mark = TimelineFace::Mark;
    const QPoint centre(row.left() + LineMiddle, row.top() + Space::S + Disc / 2);
    painter.setPen(QPen(tokens.line2, 2));
    if (!face.isFirst)
        painter.drawLine(centre.x(), row.top(), centre.x(), centre.y());
    if (!face.isLast)
        painter.drawLine(centre.x(), centre.y(), centre.x(), row.bottom() + 1);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isDisc = face.mark == Mark::Disc || face.mark == Mark::HollowDisc;
    const QColor ink = face.isRefusal ? tokens.errorText : face.mark == Mark::Disc ? tokens.accent : tokens.text2;
    QPen edge(ink, 1.5);
    if (face.mark == Mark::DashedDot)
        edge.setDashPattern({ 1.5, 1.5 });
    painter.setPen(edge);
    painter.setBrush(face.mark == Mark::Disc ? tokens.accent : tokens.surface);
    const double size = isDisc ? Disc : Dot;
    QRectF disc(0, 0, size, size);
    disc.moveCenter(QPointF(centre));
    painter.drawEllipse(disc);
    if (isDisc && !face.icon.isEmpty()) {
        QRect sign(0, 0, Sign, Sign);
        sign.moveCenter(centre);
        drawIcon(painter, face.icon, sign, face.mark == Mark::Disc ? tokens.onAccent : ink);
    }
}

void drawSide(QPainter &painter, int left, int top, const QString &side, const DesignTokens &tokens)
{
    const bool isA = side == u"A"_s;
    const QFont font = fontOf(TextStyle::SectionTitle);
    const QFontMetrics metrics(font);
    const QRect badge(left + Space::S, top, metrics.horizontalAdvance(side) + 2 * Space::Xs + 2,
                      lineHeight(TextStyle::Strong));
    painter.setPen(Qt::NoPen);
    painter.setBrush(isA ? tokens.deletedGround : tokens.insertedGround);
    painter.drawRoundedRect(badge, Radius::Badge, Radius::Badge);
    painter.setFont(font);
    painter.setPen(isA ? tokens.deletedText : tokens.insertedText);
    painter.drawText(badge, Qt::AlignCenter, side);
}

} // namespace

void drawTimelineRow(QPainter &painter, const QStyleOptionViewItem &option, const TimelineFace &face)
{
    const auto &tokens = DesignTokens::of(option.palette);
    painter.save();
    if (face.side == u"A"_s && !(option.state & QStyle::State_Selected))
        painter.fillRect(option.rect, tokens.hover);
    drawRowGround(painter, option, true, false);
    drawMark(painter, option.rect, face, tokens);
    QRect room = option.rect.adjusted(LineRoom, Space::S, -Space::L - Shape - Space::S, -Space::S);
    if (face.isNew) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawEllipse(QRectF(room.left() - 9, room.top() + lineHeight(TextStyle::Strong) / 2.0 - 3, 6, 6));
    }
    const int top = room.top();
    const int right = drawWords(painter, room, face.what, fontOf(TextStyle::Strong), tokens.text);
    if (!face.side.isEmpty())
        drawSide(painter, right, top, face.side, tokens);
    drawWords(painter, room, face.whoAndWhen, fontOf(TextStyle::Secondary), tokens.text2);
    if (!face.note.isEmpty())
        drawWords(painter, room, quoted(face.note), fontOf(TextStyle::Quote), tokens.text2);
    if (face.verdict) {
        const QRectF shape(option.rect.right() - Space::L - Shape, option.rect.top() + Space::S + 2, Shape, Shape);
        drawVerdictShape(painter, face.verdict->shape, face.verdict->share, shape, tokens.of(face.verdict->shape).text,
                         tokens.surface);
    }
    painter.restore();
}

int timelineRowHeight(const TimelineFace &face)
{
    int height = lineHeight(TextStyle::Strong) + lineHeight(TextStyle::Secondary) + Gap + 2 * Space::S;
    if (!face.note.isEmpty())
        height += lineHeight(TextStyle::Quote) + Gap;
    return height;
}

} // namespace tenue
