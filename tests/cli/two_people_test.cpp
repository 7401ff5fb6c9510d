// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>
#include <QtTest/QTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int ShortForm = 20;
constexpr int StepsInScript = 3;
constexpr int LongestWait = 120'000;

/// What is wrong with a dossier's log, oldest first, if nothing may have been overwritten: each save
/// began from the newest revision, and each decision names the one that was newest then.
QStringList faultsOf(const QJsonArray &log)
{
    QStringList faults;
    QString head;
    QSet<QString> known;
    for (const auto &each : log) {
        const auto entry = each.toObject();
        const auto revision = entry.value(u"revision"_s).toString();
        if (entry.contains(u"decision"_s)) {
            // What is online may be older than what is being written.
            const auto act = entry.value(u"decision"_s).toString();
            const bool isAboutHead = act != "publish"_L1 && act != "correct"_L1 && act != "unpublish"_L1;
            if (isAboutHead ? revision != head : !known.contains(revision))
                faults.append(u"%1 names %2, not the newest %3"_s.arg(act, revision.left(8), head.left(8)));
            continue;
        }
        const auto parents = entry.value(u"parents"_s).toArray();
        if (!head.isEmpty() && !parents.contains(QJsonValue(head)))
            faults.append(u"%1 was not made from %2: an update is lost"_s.arg(revision.left(8), head.left(8)));
        known.insert(revision);
        head = revision;
    }
    return faults;
}

int savesIn(const QJsonArray &log)
{
    int saves = 0;
    for (const auto &each : log)
        saves += each.toObject().contains(u"reason"_s) ? 1 : 0;
    return saves;
}

} // namespace

/// Two people who work on the same dossiers at the same moment, each with a program of their own.
///
/// TENUE_TWO_PEOPLE=200 two_people_test runs the long form; TENUE_TWO_PEOPLE_SEED another row of scripts.
class TwoPeopleTest : public QObject
{
    Q_OBJECT

private:
    CommandLine m_line;
    QRandomGenerator m_random;
    QHash<QString, QStringList> m_revisions; ///< by promise: what can be restored

    QString any(const QStringList &choices) { return choices[m_random.bounded(choices.size())]; }
    QJsonArray log(const QString &promise) const
    {
        const auto outcome = m_line.run({ u"log"_s, m_line.workspace(), promise, u"--json"_s });
        return outcome.exitCode == 0 ? outcome.json().array() : QJsonArray();
    }

    QStringList command(const QString &person, const QString &promise)
    {
        const QString act = any({ u"restore"_s, u"restore"_s, u"restore"_s, u"submit"_s, u"submit"_s, u"approve"_s,
                                  u"approve"_s, u"request-changes"_s, u"withdraw"_s, u"take-over"_s, u"publish"_s });
        QStringList arguments { act, m_line.workspace(), promise };
        if (act == "restore"_L1) {
            arguments << any(m_revisions.value(promise)) << u"--json"_s;
            if (m_random.bounded(2) == 0)
                arguments << u"--field"_s << any({ u"body"_s, u"summary"_s, u"verdict"_s });
        } else {
            arguments << u"--note"_s << u"Un essai"_s;
        }
        return arguments << u"--as"_s << person;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = m_line.run({ u"new"_s, m_line.workspace(), u"--sample"_s });
        QVERIFY2(made.exitCode == 0, made.err.constData());
        for (const auto &promise : { u"31"_s, u"7"_s }) {
            for (const auto &entry : log(promise)) {
                if (entry.toObject().contains(u"reason"_s))
                    m_revisions[promise].append(entry.toObject().value(u"revision"_s).toString());
            }
            QVERIFY(m_revisions.value(promise).size() >= 2);
        }
        const int seed = qEnvironmentVariableIntValue("TENUE_TWO_PEOPLE_SEED");
        m_random.seed(quint32(seed ? seed : 20261124));
    }

    void nothingIsOverwritten()
    {
        const int asked = qEnvironmentVariableIntValue("TENUE_TWO_PEOPLE");
        const auto promises = m_revisions.keys();
        int done = 0;
        int refused = 0;
        for (int script = 0; script < (asked > 0 ? asked : ShortForm); ++script) {
            QHash<QString, int> saves;
            for (const auto &promise : promises)
                saves[promise] = savesIn(log(promise));
            for (int step = 0; step < StepsInScript; ++step) {
                const QString promise = any(promises);
                const QStringList commands[] = { command(any({ u"Inès Valmer"_s, u"Maud Sérac"_s }), promise),
                                                 command(any({ u"Théo Ormeau"_s, u"Étienne Lauvray"_s }), promise) };
                const std::unique_ptr<QProcess> programs[] = { m_line.start(commands[0]), m_line.start(commands[1]) };
                for (const auto &program : programs) {
                    QVERIFY(program->waitForFinished(LongestWait));
                    const auto said = program->readAllStandardError();
                    QVERIFY2(program->exitStatus() == QProcess::NormalExit && program->exitCode() != 2,
                             said.constData());
                    program->exitCode() == 0 ? ++done : ++refused;
                    const auto saved = QJsonDocument::fromJson(program->readAllStandardOutput()).object();
                    if (program->exitCode() == 0 && saved.value(u"changed"_s).toBool())
                        ++saves[promise];
                }
            }
            for (const auto &promise : promises) {
                const auto now = log(promise);
                const auto faults = faultsOf(now);
                QVERIFY2(faults.isEmpty(), qPrintable(u"script %1: %2"_s.arg(script).arg(faults.join(u"; "_s))));
                QCOMPARE(savesIn(now), saves.value(promise));
            }
        }
        const auto verified = m_line.run({ u"verify"_s, m_line.workspace() });
        QVERIFY2(verified.exitCode == 0, qPrintable(QString::fromUtf8(verified.out)));
        // Scripts in which everything is refused, or nothing, would show nothing.
        qInfo("%d done, %d refused", done, refused);
        QVERIFY(done > 10 && refused > 10);
    }

    // The control: a log in which something was overwritten is found out.
    void anOverwrittenUpdateWouldBeFound()
    {
        auto sound = log(u"31"_s);
        QVERIFY(faultsOf(sound).isEmpty());
        QList<qsizetype> saves;
        for (qsizetype i = 0; i < sound.size(); ++i) {
            if (sound[i].toObject().contains(u"reason"_s))
                saves.append(i);
        }
        QVERIFY(saves.size() >= 3);
        auto last = sound[saves.last()].toObject();
        last.insert(u"parents"_s, QJsonArray { sound[saves.first()].toObject().value(u"revision"_s) });
        auto overwritten = sound;
        overwritten[saves.last()] = last;
        QCOMPARE(faultsOf(overwritten).size(), 1);
        auto misnamed = sound;
        misnamed.append(QJsonObject { { u"decision"_s, u"approve"_s },
                                      { u"revision"_s, sound[saves.first()].toObject().value(u"revision"_s) } });
        QCOMPARE(faultsOf(misnamed).size(), 1);
    }
};

} // namespace tenue

QTEST_MAIN(tenue::TwoPeopleTest)
#include "two_people_test.moc"
