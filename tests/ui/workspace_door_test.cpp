// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace_door.h"

#include "tests/support/temporary_workspace_dir.h"

#include <QtNetwork/QLocalServer>
#include <QtNetwork/QLocalSocket>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <QtCore/QDir>
#include <QtCore/QThread>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tenue
{

/// One window a workspace, as long as nobody asks for another.
class WorkspaceDoorTest : public QObject
{
    Q_OBJECT

private:
    // Somebody who knocks waits for the answer, as another program does.
    static bool knocks(const QString &folder, const QString &workspace)
    {
        bool isHeard = false;
        std::unique_ptr<QThread> thread(QThread::create([&] { isHeard = WorkspaceDoor(folder).knock(workspace); }));
        thread->start();
        return QTest::qWaitFor([&] { return thread->isFinished(); }, 20'000) && isHeard;
    }
    static QString onlySocketIn(const TemporaryWorkspaceDir &run)
    {
        for (const auto &name : QDir(run.pathOf(u"."_s)).entryList(QDir::System | QDir::Files)) {
            if (!name.endsWith(u".lock"_s))
                return run.pathOf(name);
        }
        return {};
    }

private Q_SLOTS:
    void nobodyIsAtHome()
    {
        const TemporaryWorkspaceDir run;
        const TemporaryWorkspaceDir files;
        QVERIFY(!WorkspaceDoor(run.pathOf(u"."_s)).knock(files.fileWith(u"a.tenue"_s, "a")));
    }

    void aKnockIsHeardByWhoHasIt()
    {
        const TemporaryWorkspaceDir run;
        const TemporaryWorkspaceDir files;
        const QString a = files.fileWith(u"a.tenue"_s, "a");
        const QString b = files.fileWith(u"b.tenue"_s, "b");
        WorkspaceDoor door(run.pathOf(u"."_s));
        QSignalSpy knocked(&door, &WorkspaceDoor::knocked);
        door.openFor(a);
        QVERIFY(knocks(run.pathOf(u"."_s), a));
        QCOMPARE(knocked.size(), 1);
        QVERIFY2(!knocks(run.pathOf(u"."_s), b), "another workspace is nobody's");
        const QString link = files.pathOf(u"link.tenue"_s);
        QVERIFY(QFile::link(a, link));
        QVERIFY2(knocks(run.pathOf(u"."_s), link), "the same file by another name");

        door.openFor(b);
        QVERIFY(!knocks(run.pathOf(u"."_s), a));
        QVERIFY(knocks(run.pathOf(u"."_s), b));
        door.close();
        QVERIFY(!knocks(run.pathOf(u"."_s), b));
    }

    void theFirstWindowGoesOnHearing()
    {
        const TemporaryWorkspaceDir run;
        const TemporaryWorkspaceDir files;
        const QString a = files.fileWith(u"a.tenue"_s, "a");
        WorkspaceDoor first(run.pathOf(u"."_s));
        first.openFor(a);
        QSignalSpy knocked(&first, &WorkspaceDoor::knocked);
        {
            WorkspaceDoor second(run.pathOf(u"."_s));
            second.openFor(a);
        }
        QVERIFY(knocks(run.pathOf(u"."_s), a));
        QCOMPARE(knocked.size(), 1);
    }

    void aSocketThatWasLeftIsNobody()
    {
        const TemporaryWorkspaceDir run;
        const TemporaryWorkspaceDir files;
        const QString a = files.fileWith(u"a.tenue"_s, "a");
        QString place;
        {
            WorkspaceDoor door(run.pathOf(u"."_s));
            door.openFor(a);
            place = onlySocketIn(run);
        }
        QVERIFY(!place.isEmpty());
        // As one leaves it who is killed: bound, and nobody listens.
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, QFile::encodeName(place).constData(), sizeof(address.sun_path));
        QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)), 0);
        ::close(socket);
        QVERIFY(QFileInfo::exists(place));
        QVERIFY(!knocks(run.pathOf(u"."_s), a));

        WorkspaceDoor door(run.pathOf(u"."_s));
        door.openFor(a);
        QVERIFY(knocks(run.pathOf(u"."_s), a));
    }

    void aStrangerIsNoTenue()
    {
        const TemporaryWorkspaceDir run;
        const TemporaryWorkspaceDir files;
        const QString a = files.fileWith(u"a.tenue"_s, "a");
        QString place;
        {
            WorkspaceDoor door(run.pathOf(u"."_s));
            door.openFor(a);
            place = onlySocketIn(run);
        }
        QLocalServer stranger;
        QVERIFY(stranger.listen(place));
        connect(&stranger, &QLocalServer::newConnection, &stranger,
                [&stranger] { stranger.nextPendingConnection()->write("hello\n"); });
        QVERIFY(!knocks(run.pathOf(u"."_s), a));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::WorkspaceDoorTest)
#include "workspace_door_test.moc"
