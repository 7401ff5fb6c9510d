// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/interrupted_write.h"

#include "core/store/database.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <unistd.h>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

// SQLite follows symbolic links: the journal lies beside the file itself.
QString realPath(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

} // namespace

bool mayWrite(const QString &path)
{
    const QFileInfo info(realPath(path));
    const auto writable = [](const QString &what) { return ::access(QFile::encodeName(what).constData(), W_OK) == 0; };
    return writable(info.absoluteFilePath()) && writable(info.absolutePath());
}

bool journalIsLeft(const QString &path)
{
    const QFileInfo journal(realPath(path) + u"-journal"_s);
    return journal.exists() && journal.size() > 0;
}

Result<> undoInterruptedWrite(const QString &path)
{
    if (!journalIsLeft(path) || !mayWrite(path))
        return {};
    auto database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return database.error();
    // Any read finds the journal.
    const auto read = (*database)->ask(u"PRAGMA schema_version"_s);
    return read ? Result<> {} : Result<> { read.error() };
}

} // namespace tenue
