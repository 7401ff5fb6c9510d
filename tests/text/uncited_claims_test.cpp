// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/uncited_claims.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

class UncitedClaimsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claimsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kinds"); // 0: none
        constexpr int Figure = UncitedClaim::Figure;
        constexpr int Date = UncitedClaim::Date;
        constexpr int Quotation = UncitedClaim::Quotation;
        const auto row = [](const QString &text, int kinds) { QTest::newRow(qPrintable(text)) << text << kinds; };
        row(u""_s, 0);
        row(u"La ville a ouvert des centres."_s, 0);
        row(u"La ville a ouvert 12 centres."_s, Figure);
        row(u"La ville a ouvert 12 centres [@rapport]."_s, 0);
        row(u"Un coût de 55\u202f000 €."_s, Figure);
        row(u"Une hausse de 3,5\u00a0%."_s, Figure);
        row(u"Trois millions d’euros."_s, Figure);
        row(u"Plusieurs milliards."_s, Figure);
        row(u"It cost two million pounds."_s, Figure);
        row(u"It cost £3m."_s, Figure);
        row(u"It cost £3 million."_s, Figure);
        row(u"Le vote a eu lieu le 15 mai 2024."_s, Date);
        row(u"Le vote du 1er mars."_s, Date);
        row(u"Le vote de mars 2024."_s, Date);
        row(u"Le vote a eu lieu en 2024."_s, Date);
        row(u"Le vote du 15/05/2024."_s, Date);
        row(u"It was voted on 15 May 2024."_s, Date);
        row(u"It was voted in May 2024."_s, Date);
        row(u"It was voted on May 15, 2024."_s, Date);
        row(u"It has been open since 2019."_s, Date);
        row(u"Le maire a dit « non »."_s, Quotation);
        row(u"She said “no”."_s, Quotation);
        row(u"She said \"no\"."_s, Quotation);
        row(u"> Nous le ferons."_s, Quotation);
        row(u"> Nous le ferons. [@discours]"_s, 0);
        row(u"Le maire a dit «\u00a0non\u00a0» le 15 mai 2024 à 12 élus."_s, Figure | Date | Quotation);
        row(u"## Mise à jour du 15 mai 2024"_s, 0);
        row(u"Le 20e arrondissement, au XXIe siècle."_s, 0);
        row(u"L’article 3 le dit."_s, 0);
        row(u"La promesse n°\u00a012."_s, 0);
        row(u"```\n12 %\n```"_s, 0);
        row(u"Un `12` en code."_s, 0);
        row(u"Voir [la page](https://e.fr/12)."_s, 0);
        row(u"1. un point\n2. un autre"_s, 0);
        row(u"| a | 12 % |\n|---|---|\n| b | c [@k] |"_s, 0);
        row(u"Un mot\nsur 12 lignes\nqui cite [@k]."_s, 0);
        row(u"B12 et A4."_s, 0);
    }
    void claimsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(int, kinds);
        const auto claims = uncitedClaims(text);
        QCOMPARE(claims.size(), kinds == 0 ? 0 : 1);
        if (kinds != 0) {
            QCOMPARE(int(claims[0].kinds), kinds);
            QVERIFY(!messageOf(claims[0].kinds).isEmpty());
        }
    }

    void rangesNameTheParagraphAndTheClaim()
    {
        const auto text = u"Rien.\n\nUn **coût** de 12 %\net plus.\n\n- un point\n- 30 points\n- 40 [@k]"_s;
        const auto claims = uncitedClaims(text);
        QCOMPARE(claims.size(), 2);
        QCOMPARE(text.mid(claims[0].start, claims[0].length), u"Un **coût** de 12 %\net plus."_s);
        QCOMPARE(text.mid(claims[0].claimStart, claims[0].claimLength), u"12"_s);
        QCOMPARE(text.mid(claims[1].start, claims[1].length), u"- 30 points"_s);
    }

    void longTextsAreQuick()
    {
        const auto text
            = u"La ville a ouvert 12 centres « neufs » le 15 mai 2024 à Paris, dit-on.\n\n"_s.repeated(1'500);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(uncitedClaims(text).size(), 1'500);
        QVERIFY2(timer.elapsed() < 1'500, qPrintable(QString::number(timer.elapsed())));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::UncitedClaimsTest)
#include "uncited_claims_test.moc"
