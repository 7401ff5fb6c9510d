// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

namespace tenue
{

/// Writes a consistent copy to `path`, also while the workspace is in use: VACUUM INTO a temporary
/// name, sync, reopen and check, rename, sync the folder. Refused if `path` exists.
Result<> makeBackup(Database &database, const QString &path);

/// The backups of one workspace in one folder: makes them, and thins them out.
class BackupFolder
{
public:
    /// `folder` is created when the first backup is made.
    BackupFolder(const QString &folder, const QString &workspaceName);

    struct Entry {
        QString path;
        QDateTime at;
    };

    /// Makes "NAME 2026-03-14 09.26.53.tenue" and, if the copy verifies clean, thins out. Returns
    /// its path.
    Result<QString> add(Database &database, const QDateTime &at);
    /// Newest first.
    QList<Entry> entries() const;

    /// Which of `entries` (newest first) may go at `now`: all of two days, then one a day for 12
    /// days, one a week for 10 weeks, one a month for 9 months are kept, and always the newest three.
    static QList<Entry> superfluous(const QList<Entry> &entries, const QDateTime &now);

private:
    QString m_folder;
    QString m_name;
};

/// What a workspace, or a backup of one, holds.
struct WorkspaceSummary {
    qint64 revisions = 0;
    int promises = 0;
    QDateTime newest; ///< when it was last written; invalid if it never was
};

/// Reads the file at `path` without changing anything. Takes a moment: for another thread.
Result<WorkspaceSummary> summaryOf(const QString &path);

/// The same as of an open workspace, for one that cannot be opened: by its identity and its path.
Result<BackupFolder> backupFolderOf(const QString &identity, const QString &path);

/// Where the program keeps the backups of `workspace`: in its data folder, by the workspace's identity.
Result<BackupFolder> backupFolderOf(const Workspace &workspace);

} // namespace tenue
