// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QtCore/QDateTime>

namespace tenue
{

/// What a restore did.
struct RestoreReport {
    QString movedTo; ///< where the file that was there before is now; empty if there was none
    qint64 revisions = 0; ///< that the restored workspace holds
};

/// Puts a copy of `backup` in the place of `workspace`, of which nobody may have a connection open.
///
/// The backup is verified first, and refused if it is damaged or of another workspace. The file that
/// is there is never deleted: it gets a name of its own beside it, with the moment `at`. At any
/// moment there is one of the two at `workspace`, whole. Whoever still has the old file open can
/// write to it no more. The next who opens the workspace for writing begins a new line of revisions.
Result<RestoreReport> restoreBackup(const QString &workspace, const QString &backup, const QDateTime &at,
                                    Progress &progress);

} // namespace tenue
