// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLockFile>
#include <QtCore/QObject>

#include <memory>

class QLocalServer;

namespace tenue
{

/// Where a program that has a workspace open hears that this user wants to see it again.
///
/// A lock, which goes with the program even if it is killed, says who is at home; a socket beside it
/// carries the knock. Both are in a folder that is this user's alone. Where neither can be had,
/// workspaces open as if nobody was there: two programs on one file are safe.
class WorkspaceDoor : public QObject
{
    Q_OBJECT

public:
    /// `folder` is for tests; else the one that the system gives each user for such things.
    explicit WorkspaceDoor(const QString &folder = {}, QObject *parent = nullptr);
    ~WorkspaceDoor() override;

    /// Asks whoever has `workspace` open to come forward. True if somebody answered.
    bool knock(const QString &workspace) const;
    /// From now on knocks for `workspace` are heard here, and for no other.
    void openFor(const QString &workspace);
    void close();

Q_SIGNALS:
    void knocked();

private:
    QString placeOf(const QString &workspace) const;

    const QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer *m_server = nullptr;
};

} // namespace tenue
