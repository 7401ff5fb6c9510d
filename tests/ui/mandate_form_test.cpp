// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/seated_catalogue.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace Qt::StringLiterals;

namespace tenue
{

/// The form of a mandate: its address, holders, list changes and days.
class MandateFormTest : public QObject, private SeatedCatalogue
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void addressFollowsTheTitleOfANewMandateOnly()
    {
        const auto before = part<QLineEdit>(u"slug"_s)->text();
        type(u"title"_s, u"Un autre titre"_s);
        QCOMPARE(part<QLineEdit>(u"slug"_s)->text(), before);
        click(u"undo"_s);
        click(u"addEntry"_s);
        type(u"title"_s, u"Région Été 2021"_s);
        QCOMPARE(part<QLineEdit>(u"slug"_s)->text(), u"region-ete-2021"_s);
        type(u"slug"_s, u"region"_s);
        type(u"title"_s, u"Région"_s);
        type(u"title"_s, u"Région 2"_s);
        QCOMPARE(part<QLineEdit>(u"slug"_s)->text(), u"region"_s);
        click(u"save"_s);
        QCOMPARE(saved<Mandate>().size(), 2);
    }

    void holderIsReplacedInTheMiddleOfTheMandate()
    {
        click(u"add"_s);
        type(u"holderName"_s, u"Léa Sorel"_s);
        type(u"holderFrom"_s, u"2025-02-01"_s);
        click(u"save"_s);
        const auto holders = saved<Mandate>().first().value.holders;
        QCOMPARE(holders.size(), 3);
        QCOMPARE(holders.last().name, u"Léa Sorel"_s);
        QCOMPARE(holders.last().from, QDate(2025, 2, 1));
    }

    void listChangesAndDaysOfTheScorecardAreEdited()
    {
        auto *steps = part<QWidget>(u"listChanges"_s);
        const auto addStep = [&](const QString &day, const QString &difference, const QString &words) {
            QTest::mouseClick(steps->findChild<QPushButton *>(u"add"_s), Qt::LeftButton);
            type(u"changeOn"_s, day);
            type(part<QSpinBox>(u"changeDifference"_s), difference);
            type(u"changeWords"_s, words);
        };
        addStep(u"2022-03-01"_s, u"-3"_s, u"fusionnées"_s);
        type(u"changeReason"_s, u"Elles disaient la même chose."_s);
        addStep(u"2020-07-01"_s, u"40"_s, u"relevées"_s);
        typeLines(u"balanceDates"_s, { u"2024-01-31"_s, {}, u"2022-12-31"_s, u"2024-01-31"_s });
        type(u"otherCount"_s, u"La mairie annonce 96 %."_s);
        click(u"save"_s);
        QVERIFY2(strips().isEmpty(), qPrintable(stripText()));
        const auto mandate = saved<Mandate>().first().value;
        const QList<ListChange> expected { { QDate(2020, 7, 1), 40, u"relevées"_s },
                                           { QDate(2022, 3, 1), -3, u"fusionnées"_s,
                                             u"Elles disaient la même chose."_s } };
        QCOMPARE(mandate.listChanges, expected);
        QCOMPARE(mandate.balanceDates, (QList<QDate> { QDate(2022, 12, 31), QDate(2024, 1, 31) }));
        QCOMPARE(mandate.otherCount, u"La mairie annonce 96 %."_s);
        QVERIFY(m_page->mayLeave());
    }

    void dayOfTheScorecardThatIsNoneIsNotSaved()
    {
        typeLines(u"balanceDates"_s, { u"2024-01-31"_s, u"demain"_s });
        click(u"save"_s);
        QVERIFY(stripText().contains(u"demain"_s));
        QVERIFY(saved<Mandate>().first().value.balanceDates.isEmpty());
    }

    void listThatLosesMoreThanItHoldsIsRefused()
    {
        QTest::mouseClick(part<QWidget>(u"listChanges"_s)->findChild<QPushButton *>(u"add"_s), Qt::LeftButton);
        type(u"changeOn"_s, u"2022-03-01"_s);
        type(part<QSpinBox>(u"changeDifference"_s), u"-3"_s);
        type(u"changeWords"_s, u"retirées"_s);
        click(u"save"_s);
        QCOMPARE(strips(), QStringList { u"save"_s });
        QVERIFY(saved<Mandate>().first().value.listChanges.isEmpty());
    }

    void dateThatIsNoneIsNotSaved()
    {
        type(u"to"_s, u"32/13/2024"_s);
        click(u"save"_s);
        QCOMPARE(strips(), QStringList { u"save"_s });
        QVERIFY(stripText().contains(u"32/13/2024"_s));
        QCOMPARE(part<QLineEdit>(u"to"_s)->text(), u"32/13/2024"_s);
        QCOMPARE(saved<Mandate>().first().value.to, aMandate().to);
    }
};

} // namespace tenue

QTEST_MAIN(tenue::MandateFormTest)
#include "mandate_form_test.moc"
