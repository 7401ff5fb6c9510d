// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/restore.h"

#include "core/store/backup.h"
#include "core/store/verification.h"
#include "tests/support/newsroom.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

/// An older copy in a workspace's place costs nothing, and never continues the line that went on without it.
class RestoreTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<Newsroom> m_newsroom;

    QString path() const { return m_dir->workspacePath(); }
    QString backup() const { return m_dir->pathOf(u"backup.tenue"_s); }
    Installation installation() const { return Installation(u"tests"_s, m_dir->pathOf(u"memory"_s)); }

    std::unique_ptr<Workspace> open() const
    {
        return must(Workspace::open(path(), Workspace::Access::ReadWrite, installation()));
    }
    /// The header of what a save in `workspace` gives.
    static RevisionHeader save(Workspace &workspace, const QString &body)
    {
        FixedClock clock(someMoment());
        EditingDesk desk({ workspace, clock, StaffId(must(workspace.entities().all<Staff>()).first().entity.uuid()) });
        auto opened = must(desk.open(promiseId(1)));
        opened.value.body = body;
        const auto saved = must(desk.save({ .promise = promiseId(1), .base = opened.revision, .value = opened.value }));
        return must(workspace.revisions().revision(saved.revision)).header();
    }
    static Result<RestoreReport> restore(const QString &workspace, const QString &from)
    {
        Progress progress;
        return restoreBackup(workspace, from, someMoment(), progress);
    }
    static bool isClean(const QString &file)
    {
        Progress progress;
        return must(verifyWorkspace(file, progress)).findings.isEmpty();
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        Newsroom newsroom(path());
        newsroom.savePromise(1, u"Un début."_s);
        must(makeBackup(newsroom.workspace().database(), backup()));
    }

    void lineGoesOnWhileTheFileIsTheSame()
    {
        const auto first = save(*open(), u"Un."_s);
        const auto workspace = open();
        QVERIFY(!workspace->beganNewLine());
        const auto second = save(*workspace, u"Deux."_s);
        QCOMPARE(second.writer, first.writer);
        QCOMPARE(second.sequence, first.sequence + 1);
    }

    void restoredBackupBeginsANewLine()
    {
        const auto before = save(*open(), u"Écrit après la copie."_s);
        const auto report = must(restore(path(), backup()));
        QVERIFY(QFileInfo::exists(report.movedTo));
        const auto workspace = open();
        QVERIFY(workspace->beganNewLine());
        const auto after = save(*workspace, u"Écrit après le retour."_s);
        QVERIFY(after.writer != before.writer);
        QCOMPARE(after.sequence, 1);
        QVERIFY(isClean(path()));
        // What was written in between is in the file that was moved aside.
        const auto aside = must(Workspace::open(report.movedTo, Workspace::Access::ReadOnly, installation()));
        QCOMPARE(must(aside->entities().find<Promise>(entityOf(promiseId(1))))->value.body, u"Écrit après la copie."_s);
    }

    void copyPutBackByHandBeginsANewLine()
    {
        const auto before = save(*open(), u"Un."_s);
        QVERIFY(QFile::rename(path(), m_dir->pathOf(u"aside.tenue"_s)));
        QVERIFY(QFile::copy(backup(), path()));
        const auto between = save(*open(), u"Deux."_s);
        QVERIFY(between.writer != before.writer);
        // And back again: the first line may have been seen elsewhere, the second too.
        QVERIFY(QFile::remove(path()) && QFile::rename(m_dir->pathOf(u"aside.tenue"_s), path()));
        const auto workspace = open();
        QVERIFY(workspace->beganNewLine());
        const auto after = save(*workspace, u"Trois."_s);
        QVERIFY(after.writer != before.writer && after.writer != between.writer);
        QVERIFY(isClean(path()));
    }

    // The control: who does not remember continues the old line, with another revision of the same number.
    void whoForgetsContinuesTheOldLine()
    {
        const auto forgetful = Installation(u"tests"_s);
        const auto openSo = [&] { return must(Workspace::open(path(), Workspace::Access::ReadWrite, forgetful)); };
        const auto before = save(*openSo(), u"Un."_s);
        must(restore(path(), backup()));
        const auto after = save(*openSo(), u"Deux."_s);
        QCOMPARE(after.writer, before.writer);
        QCOMPARE(after.sequence, before.sequence);
    }

    void whoHasTheOldFileOpenWritesNoMore()
    {
        const auto stale = open();
        save(*stale, u"Un."_s);
        must(restore(path(), backup()));
        FixedClock clock(someMoment());
        EditingDesk desk({ *stale, clock, StaffId(must(stale->entities().all<Staff>()).first().entity.uuid()) });
        auto opened = must(desk.open(promiseId(1)));
        opened.value.body = u"Trop tard."_s;
        const auto refused = desk.save({ .promise = promiseId(1), .base = opened.revision, .value = opened.value });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Locked);
        QVERIFY2(refused.error().message.contains(u"taken the place"_s), qPrintable(refused.error().message));
        QVERIFY(isClean(path()));
    }

    void damagedFileIsReplaced()
    {
        {
            QFile file(path());
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096));
            QVERIFY(file.write(QByteArray(40'000, 'x')) == 40'000);
        }
        const auto report = must(restore(path(), backup()));
        QVERIFY(QFileInfo::exists(report.movedTo));
        QVERIFY(isClean(path()));
    }

    void missingFileIsMadeAgain()
    {
        QVERIFY(QFile::remove(path()));
        QVERIFY(must(restore(path(), backup())).movedTo.isEmpty());
        QVERIFY(isClean(path()));
    }

    void damagedBackupIsRefused()
    {
        {
            QFile file(backup());
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
            QVERIFY(file.write(QByteArray(20'000, 'x')) == 20'000);
        }
        const auto names = m_dir->names();
        QVERIFY(!restore(path(), backup()));
        QVERIFY(isClean(path()));
        QCOMPARE(m_dir->names(), names);
    }

    void backupOfAnotherWorkspaceIsRefused()
    {
        const auto other = m_dir->pathOf(u"other.tenue"_s);
        {
            Newsroom newsroom(other);
        }
        const auto names = m_dir->names();
        const auto refused = restore(path(), other);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::BadInput);
        QCOMPARE(m_dir->names(), names);
    }

    void fileIsNotItsOwnBackup() { QVERIFY(!restore(path(), path())); }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::RestoreTest)
#include "restore_test.moc"
