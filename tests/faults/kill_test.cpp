// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verification.h"
#include "tests/support/newsroom.h"
#include "tests/support/raw_sqlite.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tenue
{

/// A program that is killed at any moment loses nothing that it said was saved.
class KillTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int Kills = 50;

    std::unique_ptr<TemporaryWorkspaceDir> m_dir = std::make_unique<TemporaryWorkspaceDir>();
    QList<RevisionId> m_acknowledged;

    QString path() const { return m_dir->workspacePath(); }

    /// Starts the child, lets it save for `microseconds` after its first word, kills it, and remembers
    /// what it acknowledged.
    void killAfter(int microseconds)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QStringLiteral(FAULT_CHILD), { path() });
        QVERIFY(child.waitForReadyRead(20'000));
        ::usleep(static_cast<useconds_t>(microseconds));
        child.kill(); // SIGKILL
        QVERIFY(child.waitForFinished(20'000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const auto lines = child.readAllStandardOutput().split('\n');
        for (const auto &line : lines.first(lines.size() - 1)) {
            const auto id = RevisionId::parse(QString::fromLatin1(line));
            QVERIFY2(id, line.constData());
            m_acknowledged.append(*id);
        }
    }

    /// What is wrong with the file after a kill; empty if nothing.
    QString problem() const
    {
        const auto workspace = must(Workspace::open(path(), Workspace::Access::ReadWrite, testInstallation()));
        for (const auto &id : m_acknowledged) {
            if (!workspace->revisions().content(id))
                return u"acknowledged and lost: "_s + id.toString();
        }
        Progress progress;
        const auto report = must(verifyWorkspace(path(), progress));
        return report.findings.isEmpty() ? QString() : report.findings.first().message;
    }

private Q_SLOTS:
    void initTestCase()
    {
        Newsroom newsroom(path());
        fill(newsroom);
    }

    void nothingAcknowledgedIsLost()
    {
        QRandomGenerator random(20260314);
        int left = 0;
        for (int i = 0; i < Kills; ++i) {
            killAfter(random.bounded(30'000));
            left += QFileInfo::exists(path() + u"-journal"_s) ? 1 : 0;
            QCOMPARE(problem(), QString());
        }
        QVERIFY(m_acknowledged.size() >= Kills);
        // The control of the moment: some kills must have come in the middle of a write.
        qInfo("%lld revisions acknowledged, %d of %d kills left a journal",
              static_cast<long long>(m_acknowledged.size()), left, Kills);
        QVERIFY(left > 0);
    }

    // The control of the checker: one acknowledged revision taken out is noticed by both checks.
    void lostRevisionWouldBeNoticed()
    {
        {
            RawSqlite raw(path());
            raw.dropTriggers();
            // Not simply the newest: a kill between the commit and its word leaves one that nobody
            // was told of.
            raw.run("CREATE TEMP TABLE gone AS SELECT id FROM revision WHERE hash = x'"
                    + m_acknowledged.last().toString().toLatin1()
                    + "';"
                      "DELETE FROM content WHERE revision = (SELECT id FROM gone);"
                      "DELETE FROM revision WHERE id = (SELECT id FROM gone)");
            raw.restoreTriggers();
        }
        const auto workspace = must(Workspace::open(path(), Workspace::Access::ReadWrite, testInstallation()));
        QVERIFY(!workspace->revisions().content(m_acknowledged.last()));
        Progress progress;
        QVERIFY(!must(verifyWorkspace(path(), progress)).isClean());
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::KillTest)
#include "kill_test.moc"
