// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QTextCursor>

namespace tenue
{

/// Enter in a list or quote: the next line begins as this one does; in an item that is still empty
/// it ends the list. False where Enter is only a new line: nothing was done then.
bool continueLine(QTextCursor &cursor);

/// True if Tab moves the line of `cursor` in or out: it is an item of a list.
bool isListItem(const QTextCursor &cursor);
/// Moves the selected items of lists one level in (1) or out (−1), as one step of undo.
void indentItems(QTextCursor &cursor, int step);

} // namespace tenue
