// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line.h"
#include "tests/support/newsroom.h"
#include "tests/support/small_documents.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

/// tenue-cli evidence: copies in, out and away, as a script does it.
class EvidenceCommandTest : public QObject
{
    Q_OBJECT

private:
    CommandLine m_cli;
    const QString m_key = u"courrier-2024"_s;

    CommandOutcome evidence(const QStringList &arguments) const
    {
        QStringList all { u"evidence"_s, arguments.first(), m_cli.workspace(), u"3"_s };
        return m_cli.run(all + arguments.mid(1));
    }
    CommandOutcome act(const QStringList &arguments) const
    {
        return evidence(arguments + QStringList { u"--as"_s, aJournalist().name });
    }
    QJsonObject listed() const { return evidence({ u"list"_s, u"--json"_s }).json().array().first().toObject(); }
    QString file(const QString &name, const QByteArray &bytes) const { return m_cli.dir().fileWith(name, bytes); }

private Q_SLOTS:
    void initTestCase()
    {
        Newsroom newsroom(m_cli.workspace());
        EditingDesk desk(newsroom.session());
        const auto id = idNamed<EvidenceId>(m_key);
        const auto promise = aPromise({ .number = 3, .evidence = { { id, revisionNamed(m_key) } } });
        must(desk.save(
            { .promise = promiseId(3), .base = {}, .value = promise, .evidence = { { id, {}, anEvidence(m_key) } } }));
    }

    void copiesGoInAndOutAndAway()
    {
        const auto pdf = smallPdf({ u"On Monday, the works began in May, he said."_s });
        const auto kept = act({ u"attach"_s, m_key, file(u"vote.pdf"_s, pdf), u"--note"_s, u"reçu par courrier"_s });
        QVERIFY2(kept.exitCode == 0, kept.err.constData());
        auto copy = listed().value(u"copies"_s).toArray().first().toObject();
        QCOMPARE(copy.value(u"mediaType"_s).toString(), u"application/pdf"_s);
        QCOMPARE(copy.value(u"sha256"_s).toString(), ContentHash::of(pdf).toString());
        QCOMPARE(copy.value(u"public"_s).toBool(), false);
        QCOMPARE(listed().value(u"quotes"_s).toArray().first().toObject().value(u"found"_s).toBool(), false);

        const auto page = smallPage(u"Travaux"_s, { u"The works began in May."_s });
        QCOMPARE(act({ u"attach"_s, m_key, file(u"page.html"_s, page), u"--public"_s }).exitCode, 0);
        QCOMPARE(listed().value(u"quotes"_s).toArray().first().toObject().value(u"found"_s).toBool(), true);
        QCOMPARE(act({ u"release"_s, m_key, u"vote.pdf"_s }).exitCode, 0);
        QCOMPARE(act({ u"withhold"_s, m_key, u"2"_s }).exitCode, 0);
        const auto copies = listed().value(u"copies"_s).toArray();
        QCOMPARE(copies[0][u"public"].toBool(), true);
        QCOMPARE(copies[1][u"public"].toBool(), false);

        const auto out = m_cli.dir().pathOf(u"out.pdf"_s);
        QCOMPARE(evidence({ u"extract"_s, m_key, u"1"_s, out }).exitCode, 0);
        QCOMPARE(m_cli.dir().bytesOf(u"out.pdf"_s), pdf);
        const auto again = evidence({ u"extract"_s, m_key, u"1"_s, out });
        QVERIFY(again.exitCode == 3 && again.sentence().contains(u"already"_s));

        QCOMPARE(act({ u"detach"_s, m_key, copies[0][u"sha256"].toString().left(12) }).exitCode, 0);
        QCOMPARE(listed().value(u"copies"_s).toArray().size(), 1);
        QCOMPARE(m_cli.run({ u"verify"_s, m_cli.workspace() }).exitCode, 0);
    }

    void badInputIsOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const auto archive = file(u"archive.pdf"_s, QByteArray("PK\x03\x04\x14\0\0\0", 8));
        const auto text = file(u"text.txt"_s, "Bonjour.");
        QTest::newRow("no such file") << QStringList { u"attach"_s, m_key, m_cli.dir().pathOf(u"nowhere"_s) }
                                      << u"nowhere"_s;
        QTest::newRow("no kind") << QStringList { u"attach"_s, m_key, archive } << u"no kind"_s;
        QTest::newRow("no such evidence") << QStringList { u"attach"_s, u"autre"_s, text } << m_key;
        QTest::newRow("no address") << QStringList { u"attach"_s, m_key, text, u"--address"_s, u"file:///etc"_s }
                                    << u"web address"_s;
        QTest::newRow("no such copy") << QStringList { u"detach"_s, m_key, u"9"_s } << u"“9”"_s;
    }
    void badInputIsOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const auto before = m_cli.revisions();
        const auto refused = act(arguments);
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.sentence().contains(says), refused.err.constData());
        QCOMPARE(m_cli.revisions(), before);
    }

    void whatIsNoVerbIsWrongUsage()
    {
        QCOMPARE(evidence({ u"attach"_s, m_key }).exitCode, 2);
        QCOMPARE(evidence({ u"forge"_s, m_key }).exitCode, 2);
    }

    void aFileWithoutWordsIsKeptAndSaid()
    {
        const auto kept = act({ u"attach"_s, m_key, file(u"broken.pdf"_s, "%PDF-1.4\nrubbish") });
        QCOMPARE(kept.exitCode, 0);
        QVERIFY2(kept.err.contains("cannot be read"), kept.err.constData());
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::EvidenceCommandTest)
#include "evidence_command_test.moc"
