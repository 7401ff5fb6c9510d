// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/recovery_journal.h"
#include "core/workflow/dossier_draft.h"
#include "tests/cli/command_line.h"
#include "tests/support/builders.h"
#include "tests/support/newsroom.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

/// What the desktop program left behind, from the command line.
class RecoverTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CommandLine> m_cli;
    FixedClock m_clock = aFixedClock();

    QString folder() const { return m_cli->dir().pathOf(u"recovery"_s); }
    CommandOutcome recover(const QStringList &arguments) const
    {
        return m_cli->run(QStringList { u"recover"_s, u"--folder"_s, folder() } + arguments);
    }
    void leaveBehind(RecoveryJournal &journal, int number, const QString &body) const
    {
        DossierDraft draft;
        draft.promise = aPromise();
        draft.promise.number = number;
        draft.promise.summary = u"Voté."_s;
        draft.promise.body = body;
        journal.begin({ .entity = entityOf(promiseId(number)), .title = u"%1. Un titre"_s.arg(number) });
        must(journal.note(QJsonDocument(draft.toJson()).toJson(QJsonDocument::Compact), 3));
        must(journal.writeNow());
    }
    void leaveBehind(int number, const QString &body) const
    {
        RecoveryJournal journal(folder(), m_clock);
        leaveBehind(journal, number, body);
    }
    QString nameOfFirst() const
    {
        return recover({ u"--json"_s }).json().array().first().toObject()[u"name"_s].toString();
    }

private Q_SLOTS:
    void init() { m_cli = std::make_unique<CommandLine>(); }

    void nothingIsNoError()
    {
        const auto listed = recover({});
        QCOMPARE(listed.exitCode, 0);
        QCOMPARE(listed.out, QByteArray());
        QCOMPARE(recover({ u"--json"_s }).json().array().size(), 0);
    }

    void everyTextIsListedWithItemTimeAndWords()
    {
        leaveBehind(12, u"Un deux trois"_s);
        leaveBehind(13, u"Quatre"_s);
        const auto rows = recover({ u"--json"_s }).json().array();
        QCOMPARE(rows.size(), 2);
        QSet<QString> titles;
        for (const auto &row : rows) {
            titles.insert(row[u"title"_s].toString());
            QCOMPARE(row[u"words"_s].toInt(), 3);
            QVERIFY(!row[u"at"_s].toString().isEmpty());
            QVERIFY(!row[u"inUse"_s].toBool());
        }
        QCOMPARE(titles, (QSet<QString> { u"12. Un titre"_s, u"13. Un titre"_s }));
        QVERIFY(recover({}).out.contains("12. Un titre"));
    }

    void oneIsShownAndWrittenToAFile()
    {
        leaveBehind(12, u"L’école\u202F!"_s);
        const QString name = nameOfFirst();
        const QByteArray wanted = u"# %1\n\nVoté.\n\nL’école\u202F!\n"_s.arg(aPromise().title).toUtf8();
        QCOMPARE(recover({ name }).out, wanted);
        const auto written = recover({ name, u"--output"_s, m_cli->dir().pathOf(u"texte.md"_s) });
        QVERIFY2(written.exitCode == 0, written.err.constData());
        QCOMPARE(m_cli->dir().bytesOf(u"texte.md"_s), wanted);
        QCOMPARE(recover({ u"--json"_s }).json().array().size(), 1);
    }

    void aDiscardedOneIsKeptForThirtyDays()
    {
        leaveBehind(12, u"Un"_s);
        const auto gone = recover({ nameOfFirst(), u"--discard"_s });
        QVERIFY2(gone.exitCode == 0, gone.err.constData());
        QCOMPARE(recover({ u"--json"_s }).json().array().size(), 0);
        QCOMPARE(QDir(folder() + u"/discarded"_s).entryList(QDir::Files).size(), 1);
    }

    void whatIsOpenIsNotDiscarded()
    {
        RecoveryJournal journal(folder(), m_clock);
        leaveBehind(journal, 12, u"Un"_s);
        const auto refused = recover({ nameOfFirst(), u"--discard"_s });
        QCOMPARE(refused.exitCode, 4);
        QVERIFY(!refused.sentence().isEmpty());
        QCOMPARE(recover({ u"--json"_s }).json().array().size(), 1);
    }

    void badNamesAreRefused()
    {
        leaveBehind(12, u"Un"_s);
        QCOMPARE(recover({ u"nobody"_s }).exitCode, 3);
        QCOMPARE(recover({ u"--discard"_s }).exitCode, 2);
        leaveBehind(12, u"Deux"_s);
        QCOMPARE(recover({ nameOfFirst().left(4) }).exitCode, 3);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::RecoverTest)
#include "recover_test.moc"
