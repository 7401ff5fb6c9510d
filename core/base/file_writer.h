// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

namespace tenue
{

/// Writes `bytes` to `path` so that, whatever happens, either the old file or the whole new one is
/// there: a temporary name beside it, written, synced, renamed, and the folder synced too
/// (QSaveFile alone leaves the folder unsynced). A symbolic link stays, and what it points at is
/// replaced; a folder or a device is refused. Never for a workspace.
Result<> writeFileSafely(const QString &path, const QByteArray &bytes);

/// Asks the kernel to put `path` (a file or a folder) on the disk. Fails with DiskFull or System.
Result<> syncToDisk(const QString &path);

/// The whole file; refused with a sentence above `limit` bytes. Never for a workspace.
Result<QByteArray> readWholeFile(const QString &path, qint64 limit);

/// The error for `path` that errno stands for: DiskFull, ReadOnly, NotFound, Locked or System.
Error fileError(const QString &path, int errorNumber);

} // namespace tenue
