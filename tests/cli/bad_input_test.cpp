// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "tests/cli/command_line.h"
#include "tests/support/places.h"
#include "tests/support/raw_sqlite.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtTest/QTest>

#include <csignal>
#include <linux/securebits.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tenue
{

/// Whatever is wrong with what a command is given: one sentence, the right exit code, nothing changed.
class BadInputTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CommandLine> m_cli;

    CommandOutcome list() const { return m_cli->run({ u"list"_s, m_cli->workspace() }); }
    CommandOutcome import(const QString &file, const QString &mapping) const
    {
        return m_cli->run({ u"import"_s, m_cli->workspace(), file, u"--mapping"_s, mapping, u"--as-of"_s,
                            u"2023-12-31"_s, u"--as"_s, u"Somebody new"_s });
    }
    QString withMapping(const QByteArray &from, const QByteArray &to) const
    {
        auto text = m_cli->dir().bytesOf(u"mapping.json"_s);
        return m_cli->dir().fileWith(u"other.json"_s, text.replace(from, to));
    }
    /// Refused with `code` and one sentence that holds `words`; the workspace is as it was.
    void verifyRefused(const CommandOutcome &outcome, int code, const QString &words) const
    {
        QVERIFY2(outcome.exitCode == code, outcome.err.constData());
        QVERIFY2(!outcome.sentence().isEmpty(), outcome.err.constData());
        QVERIFY2(outcome.sentence().contains(words), outcome.err.constData());
        QCOMPARE(outcome.out, QByteArray());
    }
    void verifyImportRefused(const QString &file, const QString &mapping, const QString &words) const
    {
        const auto before = m_cli->revisions();
        QVERIFY(before > 0);
        verifyRefused(import(file, mapping), 3, words);
        QCOMPARE(m_cli->revisions(), before);
    }
    /// In the child: root may write everything, unless the program that begins gets none of root's powers. It stays the
    /// owner, so that it can be begun from a folder that is root's alone.
    static void obeyRights()
    {
        if (::geteuid() == 0 && ::prctl(PR_SET_SECUREBITS, SECBIT_NOROOT | SECBIT_NOROOT_LOCKED) != 0)
            ::_exit(255);
    }

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<CommandLine>();
        m_cli->makeWorkspace();
    }

    void noWorkspace()
    {
        verifyRefused(m_cli->run({ u"list"_s, m_cli->dir().pathOf(u"missing.tenue"_s) }), 3, u"does not exist"_s);
    }
    void folder() { verifyRefused(m_cli->run({ u"list"_s, m_cli->dir().pathOf(u"."_s) }), 3, u"is a folder"_s); }
    void textFile()
    {
        const auto file = m_cli->dir().fileWith(u"text.tenue"_s, QByteArray(5000, 'x'));
        verifyRefused(m_cli->run({ u"list"_s, file }), 3, u"not a Tenue workspace"_s);
    }
    void foreignSqlite()
    {
        const auto path = m_cli->dir().pathOf(u"foreign.tenue"_s);
        RawSqlite(path).run("CREATE TABLE pictures (name TEXT)");
        verifyRefused(m_cli->run({ u"list"_s, path }), 3, u"made by another program"_s);
    }
    void foreignSqliteIsNoBackup()
    {
        const auto path = m_cli->dir().pathOf(u"foreign.tenue"_s);
        RawSqlite(path).run("CREATE TABLE pictures (name TEXT)");
        verifyRefused(m_cli->run({ u"restore-backup"_s, m_cli->workspace(), path }), 3, u"not a Tenue workspace"_s);
        QCOMPARE(list().exitCode, 0);
    }
    void damaged()
    {
        QFile file(m_cli->workspace());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096));
        QVERIFY(file.write(QByteArray(60'000, 'x')) == 60'000);
        file.close();
        verifyRefused(list(), 3, u"damaged"_s);
        QVERIFY(m_cli->run({ u"verify"_s, m_cli->workspace() }).exitCode != 0);
    }
    void newerVersion()
    {
        RawSqlite(m_cli->workspace())
            .run("PRAGMA user_version = 9999; UPDATE meta SET value = '9999' WHERE key = 'least-reader'");
        verifyRefused(list(), 3, u"newer version"_s);
    }
    void newerVersionThatMayBeRead()
    {
        RawSqlite(m_cli->workspace()).run("PRAGMA user_version = 9999");
        QCOMPARE(list().exitCode, 0);
        verifyRefused(m_cli->run({ u"submit"_s, m_cli->workspace(), u"1"_s, u"--as"_s, u"Author"_s }), 4,
                      u"reading only"_s);
    }

    void olderVersion_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::newRow("first schema") << u"schema-001.tenue"_s;
        QTest::newRow("second schema") << u"schema-002.tenue"_s;
        QTest::newRow("third schema") << u"schema-003.tenue"_s;
    }
    // Whichever is the newest reads; the others say what they are, and are read once brought up to date.
    void olderVersion()
    {
        QFETCH(QString, sample);
        const auto path = m_cli->dir().pathOf(sample);
        QVERIFY(QFile::copy(sourceFolder() + u"/tests/data/"_s + sample, path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const bool isNewest = RawSqlite(path).ask("PRAGMA user_version").toInt() == currentSchemaVersion();
        const QList<QStringList> readers { { u"list"_s, path }, { u"stats"_s, path }, { u"search"_s, path, u"a"_s } };
        if (!isNewest) {
            const auto bytes = m_cli->dir().bytesOf(sample);
            for (const auto &reader : readers)
                verifyRefused(m_cli->run(reader), 3, u"open it once"_s);
            QCOMPARE(m_cli->dir().bytesOf(sample), bytes);
        }
        QCOMPARE(m_cli->run({ u"upgrade"_s, path }).exitCode, 0);
        QCOMPARE(RawSqlite(path).ask("PRAGMA user_version").toInt(), currentSchemaVersion());
        for (const auto &reader : readers)
            QCOMPARE(m_cli->run(reader).exitCode, 0);
    }

    void refusedActs_data()
    {
        QTest::addColumn<QStringList>("act");
        QTest::newRow("submit what is not there") << QStringList { u"submit"_s, u"999"_s };
        QTest::newRow("approve what was not submitted")
            << QStringList { u"approve"_s, u"1"_s, u"--role"_s, u"editor"_s };
        QTest::newRow("approve as a journalist") << QStringList { u"approve"_s, u"1"_s };
        QTest::newRow("publish") << QStringList { u"publish"_s, u"--all"_s, u"1"_s };
        QTest::newRow("redact") << QStringList { u"redact"_s, u"1"_s, u"abcdef12"_s };
        QTest::newRow("restore") << QStringList { u"restore"_s, u"1"_s, u"abcdef12"_s };
        QTest::newRow("comment") << QStringList { u"comment"_s, u"999"_s, u"Why?"_s };
    }
    void refusedActs()
    {
        QFETCH(QStringList, act);
        const auto before = m_cli->revisions();
        act.insert(1, m_cli->workspace());
        if (act.first() == u"comment"_s)
            act.insert(1, u"add"_s);
        const auto outcome = m_cli->run(act + QStringList { u"--as"_s, u"Somebody new"_s });
        QVERIFY2(outcome.exitCode == 2 || outcome.exitCode == 3, outcome.err.constData());
        QVERIFY(!outcome.err.isEmpty());
        QCOMPARE(m_cli->revisions(), before); // not even somebody new
    }
    void whoActsForTheFirstTimeStays()
    {
        const auto before = m_cli->revisions();
        QCOMPARE(m_cli->run({ u"submit"_s, m_cli->workspace(), u"--all"_s, u"--as"_s, u"Somebody new"_s }).exitCode, 0);
        QCOMPARE(m_cli->revisions(), before + 1 + 3);
    }

    void readOnlyFile_data()
    {
        QTest::addColumn<int>("fileMode");
        QTest::addColumn<int>("folderMode");
        QTest::newRow("file") << 0444 << 0777;
        QTest::newRow("folder") << 0666 << 0555;
    }
    void readOnlyFile()
    {
        QFETCH(int, fileMode);
        QFETCH(int, folderMode);
        const auto folder = QFile::encodeName(m_cli->dir().pathOf(u"shelf"_s));
        const QByteArray file = folder + "/newsroom.tenue";
        QVERIFY(QDir().mkdir(QFile::decodeName(folder)));
        QVERIFY(QFile::rename(m_cli->workspace(), QFile::decodeName(file)));
        QVERIFY(::chmod(file.constData(), static_cast<mode_t>(fileMode)) == 0);
        QVERIFY(::chmod(folder.constData(), static_cast<mode_t>(folderMode)) == 0);
        const auto path = QFile::decodeName(file);
        const auto read = m_cli->run({ u"list"_s, path }, obeyRights);
        QVERIFY2(read.exitCode == 0, read.err.constData());
        verifyRefused(m_cli->run({ u"submit"_s, path, u"1"_s, u"--as"_s, u"Author"_s }, obeyRights), 4,
                      u"reading only"_s);
        QVERIFY(::chmod(folder.constData(), 0777) == 0);
    }

    void fullDisk()
    {
        const auto table = m_cli->table(u"big.csv"_s, 4, 3000);
        const auto before = m_cli->revisions();
        const auto outcome = m_cli->run({ u"import"_s, m_cli->workspace(), table, u"--mapping"_s, m_cli->mapping(),
                                          u"--as-of"_s, u"2023-12-31"_s, u"--as"_s, u"Author"_s },
                                        [] {
                                            const rlimit limit { 300'000, 300'000 };
                                            ::setrlimit(RLIMIT_FSIZE, &limit);
                                        });
        verifyRefused(outcome, 4, u"full"_s);
        QCOMPARE(m_cli->revisions(), before);
    }

    // One wait of five seconds for both: a reader is kept out as a writer is.
    void secondProgramHoldsTheFile()
    {
        RawSqlite other(m_cli->workspace());
        other.run("BEGIN EXCLUSIVE");
        const auto writer = m_cli->start({ u"submit"_s, m_cli->workspace(), u"1"_s, u"--as"_s, u"Author"_s });
        verifyRefused(list(), 4, u"Another program"_s);
        QVERIFY(writer->waitForFinished(20'000));
        QCOMPARE(writer->exitCode(), 4);
        QVERIFY(writer->readAllStandardError().contains("Another program"));
        other.run("ROLLBACK");
        QCOMPARE(list().exitCode, 0);
    }

    void unreadableTable()
    {
        verifyImportRefused(m_cli->dir().fileWith(u"bad.csv"_s, "N;Titre;Theme;Resume;Verdict\n4;\"Ouvrir;;;oui\n"),
                            m_cli->mapping(), u"ine 2"_s);
    }
    void tableThatIsNotThere()
    {
        verifyImportRefused(m_cli->dir().pathOf(u"missing.csv"_s), m_cli->mapping(), u"missing.csv"_s);
    }
    void mappingThatIsNoJson()
    {
        verifyImportRefused(m_cli->table(u"t.csv"_s, 4, 5), m_cli->dir().fileWith(u"other.json"_s, "{ list"), {});
    }
    void mappingWithAnUnknownMember()
    {
        verifyImportRefused(m_cli->table(u"t.csv"_s, 4, 5), withMapping("\"fields\"", "\"feilds\""), u"feilds"_s);
    }
    void mappingOfAnotherFile()
    {
        verifyImportRefused(m_cli->table(u"t.csv"_s, 4, 5), withMapping("\"Titre\"", "\"Intitulé\""), u"“Intitulé”"_s);
    }
    void mappingWithAVerdictThatIsNotOnTheScale()
    {
        verifyImportRefused(m_cli->table(u"t.csv"_s, 4, 5), withMapping("\"non-tenue\"", "\"jamais\""), u"jamais"_s);
    }
    void newMandateWithoutDates()
    {
        const auto undated = m_cli->dir().fileWith(
            u"undated.json"_s,
            m_cli->dir()
                .bytesOf(u"mapping.json"_s)
                .replace("Port-Lavance 2020-2026\", \"from\": \"2020-07-01\", \"to\": \"2026-03-22\"",
                         "Région 2021\""));
        const auto outcome = import(m_cli->table(u"t.csv"_s, 1, 2), undated);
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.err.contains("“Région 2021” no first or last day"), outcome.err.constData());
        QVERIFY2(outcome.err.contains("“from” and “to”"), outcome.err.constData());
        // It is there now: a newer file of the list has nothing to say about it.
        const auto again = import(m_cli->table(u"t.csv"_s, 1, 3), undated);
        QCOMPARE(again.exitCode, 0);
        QVERIFY2(!again.err.contains("no first or last day"), again.err.constData());
    }
    void mandateThatIsNotThere()
    {
        const auto outcome = m_cli->run({ u"import"_s, m_cli->workspace(), m_cli->table(u"t.csv"_s, 4, 5),
                                          u"--mandate"_s, u"Ailleurs"_s, u"--as"_s, u"Author"_s });
        verifyRefused(outcome, 3, u"port-lavance-2020-2026"_s);
    }
    void severalMandatesAreNotGuessed()
    {
        const auto second = m_cli->run({ u"import"_s, m_cli->workspace(), m_cli->table(u"t.csv"_s, 1, 2),
                                         u"--mapping"_s, withMapping("Port-Lavance 2020", "Port-Lavance 2014"),
                                         u"--as-of"_s, u"2022-12-31"_s, u"--as"_s, u"Author"_s });
        QVERIFY2(second.exitCode == 0, second.err.constData());
        const QStringList guessed { u"import"_s, m_cli->workspace(), m_cli->table(u"more.csv"_s, 4, 5),
                                    u"--dry-run"_s };
        verifyRefused(m_cli->run(guessed), 3, u"--mandate"_s);
        QCOMPARE(m_cli->run(guessed + QStringList { u"--mandate"_s, u"port-lavance-2020-2026"_s }).exitCode, 0);
    }

    void helpIsWrittenAsItIsMeant()
    {
        QVERIFY(m_cli->run({ u"submit"_s, u"--help"_s }).out.contains("WORKSPACE (PROMISE … | --all)"));
        QVERIFY(m_cli->run({ u"submit"_s }).err.contains("WORKSPACE (PROMISE … | --all)"));
    }
    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("no such command") << QStringList { u"lsit"_s };
        QTest::newRow("no workspace") << QStringList { u"list"_s };
        QTest::newRow("no such option") << QStringList { u"list"_s, u"a.tenue"_s, u"--verdcit"_s };
        QTest::newRow("nothing to export") << QStringList { u"export"_s, u"a.tenue"_s };
        QTest::newRow("no promise named") << QStringList { u"submit"_s, u"a.tenue"_s };
    }
    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        const auto outcome = m_cli->run(arguments);
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(!outcome.err.isEmpty() || outcome.out.startsWith("Usage: "));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::BadInputTest)
#include "bad_input_test.moc"
