// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QGuiApplication>

namespace tenue
{

/// The pointer says "wait" for as long as this lives: around short work on the GUI thread whose length depends
/// on how much there is. Long work goes to another thread (LongWork).
class WaitCursor
{
    Q_DISABLE_COPY_MOVE(WaitCursor)

public:
    WaitCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QGuiApplication::restoreOverrideCursor(); }
};

} // namespace tenue
