// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

namespace tenue
{

/// Promises as people write them in one line: "31, 34"; by its address where several mandates have a
/// promise of that number.
QString promisesLine(Workspace &workspace, const QList<PromiseId> &promises);

/// The promises that such a line names; a sentence that says which part names none, or several.
Result<QList<PromiseId>> promisesInLine(Workspace &workspace, const QString &line);

/// A moment as people write it: "2025-11-14 06:00", in the time of this computer. Empty if invalid.
QString momentLine(const QDateTime &moment);
Result<QDateTime> momentInLine(const QString &line);

} // namespace tenue
