// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/file_writer.h"
#include "core/base/words.h"
#include "core/store/sqlite_settings.h"
#include "core/store/verification.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto NameOfDate = "yyyy-MM-dd"_L1;
constexpr auto NameOfHour = "HH.mm.ss"_L1;
constexpr auto Ending = ".tenue"_L1;
constexpr qsizetype AlwaysKept = 3;

Result<> checkCopy(const QString &path)
{
    auto copy = Database::open(path, Database::Access::ReadOnly);
    if (!copy)
        return copy.error();
    if (auto set = applyConnectionSettings(**copy); !set)
        return set;
    const auto problems = integrityProblems(**copy);
    if (!problems)
        return problems.error();
    if (!problems->isEmpty())
        return Error {
            Error::Kind::Damaged,
            translate("Backup", "The backup was not kept, since the copy is damaged: %1").arg(problems->first())
        };
    return {};
}

// The class of ages that a backup stands for; within one class only the newest is kept.
QString keptFor(const QDateTime &at, const QDateTime &now)
{
    const auto days = at.daysTo(now);
    if (days < 2)
        return u"each "_s + at.toString(Qt::ISODateWithMs);
    if (days < 14)
        return u"day "_s + at.date().toString(Qt::ISODate);
    if (days < 14 + 70) {
        int year = 0;
        const int week = at.date().weekNumber(&year);
        return u"week %1-%2"_s.arg(year).arg(week);
    }
    if (days < 14 + 70 + 270)
        return u"month %1-%2"_s.arg(at.date().year()).arg(at.date().month());
    return {};
}

} // namespace

Result<> makeBackup(Database &database, const QString &path)
{
    if (QFileInfo::exists(path))
        return Error {
            Error::Kind::BadInput,
            translate("Backup", "%1 exists already: choose another name for the backup.").arg(quoted(path))
        };
    const QString temporary = path + u".part"_s;
    QFile::remove(temporary);
    const auto undo = [&](const Error &error) {
        QFile::remove(temporary);
        return error;
    };
    if (auto copied = copyInto(database, temporary); !copied)
        return undo(copied.error());
    QFile::setPermissions(temporary, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (auto synced = syncToDisk(temporary); !synced)
        return undo(synced.error());
    if (auto good = checkCopy(temporary); !good)
        return undo(good.error());
    if (std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) != 0)
        return undo(fileError(path, errno));
    return syncToDisk(QFileInfo(path).absolutePath());
}

BackupFolder::BackupFolder(const QString &folder, const QString &workspaceName)
    : m_folder(folder)
    , m_name(workspaceName)
{
}

QList<BackupFolder::Entry> BackupFolder::entries() const
{
    QList<Entry> found;
    const QString start = m_name + u' ';
    const auto files = QDir(m_folder).entryList({ u"*.tenue"_s }, QDir::Files, QDir::Name);
    for (const auto &file : files) {
        const auto text
            = file.mid(start.size()).chopped(std::min<qsizetype>(Ending.size(), file.size() - start.size()));
        // Date and time apart: read as one, they would be local for a moment.
        const QDateTime at(QDate::fromString(text.left(10), NameOfDate), QTime::fromString(text.mid(11), NameOfHour),
                           Qt::UTC);
        if (file.startsWith(start) && at.isValid())
            found.prepend({ m_folder + u'/' + file, at });
    }
    return found;
}

Result<QString> BackupFolder::add(Database &database, const QDateTime &at)
{
    if (!QDir().mkpath(m_folder))
        return fileError(m_folder, EACCES);
    QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const QString path = u"%1/%2 %3.tenue"_s.arg(m_folder, m_name, at.toUTC().toString(NameOfDate + u' ' + NameOfHour));
    if (QFileInfo::exists(path))
        return path; // two within one second hold the same
    if (auto made = makeBackup(database, path); !made)
        return made.error();
    // While anything is damaged, an old one may be the last good one.
    Progress progress;
    const auto verified = verifyWorkspace(path, progress);
    if (verified && verified->isClean()) {
        for (const auto &old : superfluous(entries(), at))
            QFile::remove(old.path);
    }
    return path;
}

QList<BackupFolder::Entry> BackupFolder::superfluous(const QList<Entry> &entries, const QDateTime &now)
{
    QList<Entry> gone;
    QSet<QString> taken;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString place = keptFor(entries[i].at, now);
        const bool first = !place.isEmpty() && !taken.contains(place);
        taken.insert(place);
        if (!first && i >= AlwaysKept)
            gone.append(entries[i]);
    }
    return gone;
}

Result<WorkspaceSummary> summaryOf(const QString &path)
{
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    if (auto set = applyConnectionSettings(**database); !set)
        return set.error();
    const auto revisions = (*database)->ask(u"SELECT count(*) FROM revision"_s);
    if (!revisions)
        return revisions.error();
    const auto promises = PromiseList(**database).count();
    if (!promises)
        return promises.error();
    const auto newest = (*database)->ask(u"SELECT at FROM revision ORDER BY id DESC LIMIT 1"_s);
    if (!newest)
        return newest.error();
    return WorkspaceSummary { revisions->toLongLong(), *promises, QDateTime::fromString(*newest, Qt::ISODateWithMs) };
}

Result<BackupFolder> backupFolderOf(const QString &identity, const QString &path)
{
    const auto data = programDataFolder();
    if (!data)
        return data.error();
    const QString folder = u"%1/backups/%2"_s.arg(*data, identity);
    return BackupFolder(folder, QFileInfo(path).completeBaseName());
}

Result<BackupFolder> backupFolderOf(const Workspace &workspace)
{
    return backupFolderOf(workspace.identity(), workspace.path());
}

} // namespace tenue
