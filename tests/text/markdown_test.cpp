// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/markdown.h"

#include <QtConcurrent/QtConcurrent>
#include <QtCore/QUrl>
#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray htmlOf(const QString &text, const MarkdownRules &rules = {})
{
    const auto rendered = MarkdownRenderer(rules).render(text);
    return rendered ? rendered->html().trimmed() : "refused: " + rendered.error().message.toUtf8();
}

/// An analysis of about 430 words, as the newsroom writes them.
QString anAnalysis()
{
    const auto paragraph
        = u"La municipalité a **ouvert** trois centres en cinq ans, selon le "
          u"[rapport](https://exemple.fr/rapport?a=1&b=2) "
          "présenté au conseil [@rapport-2025]. Deux appels d’offres restent sans réponse, et le budget voté en juin "
          "couvre *seulement* la moitié des travaux prévus dans les quartiers prioritaires de la ville, dit la mairie.\n\n"_s;
    return u"## Mise à jour du 8 octobre 2025\n\n"_s + paragraph.repeated(4)
        + u"- un premier point\n- un second point\n\n## Mise à jour du 22 mai 2023\n\n"_s + paragraph.repeated(4);
}

} // namespace

class MarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsStandBelowThePage()
    {
        QCOMPARE(htmlOf(u"# Un\n## Deux\n### Trois"_s), QByteArray("<h3>Un</h3>\n<h3>Deux</h3>\n<h4>Trois</h4>"));
        QCOMPARE(htmlOf(u"## Deux\n###### Six"_s, { .headingLevel = 2 }), QByteArray("<h2>Deux</h2>\n<h6>Six</h6>"));
    }

    void tablesScrollAndKeepTheirAlignment()
    {
        const auto html = htmlOf(u"| a | b |\n|---|--:|\n| 1 | ~~2~~ |"_s, { .tableLabel = u"Tableau \"1\""_s });
        QVERIFY(
            html.startsWith("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"Tableau &quot;1&quot;\">"
                            "<table>"));
        QVERIFY(html.contains("<td class=\"right\"><del>2</del></td>"));
        QVERIFY(html.endsWith("</table></div>"));
        QVERIFY(!html.contains("align="));
    }

    void citationsLinkToTheirSource()
    {
        const MarkdownRules rules { .sources = { { u"budget"_s, 2 }, { u"vote-2025"_s, 1 } } };
        const auto rendered
            = MarkdownRenderer(rules).render(u"Un *mot [@budget]*, | [@vote-2025][@budget]. `[@budget]`"_s);
        QVERIFY(rendered);
        QCOMPARE(
            rendered->html().trimmed(),
            QByteArray("<p>Un <em>mot<sup><a id=\"citation-2\" href=\"#source-2\" aria-label=\"Source 2\">[2]</a></sup>"
                       "</em>, |<sup><a id=\"citation-1\" href=\"#source-1\" aria-label=\"Source 1\">[1]</a></sup>"
                       "<sup><a id=\"citation-2-2\" href=\"#source-2\" aria-label=\"Source 2\">[2]</a></sup>. "
                       "<code>[@budget]</code></p>"));
        QCOMPARE(rendered->citations, (QHash<int, int> { { 1, 1 }, { 2, 2 } }));
    }

    void citationsWorkInTables()
    {
        const auto html = htmlOf(u"| a |\n|---|\n| 12 [@budget] |"_s, { .sources = { { u"budget"_s, 7 } } });
        QVERIFY2(html.contains("<td>12<sup><a id=\"citation-7\" href=\"#source-7\""), html.constData());
    }

    void unknownKeysAreReportedAndLeft()
    {
        const auto rendered = MarkdownRenderer().render(u"Un mot [@inconnu] [@inconnu] [@Pas-Une-Clé]"_s);
        QVERIFY(rendered);
        QCOMPARE(rendered->html().trimmed(), QByteArray("<p>Un mot [@inconnu] [@inconnu] [@Pas-Une-Clé]</p>"));
        QCOMPARE(rendered->unknownKeys, QStringList { u"inconnu"_s });
    }

    void linksGoToTheWebOrToMail()
    {
        QCOMPARE(htmlOf(u"[mot](https://exemple.fr/a?b=1&c=[2]#d)"_s),
                 QByteArray("<p><a rel=\"noopener noreferrer nofollow\" "
                            "href=\"https://exemple.fr/a?b=1&amp;c=%5B2%5D#d\">mot</a></p>"));
        QVERIFY(htmlOf(u"[m](mailto:a@exemple.fr)"_s).contains("href=\"mailto:a@exemple.fr\""));
    }

    void otherLinksAreShownAsWords_data()
    {
        QTest::addColumn<QString>("address");
        for (const auto *address :
             { "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
               "//exemple.fr", "#source-1", "autre.html", "https://a:secret@exemple.fr", "https://",
               "java&#10;script:x", "mailto:", "ftp://exemple.fr" })
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void otherLinksAreShownAsWords()
    {
        QFETCH(QString, address);
        const auto rendered = MarkdownRenderer().render(u"[un mot](<%1>)"_s.arg(address));
        QVERIFY(rendered);
        QCOMPARE(rendered->html().trimmed(), QByteArray("<p>un mot</p>"));
        QCOMPARE(rendered->refusedLinks.size(), 1);
    }

    void typedHtmlIsShownAsText()
    {
        QCOMPARE(htmlOf(u"Un <script>alert(1)</script> mot"_s),
                 QByteArray("<p>Un &lt;script&gt;alert(1)&lt;/script&gt; mot</p>"));
        QCOMPARE(htmlOf(u"<div onclick=\"x\">\n"_s), QByteArray("<p>&lt;div onclick=&quot;x&quot;&gt;</p>"));
        QVERIFY(!htmlOf(u"| <b>a</b> |\n|---|\n| <img src=x onerror=y> |"_s).contains("<img"));
    }

    void picturesAreShownAsTheirWords()
    {
        QCOMPARE(htmlOf(u"![Une *image*](https://ailleurs.fr/x.png)"_s), QByteArray("<p>Une <em>image</em></p>"));
    }

    void attributesCannotBeLeft()
    {
        const auto html = htmlOf(u"[a](https://e.fr/\"onmouseover=x 't\" 'u) [b](<https://e.fr/\" onclick=\"x>)"_s);
        QVERIFY2(!html.contains("\" onclick") && !html.contains("\"onmouseover"), html.constData());
        QVERIFY(!htmlOf(u"```\"><script>\nx\n```"_s).contains("<script"));
    }

    void datedHeadingsBeginSections()
    {
        const auto rendered = MarkdownRenderer().render(
            u"Avant.\n\n## Mise à jour du 1er mars 2022\n\nUn.\n\n## Autre\n\n## Mise à jour du 22/05/2023 : La "
            u"suite\n\nDeux."
            "\n\n## Update of 8 October 2025 – And now\n\n## Mise à jour du 2026-02-30\n\nQuatre."_s);
        QVERIFY(rendered);
        QCOMPARE(rendered->sections.size(), 4);
        QVERIFY(!rendered->sections[0].date.isValid());
        QCOMPARE(rendered->sections[0].html, QByteArray("<p>Avant.</p>\n"));
        QCOMPARE(rendered->sections[1].date, QDate(2022, 3, 1));
        QCOMPARE(rendered->sections[1].html, QByteArray("<p>Un.</p>\n<h3>Autre</h3>\n"));
        QCOMPARE(rendered->sections[2].date, QDate(2023, 5, 22));
        QCOMPARE(rendered->sections[2].title, u"La suite"_s);
        QCOMPARE(rendered->sections[3].date, QDate(2025, 10, 8));
        QCOMPARE(rendered->sections[3].title, u"And now"_s);
        QCOMPARE(rendered->sections[3].html, QByteArray("<h3>Mise à jour du 2026-02-30</h3>\n<p>Quatre.</p>\n"));
    }

    void addressesAreWrittenInTheirUsualForm_data()
    {
        QTest::addColumn<QString>("address");
        for (const auto *address : { "https://exemple.fr",       "http://www.exemple.gouv.fr/a/B_c.html?d=1&e=2,3",
                                     "https://exemple.fr/a+b~c", "https://exemple.fr/a/../b",
                                     "https://EXEMPLE.fr/a",     "http://1",
                                     "http://0x7f.1/",           "http://0xa",
                                     "https://xn--caf-dma.fr/",  "https://a..fr/",
                                     "https://-a.fr/",           "https://a-.fr/",
                                     "https://a.fr:8080/b",      "https://exemple.fr/%c3%a9",
                                     "https://exemple.fr/é",     "https://exemple.fr/#a",
                                     "https://exemple.fr?a=b",   "https://u:p@exemple.fr/",
                                     "https://exemple.123/",     "https://exemple.fr./" })
            QTest::newRow(address) << QString::fromUtf8(address);
    }
    void addressesAreWrittenInTheirUsualForm()
    {
        QFETCH(QString, address);
        const auto rendered = MarkdownRenderer().render(u"[a](<%1>)"_s.arg(address));
        QVERIFY(rendered);
        const QUrl url(address);
        const bool isSafe = url.isValid() && !url.host().isEmpty() && url.password().isEmpty();
        QByteArray wanted = url.toEncoded();
        wanted.replace('&', "&amp;");
        QCOMPARE(rendered->html().contains(QByteArray("href=\"" + wanted + "\"")), isSafe);
        QCOMPARE(rendered->refusedLinks.isEmpty(), isSafe);
    }

    void whatGrowsTooMuchIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("long") << u"mot "_s.repeated(60'000);
        QTest::newRow("table") << u"|"_s.repeated(2'000) + u"\n" + u"|-"_s.repeated(2'000) + u"\n"
                + u"a\n"_s.repeated(4'000);
        QTest::newRow("references") << u"[a]: https://e.fr/"_s + u"x"_s.repeated(40'000) + u"\n\n"
                + u"[a] "_s.repeated(9'000);
    }
    void whatGrowsTooMuchIsRefused()
    {
        QFETCH(QString, text);
        const auto rendered = MarkdownRenderer().render(text);
        QVERIFY(!rendered);
        QCOMPARE(rendered.error().kind, Error::Kind::BadInput);
    }

    void deepNestingEnds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << u">"_s.repeated(50'000) + u"a"_s;
        QTest::newRow("brackets") << u"["_s.repeated(50'000);
        QTest::newRow("emphasis") << u"*a **b "_s.repeated(20'000);
        QTest::newRow("lists") << u"- "_s.repeated(10'000) + u"a"_s;
    }
    void deepNestingEnds()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(MarkdownRenderer().render(text));
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }

    void threadsDoNotDisturbEachOther()
    {
        const QStringList texts { u"un ~~mot~~ barré"_s, anAnalysis(), u"~a~ et ~~b~~"_s };
        QList<QByteArray> expected;
        for (const auto &text : texts)
            expected.append(htmlOf(text));
        QList<int> rounds(600);
        std::iota(rounds.begin(), rounds.end(), 0);
        const auto differ = QtConcurrent::blockingFiltered(
            rounds, [&](int i) { return htmlOf(texts[i % texts.size()]) != expected[i % texts.size()]; });
        QVERIFY(differ.isEmpty());
    }

    void rendersAnAnalysis()
    {
        const MarkdownRenderer renderer({ .sources = { { u"rapport-2025"_s, 1 } } });
        const auto text = anAnalysis();
        QBENCHMARK
        {
            QVERIFY(renderer.render(text));
        }
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::MarkdownTest)
#include "markdown_test.moc"
