// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace tenue
{

/// Whether this account may write the file at `path` and the folder that holds it, symbolic links
/// followed. SQLite needs both.
bool mayWrite(const QString &path);

/// True if a journal lies beside the workspace at `path`: a program was stopped in the middle of a
/// write, or one is writing now. Only its presence is looked at: opening it here would drop SQLite's
/// locks in this process.
bool journalIsLeft(const QString &path);

/// Undoes what a program that was stopped in the middle of a write left, so that a connection that may
/// only read can read. Does nothing where there is no such journal, where another program is writing,
/// or where the file may not be written.
///
/// SQLite undoes it by itself for whoever opens the file for writing, and refuses the others
/// (https://www.sqlite.org/rescode.html#readonly_rollback).
Result<> undoInterruptedWrite(const QString &path);

} // namespace tenue
