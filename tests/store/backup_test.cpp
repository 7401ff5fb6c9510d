// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/store/verification.h"
#include "tests/support/newsroom.h"
#include "tests/support/raw_sqlite.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtCore/QFileInfo>
#include <QtCore/QThread>
#include <QtTest/QTest>

#include <atomic>
#include <ctime>
#include <thread>

using namespace Qt::StringLiterals;

namespace tenue
{

class BackupTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<Newsroom> m_newsroom;

    Database &database() { return m_newsroom->workspace().database(); }
    static QString problemOf(const QString &path)
    {
        Progress progress;
        const auto report = must(verifyWorkspace(path, progress));
        return report.findings.isEmpty() ? QString() : report.findings.first().message;
    }
    static QList<BackupFolder::Entry> madeEvery(qint64 seconds, int count, const QDateTime &newest)
    {
        QList<BackupFolder::Entry> entries;
        for (int i = 0; i < count; ++i)
            entries.append({ QString::number(i), newest.addSecs(-seconds * i) });
        return entries;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_newsroom = std::make_unique<Newsroom>(m_dir->workspacePath());
        fill(*m_newsroom);
    }
    void cleanup() { m_newsroom.reset(); }

    void copyIsTheWholeWorkspace()
    {
        const auto copy = m_dir->pathOf(u"copy.tenue"_s);
        must(makeBackup(database(), copy));
        QCOMPARE(problemOf(copy), QString());
        const auto opened = must(Workspace::open(copy, Workspace::Access::ReadOnly, testInstallation()));
        QCOMPARE(opened->identity(), m_newsroom->workspace().identity());
        QCOMPARE(must(opened->revisions().count()), must(m_newsroom->workspace().revisions().count()));
        QVERIFY(!m_dir->names().contains(u"copy.tenue.part"_s));
        QCOMPARE(QFileInfo(copy).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void copyIsConsistentWhileOthersWrite()
    {
        std::atomic<bool> stop = false;
        std::thread writer([&] {
            const auto theirs = m_newsroom->openAgain();
            FixedClock clock(someMoment());
            EditingDesk desk({ *theirs, clock, m_newsroom->journalist() });
            for (int i = 0; !stop; ++i) {
                auto opened = must(desk.open(promiseId(1)));
                opened.value.body = u"Tour %1."_s.arg(i);
                must(desk.save({ .promise = promiseId(1), .base = opened.revision, .value = opened.value }));
                QThread::msleep(3);
            }
        });
        QString problem;
        for (int i = 0; i < 4 && problem.isEmpty(); ++i) {
            const auto copy = m_dir->pathOf(u"copy %1.tenue"_s.arg(i));
            problem = makeBackup(database(), copy) ? problemOf(copy) : u"No backup."_s;
        }
        // The workspace itself can be verified meanwhile: what comes in is not taken for damage.
        for (int i = 0; i < 4 && problem.isEmpty(); ++i)
            problem = problemOf(m_newsroom->path());
        stop = true;
        writer.join();
        QCOMPARE(problem, QString());
    }

    void existingFileIsNeverReplaced()
    {
        const auto target = m_dir->fileWith(u"there.tenue"_s, "mine");
        const auto refused = makeBackup(database(), target);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::BadInput);
        QCOMPARE(m_dir->bytesOf(u"there.tenue"_s), QByteArray("mine"));
    }

    void failureLeavesNoPart()
    {
        const auto before = m_dir->names();
        QVERIFY(!makeBackup(database(), m_dir->pathOf(u"no/such/folder.tenue"_s)));
        const auto inUnit = database().atomically([&] { return makeBackup(database(), m_dir->pathOf(u"x.tenue"_s)); });
        QVERIFY(!inUnit); // VACUUM INTO cannot run inside one
        QCOMPARE(m_dir->names(), before);
    }

    void folderNamesAndFindsItsBackups()
    {
        const BackupFolder folder(m_dir->pathOf(u"backups"_s), u"Où [ça] *?"_s);
        BackupFolder mutableFolder = folder;
        const auto at = someMoment();
        const auto first = must(mutableFolder.add(database(), at));
        const auto second = must(mutableFolder.add(database(), at.addSecs(60)));
        QVERIFY(first.endsWith(u"Où [ça] *? 2026-03-14 09.26.53.tenue"_s));
        const auto entries = folder.entries();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].path, second);
        QCOMPARE(entries[1].at, QDateTime(QDate(2026, 3, 14), QTime(9, 26, 53), Qt::UTC));
        QVERIFY(BackupFolder(m_dir->pathOf(u"backups"_s), u"Où"_s).entries().isEmpty());
    }

    // An hour that summer time skips is an hour like any other in UTC.
    void hourThatSummerTimeSkipsIsKept()
    {
        qputenv("TZ", "Europe/Paris");
        ::tzset();
        BackupFolder folder(m_dir->pathOf(u"backups"_s), u"n"_s);
        const QDateTime at(QDate(2026, 3, 29), QTime(2, 30), Qt::UTC);
        must(folder.add(database(), at));
        QCOMPARE(folder.entries().size(), 1);
        QCOMPARE(folder.entries().first().at, at);
        qputenv("TZ", "UTC");
        ::tzset();
    }

    void thinningFollowsTheRule()
    {
        const auto now = someMoment();
        const auto kept = [&](const QList<BackupFolder::Entry> &entries) {
            const auto gone = BackupFolder::superfluous(entries, now);
            return entries.size() - gone.size();
        };
        QCOMPARE(kept(madeEvery(1800, 48, now)), 48); // one day, each half an hour: all
        QCOMPARE(kept(madeEvery(86'400, 14, now)), 14); // a fortnight, daily: all
        const auto year = kept(madeEvery(86'400, 400, now)); // 14 daily, some 10 weekly, some 9 monthly
        QVERIFY2(year >= 14 + 10 + 9 && year <= 14 + 11 + 11, qPrintable(QString::number(year)));
        QCOMPARE(kept(madeEvery(86'400 * 400, 5, now.addDays(-500))), 3); // however old, the newest three
        QCOMPARE(kept({}), 0);
    }

    void damagedWorkspaceLosesNoBackup()
    {
        BackupFolder folder(m_dir->pathOf(u"backups"_s), u"n"_s);
        const auto old = someMoment().addDays(-1000);
        for (int i = 0; i < 5; ++i)
            must(folder.add(database(), old.addSecs(i)));
        QCOMPARE(folder.entries().size(), 5); // made within two days of each other
        {
            RawSqlite raw(m_newsroom->path());
            raw.dropTriggers();
            raw.run("UPDATE revision SET note = 'x' WHERE id = 6");
            raw.restoreTriggers();
        }
        must(folder.add(database(), someMoment()));
        QCOMPARE(folder.entries().size(), 6); // one of them may be the last good one
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::BackupTest)
#include "backup_test.moc"
