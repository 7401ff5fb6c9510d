// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/recovery_desk.h"
#include "tests/support/newsroom.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tenue
{

/// A program that is killed while somebody types loses at most five seconds and fifty characters.
///
/// Time runs twenty times as fast: 100 keys a second instead of 5, and what is kept after 1.5 s is
/// kept after 75 ms. Five seconds are 25 keys, then as now.
class TypingKillTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int Kills = 100;
    static constexpr int Faster = 20;
    static constexpr int KeyMilliseconds = 200 / Faster;
    static constexpr int KeepMilliseconds = 1500 / Faster;
    static constexpr int KeysInFiveSeconds = 25;

    TemporaryWorkspaceDir m_dir;

    QString path() const { return m_dir.workspacePath(); }
    QString recovery() const { return m_dir.pathOf(u"recovery"_s); }

    /// Lets the child type for `milliseconds` after its first key, kills it; how long its text was.
    int typedUntilKilled(int milliseconds, int keepMilliseconds)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::SeparateChannels);
        child.start(QStringLiteral(TYPING_CHILD),
                    { path(), recovery(), QString::number(KeyMilliseconds), QString::number(keepMilliseconds) });
        if (!child.waitForReadyRead(30'000))
            qFatal("the child does not type: %s", child.readAllStandardError().constData());
        ::usleep(static_cast<useconds_t>(milliseconds) * 1000);
        child.kill(); // SIGKILL
        child.waitForFinished(30'000);
        const auto lines = child.readAllStandardOutput().split('\n');
        return lines.size() < 2 ? 0 : lines[lines.size() - 2].toInt();
    }

    /// What a person has after the next start, having recovered what was offered.
    QString foundAgain()
    {
        const SystemClock clock;
        auto workspace = must(Workspace::open(path(), Workspace::Access::ReadWrite, testInstallation()));
        const auto staff = must(workspace->entities().all<Staff>());
        Desks desks(std::move(workspace), clock, StaffId(staff.first().entity.uuid()));
        RecoveryDesk desk(desks, recovery());
        for (const auto &left : must(desk.leftBehind()))
            must(left.isOlder ? desk.discard(left) : desk.recover(left));
        const auto slot = must(desks.editing().draftOf(entityOf(promiseId(1))));
        return slot ? must(DossierDraft::fromJson(slot->content.object())).promise.body
                    : must(desks.editing().open(promiseId(1))).value.body;
    }

private Q_SLOTS:
    void initTestCase()
    {
        Newsroom newsroom(path());
        newsroom.savePromise(1, {});
    }

    void atMostFiveSecondsAndFiftyCharactersAreLost()
    {
        QRandomGenerator random(20260314);
        qsizetype before = 0;
        int most = 0;
        for (int i = 0; i < Kills; ++i) {
            const int typed = typedUntilKilled(random.bounded(20, 320), KeepMilliseconds);
            const QString text = foundAgain();
            for (qsizetype at = 0; at < text.size(); ++at)
                QCOMPARE(text[at], QChar(u'a' + static_cast<char16_t>(at % 10)));
            most = std::max(most, typed - int(text.size()));
            QVERIFY2(typed - text.size() <= KeysInFiveSeconds,
                     qPrintable(u"%1 typed, %2 found"_s.arg(typed).arg(text.size())));
            QVERIFY2(text.size() >= before, "an older text took the place of a newer one");
            before = text.size();
        }
        qInfo("%lld characters typed in %d runs, at most %d lost at once", static_cast<long long>(before), Kills, most);
        QVERIFY(before > Kills);
    }

    // The control: without keeping, the same test sees the loss.
    void withoutKeepingTheLossWouldBeNoticed()
    {
        const auto before = foundAgain().size();
        const int typed = typedUntilKilled(800, 3'600'000);
        QVERIFY2(typed - before > KeysInFiveSeconds, qPrintable(QString::number(typed - before)));
        QCOMPARE(foundAgain().size(), before);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::TypingKillTest)
#include "typing_kill_test.moc"
