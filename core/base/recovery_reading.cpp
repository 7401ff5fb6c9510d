// SPDX-License-Identifier: GPL-3.0-or-later
// What was left behind: found, given up, and at last removed.
#include "core/base/file_writer.h"
#include "core/base/recovery_frames.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QStandardPaths>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int DaysKept = 30;
constexpr qint64 LargestJournal = 256 << 20;

QString discardedFolderIn(const QString &folder)
{
    return folder + u"/discarded"_s;
}

bool isLocked(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool locked = ::flock(file, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(file);
    return locked;
}

} // namespace

QString recoveryFolderIn(const QString &programDataFolder)
{
    return programDataFolder + u"/recovery"_s;
}

QString programRecoveryFolder()
{
    return recoveryFolderIn(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
}

QString desktopRecoveryFolder()
{
    return recoveryFolderIn(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tenue/tenue"_s);
}

Result<QList<RecoverableText>> recoverableTexts(const QString &folder)
{
    QList<RecoverableText> texts;
    const QDir dir(folder);
    for (const auto &name : dir.entryList({ u"*.journal"_s }, QDir::Files, QDir::Name)) {
        const QString path = dir.filePath(name);
        const auto bytes = readWholeFile(path, LargestJournal);
        if (!bytes)
            return bytes.error();
        auto text = RecoveryFrames::read(*bytes);
        if (!text)
            continue;
        text->file = path;
        text->isInUse = isLocked(path);
        texts.append(*text);
    }
    std::stable_sort(texts.begin(), texts.end(),
                     [](const RecoverableText &a, const RecoverableText &b) { return a.at > b.at; });
    return texts;
}

Result<> discardRecoverable(const RecoverableText &text, const Clock &clock)
{
    const QFileInfo file(text.file);
    const QString folder = discardedFolderIn(file.absolutePath());
    if (!QDir().mkpath(folder))
        return fileError(folder, errno ? errno : EIO);
    // The day is in the name: the file's own time says when it was written.
    const QString target = folder + u'/' + clock.now().toUTC().date().toString(Qt::ISODate) + u'_' + file.fileName();
    QFile::remove(target);
    if (!QFile::rename(text.file, target))
        return fileError(text.file, errno ? errno : EIO);
    return syncToDisk(file.absolutePath());
}

Result<> removeOldDiscarded(const QString &folder, const Clock &clock)
{
    const QDir dir(discardedFolderIn(folder));
    const auto oldest = clock.now().toUTC().date().addDays(-DaysKept);
    for (const auto &name : dir.entryList(QDir::Files)) {
        const auto day = QDate::fromString(name.section(u'_', 0, 0), Qt::ISODate);
        if (day.isValid() && day < oldest && !QFile::remove(dir.filePath(name)))
            return fileError(dir.filePath(name), EIO);
    }
    return {};
}

} // namespace tenue
