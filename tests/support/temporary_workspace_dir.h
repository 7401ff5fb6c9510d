// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QTemporaryDir>

namespace tenue
{

/// A folder of its own for a test's workspace and exports; it vanishes with its owner.
class TemporaryWorkspaceDir
{
public:
    /// Ends the program if there is no folder to be had: no test can go on without.
    TemporaryWorkspaceDir();

    /// Where a workspace can be made; nothing is there yet.
    QString workspacePath() const;
    /// `name` inside the folder.
    QString pathOf(const QString &name) const;
    /// Writes `bytes` to the file `name` inside the folder and returns its path.
    QString fileWith(const QString &name, const QByteArray &bytes) const;
    /// The bytes of the file `name`; empty if there is none.
    QByteArray bytesOf(const QString &name) const;
    /// The names in the folder, sorted, hidden ones too.
    QStringList names() const;

private:
    QTemporaryDir m_folder;
};

} // namespace tenue
