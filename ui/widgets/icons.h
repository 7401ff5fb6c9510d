// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QIcon>

namespace tenue
{

/// What an icon stands on or says; decides its tint.
enum class IconTint {
    Plain, ///< text2; softText when on or selected, text3 when disabled
    Strong, ///< text
    Faint, ///< text3
    Accent,
    OnAccent, ///< on the filled button
    Warning,
    Error,
    Success, ///< what succeeded
};

/// The Lucide icon `name` (a file of resources/icons, without ".svg"), drawn sharp at any size.
///
/// The tint is looked up when the icon is painted, so icons follow a change of theme by themselves.
/// In a rectangle that is wider than high, the icon keeps to the leading side.
QIcon iconNamed(QLatin1StringView name, IconTint tint = IconTint::Plain);

/// The icon `name` as a picture of `size` device-independent pixels, in `colour`.
QPixmap iconPixmap(QLatin1StringView name, int size, const QColor &colour, qreal devicePixelRatio);

/// Paints the icon into `rect` in `colour`: for delegates.
void drawIcon(QPainter &painter, QLatin1StringView name, const QRect &rect, const QColor &colour);

/// The program's own icon, for windows and the welcome page.
QIcon applicationIcon();

/// Usual sizes.
constexpr int SmallIcon = 14;
constexpr int MiddleIcon = 16;
constexpr int LargeIcon = 18;

} // namespace tenue
