// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/paste.h"

#include "core/text/markdown.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

struct Case {
    const char *name;
    const char *html;
    const char *markdown;
};

// clang-format off
constexpr Case Cases[] = {
    { "nothing", "", "" },
    { "text alone", "Un mot", "Un mot" },
    { "paragraphs", "<p>Un</p><p>Deux</p>", "Un\n\nDeux" },
    { "white space", "<p>\n  Un\n   mot  </p>\n\n<p></p><p> </p>", "Un mot" },
    { "no-break spaces stay", "<p>12\xc2\xa0% et\xe2\x80\xaf?</p>", "12\xc2\xa0% et\xe2\x80\xaf?" },
    { "entities", "<p>R&amp;D &eacute;t&eacute; &lt;b&gt;</p>", "R&D été \\<b>" },
    { "divs", "<div>Un</div><div>Deux</div>", "Un\n\nDeux" },
    { "text between blocks", "Un<p>Deux</p>Trois", "Un\n\nDeux\n\nTrois" },
    { "line break", "<p>Un<br>Deux</p>", "Un  \nDeux" },
    { "line breaks at the ends", "<p><br>Un<br></p>", "Un" },
    { "rule", "<p>Un</p><hr><p>Deux</p>", "Un\n\n---\n\nDeux" },
    { "headings", "<h1>Un</h1><h2>Deux</h2><h6>Six</h6>", "# Un\n\n## Deux\n\n###### Six" },
    { "bold heading", "<h2><b>Un</b> titre</h2>", "## Un titre" },
    { "break in a heading", "<h2>Un<br>titre</h2>", "## Un titre" },
    { "bold", "<p>Un <b>mot</b> <strong>fort</strong></p>", "Un **mot fort**" },
    { "italic", "<p>Un <i>mot</i> et <em>un</em></p>", "Un *mot* et *un*" },
    { "both", "<p><b><i>mot</i></b></p>", "***mot***" },
    { "italic in bold", "<p><b>un <i>mot</i> ici</b></p>", "**un *mot* ici**" },
    { "struck", "<p><s>un</s> <del>deux</del> <strike>trois</strike></p>", "~~un deux trois~~" },
    { "code", "<p>Un <code>mot</code> et <code>a`b</code></p>", "Un `mot` et ``a`b``" },
    { "spaces outside the marks", "<p>Un<b> mot </b>ici</p>", "Un **mot** ici" },
    { "empty marks", "<p>Un <b></b><i> </i>mot</p>", "Un mot" },
    { "marks that touch", "<p><b>un</b><b>deux</b></p>", "**undeux**" },
    { "style bold", "<p><span style='font-weight:700'>un</span> <span style=\"font-weight: bold\">deux</span></p>", "**un deux**" },
    { "style italic", "<p><span style='font-style:italic'>un</span></p>", "*un*" },
    { "style struck", "<p><span style='text-decoration:line-through'>un</span></p>", "~~un~~" },
    { "underline is none", "<p><u>un</u> <span style='text-decoration:underline'>deux</span></p>", "un deux" },
    { "Google's wrapper", "<b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\"><p dir=ltr><span style=\"font-weight:400\">Un </span><span style=\"font-weight:700\">mot</span></p></b>", "Un **mot**" },
    { "Google's list", "<ul><li dir=ltr aria-level=1><p dir=ltr role=presentation><span>Un</span></p></li><ul><li aria-level=2><p><span>Deux</span></p></li></ul></ul>", "- Un\n- Deux" },
    { "list", "<ul><li>Un</li><li>Deux</li></ul>", "- Un\n- Deux" },
    { "numbered list", "<ol><li>Un</li><li>Deux</li></ol>", "1. Un\n2. Deux" },
    { "list that begins at five", "<ol start=5><li>Un</li><li>Deux</li></ol>", "5. Un\n6. Deux" },
    { "nested list", "<ul><li>Un<ul><li>Un A</li><li>Un B</li></ul></li><li>Deux</li></ul>", "- Un\n  - Un A\n  - Un B\n- Deux" },
    { "nested in numbers", "<ol><li>Un<ul><li>A</li></ul></li></ol>", "1. Un\n   - A" },
    { "paragraphs in an item", "<ul><li><p>Un</p><p>Suite</p></li><li><p>Deux</p></li></ul>", "- Un\n\n  Suite\n- Deux" },
    { "list between paragraphs", "<p>Avant</p><ul><li>Un</li></ul><p>Après</p>", "Avant\n\n- Un\n\nAprès" },
    { "item without a list", "<li>Un</li>", "- Un" },
    { "Word's list", "<p class=MsoListParagraphCxSpFirst style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span></span><![endif]>Un</p><p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Deux</p>", "- Un\n- Deux" },
    { "Word's numbered list", "<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>Un</p><p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.</span>Deux</p>", "1. Un\n2. Deux" },
    { "Word's levels", "<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Un</p><p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o</span>Deux</p><p class=MsoNormal>Après</p>", "- Un\n  - Deux\n\nAprès" },
    { "Word's title and paragraphs", "<p class=MsoTitle>Titre</p><p class=MsoNormal><span lang=FR style='font-size:12.0pt;mso-fareast-language:FR'>Un <b style='mso-bidi-font-weight:normal'>mot</b><o:p></o:p></span></p>", "# Titre\n\nUn **mot**" },
    { "Word's conditions", "<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--><p>Un</p>", "Un" },
    { "Word's styles", "<html><head><style><!-- p.MsoNormal {margin:0} --></style></head><body><p>Un</p></body></html>", "Un" },
    { "LibreOffice", "<p align=\"justify\" style=\"margin-bottom: 0cm\"><font face=\"Liberation Serif\"><font size=3>Un <b>mot</b></font></font></p>", "Un **mot**" },
    { "clipboard frame", "<html><body><!--StartFragment--><p>Un</p><!--EndFragment--></body></html>", "Un" },
    { "link", "<p>Voir <a href=\"https://e.fr/a?b=1\">la page</a>.</p>", "Voir [la page](https://e.fr/a?b=1)." },
    { "link with parentheses", "<a href=\"https://e.fr/a_(b)\">mot</a>", "[mot](https://e.fr/a_%28b%29)" },
    { "link that follows readers", "<a href=\"https://e.fr/a?utm_source=x&b=1&fbclid=y#c\">mot</a>", "[mot](https://e.fr/a?b=1#c)" },
    { "mail", "<a href=\"mailto:a@e.fr\">écrire</a>", "[écrire](mailto:a@e.fr)" },
    { "script link", "<a href=\"javascript:alert(1)\">mot</a>", "mot" },
    { "script link in disguise", "<a href=\" java\nscript:alert(1)\">mot</a>", "mot" },
    { "data link", "<a href=\"data:text/html,x\">mot</a>", "mot" },
    { "relative link", "<a href=\"/page\">mot</a> <a href=\"#_ftn1\">[1]</a>", "mot \\[1]" },
    { "password in a link", "<a href=\"https://a:b@e.fr\">mot</a>", "mot" },
    { "bold link", "<a href=\"https://e.fr\"><b>mot</b></a>", "[**mot**](https://e.fr)" },
    { "link in bold", "<b>un <a href=\"https://e.fr\">mot</a> ici</b>", "**un** [**mot**](https://e.fr) **ici**" },
    { "link without words", "<p>Un<a href=\"https://e.fr\"></a> mot</p>", "Un mot" },
    { "quote", "<blockquote><p>Un</p><p>Deux</p></blockquote><p>Trois</p>", "> Un\n>\n> Deux\n\nTrois" },
    { "quote in a quote", "<blockquote>Un<blockquote>Deux</blockquote></blockquote>", "> Un\n>\n> > Deux" },
    { "list in a quote", "<blockquote><ul><li>Un</li><li>Deux</li></ul></blockquote>", "> - Un\n> - Deux" },
    { "pre", "<pre>un\n  deux\n</pre>", "```\nun\n  deux\n```" },
    { "table", "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td><b>2</b></td></tr></table>", "| A | B |\n| --- | --- |\n| 1 | **2** |" },
    { "table with paragraphs", "<table><tbody><tr><td><p>A</p></td><td><p>B</p></td></tr><tr><td><p>1</p><p>un</p></td><td></td></tr></tbody></table>", "| A | B |\n| --- | --- |\n| 1 un |  |" },
    { "bars in a table", "<table><tr><td>a|b</td><td>c</td></tr><tr><td>1</td><td>2</td></tr></table>", "| a\\|b | c |\n| --- | --- |\n| 1 | 2 |" },
    { "table for the layout", "<table><tr><td><p>Un</p></td></tr><tr><td>Deux</td></tr></table>", "Un\n\nDeux" },
    { "short rows", "<table><tr><td>a</td><td>b</td></tr><tr><td>1</td></tr></table>", "| a | b |\n| --- | --- |\n| 1 |  |" },
    { "table between paragraphs", "<p>Un</p><table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table><p>Deux</p>", "Un\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\nDeux" },
    { "picture", "<p>Un <img src=\"https://e.fr/a.png\" alt=\"La mairie\"> mot</p>", "Un La mairie mot" },
    { "picture without words", "<p>Un <img src=\"https://e.fr/pixel.gif\" width=1 height=1>mot</p>", "Un mot" },
    { "script", "<p>Un</p><script>alert(1)</script><p onclick=\"alert(1)\">mot</p>", "Un\n\nmot" },
    { "frames and forms", "<p>Un</p><iframe src=\"https://e.fr\"></iframe><form><input value=x><button>Oui</button><p>mot</p></form>", "Un\n\nmot" },
    { "hidden", "<p>Un<span style=\"display:none\">secret</span> mot<span style='visibility: hidden'>x</span></p>", "Un mot" },
    { "marks typed as text", "<p>2 * 3, *un*, _deux_, a_b, `c`, [d], \\e, ~~f~~</p>", "2 * 3, \\*un\\*, \\_deux\\_, a_b, \\`c\\`, \\[d], \\\\e, \\~\\~f\\~\\~" },
    { "starts of lines", "<p># Un</p><p>- Deux</p><p>3. Trois</p><p>&gt; Quatre</p><p>---</p><p>+ Cinq</p>", "\\# Un\n\n\\- Deux\n\n3\\. Trois\n\n\\> Quatre\n\n\\---\n\n\\+ Cinq" },
    { "citations stay", "<p>Un mot [@budget-2024].</p>", "Un mot [@budget-2024]." },
    { "typed HTML", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>", "\\<script>alert(1)\\</script>" },
    { "typed entities", "<p>&amp;nbsp;</p>", "\\&nbsp;" },
    { "broken", "<p>Un <b>mot<p>Deux</b></i></div>", "Un **mot**\n\nDeux" },
    { "definition list", "<dl><dt>Un</dt><dd>Deux</dd></dl>", "Un\n\nDeux" },
    { "link around blocks", "<a href=\"https://e.fr\"><h3>Titre</h3><p>Texte</p></a>", "### [Titre](https://e.fr)\n\n[Texte](https://e.fr)" },
};
// clang-format on

} // namespace

class PasteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void richTextBecomesMarkdown_data()
    {
        QTest::addColumn<const Case *>("row");
        for (const auto &row : Cases)
            QTest::newRow(row.name) << &row;
    }
    void richTextBecomesMarkdown()
    {
        QFETCH(const Case *, row);
        const auto pasted = markdownFromHtml(row->html);
        QCOMPARE(pasted.markdown, QString::fromUtf8(row->markdown));
        const auto rendered = MarkdownRenderer().render(pasted.markdown);
        QVERIFY(rendered);
        QVERIFY(rendered->refusedLinks.isEmpty());
        for (const auto *unsafe : { "<script", "javascript:", "<img", "onclick", "<iframe", "data:" })
            QVERIFY2(!rendered->html().contains(unsafe), rendered->html().constData());
    }
    void thereAreEnoughCases() { QVERIFY(std::size(Cases) >= 60); }

    void whatIsLeftOutIsCounted()
    {
        const auto pasted = markdownFromHtml(
            "<script>1</script><script>2</script><img src=a><iframe></iframe><a href='javascript:x'>y</a>"
            "<a href='https://e.fr?utm_a=1'>z</a>");
        const PasteOmissions expected { .scripts = 2, .images = 1, .embeds = 1, .links = 1, .trackers = 1 };
        QCOMPARE(pasted.omissions, expected);
        QVERIFY2(messageOf(pasted.omissions).contains(u'2'), qPrintable(messageOf(pasted.omissions)));
        QVERIFY(messageOf({}).isEmpty());
        QVERIFY(markdownFromHtml("<p>Un <b>mot</b></p>").omissions.isEmpty());
    }

    void hugePicturesAreQuick()
    {
        const QByteArray html = "<p>Un</p><img alt=\"La mairie\" src=\"data:image/png;base64,"
            + QByteArray(50'000'000, 'A') + "\"><p>Deux</p>";
        QElapsedTimer timer;
        timer.start();
        const auto pasted = markdownFromHtml(html);
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(pasted.markdown, u"Un\n\nLa mairie\n\nDeux"_s);
        QCOMPARE(pasted.omissions.images, 1);
        QVERIFY(!pasted.omissions.shortened);
    }

    void deepNestingIsQuick_data()
    {
        QTest::addColumn<QByteArray>("tag");
        for (const auto *tag : { "div", "b", "blockquote", "span", "font" })
            QTest::newRow(tag) << QByteArray(tag);
        QTest::newRow("list") << QByteArray("ul><li");
        QTest::newRow("table") << QByteArray("table><tr><td");
        QTest::newRow("link") << QByteArray("a href='https://e.fr'");
    }
    void deepNestingIsQuick()
    {
        QFETCH(QByteArray, tag);
        QElapsedTimer timer;
        timer.start();
        const auto pasted = markdownFromHtml(QByteArray('<' + tag + '>').repeated(10'000) + "mot");
        QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY2(pasted.markdown.contains(u"mot"_s), qPrintable(pasted.markdown.left(200)));
        QVERIFY(pasted.markdown.size() < 1'000);
    }

    void longTextsAreCutAndSaid()
    {
        const auto pasted = markdownFromHtml(QByteArray("<p>Un mot de plus</p>").repeated(430'000));
        QVERIFY(pasted.omissions.shortened);
        QVERIFY(pasted.markdown.size() < 3'000'000);
    }

    void bytesOfAnyKindAreHarmless()
    {
        QRandomGenerator random(4);
        for (int round = 0; round < 300; ++round) {
            QByteArray html;
            for (int i = 0; i < 200; ++i)
                html += random.bounded(4) == 0 ? QByteArray("<p<b></i><table><td>&<!--x").mid(random.bounded(20), 5)
                                               : QByteArray(1, static_cast<char>(random.bounded(256)));
            QVERIFY(MarkdownRenderer().render(markdownFromHtml(html).markdown));
        }
    }

    void addressesLinkTheSelection()
    {
        QCOMPARE(linkedSelection(u"la page"_s, u" https://e.fr/a?utm_source=x\n"_s), u"[la page](https://e.fr/a)"_s);
        QCOMPARE(linkedSelection(u" la page "_s, u"https://e.fr/(a)"_s), u" [la page](https://e.fr/%28a%29) "_s);
        for (const auto &[selection, pasted] :
             QList<std::pair<QString, QString>> { { u""_s, u"https://e.fr"_s },
                                                  { u"mot"_s, u"e.fr"_s },
                                                  { u"mot"_s, u"javascript:x"_s },
                                                  { u"mot"_s, u"https://e.fr et suite"_s },
                                                  { u"un\nmot"_s, u"https://e.fr"_s },
                                                  { u"https://a.fr"_s, u"https://e.fr"_s } })
            QVERIFY(!linkedSelection(selection, pasted));
    }

    void trackersAreTakenOut_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("clean");
        QTest::newRow("none") << u"https://e.fr/a?b=%20&c"_s << u"https://e.fr/a?b=%20&c"_s;
        QTest::newRow("all") << u"https://e.fr/a?utm_source=x&UTM_medium=y&gclid=z"_s << u"https://e.fr/a"_s;
        QTest::newRow("some") << u"https://e.fr/?a=1&fbclid=x&b=2"_s << u"https://e.fr/?a=1&b=2"_s;
        QTest::newRow("fragment") << u"https://e.fr/?mc_cid=1#utm_source=x"_s << u"https://e.fr/#utm_source=x"_s;
        QTest::newRow("look-alike") << u"https://e.fr/?utmost=1&xgclid=2"_s << u"https://e.fr/?utmost=1&xgclid=2"_s;
    }
    void trackersAreTakenOut()
    {
        QFETCH(QString, address);
        QTEST(withoutTracking(address), "clean");
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::PasteTest)
#include "paste_test.moc"
