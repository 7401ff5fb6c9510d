// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/find_text.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Word = TextSearch::WholeWord;
constexpr int Case = TextSearch::MatchCase;
constexpr int Accents = TextSearch::IgnoreAccents;
constexpr int Expression = TextSearch::Expression;

TextSearch search(const QString &pattern, int options)
{
    return { pattern, TextSearch::Options(options) };
}

} // namespace

class FindTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("options");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("plain") << u"Un mot, des mots"_s << u"mot"_s << 0 << QStringList { u"mot"_s, u"mot"_s };
        QTest::newRow("case is ignored") << u"École"_s << u"éCOLE"_s << 0 << QStringList { u"École"_s };
        QTest::newRow("case") << u"Mot mot"_s << u"mot"_s << Case << QStringList { u"mot"_s };
        QTest::newRow("whole word") << u"mot mots émot mot"_s << u"mot"_s << Word << QStringList { u"mot"_s, u"mot"_s };
        QTest::newRow("whole word at a sign") << u"l’été."_s << u"été"_s << Word << QStringList { u"été"_s };
        QTest::newRow("accents") << u"Élève élevé eleve"_s << u"eleve"_s << Accents
                                 << QStringList { u"Élève"_s, u"élevé"_s, u"eleve"_s };
        QTest::newRow("accents in the pattern") << u"eleve"_s << u"élève"_s << Accents << QStringList { u"eleve"_s };
        QTest::newRow("accents count otherwise") << u"élève"_s << u"eleve"_s << 0 << QStringList();
        QTest::newRow("accent apart") << u"e\u0301tat."_s << u"etat"_s << Accents << QStringList { u"e\u0301tat"_s };
        QTest::newRow("last accent apart")
            << u"etape\u0301 x"_s << u"etape"_s << Accents << QStringList { u"etape\u0301"_s };
        QTest::newRow("ligature") << u"un cœur"_s << u"coeur"_s << Accents << QStringList { u"cœur"_s };
        QTest::newRow("ligature in halves") << u"œuf"_s << u"e"_s << Accents << QStringList { u"œ"_s };
        QTest::newRow("apostrophe") << u"l’école"_s << u"l'ecole"_s << Accents << QStringList { u"l’école"_s };
        QTest::newRow("no-break space") << u"12\u00a0%"_s << u"12 %"_s << Accents << QStringList { u"12\u00a0%"_s };
        QTest::newRow("exact space") << u"12\u00a0%"_s << u"12 %"_s << 0 << QStringList();
        QTest::newRow("signs are no expression")
            << u"a.b (c)* axb"_s << u"a.b (c)*"_s << 0 << QStringList { u"a.b (c)*"_s };
        QTest::newRow("expression") << u"2024, 2025 et 20"_s << u"\\d{4}"_s << Expression
                                    << QStringList { u"2024"_s, u"2025"_s };
        QTest::newRow("expression by line")
            << u"un\ndeux"_s << u"^\\w+$"_s << Expression << QStringList { u"un"_s, u"deux"_s };
        QTest::newRow("expression with letters") << u"été"_s << u"\\w+"_s << Expression << QStringList { u"été"_s };
        QTest::newRow("empty matches") << u"abc"_s << u"x*"_s << Expression << QStringList();
    }
    void placesAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, pattern);
        QFETCH(int, options);
        const auto finder = TextFinder::of(search(pattern, options));
        QVERIFY(finder);
        const auto places = finder->find(text);
        QVERIFY(places);
        QStringList found;
        for (const auto &place : *places)
            found.append(text.mid(place.start, place.length));
        QTEST(found, "found");
    }

    void groupsAreFilledIn()
    {
        const auto finder = TextFinder::of(search(u"(\\d+) (\\w+)"_s, Expression));
        QVERIFY(finder);
        const auto replaced = finder->replaced(u"12 mai et 3 juin"_s, u"$2 $1, $$0=$0\\n"_s);
        QVERIFY(replaced);
        QCOMPARE(replaced->text, u"mai 12, $0=12 mai\n et juin 3, $0=3 juin\n"_s);
        QCOMPARE(replaced->places, 2);
    }

    void wordsAreReplacedAsTheyAre()
    {
        const auto finder = TextFinder::of(search(u"mot"_s, Word));
        QVERIFY(finder);
        QCOMPARE(finder->replaced(u"un mot, des mots"_s, u"$1\\n"_s)->text, u"un $1\\n, des mots"_s);
    }

    void goesForwardAndBack()
    {
        const auto finder = TextFinder::of(search(u"a"_s, 0));
        QVERIFY(finder);
        QCOMPARE((*finder->next(u"a.a.a"_s, 1))->start, 2);
        QVERIFY(!*finder->next(u"a.a.a"_s, 5));
        QCOMPARE((*finder->previous(u"a.a.a"_s, 4))->start, 2);
        QVERIFY(!*finder->previous(u"a.a.a"_s, 0));
    }

    void mistakesAreSaid()
    {
        QCOMPARE(TextFinder::of(search({}, 0)).error().kind, Error::Kind::BadInput);
        const auto wrong = TextFinder::of(search(u"ab(c"_s, Expression));
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().message.contains(u'5'), qPrintable(wrong.error().message));
    }

    void endlessExpressionsStop_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("nested") << u"(a+)+[bx]"_s;
        QTest::newRow("alternatives") << u"(a|aa)+$x"_s;
        QTest::newRow("own limits") << u"(*LIMIT_MATCH=4000000000)(a+)+[bx]"_s;
    }
    void endlessExpressionsStop()
    {
        QFETCH(QString, pattern);
        const auto finder = TextFinder::of(search(pattern, Expression));
        QVERIFY(finder);
        QElapsedTimer timer;
        timer.start();
        const auto found = finder->find(u"a"_s.repeated(5'000) + u'c');
        QVERIFY2(timer.elapsed() < 4'000, qPrintable(QString::number(timer.elapsed())));
        if (!found) {
            QCOMPARE(found.error().kind, Error::Kind::BadInput);
        }
    }
    void theLimitIsSaid()
    {
        const auto finder = TextFinder::of(search(u"(a+)+[bx]"_s, Expression));
        QVERIFY(!finder->find(u"a"_s.repeated(5'000) + u'c'));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::FindTextTest)
#include "find_text_test.moc"
