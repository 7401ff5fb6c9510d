// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_settings.h"

#include "core/base/content_hash.h"
#include "core/base/netstring.h"
#include "core/base/words.h"
#include "core/store/statement.h"

#include <QtCore/QFileInfo>
#include <QtCore/QStringList>

#include <sqlite3.h>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int LargestValue = 16 * 1024 * 1024;

void setLimits(sqlite3 *handle)
{
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, LargestValue);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1); // 0 would break VACUUM INTO
    sqlite3_limit(handle, SQLITE_LIMIT_TRIGGER_DEPTH, 10);
}

void setSwitches(sqlite3 *handle)
{
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
}

} // namespace

Result<> applyConnectionSettings(Database &database)
{
    auto *handle = static_cast<sqlite3 *>(database.handle());
    setSwitches(handle);
    setLimits(handle);
    const QStringList pragmas { u"PRAGMA cell_size_check = ON"_s,    u"PRAGMA mmap_size = 0"_s,
                                u"PRAGMA temp_store = MEMORY"_s,     u"PRAGMA foreign_keys = ON"_s,
                                u"PRAGMA recursive_triggers = ON"_s, u"PRAGMA secure_delete = ON"_s,
                                u"PRAGMA cache_size = -16384"_s,     u"PRAGMA synchronous = EXTRA"_s };
    for (const auto &pragma : pragmas) {
        if (auto set = database.run(pragma); !set)
            return set;
    }
    return {};
}

Result<> useRollbackJournal(Database &database)
{
    const auto mode = database.ask(u"PRAGMA journal_mode = DELETE"_s);
    if (!mode)
        return mode.error();
    if (*mode == "delete"_L1)
        return {};
    return Error { Error::Kind::Locked,
                   translate("Database", "Another program works with %1 in another way: close it and try again.")
                       .arg(quoted(QFileInfo(database.path()).fileName())) };
}

Result<> letPagesBeGivenBack(Database &database)
{
    return database.run(u"PRAGMA auto_vacuum = INCREMENTAL"_s);
}

Result<QString> schemaFingerprint(Database &database)
{
    QByteArray form;
    Statement rows(database, uR"sql(
        SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema
        WHERE name NOT LIKE 'sqlite_stat%' AND NOT (type = 'table' AND name IN
            ('search_data', 'search_idx', 'search_content', 'search_docsize', 'search_config'))
        ORDER BY type, name
    )sql"_s);
    const auto read = rows.each([&] {
        for (int column = 0; column < 4; ++column)
            appendNetstring(form, rows.text(column).toUtf8());
    });
    if (!read)
        return read.error();
    return ContentHash::of(form).toString();
}

Result<qint64> dataVersion(Database &database)
{
    const auto version = database.ask(u"PRAGMA data_version"_s);
    if (!version)
        return version.error();
    return version->toLongLong();
}

Result<QStringList> integrityProblems(Database &database)
{
    QStringList problems;
    Statement integrity(database, u"PRAGMA integrity_check(20)"_s);
    auto read = integrity.each([&] {
        if (integrity.text(0) != "ok"_L1)
            problems.append(translate("Integrity", "The file’s structure is damaged: %1.").arg(integrity.text(0)));
    });
    if (!read && read.error().kind == Error::Kind::Damaged)
        problems.append(read.error().message);
    else if (!read)
        return read.error();
    Statement references(database, u"PRAGMA foreign_key_check"_s);
    read = references.each([&] {
        problems.append(translate("Integrity", "Row %1 of %2 refers to something in %3 that is not there.")
                            .arg(references.text(1), references.text(0), references.text(2)));
    });
    if (!read && read.error().kind != Error::Kind::Damaged)
        return read.error();
    return problems;
}

Result<> copyInto(Database &database, const QString &path)
{
    Statement copy(database, u"VACUUM INTO :path"_s);
    copy.bind(":path", QFileInfo(path).absoluteFilePath()); // "file:…" would be read as an address
    return copy.run();
}

} // namespace tenue
