// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/restore.h"

#include "core/base/file_writer.h"
#include "core/base/words.h"
#include "core/store/backup.h"
#include "core/store/sqlite_settings.h"
#include "core/store/verification.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

Result<QString> identityIn(Database &database)
{
    if (auto set = applyConnectionSettings(database); !set)
        return set.error();
    return database.ask(u"SELECT value FROM meta WHERE key = 'identity'"_s);
}

QString freeName(const QString &start, const QString &ending)
{
    QString name = start + ending;
    for (int suffix = 2; QFileInfo::exists(name); ++suffix)
        name = u"%1 (%2)%3"_s.arg(start).arg(suffix).arg(ending);
    return name;
}

Result<> checkSameWorkspace(Database &current, const QString &identity)
{
    const auto ours = identityIn(current);
    // A damaged file cannot say what it is; that is when a backup is wanted most.
    if (!ours && ours.error().kind != Error::Kind::Damaged && ours.error().kind != Error::Kind::BadInput)
        return ours.error();
    if (!ours || *ours == identity)
        return {};
    return Error { Error::Kind::BadInput,
                   translate("Restore",
                             "The backup is one of another workspace: nothing was changed; open it by "
                             "itself, or choose one of %1.")
                       .arg(quoted(QFileInfo(current.path()).fileName())) };
}

// A journal that a stopped program left belongs to the old file alone: under the new one it would undo
// what was never done there.
Result<> moveJournal(const QString &from, const QString &to)
{
    if (!QFileInfo::exists(from))
        return {};
    if (!QFile::copy(from, to))
        return fileError(to, EIO);
    if (auto synced = syncToDisk(to); !synced)
        return synced;
    return QFile::remove(from) ? Result<>() : Result<>(fileError(from, EACCES));
}

// A second name first: there is a file at `path` at any moment.
Result<> swap(const QString &path, const QString &fresh, const QString &aside)
{
    const auto from = QFile::encodeName(path);
    const auto to = QFile::encodeName(aside);
    const bool hasBoth = ::link(from.constData(), to.constData()) == 0;
    // Some file systems know no second names.
    if (!hasBoth && std::rename(from.constData(), to.constData()) != 0)
        return fileError(aside, errno);
    if (auto moved = moveJournal(path + u"-journal"_s, aside + u"-journal"_s); !moved)
        return moved;
    if (std::rename(QFile::encodeName(fresh).constData(), from.constData()) != 0)
        return fileError(path, errno);
    return {};
}

Result<QString> replace(const QString &path, const QString &fresh, const QString &identity, const QDateTime &at)
{
    if (!QFileInfo::exists(path)) {
        if (std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData()) != 0)
            return fileError(path, errno);
        return QString();
    }
    auto current = Database::open(path, Database::Access::ReadWrite);
    if (!current)
        return current.error();
    if (auto same = checkSameWorkspace(**current, identity); !same)
        return same.error();
    // Nobody is in the middle of a write, and a stopped program's half is undone; a damaged file may
    // refuse both.
    const auto held = (*current)->run(u"BEGIN EXCLUSIVE"_s);
    if (!held && held.error().kind != Error::Kind::Damaged && held.error().kind != Error::Kind::BadInput)
        return held.error();
    const QFileInfo info(path);
    const QString aside = freeName(
        u"%1/%2 %3"_s.arg(info.path(), info.completeBaseName(), at.toUTC().toString(u"yyyy-MM-dd HH.mm.ss"_s)),
        u".replaced.tenue"_s);
    if (auto swapped = swap(path, fresh, aside); !swapped)
        return swapped.error();
    return aside;
}

} // namespace

Result<RestoreReport> restoreBackup(const QString &workspace, const QString &backup, const QDateTime &at,
                                    Progress &progress)
{
    const QFileInfo place(workspace);
    const QString path = place.exists() ? place.canonicalFilePath() : place.absoluteFilePath();
    if (place.exists() && QFileInfo(backup).canonicalFilePath() == path)
        return Error { Error::Kind::BadInput,
                       translate("Restore", "The backup and the workspace are the same file: name two.") };
    const auto report = verifyWorkspace(backup, progress);
    if (!report)
        return report.error();
    if (!report->isClean())
        return Error { Error::Kind::Damaged,
                       translate("Restore", "The backup %1 is damaged: nothing was changed; choose another one.")
                           .arg(quoted(QFileInfo(backup).fileName())) };
    auto source = Database::open(backup, Database::Access::ReadOnly);
    if (!source)
        return source.error();
    const auto identity = identityIn(**source);
    if (!identity)
        return identity.error();
    const QString fresh = freeName(path, u".restoring"_s);
    if (auto copied = makeBackup(**source, fresh); !copied)
        return copied.error();
    const auto movedTo = replace(path, fresh, *identity, at);
    if (!movedTo) {
        QFile::remove(fresh);
        return movedTo.error();
    }
    if (auto synced = syncToDisk(QFileInfo(path).path()); !synced)
        return synced.error();
    return RestoreReport { *movedTo, report->revisions };
}

} // namespace tenue
