// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/base/words.h"
#include "core/store/interrupted_write.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUuid>
#include <QtCore/QVariant>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <sqlite3.h>

#include <cerrno>
#include <unistd.h>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

// What the system said about a failed read or write tells a full or protected disk from a broken one.
int causeOf(int code, sqlite3 *handle)
{
    const int primary = code & 0xff;
    // The file that was opened is no longer the one of that name.
    if (handle && primary == SQLITE_READONLY && sqlite3_extended_errcode(handle) == SQLITE_READONLY_DBMOVED)
        return SQLITE_READONLY_DBMOVED;
    if (!handle || (primary != SQLITE_IOERR && primary != SQLITE_CANTOPEN))
        return primary;
    switch (sqlite3_system_errno(handle)) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return SQLITE_FULL;
    case EACCES:
    case EPERM:
    case EROFS:
        return SQLITE_READONLY;
    default:
        return primary;
    }
}

Error sqliteError(int cause, const QString &file, const QString &detail)
{
    switch (cause) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return { Error::Kind::Locked,
                 translate("Database", "Another program is writing to %1: wait a moment and try again.").arg(file),
                 detail };
    case SQLITE_READONLY_DBMOVED:
        return { Error::Kind::Locked,
                 translate("Database",
                           "Another file has taken the place of %1 while it was open: nothing was changed; "
                           "close it and open it again.")
                     .arg(file),
                 detail };
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return { Error::Kind::ReadOnly,
                 translate("Database", "%1 may only be read: check the permissions of the file and of its folder.")
                     .arg(file),
                 detail };
    case SQLITE_FULL:
        return { Error::Kind::DiskFull,
                 translate("Database",
                           "The disk that holds %1 is full: nothing was changed; free some space and "
                           "try again.")
                     .arg(file),
                 detail };
    case SQLITE_NOTADB:
        return { Error::Kind::BadInput,
                 translate("Database", "%1 is not a Tenue workspace: choose a file that ends in .tenue.").arg(file),
                 detail };
    case SQLITE_CORRUPT:
        return { Error::Kind::Damaged,
                 translate("Database", "%1 is damaged: do not write to it, and open the newest backup.").arg(file),
                 detail };
    case SQLITE_CANTOPEN:
        return { Error::Kind::System,
                 translate("Database", "%1 cannot be opened: check its name, folder and permissions.").arg(file),
                 detail };
    case SQLITE_IOERR:
        return { Error::Kind::System,
                 translate("Database", "The disk that holds %1 failed: nothing was changed; check the disk.").arg(file),
                 detail };
    case SQLITE_TOOBIG:
        return { Error::Kind::BadInput, translate("Database", "This is too large to be kept in %1.").arg(file),
                 detail };
    default:
        return { Error::Kind::System,
                 translate("Database", "%1 refused the change, and nothing was changed; run a verification.").arg(file),
                 detail };
    }
}

} // namespace

Database::Database(const QString &path, Access access)
    : m_path(path)
    , m_access(access)
    , m_connection(QUuid::createUuid().toString(QUuid::Id128))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection))
{
}

