// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/verdict_scale.h"

#include "tests/support/refusal.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

class VerdictScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scaleFollowsItsRules()
    {
        const auto good = aScale();
        QVERIFY(good.check());
        QVERIFY(refusalAfter(good, [](VerdictScale &s) { s.name.clear(); }).contains(u"no name"_s));
        QVERIFY(refusalAfter(good, [](VerdictScale &s) { s.verdicts[0].key = u"Kept!"_s; }).contains(u"Kept!"_s));
        QVERIFY(refusalAfter(good, [](VerdictScale &s) { s.verdicts[1].key = u"kept"_s; }).contains(u"“kept”"_s));
        QVERIFY(refusalAfter(good, [](VerdictScale &s) { s.verdicts[0].label = u" "_s; }).contains(u"“kept”"_s));
        QVERIFY(refusalAfter(good, [](VerdictScale &s) { s.verdicts[0].definition.clear(); }).contains(u"“kept”"_s));
        QVERIFY(refusalAfter(good, [](VerdictScale &s) {
                    s.verdicts[0].shortLabel = u"Thirteen ltrs"_s;
                }).contains(u"12"_s));
        QVERIFY(refusalAfter(good, [](VerdictScale &s) { s.verdicts[1].share = 101; }).contains(u"100"_s));
        QVERIFY(refusalAfter(good, [](VerdictScale &s) { s.verdicts[1].share = -1; }).contains(u"100"_s));
    }

    void exactlyOneVerdictIsForTheUnexamined()
    {
        QVERIFY(refusalAfter(aScale(), [](VerdictScale &s) { s.verdicts.removeLast(); }).contains(u"exactly one"_s));
        QVERIFY(refusalAfter(aScale(), [](VerdictScale &s) {
                    s.verdicts[0].category = VerdictCategory::Unexamined;
                }).contains(u"exactly one"_s));
        QCOMPARE(aScale().unexaminedKey(), u"unexamined"_s);
        QCOMPARE(VerdictScale().unexaminedKey(), QString());
    }

    void verdictsAreFoundByKey()
    {
        QCOMPARE(aScale().find(u"paused"_s)->label, u"Paused"_s);
        QVERIFY(!aScale().find(u"Paused"_s));
        QVERIFY(!aScale().find({}));
    }

    void shareIsKeptForPartialRingsOnly()
    {
        const auto scale = with(aScale(), [](VerdictScale &s) { s.verdicts[1].share = 25; });
        const auto verdicts = scale.toJson()[u"verdicts"].toArray();
        QCOMPARE(verdicts[1].toObject()[u"share"].toInt(), 25);
        QVERIFY(!verdicts[0].toObject().contains(u"share"));
    }

    void ratesLeaveOutTheUnverifiableAndTheUnexamined()
    {
        for (const auto category :
             { VerdictCategory::Kept, VerdictCategory::Partial, VerdictCategory::Open, VerdictCategory::Broken })
            QVERIFY(isJudged(category));
        QVERIFY(!isJudged(VerdictCategory::Unverifiable));
        QVERIFY(!isJudged(VerdictCategory::Unexamined));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::VerdictScaleTest)
#include "verdict_scale_test.moc"
