// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_writer.h"

#include "tests/support/temporary_workspace_dir.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtTest/QtTest>

#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

// While it lives, no file of this process can grow beyond `bytes`: the nearest that any user can get
// to a full disk (write() fails half-way).
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small { bytes, m_before.rlim_max };
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    rlimit m_before {};
};

} // namespace

class FileWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesANewFile()
    {
        const TemporaryWorkspaceDir dir;
        QVERIFY(writeFileSafely(dir.pathOf(u"a.json"_s), "new"));
        QCOMPARE(dir.bytesOf(u"a.json"_s), QByteArray("new"));
        QCOMPARE(dir.names(), QStringList { u"a.json"_s });
    }

    void replacesAFileAndLeavesNothingBeside()
    {
        const TemporaryWorkspaceDir dir;
        const auto path = dir.fileWith(u"a.json"_s, "old and longer");
        QVERIFY(writeFileSafely(path, "new"));
        QCOMPARE(dir.bytesOf(u"a.json"_s), QByteArray("new"));
        QCOMPARE(dir.names(), QStringList { u"a.json"_s });
    }

    void writesNothingAtAllAndMuch_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("NUL") << QByteArray(3, '\0');
        QTest::newRow("5 MB") << QByteArray(5'000'000, 'x');
    }
    void writesNothingAtAllAndMuch()
    {
        QFETCH(QByteArray, bytes);
        const TemporaryWorkspaceDir dir;
        QVERIFY(writeFileSafely(dir.pathOf(u"à b"_s), bytes));
        QCOMPARE(*readWholeFile(dir.pathOf(u"à b"_s), 5'000'000), bytes);
    }

    void oldFileSurvivesAFullDisk()
    {
        const TemporaryWorkspaceDir dir;
        const auto path = dir.fileWith(u"a.json"_s, "old");
        const auto written = [&] {
            const SmallDisk disk(10'000);
            return writeFileSafely(path, QByteArray(100'000, 'n'));
        }();
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::DiskFull);
        QVERIFY(written.error().message.contains(path));
        QCOMPARE(dir.bytesOf(u"a.json"_s), QByteArray("old"));
        QCOMPARE(dir.names(), QStringList { u"a.json"_s });
    }

    void oldFileSurvivesAFolderThatMayNotBeWritten()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere: nothing to see here");
        const TemporaryWorkspaceDir dir;
        const auto path = dir.fileWith(u"a.json"_s, "old");
        QFile::setPermissions(dir.pathOf({}), QFile::ReadOwner | QFile::ExeOwner);
        const auto written = writeFileSafely(path, "new");
        QFile::setPermissions(dir.pathOf({}), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::ReadOnly);
        QCOMPARE(dir.bytesOf(u"a.json"_s), QByteArray("old"));
    }

    void missingFolderIsNamed()
    {
        const TemporaryWorkspaceDir dir;
        const auto path = dir.pathOf(u"nowhere/a.json"_s);
        const auto written = writeFileSafely(path, "new");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::NotFound);
        QVERIFY(written.error().message.contains(path));
    }

    void folderIsNotReplaced()
    {
        const TemporaryWorkspaceDir dir;
        QVERIFY(QDir().mkpath(dir.pathOf(u"site"_s)));
        const auto written = writeFileSafely(dir.pathOf(u"site"_s), "new");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::BadInput);
        QCOMPARE(dir.names(), QStringList { u"site"_s });
    }

    void linkStaysAndItsFileIsReplaced()
    {
        const TemporaryWorkspaceDir dir;
        const auto path = dir.fileWith(u"real"_s, "old");
        QVERIFY(QFile::link(path, dir.pathOf(u"link"_s)));
        QVERIFY(writeFileSafely(dir.pathOf(u"link"_s), "new"));
        QVERIFY(QFileInfo(dir.pathOf(u"link"_s)).isSymLink());
        QCOMPARE(dir.bytesOf(u"real"_s), QByteArray("new"));
    }

    void deviceIsRefused()
    {
        const auto written = writeFileSafely(u"/dev/null"_s, "new");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::BadInput);
        QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
    }

    void readingKeepsToTheLimit()
    {
        const TemporaryWorkspaceDir dir;
        const auto path = dir.fileWith(u"50 %2.csv"_s, QByteArray(1'000'001, 'x'));
        QCOMPARE(readWholeFile(path, 1'000'001)->size(), 1'000'001);
        const auto read = readWholeFile(path, 1'000'000);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::BadInput);
        QVERIFY2(read.error().message.contains(path) && read.error().message.contains(u"1 MB"_s),
                 qPrintable(read.error().message));
        QVERIFY(!readWholeFile(u"/dev/zero"_s, 1000)); // gives 0 as its size, and never ends
    }

    void readingNamesWhatIsWrong()
    {
        const TemporaryWorkspaceDir dir;
        QCOMPARE(readWholeFile(dir.pathOf(u"none"_s), 10).error().kind, Error::Kind::NotFound);
        QCOMPARE(readWholeFile(dir.pathOf({}), 10).error().kind, Error::Kind::BadInput);
        QCOMPARE(syncToDisk(dir.pathOf(u"none"_s)).error().kind, Error::Kind::NotFound);
        QVERIFY(syncToDisk(dir.pathOf({})));
    }

    void eachErrorHasItsKindAndASentence_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("full") << ENOSPC << Error::Kind::DiskFull;
        QTest::newRow("quota") << EDQUOT << Error::Kind::DiskFull;
        QTest::newRow("read-only") << EROFS << Error::Kind::ReadOnly;
        QTest::newRow("forbidden") << EACCES << Error::Kind::ReadOnly;
        QTest::newRow("absent") << ENOENT << Error::Kind::NotFound;
        QTest::newRow("disk") << EIO << Error::Kind::System;
    }
    void eachErrorHasItsKindAndASentence()
    {
        QFETCH(int, number);
        QFETCH(Error::Kind, kind);
        const auto error = fileError(u"/a/100 %2"_s, number);
        QCOMPARE(error.kind, kind);
        QVERIFY2(error.message.contains(u"/a/100 %2"_s) && error.message.endsWith(u'.'), qPrintable(error.message));
        QVERIFY(!error.detail.isEmpty());
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::FileWriterTest)
#include "file_writer_test.moc"
