// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/mandate.h"

#include "tests/support/refusal.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

class MandateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mandateFollowsItsRules()
    {
        const auto good = aMandate();
        QVERIFY(good.check());
        QVERIFY(refusalAfter(good, [](Mandate &m) { m.title = u" "_s; }).contains(u"title"_s));
        QVERIFY(refusalAfter(good, [](Mandate &m) { m.slug = u"Ville Haute"_s; }).contains(u"Ville Haute"_s));
        QVERIFY(refusalAfter(good, [](Mandate &m) { m.to = QDate(2020, 7, 3); }).contains(u"ends before"_s));
        QVERIFY(refusalAfter(good, [](Mandate &m) { m.scale = {}; }).contains(u"scale"_s));
    }

    void holdersFollowEachOther()
    {
        const auto good = aMandate();
        QVERIFY(refusalAfter(good, [](Mandate &m) { m.holders[1].name.clear(); }).contains(u"no name"_s));
        QVERIFY(refusalAfter(good, [](Mandate &m) { m.holders[0].to = QDate(2019, 1, 1); }).contains(u"Ada Morel"_s));
        QVERIFY(
            refusalAfter(good, [](Mandate &m) { m.holders[1].from = QDate(2023, 1, 9); }).contains(u"Noé Castan"_s));
        QVERIFY(refusalAfter(good, [](Mandate &m) {
                    m.holders[0].to = {};
                    m.holders[1].from = QDate(2020, 7, 3);
                }).contains(u"Noé Castan"_s));
        QVERIFY(with(good, [](Mandate &m) { m.holders[1].from = QDate(2023, 2, 1); }).check()); // a vacancy
        QVERIFY(with(good, [](Mandate &m) { m.holders[0].from = {}; }).check()); // nobody knows
        QVERIFY(with(good, [](Mandate &m) { m.holders.clear(); }).check());
    }

    void holderOnADay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("name");
        QTest::newRow("before") << QDate(2020, 7, 3) << QString();
        QTest::newRow("first day") << QDate(2020, 7, 4) << u"Ada Morel"_s;
        QTest::newRow("last day but one") << QDate(2023, 1, 9) << u"Ada Morel"_s;
        QTest::newRow("handover") << QDate(2023, 1, 10) << u"Noé Castan"_s;
        QTest::newRow("last day") << QDate(2026, 3, 22) << u"Noé Castan"_s;
        QTest::newRow("after") << QDate(2026, 3, 23) << QString();
    }
    void holderOnADay()
    {
        QFETCH(QDate, day);
        QFETCH(QString, name);
        const auto mandate = with(aMandate(), [](Mandate &m) { m.holders[1].to = m.to; });
        const auto holder = mandate.holderOn(day);
        QCOMPARE(holder ? holder->name : QString(), name);
    }

    void whoHeldItLastIsKnownWhenItIsOver()
    {
        const auto mandate = with(aMandate(), [](Mandate &m) { m.holders[1].to = m.to; });
        QCOMPARE(mandate.latestHolder(QDate(2022, 1, 1))->name, u"Ada Morel"_s);
        QCOMPARE(mandate.latestHolder(QDate(2026, 11, 25))->name, u"Noé Castan"_s);
        QVERIFY(!mandate.latestHolder(QDate(2020, 7, 3)));
    }

    void nobodyHoldsItInAVacancy()
    {
        const auto mandate = with(aMandate(), [](Mandate &m) { m.holders[1].from = QDate(2023, 2, 1); });
        QVERIFY(!mandate.holderOn(QDate(2023, 1, 20)));
        QCOMPARE(mandate.holderOn(QDate(2090, 1, 1))->name, u"Noé Castan"_s); // it lasts
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::MandateTest)
#include "mandate_test.moc"
