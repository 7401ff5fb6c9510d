// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_writer.h"

#include "core/base/words.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

class FileDescriptor
{
public:
    FileDescriptor(const QString &path, int flags, mode_t mode = 0)
        : m_descriptor(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode))
    {
    }
    ~FileDescriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    FileDescriptor(const FileDescriptor &) = delete;
    FileDescriptor &operator=(const FileDescriptor &) = delete;

    bool isOpen() const { return m_descriptor >= 0; }
    int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

bool writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const auto n = ::write(descriptor, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (n < 0 && errno != EINTR)
            return false;
        if (n > 0)
            written += n;
    }
    return true;
}

// The file behind symbolic links, which keep pointing at it. A rename would replace a device.
Result<QString> ordinaryFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return path;
    if (info.isDir())
        return fileError(path, EISDIR);
    if (!info.isFile())
        return Error { Error::Kind::BadInput,
                       translate("Files", "%1 is not an ordinary file: name another.").arg(quoted(path)) };
    return info.canonicalFilePath();
}

} // namespace

Error fileError(const QString &path, int errorNumber)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(errorNumber));
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {
            Error::Kind::DiskFull,
            translate("Files", "There is no room left to write %1: free some space and try again.").arg(quoted(path)),
            detail
        };
    case EROFS:
    case EACCES:
    case EPERM:
        return { Error::Kind::ReadOnly,
                 translate("Files", "%1 may not be written or read: check its permissions.").arg(quoted(path)),
                 detail };
    case ENOENT:
    case ENOTDIR:
        return { Error::Kind::NotFound,
                 translate("Files", "%1 does not exist: check the name and the folder.").arg(quoted(path)), detail };
    case EISDIR:
        return { Error::Kind::BadInput, translate("Files", "%1 is a folder: name a file.").arg(quoted(path)), detail };
    default:
        return { Error::Kind::System,
                 translate("Files", "%1 could not be read or written: %2.").arg(quoted(path), detail), detail };
    }
}

Result<> syncToDisk(const QString &path)
{
    const FileDescriptor file(path, O_RDONLY);
    if (!file.isOpen() || ::fsync(file.get()) != 0)
        return fileError(path, errno);
    return {};
}

Result<> writeFileSafely(const QString &named, const QByteArray &bytes)
{
    const auto target = ordinaryFile(named);
    if (!target)
        return target.error();
    const QString &path = *target;
    const QString temporary = path + u".new-%1"_s.arg(::getpid());
    const auto undo = [&](int errorNumber) -> Error {
        ::unlink(QFile::encodeName(temporary).constData());
        return fileError(path, errorNumber);
    };
    {
        const FileDescriptor file(temporary, O_WRONLY | O_CREAT | O_TRUNC, 0666);
        if (!file.isOpen())
            return fileError(path, errno);
        if (!writeAll(file.get(), bytes) || ::fsync(file.get()) != 0)
            return undo(errno);
    }
    if (::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) != 0)
        return undo(errno);
    return syncToDisk(QFileInfo(path).absolutePath());
}

Result<QByteArray> readWholeFile(const QString &path, qint64 limit)
{
    QFile file(path);
    errno = 0;
    if (QFileInfo(path).isDir())
        return fileError(path, EISDIR);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(path, errno ? errno : EIO);
    auto bytes = file.read(limit + 1); // the size that a device or a growing file gives is no promise
    bytes.squeeze();
    if (bytes.size() > limit)
        return Error { Error::Kind::BadInput,
                       translate("Files", "%1 is too large: at most %2 MB can be read.")
                           .arg(quoted(path), QString::number(limit / 1'000'000)) };
    if (file.error() != QFileDevice::NoError)
        return Error {
            Error::Kind::System,
            translate("Files", "%1 could not be read whole: try again, or check the disk.").arg(quoted(path)),
            file.errorString()
        };
    return bytes;
}

} // namespace tenue
