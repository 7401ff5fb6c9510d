// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/installation.h"

#include "core/base/content_hash.h"
#include "core/base/file_writer.h"
#include "core/base/netstring.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QUuid>

#include <cerrno>
#include <cstdio>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 LongestName = 200;
constexpr qint64 LongestMemory = 200;

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
            return Installation(QString::fromUtf8(name->trimmed()), *folder + u"/lines"_s);
    }
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (auto written = writeFileSafely(path, name.toUtf8()); !written)
        return written.error();
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return Installation(name, *folder + u"/lines"_s);
}

QString Installation::placeOf(const QString &path, int line) const
{
    QByteArray form;
    appendNetstring(form, m_name.toUtf8());
    appendNetstring(form, QFileInfo(path).canonicalFilePath().toUtf8());
    if (line > 0)
        appendNetstring(form, QByteArray::number(line));
    return ContentHash::of(form).toString();
}

QString Installation::memoryOf(const QString &path, const QString &identity) const
{
    return m_memory + u'/' + identity + u'-' + placeOf(path).left(16);
}

std::optional<RememberedLine> Installation::lineAt(const QString &path, const QString &identity) const
{
    if (m_memory.isEmpty())
        return std::nullopt;
    const auto bytes = readWholeFile(memoryOf(path, identity), LongestMemory);
    if (!bytes)
        return std::nullopt;
    const auto words = QString::fromLatin1(*bytes).split(u' ');
    if (words.size() != 3)
        return std::nullopt;
    return RememberedLine { words[0].toInt(), words[1].toLongLong(), RevisionId::parse(words[2]) };
}

void Installation::remember(const QString &path, const QString &identity, const RememberedLine &line) const
{
    if (m_memory.isEmpty() || !QDir().mkpath(m_memory))
        return;
    const auto name = QFile::encodeName(memoryOf(path, identity));
    const QByteArray temporary = name + '.' + QByteArray::number(QCoreApplication::applicationPid());
    const QByteArray text = QByteArray::number(line.line) + ' ' + QByteArray::number(line.sequence) + ' '
        + (line.last ? line.last->toString().toLatin1() : QByteArray("-"));
    QFile file(QFile::decodeName(temporary));
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size();
    file.close();
    if (!isWritten || std::rename(temporary.constData(), name.constData()) != 0)
        file.remove();
}

} // namespace tenue
