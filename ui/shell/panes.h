// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

class QWidget;

namespace tenue
{

/// Gives the focus to the pane `step` after the one that has it; round and round, over those in view.
void focusPane(const QList<QWidget *> &panes, int step);

} // namespace tenue
