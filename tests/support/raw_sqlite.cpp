// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_sqlite.h"

#include <QtCore/QFile>

#include <sqlite3.h>

namespace tenue
{

RawSqlite::RawSqlite(const QString &path)
{
    if (sqlite3_open(QFile::encodeName(path).constData(), &m_handle) != SQLITE_OK)
        qFatal("%s: %s", qPrintable(path), sqlite3_errmsg(m_handle));
}

RawSqlite::~RawSqlite()
{
    sqlite3_close(m_handle);
}

void RawSqlite::run(const QByteArray &sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_handle));
}

bool RawSqlite::tries(const QByteArray &sql)
{
    return sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

QByteArray RawSqlite::ask(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_handle));
    QByteArray answer;
    if (sqlite3_step(statement) == SQLITE_ROW)
        answer = QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, 0)),
                            sqlite3_column_bytes(statement, 0));
    sqlite3_finalize(statement);
    return answer;
}

void RawSqlite::dropTriggers()
{
    run("PRAGMA synchronous = OFF"); // no power fails here
    m_triggers = ask("SELECT group_concat(sql || ';', char(10)) FROM sqlite_schema WHERE type = 'trigger'");
    run(ask("SELECT group_concat('DROP TRIGGER ' || name || ';', ' ') FROM sqlite_schema WHERE type = 'trigger'"));
}

void RawSqlite::restoreTriggers()
{
    run(m_triggers);
}

} // namespace tenue
