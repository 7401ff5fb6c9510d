// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site_writer.h"

#include "core/publish/site_switch.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <sys/wait.h>
#include <unistd.h>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Files = QMap<QString, QByteArray>;

const QDate Day(2025, 11, 14);

Files oldSite()
{
    return { { u"index.html"_s, "old home" },
             { u"a/one.html"_s, "one" },
             { u"a/two.html"_s, "old two" },
             { u"gone/three.html"_s, "three" },
             { u"gone.html"_s, "four" } };
}

Files newSite()
{
    return { { u"index.html"_s, "new home" },
             { u"a/one.html"_s, "one" },
             { u"a/two.html"_s, "new two" },
             { u"b/new.html"_s, "five" } };
}

Result<SiteReport> written(const QString &folder, const Files &files, const std::function<void()> &step = {})
{
    auto writer = SiteWriter::open(folder);
    if (!writer)
        return writer.error();
    writer->setStep(step);
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (const auto added = writer->add({ it.key(), *it }); !added)
            return added.error();
    }
    return writer->finish(Day, {});
}

/// All files, hidden ones too, without the manifest.
Files filesIn(const QString &folder)
{
    Files files;
    const auto filter = QDir::Files | QDir::Hidden | QDir::System;
    for (QDirIterator it(folder, filter, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        const auto path = QDir(folder).relativeFilePath(file.fileName());
        if (path != "manifest.json"_L1 && file.open(QIODevice::ReadOnly))
            files.insert(path, file.readAll());
    }
    return files;
}

void put(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

bool isHidden(const QString &folder)
{
    return !QDir(folder)
                .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                .filter(u".tenue"_s)
                .isEmpty();
}

/// Publishes in a process of its own that dies without warning before step `last` of the switch.
bool diesAtStep(const QString &folder, const Files &files, int last)
{
    const auto child = ::fork();
    if (child == 0) {
        int step = 0;
        const auto report = written(folder, files, [&] {
            if (step++ == last)
                ::_exit(9);
        });
        ::_exit(report ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 9;
}

} // namespace

class SiteWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_site = m_dir->filePath(u"site"_s);
    }

    void writesIntoAnAbsentOrEmptyFolder_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("absent") << false;
        QTest::newRow("empty") << true;
    }
    void writesIntoAnAbsentOrEmptyFolder()
    {
        QFETCH(bool, isThere);
        if (isThere)
            QVERIFY(QDir().mkdir(m_site));
        const auto report = written(m_site, oldSite());
        QVERIFY(report);
        QCOMPARE(filesIn(m_site), oldSite());
        QVERIFY(!isHidden(m_dir->path()));
        const auto manifest = SiteManifest::parse(filesWithManifest()[u"manifest.json"_s]);
        QVERIFY(manifest);
        QCOMPARE(manifest->files.keys(), oldSite().keys());
        QCOMPARE(manifest->files.constFind(u"a/one.html"_s)->hash, ContentHash::of("one"));
        QCOMPARE(manifest->root().toString(), report->root);
        QCOMPARE(manifest->publishedOn, Day);
    }

    void touchesOnlyWhatChanged()
    {
        QVERIFY(written(m_site, oldSite()));
        const auto longAgo = QDateTime(QDate(2020, 1, 1), QTime(12, 0), Qt::UTC);
        const auto path = m_site + u"/a/one.html"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(longAgo, QFileDevice::FileModificationTime));
        file.close();
        const auto report = written(m_site, newSite());
        QVERIFY(report);
        QCOMPARE(filesIn(m_site), newSite());
        QCOMPARE(QFileInfo(path).lastModified().toUTC(), longAgo);
        QCOMPARE(report->removed, 2);
        QCOMPARE(report->unchanged, 1);
        QVERIFY(!QFileInfo::exists(m_site + u"/gone"_s));
        const auto again = written(m_site, newSite());
        QVERIFY(again);
        QCOMPARE(again->written, 0);
        QCOMPARE(again->root, report->root);
    }

    void keepsWhatOthersPutThere()
    {
        QVERIFY(written(m_site, oldSite()));
        put(m_site + u"/robots.txt"_s, "theirs");
        put(m_site + u"/gone.html"_s, "changed by hand");
        const auto report = written(m_site, newSite());
        QVERIFY(report);
        auto expected = newSite();
        expected[u"robots.txt"_s] = "theirs";
        expected[u"gone.html"_s] = "changed by hand";
        QCOMPARE(filesIn(m_site), expected);
        QCOMPARE(report->kept, QStringList { u"gone.html"_s });
    }

    void neverOverwritesSomebodysFile()
    {
        QVERIFY(written(m_site, oldSite()));
        put(m_site + u"/b/new.html"_s, "theirs");
        const auto report = written(m_site, newSite());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::BadInput);
        QVERIFY(report.error().message.contains(u"b/new.html"_s));
        auto expected = oldSite();
        expected[u"b/new.html"_s] = "theirs";
        QCOMPARE(filesIn(m_site), expected);
    }

    void refusesAFolderThatIsNoSite()
    {
        put(m_site + u"/letter.txt"_s, "theirs");
        const auto report = written(m_site, newSite());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::BadInput);
        QCOMPARE(filesIn(m_site), (Files { { u"letter.txt"_s, "theirs" } }));
    }

    void refusesAForeignManifest()
    {
        put(m_site + u"/manifest.json"_s, R"({"name":"An app"})");
        QVERIFY(!written(m_site, newSite()));
        QVERIFY(!isHidden(m_site));
    }

    void refusesAFileAndAMissingParent()
    {
        put(m_site, "a file");
        QVERIFY(!written(m_site, newSite()));
        QVERIFY(!written(m_dir->filePath(u"no/such/place"_s), newSite()));
    }

    void refusesASecondWriter()
    {
        QVERIFY(written(m_site, oldSite()));
        const auto first = SiteWriter::open(m_site);
        QVERIFY(first);
        const auto second = SiteWriter::open(m_site);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Locked);
    }

    void givenUpItLeavesTheOldSite()
    {
        QVERIFY(written(m_site, oldSite()));
        {
            auto writer = SiteWriter::open(m_site);
            QVERIFY(writer);
            QVERIFY(writer->add({ u"index.html"_s, "new home" }));
        }
        QCOMPARE(filesIn(m_site), oldSite());
        {
            auto writer = SiteWriter::open(m_dir->filePath(u"fresh"_s));
            QVERIFY(writer && writer->add({ u"index.html"_s, "home" }));
        }
        QVERIFY(!QFileInfo::exists(m_dir->filePath(u"fresh"_s)));
        QVERIFY(!isHidden(m_dir->path()));
    }

    void doesNotFollowLinksOutOfTheFolder()
    {
        QVERIFY(written(m_site, { { u"index.html"_s, "old" } }));
        QVERIFY(QDir().mkdir(m_dir->filePath(u"elsewhere"_s)));
        QVERIFY(QFile::link(m_dir->filePath(u"elsewhere"_s), m_site + u"/a"_s));
        QVERIFY(!written(m_site, newSite()));
        QVERIFY(filesIn(m_dir->filePath(u"elsewhere"_s)).isEmpty());
        QVERIFY(QFile::remove(m_site + u"/a"_s));

        put(m_dir->filePath(u"secret"_s), "old");
        QVERIFY(QFile::remove(m_site + u"/index.html"_s));
        QVERIFY(QFile::link(m_dir->filePath(u"secret"_s), m_site + u"/index.html"_s));
        QVERIFY(written(m_site, newSite()));
        QVERIFY(!QFileInfo(m_site + u"/index.html"_s).isSymLink());
        QFile secret(m_dir->filePath(u"secret"_s));
        QVERIFY(secret.open(QIODevice::ReadOnly));
        QCOMPARE(secret.readAll(), QByteArray("old"));
    }

    // The switch from the old to the new site takes four renames, two removals and one cleaning up.
    void finishesASwitchThatWasInterrupted()
    {
        int interrupted = 0;
        for (; interrupted < 50; ++interrupted) {
            const auto folder = m_dir->filePath(u"killed-%1"_s.arg(interrupted));
            QVERIFY(written(folder, oldSite()));
            if (!diesAtStep(folder, newSite(), interrupted))
                break;
            QVERIFY(isHidden(folder));
            const auto report = written(folder, newSite());
            QVERIFY(report);
            QCOMPARE(report->written, 0); // all was done before the new export began to write
            QCOMPARE(filesIn(folder), newSite());
            QVERIFY(!isHidden(folder));
        }
        QCOMPARE(interrupted, 7);
    }

    void killedBeforeTheFirstSiteIsThereLeavesNone()
    {
        QVERIFY(diesAtStep(m_site, oldSite(), 0));
        QVERIFY(!QFileInfo::exists(m_site));
        QVERIFY(written(m_site, oldSite()));
        QCOMPARE(filesIn(m_site), oldSite());
        QVERIFY(!isHidden(m_dir->path()));
    }

    void aDamagedJournalIsNotThrownAway()
    {
        QVERIFY(written(m_site, oldSite()));
        const QString staging = m_site + u'/' + QString::fromLatin1(SiteSwitch::StagingName);
        put(staging + u"/journal.json"_s, R"({"renames":["../../etc/passwd"]})");
        const auto report = written(m_site, newSite());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Damaged);
        QVERIFY(QFileInfo::exists(staging + u"/journal.json"_s));
    }

    void aReadOnlyFolderIsNamed()
    {
        if (::geteuid() == 0)
            QSKIP("The superuser may write everywhere.");
        QVERIFY(written(m_site, oldSite()));
        QVERIFY(QFile::setPermissions(m_site, QFile::ReadOwner | QFile::ExeOwner));
        const auto report = written(m_site, newSite());
        QVERIFY(QFile::setPermissions(m_site, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::ReadOnly);
        QCOMPARE(filesIn(m_site), oldSite());
    }

    void sitePathsStayInside_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("file") << u"index.html"_s << true;
        QTest::newRow("folder") << u"a-b/c_d.1.html"_s << true;
        for (const auto *bad : { "", "/a", "a/", "a//b", "..", "a/../b", ".a", "a/.b", "a b", "a\\b", "é" })
            QTest::newRow(bad) << QString::fromUtf8(bad) << false;
    }
    void sitePathsStayInside()
    {
        QFETCH(QString, path);
        QFETCH(bool, isGood);
        QCOMPARE(isSitePath(path), isGood);
    }

private:
    Files filesWithManifest() const
    {
        QFile file(m_site + u"/manifest.json"_s);
        return { { u"manifest.json"_s, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray() } };
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_site;
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::SiteWriterTest)
#include "site_writer_test.moc"
