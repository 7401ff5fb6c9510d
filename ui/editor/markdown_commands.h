// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QTextCursor>

namespace tenue
{

/// Commands on Markdown text: each is one step of undo, and leaves the selection on the same words.

/// Puts `mark` around the selected words, or takes it away where it is; without a selection, around
/// the word at the caret, or around nothing with the caret inside.
void toggleMark(QTextCursor &cursor, const QString &mark);

/// Puts `mark` before every selected line, or takes it away where all have it.
void togglePrefix(QTextCursor &cursor, const QString &mark);

/// Numbers the selected lines "1. ", "2. " …, or takes the numbers away where all have one.
void toggleNumbers(QTextCursor &cursor);

/// Makes the selected words a link and selects the place for its address.
void makeLink(QTextCursor &cursor);

} // namespace tenue
