// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/base/file_writer.h"
#include "core/store/sqlite_settings.h"

#include <array>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

// Never edited once released: a change of the schema is a new file at the end.
const std::array Files { ":/sql/001_foundation.sql"_L1, ":/sql/002_review.sql"_L1, ":/sql/003_redacted_files.sql"_L1 };

constexpr qint64 LargestMigration = 1'000'000;

Result<> runStep(Database &database, int version)
{
    const auto script = readWholeFile(Files[static_cast<size_t>(version - 1)], LargestMigration);
    if (!script)
        return script.error();
    return database.atomically([&]() -> Result<> {
        const auto reached = database.ask(u"PRAGMA user_version"_s);
        if (!reached)
            return reached.error();
        if (reached->toInt() >= version) // by another program, while this one waited
            return {};
        if (auto ran = database.runScript(*script); !ran)
            return ran;
        return database.run(u"PRAGMA user_version = %1"_s.arg(version));
    });
}

} // namespace

int currentSchemaVersion()
{
    return static_cast<int>(Files.size());
}

Result<> migrate(Database &database, int from)
{
    for (int version = from + 1; version <= currentSchemaVersion(); ++version) {
        if (auto done = runStep(database, version); !done)
            return done;
    }
    return {};
}

Result<QString> expectedSchemaFingerprint()
{
    auto database = Database::inMemory();
    if (!database)
        return database.error();
    if (auto migrated = migrate(**database, 0); !migrated)
        return migrated.error();
    return schemaFingerprint(**database);
}

} // namespace tenue
