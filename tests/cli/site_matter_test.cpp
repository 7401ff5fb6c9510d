// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtGui/QImage>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

/// What the site shows beside dossiers, brought in by a script: news, appeals, questions put to those judged,
/// pictures; and the mails about what changed.
class SiteMatterTest : public QObject
{
    Q_OBJECT

private:
    CommandLine m_cli;

    CommandOutcome asEditor(const QStringList &arguments) const
    {
        return m_cli.run(arguments + QStringList { u"--as"_s, u"Maud Sérac"_s });
    }
    CommandOutcome add(const QString &command, const QByteArray &json) const
    {
        return asEditor({ command, m_cli.workspace(), m_cli.dir().fileWith(command + u".json"_s, json) });
    }
    QJsonArray listed(const QString &command) const
    {
        return m_cli.run({ command, m_cli.workspace(), u"--json"_s }).json().array();
    }
    /// Exports the site again, and gives all that its pages say.
    QByteArray pages(const QString &folder) const
    {
        const auto site = m_cli.dir().pathOf(folder);
        const auto done = m_cli.run({ u"export"_s, m_cli.workspace(), u"--site"_s, site, u"--no-cards"_s,
                                      u"--base-url"_s, u"https://promesses.example/"_s });
        if (done.exitCode != 0)
            return done.err;
        QByteArray all;
        for (const auto *part : { "", "/promesses", "/mandats" }) {
            const QDir place(site + QString::fromLatin1(part));
            for (const auto &name : place.entryList({ u"*.html"_s })) {
                QFile page(place.filePath(name));
                if (page.open(QIODevice::ReadOnly))
                    all += page.readAll();
            }
        }
        return all;
    }
    QString photo(QImage image) const
    {
        image.setText(u"Comment"_s, u"zqsecret"_s);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "png");
        return m_cli.dir().fileWith(u"photo.png"_s, bytes);
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_cli.run({ u"new"_s, m_cli.workspace(), u"--sample"_s }).exitCode, 0); }

    void theExampleSaysThatItIsInFrench()
    {
        const auto made = [this](const QString &language) {
            return m_cli.run(
                { u"new"_s, m_cli.dir().pathOf(language + u".tenue"_s), u"--sample"_s, u"--language"_s, language });
        };
        const auto english = made(u"en"_s);
        QCOMPARE(english.exitCode, 0);
        QVERIFY2(english.err.contains("in French"), english.err.constData());
        const auto french = made(u"fr"_s);
        QCOMPARE(french.exitCode, 0);
        QVERIFY2(!french.err.contains("French"), french.err.constData());
        QCOMPARE(made(u"xx"_s).exitCode, 3);
        QVERIFY(!QFile::exists(m_cli.dir().pathOf(u"xx.tenue"_s)));
    }

    void newsAreShownBesideTheirPromises()
    {
        const auto before = listed(u"news"_s).size();
        const auto done = add(u"news"_s, R"([{ "title": "Zqa le pont rouvre", "date": "2025-11-20", "promises": [7],
                                                "isOnline": true },
                                              { "title": "Zqb pas encore dit", "date": "2025-11-21",
                                                "promises": [7] }])");
        QVERIFY2(done.exitCode == 0, done.err.constData());
        QCOMPARE(listed(u"news"_s).size(), before + 2);
        const auto shown = pages(u"site"_s);
        QVERIFY(shown.contains("Zqa le pont rouvre"));
        QVERIFY(!shown.contains("Zqb pas encore dit"));
    }

    void anAppealIsShownUntilItsLastDay()
    {
        const QByteArray appeal = R"({ "title": "TITLE", "goal": "40 000 €", "startsOn": "2020-01-01",
                                       "endsOn": "DAY", "link": "LINK", "linkText": "Donner",
                                       "isOnline": true })";
        // moc takes two slashes in a raw string for a comment.
        const char *link = "https://dons.example/";
        const auto until = [&](const char *title, const QByteArray &day) {
            return add(u"appeal"_s,
                       QByteArray(appeal).replace("TITLE", title).replace("DAY", day).replace("LINK", link))
                .exitCode;
        };
        QCOMPARE(until("Zqc est finie", "2021-01-01"), 0);
        QCOMPARE(until("Zqd dure", QDate::currentDate().addDays(1).toString(Qt::ISODate).toLatin1()), 0);
        const auto shown = pages(u"site"_s);
        QVERIFY(shown.contains("Zqd dure"));
        QVERIFY(!shown.contains("Zqc est finie"));
    }

    void anAnswerOfThoseJudgedIsShownWordForWord()
    {
        const auto done = add(u"reply"_s, R"({ "promises": [7], "to": "Zqe le cabinet", "channel": "courriel",
            "question": "Quand ?", "askedOn": "2025-11-01", "answerDue": "2025-11-10", "status": "answered",
            "answer": "Zqf en mars.", "answeredOn": "2025-11-05", "isOnline": true })");
        QVERIFY2(done.exitCode == 0, done.err.constData());
        QVERIFY(pages(u"site"_s).contains("Zqf en mars."));
    }

    void aPictureIsGivenWithoutWhatItsFileSays()
    {
        QImage image(1200, 600, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        const auto file = photo(image);
        const auto give = [&](const QStringList &words) {
            return asEditor(QStringList { u"picture"_s, m_cli.workspace(), u"15"_s, file } + words);
        };
        const auto refused = give({ u"--credit"_s, u"A. Bihan"_s });
        QCOMPARE(refused.exitCode, 3);
        QVERIFY(refused.sentence().contains(u"alternative text"_s));
        QVERIFY(!m_cli.run({ u"show"_s, m_cli.workspace(), u"15"_s, u"--json"_s }).out.contains("A. Bihan"));

        const auto done = give({ u"--credit"_s, u"A. Bihan"_s, u"--alt"_s, u"Une navette."_s });
        QVERIFY2(done.exitCode == 0, done.err.constData());
        QVERIFY(m_cli.run({ u"show"_s, m_cli.workspace(), u"15"_s, u"--json"_s }).out.contains("A. Bihan"));
        QFile workspace(m_cli.workspace());
        QVERIFY(workspace.open(QIODevice::ReadOnly));
        QVERIFY(!workspace.readAll().contains("zqsecret"));
    }

    void mailsTellWhatChangedSinceAnEarlierSite()
    {
        QVERIFY(!pages(u"before"_s).isEmpty());
        const auto mails = [&](const QString &into) {
            return m_cli.run({ u"mails"_s, m_cli.workspace(), u"--since"_s, m_cli.dir().pathOf(u"before"_s),
                               u"--json"_s, m_cli.dir().pathOf(into), u"--base-url"_s,
                               u"https://promesses.example/"_s });
        };
        const auto none = mails(u"none.json"_s);
        QVERIFY2(none.exitCode == 0, none.err.constData());
        QVERIFY(none.err.contains("Mails written: 0") || none.out.contains("Mails written: 0"));

        QCOMPARE(asEditor({ u"publish"_s, m_cli.workspace(), u"26"_s }).exitCode, 0);
        QCOMPARE(mails(u"some.json"_s).exitCode, 0);
        const auto told = QJsonDocument::fromJson(m_cli.dir().bytesOf(u"some.json"_s));
        QVERIFY(!told.isNull());
        QVERIFY(m_cli.dir().bytesOf(u"some.json"_s).contains("parkings relais"));
    }

    void badInputIsOneSentenceAndChangesNothing_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        QTest::newRow("no JSON") << u"news"_s << QByteArray("Titre;Date\n") << u"no JSON"_s;
        QTest::newRow("no title") << u"news"_s << QByteArray(R"({ "date": "2025-11-20" })") << u"title"_s;
        QTest::newRow("no such promise") << u"news"_s
                                         << QByteArray(R"({ "title": "A", "date": "2025-11-20", "promises": [999] })")
                                         << u"999"_s;
        QTest::newRow("script") << u"appeal"_s
                                << QByteArray(R"({ "title": "A", "endsOn": "2099-01-01", "link": "javascript:a" })")
                                << u"https://"_s;
        QTest::newRow("second one") << u"news"_s
                                    << QByteArray(R"([{ "title": "Fine", "date": "2025-11-20", "promises": [7] },
                                                      { "title": "" }])")
                                    << u"title"_s;
        QTest::newRow("answered, no answer")
            << u"reply"_s << QByteArray(R"({ "promises": [7], "to": "A", "question": "?", "askedOn": "2025-11-01",
                               "status": "answered" })")
            << u"answer"_s;
    }

    void badInputIsOneSentenceAndChangesNothing()
    {
        QFETCH(const QString, command);
        QFETCH(const QByteArray, json);
        QFETCH(const QString, says);
        const auto before = listed(command);
        const auto refused = add(command, json);
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.sentence().contains(says), refused.err.constData());
        QCOMPARE(listed(command), before);
    }

    void whatIsNotSaidIsAskedFor()
    {
        const auto file = m_cli.dir().fileWith(u"n.json"_s, "[]");
        const auto refused = m_cli.run({ u"news"_s, m_cli.workspace(), file });
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.sentence().contains(u"--as"_s), refused.err.constData());
        QCOMPARE(m_cli.run({ u"mails"_s, m_cli.workspace() }).exitCode, 2);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::SiteMatterTest)
#include "site_matter_test.moc"
