// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/lengths.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

class LengthsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAreNotCounted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words");
        QTest::addColumn<int>("signs");
        QTest::newRow("nothing") << u""_s << 0 << 0;
        QTest::newRow("spaces") << u"  \t "_s << 0 << 0;
        QTest::newRow("words") << u"Un mot."_s << 2 << 7;
        QTest::newRow("elided") << u"l’école"_s << 1 << 7;
        QTest::newRow("spaces at the ends") << u"  Un mot.  "_s << 2 << 7;
        QTest::newRow("bold") << u"Un **mot**."_s << 2 << 7;
        QTest::newRow("heading") << u"## Un mot"_s << 2 << 6;
        QTest::newRow("list") << u"- Un\n- mot"_s << 2 << 5;
        QTest::newRow("numbered") << u"12. Un mot"_s << 2 << 6;
        QTest::newRow("quote") << u"> Un mot"_s << 2 << 6;
        QTest::newRow("link") << u"Un [mot](https://exemple.fr/a \"titre\")."_s << 2 << 7;
        QTest::newRow("citation") << u"Un mot [@budget-2024]."_s << 2 << 7;
        QTest::newRow("two citations") << u"Un mot [@a] [@b]."_s << 2 << 7;
        QTest::newRow("code") << u"Un `mot`."_s << 2 << 7;
        QTest::newRow("fence") << u"```\nUn mot\n```"_s << 2 << 6;
        QTest::newRow("html") << u"Un <b>mot</b>."_s << 2 << 7;
        QTest::newRow("rule") << u"---"_s << 0 << 0;
        QTest::newRow("table") << u"| Un | mot |\n|---|---|\n| a | b |"_s << 4 << 7;
        QTest::newRow("thousands") << u"55\u202f000 €"_s << 1 << 8;
        QTest::newRow("guillemets") << u"«\u00a0Un mot\u00a0»"_s << 2 << 10;
        QTest::newRow("accent apart") << u"e\u0301te\u0301"_s << 1 << 3;
        QTest::newRow("emoji") << u"🗳 mot"_s << 2 << 5;
        QTest::newRow("soft hyphen") << u"co\u00adopérer"_s << 1 << 8;
        QTest::newRow("lines") << u"Un\n\nmot"_s << 2 << 5;
    }
    void marksAreNotCounted()
    {
        QFETCH(QString, text);
        const auto lengths = lengthsOf(text);
        QTEST(lengths.words, "words");
        QTEST(lengths.signs, "signs");
    }

    void linesAddUp()
    {
        const QStringList lines { u"## Un titre"_s, u""_s, u"Un **mot** [@a]."_s, u"```"_s, u"du code"_s, u"```"_s };
        TextLengths sum;
        MarkdownLineState state;
        for (const auto &line : lines)
            sum += lengthsOfLine(line, state);
        QCOMPARE(sum, lengthsOf(lines.join(u'\n')));
        auto less = sum;
        less -= lengthsOf(u"Un titre");
        QCOMPARE(less.words, sum.words - 2);
    }

    void feuilletsAndMinutes()
    {
        QCOMPARE((TextLengths { 0, 0 }).readingMinutes(), 0);
        QCOMPARE((TextLengths { 1, 4 }).readingMinutes(), 1);
        QCOMPARE((TextLengths { 401, 2250 }).readingMinutes(), 3);
        QCOMPARE((TextLengths { 401, 2250 }).feuillets(), 1.5);
    }

    void statesFitIntoANumber()
    {
        for (const auto &first : { u"```"_s, u"~~~~"_s, u"- a"_s, u"a"_s, u""_s, u"    a"_s }) {
            MarkdownLineState state;
            markdownSpans(first, state);
            QCOMPARE(MarkdownLineState::fromNumber(state.toNumber()), state);
        }
        QCOMPARE(MarkdownLineState::fromNumber(-1), MarkdownLineState());
    }

    void hostileLinesAreQuick_data()
    {
        QTest::addColumn<QString>("line");
        for (const auto *piece :
             { "[",         "![",   "](",        "`",  "``` ` ", "<a", "<!--", "**a", "_a", "www.", "a-", "a.b@",
               "https://)", "[a](", "[[a](b)](", "\\", "| ",     "> ", "- ",   "[@a", "\"", "«",    "' ", "12 " })
            QTest::newRow(piece) << QString::fromLatin1(piece).repeated(20'000) + u')' + u'>';
    }
    void hostileLinesAreQuick()
    {
        QFETCH(QString, line);
        QElapsedTimer timer;
        timer.start();
        lengthsOf(line);
        QVERIFY2(timer.elapsed() < 1'500, qPrintable(QString::number(timer.elapsed())));
    }

    void twentyThousandWordsAreQuick()
    {
        const auto text = u"La **ville** a ouvert [trois centres](https://e.fr) en 2024 [@a].\n\n"_s.repeated(2'500);
        QBENCHMARK
        {
            QVERIFY(lengthsOf(text).words >= 20'000);
        }
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::LengthsTest)
#include "lengths_test.moc"
