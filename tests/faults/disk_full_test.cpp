// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/verification.h"
#include "tests/support/newsroom.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtTest/QTest>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tenue
{

/// A full disk costs nothing that was saved, says so in one sentence, and all goes on when there is
/// room again, without a restart.
class DiskFullTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int Levels = 40;

    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    QString m_disk; ///< a small disk of its own, if one could be mounted

    QString path() const { return m_disk + u"/newsroom.tenue"_s; }
    QString ballast() const { return m_disk + u"/ballast"_s; }

    qint64 room() const
    {
        struct statvfs disk {
        };
        ::statvfs(QFile::encodeName(m_disk).constData(), &disk);
        return static_cast<qint64>(disk.f_bavail * disk.f_bsize);
    }
    void leaveRoom(qint64 bytes) const
    {
        QFile file(ballast());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray page(4096, 'x');
        while (room() > bytes && file.write(page) == page.size()) { }
    }
    static Result<Saved> save(Newsroom &newsroom, const QString &body)
    {
        EditingDesk desk(newsroom.session());
        auto opened = must(desk.open(promiseId(1)));
        opened.value.body = body;
        return desk.save({ .promise = promiseId(1), .base = opened.revision, .value = opened.value });
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
        m_disk = m_dir->pathOf(u"disk"_s);
        QVERIFY(QDir().mkdir(m_disk));
    }
    void cleanup()
    {
        ::umount2(QFile::encodeName(m_disk).constData(), MNT_DETACH);
        m_dir.reset();
    }

    void everyFillLevelIsSurvived()
    {
        if (::mount("tmpfs", QFile::encodeName(m_disk).constData(), "tmpfs", 0, "size=2m") != 0)
            QSKIP("a small disk can only be mounted as root");
        Newsroom newsroom(path());
        fill(newsroom);
        QList<RevisionId> acknowledged;
        int refused = 0;
        for (int level = 0; level < Levels; ++level) {
            leaveRoom(level * 4096);
            for (int i = 0; i < 3; ++i) {
                const auto saved = save(newsroom, u"Niveau %1, essai %2. "_s.arg(level).arg(i).repeated(200));
                if (saved) {
                    acknowledged.append(saved->revision);
                    continue;
                }
                ++refused;
                QVERIFY2(saved.error().kind == Error::Kind::DiskFull, qPrintable(saved.error().detail));
                QVERIFY(saved.error().message.contains(u"full"_s));
            }
            QVERIFY(QFile::remove(ballast()));
            QVERIFY2(isClean(path()), qPrintable(u"level %1"_s.arg(level)));
            acknowledged.append(must(save(newsroom, u"De la place, niveau %1."_s.arg(level))).revision);
        }
        QVERIFY(refused >= Levels / 4); // else nothing was tried
        const auto again = newsroom.openAgain();
        for (const auto &id : acknowledged)
            must(again->revisions().content(id));
    }

    void backupToAFullDiskLeavesNothing()
    {
        if (::mount("tmpfs", QFile::encodeName(m_disk).constData(), "tmpfs", 0, "size=64k") != 0)
            QSKIP("a small disk can only be mounted as root");
        Newsroom newsroom(m_dir->workspacePath());
        fill(newsroom);
        const auto copied = makeBackup(newsroom.workspace().database(), path());
        QVERIFY(!copied);
        QCOMPARE(copied.error().kind, Error::Kind::DiskFull);
        QCOMPARE(QDir(m_disk).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void newWorkspaceOnAFullDiskLeavesNothing()
    {
        if (::mount("tmpfs", QFile::encodeName(m_disk).constData(), "tmpfs", 0, "size=16k") != 0)
            QSKIP("a small disk can only be mounted as root");
        const auto made = Workspace::create(path(), testInstallation());
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::DiskFull);
        QCOMPARE(QDir(m_disk).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    // A quota, or a limit on the size of files, fails otherwise than a full disk: EFBIG, EDQUOT.
    void limitOnTheFilesSizeIsAFullDisk()
    {
        {
            Newsroom newsroom(path());
            fill(newsroom);
        }
        const int outcome = inChild([&] {
            std::signal(SIGXFSZ, SIG_IGN);
            const auto size = static_cast<rlim_t>(QFileInfo(path()).size());
            const rlimit limit { size, size };
            if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
                return 1;
            const auto workspace = must(Workspace::open(path(), Workspace::Access::ReadWrite, testInstallation()));
            FixedClock clock(someMoment());
            const auto staff = must(workspace->entities().all<Staff>());
            EditingDesk desk({ *workspace, clock, StaffId(staff.first().entity.uuid()) });
            auto opened = must(desk.open(promiseId(1)));
            QString body;
            for (int i = 0; i < 40'000; ++i)
                body += QString::number(i * 7919 % 65'521, 36);
            opened.value.body = body;
            const auto saved = desk.save({ .promise = promiseId(1), .base = opened.revision, .value = opened.value });
            if (saved || saved.error().kind != Error::Kind::DiskFull)
                return 2;
            return must(desk.open(promiseId(1))).revision == opened.revision ? 0 : 3;
        });
        QCOMPARE(outcome, 0);
        QVERIFY(isClean(path()));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::DiskFullTest)
#include "disk_full_test.moc"
