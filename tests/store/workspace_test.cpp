// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workspace.h"

#include "core/store/migrations.h"
#include "core/store/verification.h"
#include "tests/support/newsroom.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/places.h"
#include "tests/support/raw_sqlite.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtTest/QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace tenue
{

using Access = Workspace::Access;

/// Making and opening a workspace, and every reason why that cannot be.
class WorkspaceTest : public QObject
{
    Q_OBJECT

private:
    QByteArray m_filled; ///< the bytes of a workspace with some work in it
    std::unique_ptr<TemporaryWorkspaceDir> m_dir;

    static Result<std::unique_ptr<Workspace>> open(const QString &path, Access access = Access::ReadWrite)
    {
        return Workspace::open(path, access, testInstallation());
    }
    /// A workspace with some work in it, closed; its path.
    QString aWorkspace() const { return m_dir->fileWith(u"newsroom.tenue"_s, m_filled); }
    static void change(const QString &path, qint64 at, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size());
    }
    static bool isClean(const QString &path)
    {
        Progress progress;
        return must(verifyWorkspace(path, progress)).findings.isEmpty();
    }
    static bool isSentence(const QString &message)
    {
        return message.endsWith(u'.') && message.size() > 20 && !message.contains(u"SELECT"_s)
            && !message.contains(u"%1"_s);
    }

#define REFUSED(path, wanted)                                                                                          \
    do {                                                                                                               \
        const auto opened = open(path);                                                                                \
        QVERIFY(!opened);                                                                                              \
        QVERIFY2(opened.error().kind == (wanted), qPrintable(opened.error().message + opened.error().detail));         \
        QVERIFY2(isSentence(opened.error().message), qPrintable(opened.error().message));                              \
    } while (false)

private Q_SLOTS:
    void initTestCase()
    {
        const TemporaryWorkspaceDir dir;
        {
            Newsroom newsroom(dir.workspacePath());
            fill(newsroom);
        }
        m_filled = dir.bytesOf(u"newsroom.tenue"_s);
    }
    void init()
    {
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
    }

    void newWorkspaceIsCleanAndPrivate()
    {
        const auto path = m_dir->workspacePath();
        {
            Newsroom newsroom(path);
            fill(newsroom);
        }
        QVERIFY(isClean(path));
        QVERIFY(QFileInfo(path).permissions()
                == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
        QCOMPARE(m_dir->names(), QStringList { u"newsroom.tenue"_s });
        const auto opened = must(open(path));
        QVERIFY(!opened->isReadOnly());
        QVERIFY(!opened->endedBadly());
        QCOMPARE(must(opened->promises().count()), 5);
    }

    void connectionHasTheRecipe()
    {
        Newsroom newsroom(m_dir->workspacePath());
        const std::initializer_list<std::pair<const char *, const char *>> recipe {
            { "cell_size_check", "1" },   { "mmap_size", "0" },     { "temp_store", "2" },
            { "foreign_keys", "1" },      { "secure_delete", "1" }, { "recursive_triggers", "1" },
            { "journal_mode", "delete" }, { "synchronous", "3" },   { "trusted_schema", "0" },
            { "busy_timeout", "5000" },   { "user_version", "3" },  { "application_id", "1413828181" },
            { "query_only", "0" },
        };
        const auto again = newsroom.openAgain();
        for (auto *workspace : { &newsroom.workspace(), again.get() }) {
            for (const auto &[pragma, value] : recipe) {
                const auto is = must(workspace->database().ask(u"PRAGMA "_s + QString::fromLatin1(pragma)));
                QVERIFY2(is == QString::fromLatin1(value), qPrintable(QString::fromLatin1(pragma) + u" "_s + is));
            }
        }
        QVERIFY(!newsroom.workspace().database().run(u"SELECT load_extension('x')"_s));
        QVERIFY(!newsroom.workspace().database().run(u"SELECT \"no such column\""_s));
        QVERIFY(!newsroom.workspace().database().run(u"ATTACH ':memory:' AS a; "_s)
                || !newsroom.workspace().database().run(u"ATTACH ':memory:' AS b"_s));
        QVERIFY(!newsroom.workspace().database().run(u"UPDATE search_data SET block = x'00'"_s)); // DEFENSIVE
    }

    // The pragma does nothing inside a transaction, so it must be on before the first unit.
    void foreignKeysHoldInsideAUnit()
    {
        Newsroom newsroom(m_dir->workspacePath());
        auto &database = newsroom.workspace().database();
        QVERIFY(!database.atomically(
            [&] { return database.run(u"INSERT INTO head (entity, revision) VALUES (9999, 9999)"_s); }));
    }

    void foreignFilesAreRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("text") << QByteArray("Une promesse ; un verdict\n").repeated(500);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("only SQLite's first words") << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\1');
    }
    void foreignFilesAreRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        const auto path = m_dir->fileWith(u"some.tenue"_s, bytes);
        REFUSED(path, Error::Kind::BadInput);
        QCOMPARE(m_dir->bytesOf(u"some.tenue"_s), bytes);
        QCOMPARE(m_dir->names(), QStringList { u"some.tenue"_s });
    }

    void foreignDatabaseIsRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("plain") << QByteArray("CREATE TABLE t (a)");
        QTest::newRow("write-ahead log") << QByteArray("PRAGMA journal_mode = WAL; CREATE TABLE t (a)");
        QTest::newRow("another program's id")
            << QByteArray("PRAGMA application_id = 42; CREATE TABLE meta (key, value)");
        QTest::newRow("our id without our tables")
            << QByteArray("PRAGMA application_id = 1413828181; CREATE TABLE t (a)");
    }
    void foreignDatabaseIsRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, sql);
        const auto path = m_dir->pathOf(u"other.tenue"_s);
        RawSqlite(path).run(sql);
        const auto before = m_dir->bytesOf(u"other.tenue"_s);
        REFUSED(path, Error::Kind::BadInput);
        QCOMPARE(m_dir->bytesOf(u"other.tenue"_s), before);
        QCOMPARE(m_dir->names(), QStringList { u"other.tenue"_s });
    }

    void absentAndFolderAreRefused()
    {
        REFUSED(m_dir->pathOf(u"absent.tenue"_s), Error::Kind::NotFound);
        REFUSED(m_dir->pathOf(u"."_s), Error::Kind::BadInput);
    }

    void truncatedFileIsDamaged()
    {
        const auto path = aWorkspace();
        const auto whole = QFileInfo(path).size();
        for (const auto size : { whole - 4096, whole / 2, qint64(8192), qint64(5000), qint64(50) }) {
            QVERIFY(QFile::resize(path, size));
            REFUSED(path, Error::Kind::Damaged);
        }
    }

    void damagedSchemaPageIsDamaged()
    {
        const auto path = aWorkspace();
        change(path, 100, QByteArray(3000, '\x5a'));
        REFUSED(path, Error::Kind::Damaged);
    }

    void damagedPageIsFoundByVerification()
    {
        const auto path = aWorkspace();
        change(path, QFileInfo(path).size() / 2 / 4096 * 4096, QByteArray(4096, '\x5a'));
        const auto opened = open(path);
        QVERIFY(opened || opened.error().kind == Error::Kind::Damaged);
        Progress progress;
        const auto report = verifyWorkspace(path, progress);
        QVERIFY(report ? !report->isClean() : report.error().kind == Error::Kind::Damaged);
    }

    void changedStructureIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("trigger gone") << QByteArray("DROP TRIGGER revision_is_never_deleted");
        QTest::newRow("table more") << QByteArray("CREATE TABLE extra (a)");
        QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT 1");
        QTest::newRow("index gone") << QByteArray("DROP INDEX promise_online");
    }
    void changedStructureIsDamaged()
    {
        QFETCH(QByteArray, sql);
        const auto path = aWorkspace();
        RawSqlite(path).run(sql);
        REFUSED(path, Error::Kind::Damaged);
    }

    void newerFileIsReadIfItAllowsIt()
    {
        const auto path = aWorkspace();
        RawSqlite(path).run("PRAGMA user_version = 99; CREATE TABLE of_the_future (a)");
        const auto opened = must(open(path));
        QVERIFY(opened->isReadOnly());
        QCOMPARE(must(opened->promises().count()), 5);
        QVERIFY(!opened->database().run(u"DELETE FROM draft"_s));
    }

    void newerFileIsRefusedIfItAsksForIt()
    {
        const auto path = aWorkspace();
        RawSqlite(path).run("PRAGMA user_version = 99; UPDATE meta SET value = '99' WHERE key = 'least-reader'");
        REFUSED(path, Error::Kind::Newer);
    }

    void everyOlderSchemaOpens()
    {
        for (int version = 1; version <= currentSchemaVersion(); ++version) {
            const auto name = u"schema-%1.tenue"_s.arg(version, 3, 10, QLatin1Char('0'));
            const QString sample = sourceFolder() + QStringLiteral("/tests/data/") + name;
            const auto path = m_dir->pathOf(name);
            QVERIFY2(QFile::copy(sample, path), qPrintable(sample));
            QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
            const auto opened = must(open(path));
            QVERIFY(!opened->isReadOnly());
            QCOMPARE(must(opened->promises().count()), 5);
            QCOMPARE(must(opened->database().ask(u"PRAGMA user_version"_s)).toInt(), currentSchemaVersion());
            QVERIFY(isClean(path));
        }
    }

    void readOnlyFileAndFolderAreOpenedForReading_data()
    {
        QTest::addColumn<int>("folderMode");
        QTest::addColumn<int>("fileMode");
        QTest::newRow("file") << 0777 << 0444;
        QTest::newRow("folder") << 0555 << 0666;
        QTest::newRow("both") << 0555 << 0444;
    }
    void readOnlyFileAndFolderAreOpenedForReading()
    {
        QFETCH(int, folderMode);
        QFETCH(int, fileMode);
        const auto path = aWorkspace();
        const auto folder = QFile::encodeName(QFileInfo(path).path());
        QVERIFY(::chmod(QFile::encodeName(path).constData(), static_cast<mode_t>(fileMode)) == 0);
        QVERIFY(::chmod(folder.constData(), static_cast<mode_t>(folderMode)) == 0);
        const int outcome = asOrdinaryUser([&] {
            const auto opened = open(path);
            if (!opened)
                return 1;
            if (!(*opened)->isReadOnly())
                return 2;
            if (must((*opened)->promises().count()) != 5)
                return 3;
            FixedClock clock(someMoment());
            EditingDesk desk({ **opened, clock, StaffId::create() });
            const auto saved = desk.save({ .promise = promiseId(9), .base = {}, .value = aPromise({ .number = 9 }) });
            if (saved || !isSentence(saved.error().message))
                return 4;
            return isClean(path) ? 0 : 5;
        });
        ::chmod(folder.constData(), 0700);
        QCOMPARE(outcome, 0);
    }

    void nothingIsMadeInAReadOnlyFolder()
    {
        const auto folder = QFile::encodeName(QFileInfo(m_dir->workspacePath()).path());
        QVERIFY(::chmod(folder.constData(), 0555) == 0);
        const int outcome = asOrdinaryUser([&] {
            const auto made = Workspace::create(m_dir->workspacePath(), testInstallation());
            return !made && made.error().kind == Error::Kind::ReadOnly && isSentence(made.error().message) ? 0 : 1;
        });
        ::chmod(folder.constData(), 0700);
        QCOMPARE(outcome, 0);
        QCOMPARE(m_dir->names(), QStringList());
    }

    void fileHeldByAnotherProgramIsLocked()
    {
        const auto path = aWorkspace();
        RawSqlite other(path);
        other.run("BEGIN EXCLUSIVE");
        QElapsedTimer waited;
        waited.start();
        REFUSED(path, Error::Kind::Locked);
        QVERIFY(waited.elapsed() >= 4'500);
        QVERIFY(waited.elapsed() < 9'000);
        other.run("ROLLBACK");
        QVERIFY(open(path));
    }

    void nameCanHoldAnything_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto *name : { "Où ça ?.tenue", "100 % #1 & co.tenue", "a?mode=memory.tenue", "file:x.tenue",
                                  "it's \"so\".tenue", "e\u0301.tenue", "%41.tenue" })
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void nameCanHoldAnything()
    {
        QFETCH(QString, name);
        const auto path = m_dir->pathOf(name);
        {
            Newsroom newsroom(path);
            newsroom.savePromise(1, u"Texte."_s);
        }
        QCOMPARE(m_dir->names(), QStringList { name });
        QCOMPARE(must(must(open(path))->promises().count()), 1);
        QVERIFY(isClean(path));
    }

    void symbolicLinkIsFollowed()
    {
        const auto path = aWorkspace();
        QDir().mkdir(m_dir->pathOf(u"elsewhere"_s));
        const auto link = m_dir->pathOf(u"elsewhere/link.tenue"_s);
        QVERIFY(QFile::link(path, link));
        m_dir->fileWith(u"newsroom.tenue-journal"_s, QByteArray(600, '\0')); // no hot one: it names nothing
        const auto opened = must(open(link));
        QVERIFY(opened->endedBadly());
        QCOMPARE(must(opened->promises().count()), 5);
        // The same file is the same place: no further line of revisions begins.
        const auto lines = must(opened->database().ask(u"SELECT count(*) FROM writer"_s));
        QCOMPARE(must(must(open(path))->database().ask(u"SELECT count(*) FROM writer"_s)), lines);
    }

    void writeAheadLogIsLeftBehind()
    {
        const auto path = aWorkspace();
        RawSqlite(path).run("PRAGMA journal_mode = WAL");
        const auto opened = must(open(path));
        QCOMPARE(must(opened->database().ask(u"PRAGMA journal_mode"_s)), u"delete"_s);
    }

    void copyElsewhereBeginsALineOfItsOwn()
    {
        const auto path = aWorkspace();
        const auto copy = m_dir->pathOf(u"copy.tenue"_s);
        QVERIFY(QFile::copy(path, copy));
        const auto opened = must(open(copy));
        QCOMPARE(must(opened->database().ask(u"SELECT count(*) FROM writer"_s)), u"2"_s);
        QVERIFY(isClean(copy));
    }

    void noticesWhatOthersWrite()
    {
        Newsroom newsroom(m_dir->workspacePath());
        const auto other = newsroom.openAgain();
        QVERIFY(!other->hasChangedOutside());
        newsroom.savePromise(1, u"Texte."_s);
        QVERIFY(other->hasChangedOutside());
        QVERIFY(!other->hasChangedOutside());
        QVERIFY(!newsroom.workspace().hasChangedOutside());
    }

    // Opening and closing the file itself, in the same process, would drop SQLite's locks on it.
    void locksOutliveASecondOpening()
    {
        Newsroom newsroom(m_dir->workspacePath());
        fill(newsroom);
        auto &database = newsroom.workspace().database();
        must(database.atomically([&]() -> Result<> {
            std::ignore = open(newsroom.path(), Access::ReadOnly);
            Progress progress;
            std::ignore = verifyWorkspace(newsroom.path(), progress);
            const int outcome = inChild([&] {
                RawSqlite other(newsroom.path());
                return other.tries("BEGIN IMMEDIATE") ? 1 : 0;
            });
            return outcome == 0 ? Result<>() : Result<>(Error { Error::Kind::System, u"The lock was lost."_s });
        }));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::WorkspaceTest)
#include "workspace_test.moc"
