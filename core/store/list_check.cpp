// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list_check.h"

#include "core/store/projections.h"
#include "core/store/revision_store.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

// A temporary table of the same name hides the real one from every statement that does not say "main".
Result<> hideListTables(Database &database)
{
    // A temporary table cannot refer to a real one; nothing real is written here.
    if (auto off = database.run(u"PRAGMA foreign_keys = OFF"_s); !off)
        return off;
    for (const auto *table : ListTables) {
        const auto name = QString::fromLatin1(table);
        auto sql = database.ask(u"SELECT sql FROM main.sqlite_schema WHERE type = 'table' AND name = '%1'"_s.arg(name));
        if (!sql)
            return sql.error();
        if (auto made = database.run(sql->replace("CREATE TABLE"_L1, "CREATE TEMP TABLE"_L1)); !made)
            return made;
    }
    return {};
}

Result<qint64> newestRow(Database &database)
{
    const auto row = database.ask(u"SELECT coalesce(max(id), 0) FROM revision"_s);
    if (!row)
        return row.error();
    return row->toLongLong();
}

Result<> takePromisesAsListed(Database &database)
{
    return database.run(uR"sql(
        INSERT INTO temp.promise (entity, head, mandate, number, slug, title, theme, verdict, deadline, changed_at,
                                  state, origin_list, origin_row)
        SELECT entity, head, mandate, number, slug, title, theme, verdict, deadline, changed_at, 'draft',
               origin_list, origin_row
        FROM main.promise
    )sql"_s);
}

Result<> makeAnew(Database &database, PromiseContents contents)
{
    const RevisionStore revisions(database, WriterId(), 0);
    Projections lists(database, nullptr);
    if (contents == PromiseContents::Read)
        return lists.rebuild(revisions);
    return lists.rebuild(revisions, [&] { return takePromisesAsListed(database); });
}

Result<qint64> differences(Database &database)
{
    qint64 rows = 0;
    for (const auto *table : ListTables) {
        const auto count = database.ask(uR"sql(
            SELECT (SELECT count(*) FROM (SELECT * FROM main.%1 EXCEPT SELECT * FROM temp.%1))
                 + (SELECT count(*) FROM (SELECT * FROM temp.%1 EXCEPT SELECT * FROM main.%1))
        )sql"_s.arg(QString::fromLatin1(table)));
        if (!count)
            return count.error();
        rows += count->toLongLong();
    }
    return rows;
}

} // namespace

Result<qint64> rowsOutOfStep(Database &database, PromiseContents contents)
{
    if (auto hidden = hideListTables(database); !hidden)
        return hidden.error();
    const auto before = newestRow(database);
    if (!before)
        return before.error();
    if (auto made = makeAnew(database, contents); !made)
        return made.error();
    return database.consistently([&]() -> Result<qint64> {
        const auto now = newestRow(database);
        if (!now)
            return now;
        if (*now != *before) {
            if (auto made = makeAnew(database, contents); !made)
                return made.error();
        }
        return differences(database);
    });
}

} // namespace tenue
