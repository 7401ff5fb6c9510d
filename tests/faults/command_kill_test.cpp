// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line.h"

#include <QtCore/QDirIterator>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tenue
{

namespace
{

constexpr int Kills = 50;
constexpr qint64 Switch = 8'000; ///< microseconds
constexpr int Rows = 250;

using Folder = QMap<QString, QByteArray>;

/// Every file below `path` with its bytes, what waits in a staging folder aside.
Folder filesIn(const QString &path)
{
    Folder files;
    QDirIterator all(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        const auto name = file.fileName().mid(path.size() + 1);
        if (!name.startsWith(u'.') && file.open(QIODevice::ReadOnly))
            files.insert(name, file.readAll());
    }
    return files;
}

} // namespace

/// tenue-cli killed at any moment of an import or of an export: all or nothing, and never the half.
class CommandKillTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CommandLine> m_cli;
    QRandomGenerator m_random { 20260314 };

    /// Kills `arguments` somewhere within `microseconds`, or within these from the moment when there is a
    /// file `from`. True if it was still running.
    bool killWithin(const QStringList &arguments, qint64 microseconds, const QString &from = {})
    {
        const auto process = m_cli->start(arguments);
        if (!process->waitForStarted(20'000))
            return false;
        while (!from.isEmpty() && process->state() == QProcess::Running && !QFileInfo::exists(from))
            process->waitForFinished(0);
        ::usleep(static_cast<useconds_t>(m_random.bounded(static_cast<quint32>(microseconds))));
        process->kill();
        process->waitForFinished(20'000);
        return process->exitStatus() == QProcess::CrashExit;
    }
    qint64 microsecondsOf(const QStringList &arguments, int code)
    {
        QElapsedTimer timer;
        timer.start();
        const auto outcome = m_cli->run(arguments);
        if (outcome.exitCode != code)
            qFatal("%s", outcome.err.constData());
        return timer.nsecsElapsed() / 1000;
    }
    QStringList importOf(const QString &table, const QString &asOf) const
    {
        return { u"import"_s, m_cli->workspace(), table,      u"--mapping"_s, m_cli->mapping(), u"--as-of"_s,
                 asOf,        u"--as"_s,          u"Author"_s };
    }
    QStringList editor(const QString &act) const
    {
        return { act, m_cli->workspace(), u"--all"_s, u"--as"_s, u"Editor"_s, u"--role"_s, u"editor"_s };
    }
    void publishAll()
    {
        microsecondsOf({ u"submit"_s, m_cli->workspace(), u"--all"_s, u"--as"_s, u"Author"_s }, 0);
        microsecondsOf(editor(u"approve"_s), 0);
        microsecondsOf(editor(u"publish"_s), 0);
    }
    QByteArray verdictsNow() const
    {
        QByteArray verdicts;
        const auto listed = m_cli->run({ u"list"_s, m_cli->workspace(), u"--json"_s });
        if (listed.exitCode != 0)
            return listed.err; // which no comparison with verdicts is equal to
        for (const auto &promise : listed.json().array())
            verdicts += promise.toObject().value(u"verdict"_s).toString().at(0).toLatin1();
        return verdicts;
    }

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<CommandLine>();
        m_cli->makeWorkspace();
    }

    void importIsAllOrNothing()
    {
        // Each turn brings in the other verdict for every row, so that each import has all of its work to do.
        const auto first = m_cli->table(u"first.csv"_s, 1, Rows, u"oui"_s);
        const auto second = m_cli->table(u"second.csv"_s, 1, Rows, u"non"_s);
        const auto whole = microsecondsOf(importOf(first, u"2023-01-01"_s), 0);
        int midway = 0;
        int done = 0;
        int interrupted = 0;
        auto before = verdictsNow();
        QCOMPARE(before, QByteArray(Rows, 't'));
        for (int turn = 0; turn < Kills; ++turn) {
            const bool toKept = before.startsWith('n');
            midway += killWithin(importOf(toKept ? first : second, u"2024-01-01"_s), whole * 3 / 2) ? 1 : 0;
            interrupted += QFileInfo(m_cli->workspace() + u"-journal"_s).size() > 0 ? 1 : 0;
            const auto now = verdictsNow();
            const auto after = QByteArray(Rows, toKept ? 't' : 'n');
            QVERIFY2(now == before || now == after, now.constData());
            done += now == after ? 1 : 0;
            before = now;
            if (turn % 10 == 9) {
                const auto verified = m_cli->run({ u"verify"_s, m_cli->workspace() });
                QVERIFY2(verified.exitCode == 0, verified.out.constData());
            }
        }
        qInfo("%d of %d kills came midway, %d left a journal, %d imports had been kept", midway, Kills, interrupted,
              done);
        // The controls of the moment: most kills found it working, one at least in the middle of writing.
        QVERIFY(midway > Kills / 2);
        QVERIFY(interrupted > 0);
        // And it still works.
        microsecondsOf(importOf(before.startsWith('n') ? first : second, u"2025-01-01"_s), 0);
    }

    void exportIsTheOldSiteOrTheNew()
    {
        microsecondsOf(importOf(m_cli->table(u"first.csv"_s, 1, Rows), u"2023-01-01"_s), 0);
        publishAll();
        const auto site = m_cli->dir().pathOf(u"site"_s);
        const QStringList toSite { u"export"_s, m_cli->workspace(), u"--site"_s, site };
        microsecondsOf(toSite, 0);
        const QStringList address { u"--base-url"_s, u"https://vigie.example/"_s };
        Folder states[2] { filesIn(site), {} };
        const auto whole = microsecondsOf(toSite + address, 0);
        states[1] = filesIn(site);
        QVERIFY(states[0].size() > Rows && states[0] != states[1]);
        const auto journal = site + u"/.tenue-staging/journal.json"_s;
        int midway = 0;
        int mixed = 0;
        int wasNew = 0;
        for (int turn = 0; turn < Kills; ++turn) {
            const int wanted = turn % 2;
            const auto command = wanted == 0 ? toSite : toSite + address;
            // Every other time in the switch itself, which is short.
            midway += (turn / 2 % 2 == 0 ? killWithin(command, whole) : killWithin(command, Switch, journal)) ? 1 : 0;
            const auto left = filesIn(site);
            wasNew += left == states[wanted] ? 1 : 0;
            mixed += left == states[0] || left == states[1] ? 0 : 1;
            microsecondsOf(command, 0);
            QVERIFY(filesIn(site) == states[wanted]);
            QVERIFY(!QFileInfo::exists(site + u"/.tenue-staging"_s));
        }
        qInfo("%d of %d kills came midway, %d during the switch, %d after it", midway, Kills, mixed, wasNew);
        QVERIFY(midway > Kills / 2);
        QVERIFY(mixed > 0);
    }

    // The control of the eye: a page of the other state among the rest would be seen.
    void mixedSiteWouldBeNoticed()
    {
        microsecondsOf(importOf(m_cli->table(u"first.csv"_s, 1, 5), u"2023-01-01"_s), 0);
        publishAll();
        const auto site = m_cli->dir().pathOf(u"site"_s);
        microsecondsOf({ u"export"_s, m_cli->workspace(), u"--site"_s, site }, 0);
        const auto before = filesIn(site);
        QFile page(site + u"/index.html"_s);
        QVERIFY(page.open(QIODevice::Append) && page.write("x") == 1);
        page.close();
        QVERIFY(filesIn(site) != before);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::CommandKillTest)
#include "command_kill_test.moc"
