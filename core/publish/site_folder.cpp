// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site_folder.h"

#include "core/base/file_writer.h"
#include "core/base/words.h"
#include "core/publish/site_manifest.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray encoded(const QString &path)
{
    return QFile::encodeName(path);
}

bool writeAll(int descriptor, const QByteArray &bytes)
{
    for (qsizetype written = 0; written < bytes.size();) {
        const auto n = ::write(descriptor, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (n < 0 && errno != EINTR)
            return false;
        if (n > 0)
            written += n;
    }
    return true;
}

/// The bytes of an open file that is exactly as long as `size`.
std::optional<QByteArray> readAll(int descriptor, qint64 size)
{
    struct stat status {
    };
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size != size)
        return std::nullopt;
    QByteArray bytes(size, Qt::Uninitialized);
    for (qint64 done = 0; done < size;) {
        const auto n = ::read(descriptor, bytes.data() + done, static_cast<size_t>(size - done));
        if (n == 0 || (n < 0 && errno != EINTR))
            return std::nullopt;
        if (n > 0)
            done += n;
    }
    return bytes;
}

bool isRealFolder(const QString &path)
{
    struct stat status {
    };
    return ::lstat(encoded(path).constData(), &status) == 0 && S_ISDIR(status.st_mode);
}

} // namespace

Result<> SiteFolder::writeNew(const QString &file, const QByteArray &bytes)
{
    if (const auto prepared = prepare(file); !prepared)
        return prepared.error();
    const auto path = pathOf(file);
    const int descriptor
        = ::open(encoded(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return fileError(path, errno);
    const bool isWritten = writeAll(descriptor, bytes);
    const int problem = isWritten ? 0 : errno;
    // Network file systems report a full disk only now.
    const bool isClosed = ::close(descriptor) == 0;
    if (!isWritten || !isClosed)
        return fileError(path, isWritten ? errno : problem);
    return {};
}

std::optional<QByteArray> SiteFolder::read(const QString &file, qint64 size) const
{
    Q_ASSERT(isSitePath(file));
    const int descriptor = ::open(encoded(pathOf(file)).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0)
        return std::nullopt;
    auto bytes = readAll(descriptor, size);
    ::close(descriptor);
    return bytes;
}

bool SiteFolder::has(const QString &file) const
{
    struct stat status {
    };
    return ::lstat(encoded(pathOf(file)).constData(), &status) == 0;
}

Result<> SiteFolder::prepare(const QString &file)
{
    Q_ASSERT(isSitePath(file));
    for (auto slash = file.indexOf(u'/'); slash >= 0; slash = file.indexOf(u'/', slash + 1)) {
        const auto folder = file.left(slash);
        if (m_prepared.contains(folder))
            continue;
        const auto path = pathOf(folder);
        if (::mkdir(encoded(path).constData(), 0777) != 0 && errno != EEXIST)
            return fileError(path, errno);
        if (!isRealFolder(path))
            return Error {
                Error::Kind::BadInput,
                translate("Site", "%1 is not a folder of the site: move it away, then publish again.").arg(quoted(path))
            };
        m_prepared.insert(folder);
    }
    return {};
}

Result<> SiteFolder::take(const SiteFolder &from, const QString &file)
{
    if (const auto prepared = prepare(file); !prepared)
        return prepared.error();
    const auto source = encoded(from.pathOf(file));
    if (::rename(source.constData(), encoded(pathOf(file)).constData()) != 0 && errno != ENOENT)
        return fileError(pathOf(file), errno);
    return {};
}

Result<> SiteFolder::remove(const QString &file)
{
    Q_ASSERT(isSitePath(file));
    if (::unlink(encoded(pathOf(file)).constData()) != 0 && errno != ENOENT && errno != ENOTDIR)
        return fileError(pathOf(file), errno);
    for (auto slash = file.lastIndexOf(u'/'); slash > 0; slash = file.lastIndexOf(u'/', slash - 1)) {
        if (::rmdir(encoded(pathOf(file.left(slash))).constData()) != 0)
            break;
    }
    m_prepared.clear();
    return {};
}

Result<> removeFolder(const QString &path)
{
    if (!isRealFolder(path))
        return {};
    if (!QDir(path).removeRecursively())
        return fileError(path, errno ? errno : EIO);
    return {};
}

} // namespace tenue
