// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/base/words.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QUuid>
#include <QtCore/QVariant>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <sqlite3.h>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

Error sqliteError(int code, const QString &file, const QString &detail)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return { Error::Kind::Locked,
                 translate("Database", "Another program is writing to %1: wait a moment and try again.").arg(file),
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
    return {};
}

void *Database::handle() const
{
    const QVariant handle = m_database.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Error Database::errorFrom(const QSqlError &error, const QString &sql) const
{
    return sqliteError(error.nativeErrorCode().toInt(), quoted(QFileInfo(m_path).fileName()),
                       error.text() + u" | "_s + sql.simplified());
}

Result<> Database::begin()
{
    if (m_inUnit)
        return {};
    if (auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    m_inUnit = true;
    return {};
}

Result<> Database::beginReading()
{
    if (m_inUnit)
        return {};
    if (auto begun = run(u"BEGIN"_s); !begun)
        return begun;
    m_inUnit = true;
    return {};
}

Result<> Database::commit()
{
    if (auto committed = run(u"COMMIT"_s); !committed) {
        rollback();
        return committed;
    }
    m_inUnit = false;
    return {};
}

void Database::rollback()
{
    // After some errors SQLite has rolled back by itself: a second time is then an error to ignore.
    if (sqlite3_get_autocommit(static_cast<sqlite3 *>(handle())) == 0)
        std::ignore = run(u"ROLLBACK"_s);
    m_inUnit = false;
}

Result<> Database::run(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return errorFrom(query.lastError(), sql);
    return {};
}

Result<QString> Database::ask(const QString &sql)
{
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
    char *message = nullptr;
    const int code = sqlite3_exec(static_cast<sqlite3 *>(handle()), sql.constData(), nullptr, nullptr, &message);
    const QString detail = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code != SQLITE_OK)
        return sqliteError(code, quoted(QFileInfo(m_path).fileName()), detail);
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
