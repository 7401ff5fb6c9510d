// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tenue
{

/// The widget that Tab leads to from `from`, or Shift+Tab where `step` is -1: the next one within `page` in the
/// order in which layouts, splitters and scroll areas show it, and from the last on to the first again. What
/// was added later stands where it is seen. Nothing if there is no other.
QWidget *tabStopAfter(QWidget &page, QWidget &from, int step);

} // namespace tenue
