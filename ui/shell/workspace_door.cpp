// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace_door.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtNetwork/QLocalServer>
#include <QtNetwork/QLocalSocket>

#include <chrono>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// What somebody is told who knocks; anything else is no Tenue.
constexpr QByteArrayView Answer = "tenue: coming\n";
/// Somebody who is alive answers at once; a program that hangs must not keep this one.
constexpr int PatienceMilliseconds = 1500;
constexpr int NameLength = 24;

QString folderOfThisUser()
{
    const QString run = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString folder = QString(run + u"/tenue"_s);
    if (run.isEmpty() || !QDir().mkpath(folder))
        return {};
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return folder;
}

} // namespace

WorkspaceDoor::WorkspaceDoor(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder.isEmpty() ? folderOfThisUser() : folder)
{
}

WorkspaceDoor::~WorkspaceDoor()
{
    close();
}

// The file itself, whatever name it was opened by; short, since a socket's path has a limit.
QString WorkspaceDoor::placeOf(const QString &workspace) const
{
    const QString path = QFileInfo(workspace).canonicalFilePath();
    if (m_folder.isEmpty() || path.isEmpty())
        return {};
    const auto hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + u'/' + QString::fromLatin1(hash.left(NameLength));
}

bool WorkspaceDoor::knock(const QString &workspace) const
{
    const QString place = placeOf(workspace);
    if (place.isEmpty() || !QFileInfo::exists(place))
        return false;
    QLocalSocket socket;
    socket.connectToServer(place);
    if (!socket.waitForConnected(PatienceMilliseconds) || !socket.waitForReadyRead(PatienceMilliseconds))
        return false;
    return socket.readAll() == Answer;
}

void WorkspaceDoor::openFor(const QString &workspace)
{
    close();
    const QString place = placeOf(workspace);
    if (place.isEmpty())
        return;
    auto lock = std::make_unique<QLockFile>(place + u".lock"_s);
    lock->setStaleLockTime(std::chrono::milliseconds::zero());
    // A second window on the same file: the first one goes on hearing the knocks.
    if (!lock->tryLock())
        return;
    m_lock = std::move(lock);
    // Whoever has the lock is the only one: a socket that is there was left by one who was killed.
    QLocalServer::removeServer(place);
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (auto *visitor = m_server->nextPendingConnection()) {
            connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
            visitor->write(Answer.data(), Answer.size());
            visitor->disconnectFromServer();
            Q_EMIT knocked();
        }
    });
    if (!m_server->listen(place))
        close();
}

void WorkspaceDoor::close()
{
    if (m_server) {
        m_server->close();
        m_server->deleteLater();
        m_server = nullptr;
    }
    m_lock.reset();
}

} // namespace tenue
