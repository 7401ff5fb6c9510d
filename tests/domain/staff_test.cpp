// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/staff.h"

#include "core/base/canonical_json.h"
#include "tests/support/refusal.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

class StaffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staffFollowsItsRules()
    {
        QVERIFY(aJournalist().check());
        QVERIFY(refusalAfter(aJournalist(), [](Staff &s) { s.name = u" "_s; }).contains(u"name"_s));
        QVERIFY(refusalAfter(aJournalist(), [](Staff &s) { s.initials = u"ABCDE"_s; }).contains(u"four"_s));
    }

    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << u"Inès Valmer"_s << u"IV"_s;
        QTest::newRow("three words") << u"Anne de Brye"_s << u"AB"_s;
        QTest::newRow("one word") << u"Colette"_s << u"C"_s;
        QTest::newRow("lower case") << u"élodie ottmann"_s << u"ÉO"_s;
        QTest::newRow("spaces") << u"  Jean-Paul \t Roux "_s << u"JR"_s;
        QTest::newRow("nothing") << u" "_s << QString();
        QTest::newRow("beyond the first plane") << u"\U00010437tto \U0001f5f3"_s << u"\U0001040f\U0001f5f3"_s;
    }
    void initials()
    {
        QFETCH(QString, name);
        QFETCH(QString, initials);
        QCOMPARE(initialsOf(name), initials);
        const Staff staff { .name = u"x"_s, .initials = initialsOf(name), .email = {} };
        QVERIFY(staff.check());
        QVERIFY(CanonicalJson::of(staff.toJson()));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::StaffTest)
#include "staff_test.moc"
