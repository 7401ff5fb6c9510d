// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/private_folder.h"

#include "core/base/file_writer.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QUuid>

#include <cerrno>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto OwnerAlone = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

std::unique_ptr<QLockFile> lockOf(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + u".lock"_s);
    lock->setStaleLockTime(0); // however old: what counts is whether its program still runs
    return lock;
}

/// A folder without a lock, or with one that nobody holds: a lock is there before its folder, and goes after it.
void removeAbandoned(const QDir &parent)
{
    for (const auto &name : parent.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto lock = lockOf(parent.filePath(name));
        if (lock->tryLock(0))
            QDir(parent.filePath(name)).removeRecursively();
    }
}

} // namespace

PrivateFolder::PrivateFolder(const QString &parent)
    : m_parent(parent)
{
    removeAbandoned(QDir(parent));
}

PrivateFolder::~PrivateFolder()
{
    if (!m_path.isEmpty())
        QDir(m_path).removeRecursively();
}

Result<QString> PrivateFolder::path()
{
    if (m_path.isEmpty()) {
        if (auto made = make(); !made)
            return made.error();
    }
    return m_path;
}

Result<> PrivateFolder::make()
{
    if (!QDir().mkpath(m_parent) || !QFile::setPermissions(m_parent, OwnerAlone))
        return fileError(m_parent, EACCES);
    const QString path = m_parent + u'/' + QUuid::createUuid().toString(QUuid::Id128);
    auto lock = lockOf(path);
    if (!lock->tryLock(0) || !QDir().mkdir(path, OwnerAlone))
        return fileError(path, EACCES);
    m_lock = std::move(lock);
    m_path = path;
    return {};
}

} // namespace tenue
