// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/control_painter.h"

#include "ui/widgets/design_tokens.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int AccentBar = 3;

bool hasFault(const QWidget *widget)
{
    return widget && widget->property("fault").toBool();
}

void drawRoundedBox(QPainter &painter, const QRectF &rect, double radius, const QColor &ground, const QColor &edge,
                    double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, width));
    painter.setBrush(ground);
    const double half = width / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

} // namespace

void drawField(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const auto &tokens = DesignTokens::of(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isFocused = option.state & QStyle::State_HasFocus;
    QColor edge = isEnabled ? (isFocused ? tokens.accent : tokens.field) : tokens.line;
    if (hasFault(widget))
        edge = tokens.errorText;
    const QColor ground = isEnabled ? tokens.surface : tokens.hover;
    drawRoundedBox(painter, option.rect, Radius::Control, ground, edge, isFocused || hasFault(widget) ? 2 : 1);
}

void drawArrow(QPainter &painter, QLatin1StringView icon, const QRect &room, const QStyleOption &option)
{
    const auto &tokens = DesignTokens::of(option.palette);
    QRect rect(0, 0, MiddleIcon, MiddleIcon);
    rect.moveCenter(room.center());
    drawIcon(painter, icon, rect, option.state & QStyle::State_Enabled ? tokens.text2 : tokens.text3);
}

void drawTickBox(QPainter &painter, const QStyleOption &option, bool isRound)
{
    const auto &tokens = DesignTokens::of(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool isFocused = option.state & QStyle::State_HasFocus;
    QRect box(0, 0, TickBoxSize, TickBoxSize);
    box.moveCenter(option.rect.center());
    const QColor ground = !isEnabled ? tokens.hover : isOn ? tokens.accent : tokens.surface;
    const QColor edge = !isEnabled ? tokens.line2
        : isFocused && isOn        ? tokens.text
        : isOn || isFocused        ? tokens.accent
                                   : tokens.field;
    drawRoundedBox(painter, box, isRound ? TickBoxSize / 2.0 : Radius::Badge, ground, edge, isFocused ? 2 : 1);
    if (!isOn)
        return;
    const QColor ink = isEnabled ? tokens.onAccent : tokens.text3;
    if (isRound) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(QRectF(box).adjusted(5, 5, -5, -5));
        painter.restore();
    } else {
        const auto sign = option.state & QStyle::State_NoChange ? "minus"_L1 : "check"_L1;
        drawIcon(painter, sign, box.adjusted(1, 1, -1, -1), ink);
    }
}

void drawFocusRing(QPainter &painter, const QStyleOption &option)
{
    const auto &tokens = DesignTokens::of(option.palette);
    drawRoundedBox(painter, option.rect, Radius::Badge, Qt::transparent, tokens.accent, 2);
}

void drawRowGround(QPainter &painter, const QStyleOptionViewItem &option, bool isFirstColumn, bool hasRule)
{
    const auto &tokens = DesignTokens::of(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isActive = option.state & QStyle::State_Active;
    if (isSelected)
        painter.fillRect(option.rect, isActive ? tokens.selected : tokens.hover);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, tokens.hover);
    if (hasRule)
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    if (isSelected && isFirstColumn) {
        const QRect bar(option.rect.left(), option.rect.top(), AccentBar, option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), tokens.accent);
    }
}

} // namespace tenue
