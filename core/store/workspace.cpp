// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace.h"

#include "core/base/words.h"
#include "core/store/backup.h"
#include "core/store/interrupted_write.h"
#include "core/store/migrations.h"
#include "core/store/sqlite_settings.h"
#include "core/store/statement.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

Error foreign(const QString &path)
{
    return { Error::Kind::BadInput,
             translate("Workspace", "%1 was made by another program: choose a workspace (*.tenue).")
                 .arg(quoted(QFileInfo(path).fileName())) };
}

struct Version {
    int schema = 0;
    int leastReader = 0;
};

Result<Version> versionOf(Database &database)
{
    const auto application = database.ask(u"PRAGMA application_id"_s);
    if (!application)
        return application.error();
    if (application->toLongLong() != WorkspaceApplicationId)
        return foreign(database.path());
    const auto schema = database.ask(u"PRAGMA user_version"_s);
    if (!schema)
        return schema.error();
    const auto reader = database.ask(u"SELECT value FROM meta WHERE key = 'least-reader'"_s);
    if (!reader)
        return reader.error();
    return Version { schema->toInt(), reader->toInt() };
}

Result<std::unique_ptr<Database>> connect(const QString &path, Database::Access access)
{
    auto database = Database::open(path, access);
    if (!database)
        return database;
    if (auto set = applyConnectionSettings(**database); !set)
        return set.error();
    return database;
}

Result<> checkSchema(Database &database)
{
    static const Result<QString> expected = expectedSchemaFingerprint();
    if (!expected)
        return expected.error();
    const auto actual = schemaFingerprint(database);
    if (!actual)
        return actual.error();
    if (*actual != *expected)
        return Error { Error::Kind::Damaged,
                       translate("Workspace",
                                 "The structure of %1 is not that of a workspace: another program has "
                                 "changed it; open the newest backup.")
                           .arg(quoted(QFileInfo(database.path()).fileName())) };
    return {};
}

Error tooNew(const QString &path)
{
    return { Error::Kind::Newer,
             translate("Workspace", "%1 was written by a newer version of Tenue: install that version to open it.")
                 .arg(quoted(QFileInfo(path).fileName())) };
}

// An earlier attempt may have left one.
QString freeName(const QString &name)
{
    QString free = name;
    for (int suffix = 2; QFileInfo::exists(free); ++suffix)
        free = u"%1-%2"_s.arg(name).arg(suffix);
    return free;
}

Result<> bringUpToDate(Database &database, int from)
{
    const QString backup = freeName(u"%1.before-version-%2"_s.arg(database.path()).arg(currentSchemaVersion()));
    if (auto copied = makeBackup(database, backup); !copied)
        return copied;
    return migrate(database, from);
}

Error tooOldToRead(const Database &database)
{
    const auto name = quoted(QFileInfo(database.path()).fileName());
    if (mayWrite(database.path()))
        return { Error::Kind::BadInput,
                 translate(
                     "Workspace",
                     "%1 was written by an older version of Tenue: open it once in the program, or with tenue-cli "
                     "upgrade, to bring it up to date; a backup is left beside it.")
                     .arg(name) };
    return { Error::Kind::ReadOnly,
             translate("Workspace",
                       "%1 was written by an older version and must be brought up to date, "
                       "but it may not be written: check its permissions.")
                 .arg(name) };
}

// For a file of this version or an older one, which may be written if its connection may.
Result<> prepare(Database &database, int version)
{
    const bool mayWriteIt = database.access() == Database::Access::ReadWrite;
    if (version < currentSchemaVersion() && !mayWriteIt)
        return tooOldToRead(database);
    if (mayWriteIt) {
        if (auto set = useRollbackJournal(database); !set)
            return set;
    }
    if (version < currentSchemaVersion()) {
        if (auto migrated = bringUpToDate(database, version); !migrated)
            return migrated;
    }
    return checkSchema(database);
}

} // namespace

Workspace::Workspace(std::unique_ptr<Database> database, bool endedBadly)
    : m_database(std::move(database))
    , m_endedBadly(endedBadly)
{
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const Installation &installation)
{
    auto database = Database::create(path);
    if (!database)
        return database.error();
    auto workspace = std::unique_ptr<Workspace>(new Workspace(std::move(*database), false));
    auto made = workspace->initialise();
    if (made)
        made = workspace->load(installation);
    if (!made) {
        workspace.reset();
        QFile::remove(path);
        return made.error();
    }
    return workspace;
}

