// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/installation.h"

#include "core/base/content_hash.h"
#include "core/base/file_writer.h"
#include "core/base/netstring.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QUuid>

#include <cerrno>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 LongestName = 200;

} // namespace

Result<QString> programDataFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tenue"_s;
    if (QFileInfo(folder).isDir())
        return folder;
    if (!QDir().mkpath(folder))
        return fileError(folder, EACCES);
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return folder;
}

Result<Installation> Installation::ofThisUser()
{
    const auto folder = programDataFolder();
    if (!folder)
        return folder.error();
    const QString path = *folder + u"/installation"_s;
    if (QFileInfo::exists(path)) {
        const auto name = readWholeFile(path, LongestName);
        if (!name)
            return name.error();
        if (!name->trimmed().isEmpty())
            return Installation(QString::fromUtf8(name->trimmed()));
    }
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (auto written = writeFileSafely(path, name.toUtf8()); !written)
        return written.error();
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return Installation(name);
}

QString Installation::placeOf(const QString &path) const
{
    QByteArray form;
    appendNetstring(form, m_name.toUtf8());
    appendNetstring(form, QFileInfo(path).canonicalFilePath().toUtf8());
    return ContentHash::of(form).toString();
}

} // namespace tenue
