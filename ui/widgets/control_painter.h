// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyleOption>

class QPainter;
class QWidget;

namespace tenue
{

/// Parts of controls, as HouseStyle and delegates draw them, in the tokens of the option's palette.

/// Ground and edge of a field: 1 px, 2 px in accent with the focus, in the error's colour if the
/// widget's dynamic property "fault" is true.
void drawField(QPainter &painter, const QStyleOption &option, const QWidget *widget);

/// A box to tick, or a round one of which only one is chosen. State_NoChange draws "some of them".
void drawTickBox(QPainter &painter, const QStyleOption &option, bool isRound);

/// An icon in the middle of `room`, weaker while disabled.
void drawArrow(QPainter &painter, QLatin1StringView icon, const QRect &room, const QStyleOption &option);

void drawFocusRing(QPainter &painter, const QStyleOption &option);

/// Ground of one row of a list: selected, under the mouse, or plain; the accent bar at the leading
/// side when `isFirstColumn`; the rule below when `hasRule`.
void drawRowGround(QPainter &painter, const QStyleOptionViewItem &option, bool isFirstColumn, bool hasRule);

/// Side of a box to tick.
constexpr int TickBoxSize = 16;

} // namespace tenue