// One unit: whoever is stopped in the middle leaves an empty file, not half a workspace.
Result<> Workspace::initialise()
{
    auto &database = *m_database;
    QFile::setPermissions(database.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (auto set = applyConnectionSettings(database); !set)
        return set;
    if (auto set = useRollbackJournal(database); !set)
        return set;
    if (auto set = letPagesBeGivenBack(database); !set)
        return set;
    return database.atomically([&]() -> Result<> {
        if (auto named = database.run(u"PRAGMA application_id = %1"_s.arg(WorkspaceApplicationId)); !named)
            return named;
        if (auto made = migrate(database, 0); !made)
            return made;
        const std::initializer_list<std::pair<QString, QString>> values {
            { u"identity"_s, QUuid::createUuid().toString(QUuid::WithoutBraces) },
            { u"least-reader"_s, u"1"_s },
            { u"made-with"_s, QString::fromLatin1(TENUE_VERSION) },
        };
        for (const auto &[key, value] : values) {
            Statement insert(database, u"INSERT INTO meta (key, value) VALUES (:key, :value)"_s);
            if (auto ran = insert.bind(":key", key).bind(":value", value).run(); !ran)
                return ran;
        }
        return {};
    });
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, Access access, const Installation &installation)
{
    const bool endedBadly = journalIsLeft(path);
    auto wanted
        = access == Access::ReadWrite && mayWrite(path) ? Database::Access::ReadWrite : Database::Access::ReadOnly;
    auto database = connect(path, wanted);
    if (!database)
        return database.error();
    const auto version = versionOf(**database);
    if (!version)
        return version.error().detail.contains("no such table"_L1) ? foreign(path) : version.error();
    if (version->schema > currentSchemaVersion()) {
        if (version->leastReader > currentSchemaVersion())
            return tooNew(path);
        database = connect(path, Database::Access::ReadOnly);
        if (!database)
            return database.error();
    } else if (auto prepared = prepare(**database, version->schema); !prepared) {
        return prepared.error();
    }
    auto workspace = std::unique_ptr<Workspace>(new Workspace(std::move(*database), endedBadly));
    if (auto loaded = workspace->load(installation); !loaded)
        return loaded.error();
    return workspace;
}

Result<> Workspace::load(const Installation &installation)
{
    const auto identity = m_database->ask(u"SELECT value FROM meta WHERE key = 'identity'"_s);
    if (!identity)
        return identity.error();
    m_identity = *identity;
    m_installation = installation;
    if (auto chosen = chooseWriter(); !chosen)
        return chosen;
    m_entities = std::make_unique<EntityReader>(*m_database, *m_revisions);
    m_searchQueue = std::make_unique<SearchQueue>(*m_database, *m_revisions);
    m_database->setListener(this);
    const auto version = dataVersion(*m_database);
    if (!version)
        return version.error();
    m_dataVersion = *version;
    return {};
}

Result<bool> Workspace::findWriter()
{
    Statement read(*m_database, u"SELECT id, uuid FROM writer WHERE place = :place"_s);
    if (auto ran = read.bind(":place", m_installation.placeOf(path(), m_line)).run(); !ran)
        return ran.error();
    const auto found = read.next();
    if (found && *found)
        m_revisions = std::make_unique<RevisionStore>(*m_database, read.id<WriterId>(1), read.number(0));
    return found;
}

// Whether the file holds what was last written here, and perhaps more.
Result<bool> Workspace::continues(const RememberedLine &remembered)
{
    if (!remembered.last)
        return true;
    Statement read(*m_database, uR"sql(
        SELECT r.hash FROM revision AS r JOIN writer AS w ON w.id = r.writer
        WHERE w.place = :place AND r.sequence = :sequence
    )sql"_s);
    read.bind(":place", m_installation.placeOf(path(), remembered.line)).bind(":sequence", remembered.sequence);
    if (auto ran = read.run(); !ran)
        return ran.error();
    const auto found = read.next();
    if (!found)
        return found.error();
    return *found && read.revision(0) == remembered.last;
}

Result<> Workspace::chooseWriter()
{
    if (isReadOnly()) {
        m_revisions = std::make_unique<RevisionStore>(*m_database, WriterId(), 0);
        return {};
    }
    const auto remembered = m_installation.lineAt(path(), m_identity);
    m_line = remembered ? remembered->line : 0;
    const auto same = remembered ? continues(*remembered) : Result<bool>(true);
    if (!same)
        return same.error();
    auto known = findWriter();
    m_beganNewLine = !*same;
    for (bool taken = m_beganNewLine; known && taken; taken = *known) {
        ++m_line;
        known = findWriter();
        if (!known)
            break;
    }
    if (!known)
        return known.error();
    if (*known)
        return {};
    const auto made = m_database->atomically([&]() -> Result<> {
        Statement insert(*m_database, u"INSERT OR IGNORE INTO writer (uuid, place) VALUES (:uuid, :place)"_s);
        return insert.bind(":uuid", WriterId::create()).bind(":place", m_installation.placeOf(path(), m_line)).run();
    });
    if (!made)
        return made;
    if (m_beganNewLine)
        m_installation.remember(path(), m_identity, { m_line, 0, std::nullopt });
    const auto found = findWriter();
    return found ? Result<>() : Result<>(found.error());
}

void Workspace::rememberLine()
{
    const auto &line = m_revisions->line();
    if (line.lastSequence == m_rememberedSequence || !line.last)
        return;
    m_rememberedSequence = line.lastSequence;
    m_installation.remember(path(), m_identity, { m_line, line.lastSequence, line.last });
}

Workspace::~Workspace() = default;

Result<> Workspace::unitEnds()
{
    return m_searchQueue->write();
}

void Workspace::unitWasKept()
{
    rememberLine();
}

void Workspace::unitWasUndone()
{
    m_searchQueue->forget();
}

bool Workspace::hasChangedOutside()
{
    const auto version = dataVersion(*m_database);
    if (!version || *version == m_dataVersion)
        return false;
    m_dataVersion = *version;
    m_revisions->forget();
    return true;
}

Result<> Workspace::rebuildProjections()
{
    return m_database->atomically([&] { return Projections(*m_database, m_searchQueue.get()).rebuild(*m_revisions); });
}

} // namespace tenue
