// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/newsletter.h"

#include "core/publish/open_data.h"
#include "tests/publish/fictional_site.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

class NewsletterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_site = aFictionalSite().site;
        m_words.emplace(*SiteWords::read(m_site.language));
        m_templates = std::make_unique<PageTemplates>(*PageTemplates::read(*m_words));
        m_earlier = *readEarlierPromises(promisesJson(context()).bytes);
        QVERIFY(m_earlier.size() > 5);
    }

    void nothingChangedIsNoMail() { QVERIFY(changeMails(context(), m_earlier).isEmpty()); }

    void tellsWhatAVerdictWas()
    {
        const auto &promise = m_site.promises.first();
        auto &before = m_earlier[promise.id.toString()];
        before.revision = u"another"_s;
        before.verdictLabel = u"En pause"_s;
        const auto mails = changeMails(context(), m_earlier);
        QCOMPARE(mails.size(), 1);
        const auto &mail = mails.first();
        QVERIFY(mail.text.contains(u"«\u00a0En pause\u00a0» à «\u00a0Tenue en partie\u00a0»"_s));
        QVERIFY(mail.text.contains(promise.history.last().reason));
        QVERIFY(mail.text.contains(u"https://promesses.example/brumeval/promesses/"_s + promise.slug));
        QVERIFY(mail.subject.startsWith(u"Tenue en partie"_s));
        QVERIFY(mail.html.contains(u"href=\"https://promesses.example/"_s));
        QVERIFY(mail.html.contains(u"<h1>"_s));
        QVERIFY(mail.html.contains(u"name=\"viewport\""_s));
    }

    void tellsOtherChanges()
    {
        const auto changed = m_site.promises[1].id.toString();
        const auto isNew = m_site.promises[2].id.toString();
        m_earlier[changed].revision = u"another"_s;
        m_earlier.remove(isNew);
        m_earlier.insert(u"00000000-0000-4000-8000-000000000001"_s,
                         { u"r"_s, u"Tenue"_s, u"Une promesse <ôtée>"_s, 99 });
        const auto mails = changeMails(context(), m_earlier);
        QCOMPARE(mails.size(), 3);
        QVERIFY(mails[0].subject.startsWith(u"Analyse mise à jour"_s));
        QVERIFY(mails[1].subject.startsWith(u"Nouvelle promesse"_s));
        QVERIFY(mails[2].text.contains(u"<ôtée>"_s));
        QVERIFY(mails[2].html.contains(u"&lt;ôtée&gt;"_s));
        QCOMPARE(QJsonDocument::fromJson(mailsJson(mails)).array().size(), 3);
    }

    // Read by a mail parser that others wrote.
    void isAMessage()
    {
        const auto python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty())
            QSKIP("python3 is not installed: its mail parser reads the messages");
        m_site.newsroom = u"La Guette, journal d’enquête de Brumeval et de ses environs, pour tous"_s;
        m_site.contact = u"redaction@laguette.example>\r\nBcc: x@y.example"_s;
        m_earlier[m_site.promises.first().id.toString()].revision = u"another"_s;
        const auto mails = changeMails(context(), m_earlier);
        QCOMPARE(mails.size(), 1);
        const auto message = messageOf(mails.first(), m_site);
        for (const auto &line : message.split('\n'))
            QVERIFY2(line.size() <= 78 && line.endsWith(line.isEmpty() ? "" : "\r"), line.constData());
        QProcess parser;
        parser.start(python, { u"-c"_s, QStringLiteral(R"py(
import sys, json, email, email.policy
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
print(json.dumps({"subject": m["subject"], "from": str(m["from"]), "bcc": m["bcc"], "defects": len(m.defects),
    "date": m["date"].datetime.isoformat(), "text": m.get_body(("plain",)).get_content(),
    "html": m.get_body(("html",)).get_content()}))
)py") });
        parser.write(message);
        parser.closeWriteChannel();
        QVERIFY(parser.waitForFinished(20'000));
        const auto read = QJsonDocument::fromJson(parser.readAllStandardOutput()).object();
        QVERIFY2(!read.isEmpty(), parser.readAllStandardError().constData());
        QCOMPARE(read["subject"_L1].toString(), mails.first().subject);
        // That parser leaves a space between two encoded words of a name.
        QVERIFY(read["from"_L1].toString().remove(u' ').contains(u"enquêtedeBrumeval"_s));
        QVERIFY(read["bcc"_L1].isNull());
        QCOMPARE(read["defects"_L1].toInt(), 0);
        QVERIFY(read["date"_L1].toString().startsWith(u"2025-11-14"_s));
        QCOMPARE(read["text"_L1].toString().remove(u'\r'), mails.first().text);
        QCOMPARE(read["html"_L1].toString().remove(u'\r'), mails.first().html);
        QVERIFY(messageOf(mails.first(), m_site) == message);
    }

    void refusesWhatIsNoOpenData()
    {
        QVERIFY(!readEarlierPromises("{}"));
        QVERIFY(!readEarlierPromises("no"));
        QVERIFY(readEarlierPromises("[]"));
    }

private:
    SiteContext context() const { return { m_site, *m_words, *m_templates }; }

    PublicSite m_site;
    std::optional<SiteWords> m_words;
    std::unique_ptr<PageTemplates> m_templates;
    QHash<QString, EarlierPromise> m_earlier;
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::NewsletterTest)
#include "newsletter_test.moc"
