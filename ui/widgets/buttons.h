// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

#include <QtGui/QKeySequence>

class QPushButton;
class QToolButton;
class QWidget;

namespace tenue
{

/// How much a button asks to be pressed. One filled button a screen.
enum class ButtonKind {
    Primary, ///< filled: the next action
    Plain, ///< outlined
    Quiet, ///< words only until the mouse is there
};

/// A button that is as wide as its words: it never elides them.
QPushButton *newButton(const QString &text, ButtonKind kind = ButtonKind::Plain, QLatin1StringView icon = {},
                       QWidget *parent = nullptr);
/// Shows or takes away the icon of a button made by `newButton`.
void setButtonIcon(QPushButton &button, QLatin1StringView icon);
/// Gives the button another weight, for instance when it is no longer the next action.
void setButtonKind(QPushButton &button, ButtonKind kind);

/// A button that is an icon alone: `name` is its accessible name and, with the shortcut, its tool tip.
QToolButton *newIconButton(QLatin1StringView icon, const QString &name, const QKeySequence &shortcut = {},
                           QWidget *parent = nullptr);

/// Words that act like a link, in a list or a strip.
QToolButton *newLinkButton(const QString &text, QWidget *parent = nullptr);

} // namespace tenue