Database::~Database()
{
    m_prepared.clear();
    m_handle = nullptr;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error { Error::Kind::NotFound,
                       translate("Database", "%1 does not exist: check the name and the folder.").arg(quoted(path)) };
    if (info.isDir())
        return Error { Error::Kind::BadInput,
                       translate("Database", "%1 is a folder: choose a workspace file.").arg(quoted(path)) };
    if (!info.isFile())
        return Error { Error::Kind::BadInput,
                       translate("Database", "%1 is no file: choose a workspace file.").arg(quoted(path)) };
    if (access == Access::ReadOnly) {
        if (auto undone = undoInterruptedWrite(path); !undone)
            return undone.error();
    }
    auto database = std::unique_ptr<Database>(new Database(info.absoluteFilePath(), access));
    const QString options = access == Access::ReadOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                                       : u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    if (auto connected = database->connect(options); !connected)
        return connected.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return Error { Error::Kind::BadInput,
                       translate("Database", "%1 exists already: choose another name, or open it.").arg(quoted(path)) };
    if (!info.absoluteDir().exists())
        return Error {
            Error::Kind::NotFound,
            translate("Database", "The folder %1 does not exist: create it first.").arg(quoted(info.absolutePath()))
        };
    if (::access(QFile::encodeName(info.absolutePath()).constData(), W_OK) != 0)
        return Error { Error::Kind::ReadOnly,
                       translate("Database", "Nothing can be written in the folder %1: choose another one.")
                           .arg(quoted(info.absolutePath())) };
    auto database = std::unique_ptr<Database>(new Database(info.absoluteFilePath(), Access::ReadWrite));
    if (auto connected = database->connect(u"QSQLITE_BUSY_TIMEOUT=5000"_s); !connected)
        return connected.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::inMemory()
{
    auto database = std::unique_ptr<Database>(new Database(u":memory:"_s, Access::ReadWrite));
    if (auto connected = database->connect({}); !connected)
        return connected.error();
    return database;
}

Result<> Database::connect(const QString &options)
{
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return errorFrom(m_database.lastError(), {});
    const QVariant handle = m_database.driver()->handle();
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    return {};
}

qint64 Database::lastInsertedRow() const
{
    return sqlite3_last_insert_rowid(static_cast<sqlite3 *>(m_handle));
}

Error Database::errorFrom(const QSqlError &error, const QString &sql) const
{
    const int cause = causeOf(error.nativeErrorCode().toInt(), static_cast<sqlite3 *>(m_handle));
    return sqliteError(cause, quoted(QFileInfo(m_path).fileName()), error.text() + u" | "_s + sql.simplified());
}

Result<> Database::begin()
{
    if (auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    m_unit = Unit::Writing;
    ++m_lastUnit;
    return {};
}

Result<> Database::beginReading()
{
    if (auto begun = run(u"BEGIN"_s); !begun)
        return begun;
    m_unit = Unit::Reading;
    return {};
}

Result<> Database::commit()
{
    if (auto whole = checkUnitIsWhole(); !whole) {
        undo();
        return whole;
    }
    if (auto ended = m_listener ? m_listener->unitEnds() : Result<>(); !ended) {
        undo();
        return ended;
    }
    if (auto committed = run(u"COMMIT"_s); !committed) {
        undo();
        return committed;
    }
    m_unit = Unit::None;
    if (m_listener)
        m_listener->unitWasKept();
    return {};
}

void Database::undo()
{
    // After some errors SQLite has rolled back by itself: a second time is then an error to ignore.
    if (sqlite3_get_autocommit(static_cast<sqlite3 *>(m_handle)) == 0)
        std::ignore = run(u"ROLLBACK"_s);
    m_unit = Unit::None;
    ++m_undoneUnits;
    if (m_listener)
        m_listener->unitWasUndone();
}

void Database::endReading()
{
    std::ignore = run(u"COMMIT"_s);
    m_unit = Unit::None;
}

Result<> Database::beginInner()
{
    if (m_unit == Unit::Reading)
        return Error { Error::Kind::System, translate("Database", "Nothing can be changed while reading.") };
    if (auto whole = checkUnitIsWhole(); !whole)
        return whole;
    return run(u"SAVEPOINT inner_unit"_s);
}

Result<> Database::keepInner()
{
    if (auto whole = checkUnitIsWhole(); !whole)
        return whole;
    return run(u"RELEASE inner_unit"_s);
}

void Database::undoInner()
{
    if (checkUnitIsWhole()) {
        std::ignore = run(u"ROLLBACK TO inner_unit"_s);
        std::ignore = run(u"RELEASE inner_unit"_s);
    }
    ++m_undoneUnits;
}

Result<> Database::checkUnitIsWhole() const
{
    if (m_unit != Unit::Writing || sqlite3_get_autocommit(static_cast<sqlite3 *>(m_handle)) == 0)
        return {};
    return Error { Error::Kind::System,
                   translate("Database",
                             "A part of this change could not be written, so nothing was changed: try again.") };
}

Result<> Database::run(const QString &sql)
{
    if (auto whole = checkUnitIsWhole(); !whole)
        return whole;
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return errorFrom(query.lastError(), sql);
    return {};
}

Result<QString> Database::ask(const QString &sql)
{
    if (auto whole = checkUnitIsWhole(); !whole)
        return whole.error();
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return errorFrom(query.lastError(), sql);
    if (query.next())
        return query.value(0).toString();
    if (query.lastError().isValid())
        return errorFrom(query.lastError(), sql);
    return QString();
}

Result<> Database::runScript(const QByteArray &sql)
{
    if (auto whole = checkUnitIsWhole(); !whole)
        return whole;
    char *message = nullptr;
    const int code = sqlite3_exec(static_cast<sqlite3 *>(handle()), sql.constData(), nullptr, nullptr, &message);
    const QString detail = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code != SQLITE_OK)
        return sqliteError(causeOf(code, static_cast<sqlite3 *>(m_handle)), quoted(QFileInfo(m_path).fileName()),
                           detail);
    return {};
}

std::unique_ptr<QSqlQuery> Database::takePrepared(const QString &sql)
{
    const auto kept = m_prepared.value(sql);
    if (!kept || kept->empty())
        return nullptr;
    auto query = std::move(kept->back());
    kept->pop_back();
    return query;
}

void Database::keepPrepared(const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    auto &kept = m_prepared[sql];
    if (!kept)
        kept = std::make_shared<std::vector<std::unique_ptr<QSqlQuery>>>();
    kept->push_back(std::move(query));
}

} // namespace tenue
