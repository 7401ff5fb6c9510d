// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/promise.h"

#include "tests/support/refusal.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

class PromiseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void promiseFollowsItsRules()
    {
        const auto good = aPromise();
        QVERIFY(good.check());
        QVERIFY(refusalAfter(good, [](Promise &p) { p.title = u"\n"_s; }).contains(u"title"_s));
        QVERIFY(refusalAfter(good, [](Promise &p) { p.mandate = {}; }).contains(u"mandate"_s));
        QVERIFY(refusalAfter(good, [](Promise &p) { p.number = 0; }).contains(u"number"_s));
        QVERIFY(refusalAfter(good, [](Promise &p) { p.slug = u"50 %1"_s; }).contains(u"“50 %1”"_s));
        QVERIFY(refusalAfter(good, [](Promise &p) { p.verdict.clear(); }).contains(u"verdict"_s));
    }

    void noEvidenceIsListedTwice()
    {
        const CitedEvidence first { idNamed<EvidenceId>(u"a"_s), revisionNamed(u"a1"_s) };
        const CitedEvidence newer { first.evidence, revisionNamed(u"a2"_s) };
        const CitedEvidence other { idNamed<EvidenceId>(u"b"_s), first.revision };
        QVERIFY(aPromise({ .evidence = { first, other } }).check());
        QVERIFY(refusalOf(aPromise({ .evidence = { first, other, newer } })).contains(u"twice"_s));
    }

    void citedKeysAreInTheOrderOfTheirFirstUse_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("none") << u"No source. a@b.example [b] @c [@]"_s << QStringList();
        QTest::newRow("order") << u"B [@b], a [@a] and b again[@b].\n\n[@c-2]"_s
                               << QStringList { u"b"_s, u"a"_s, u"c-2"_s };
        QTest::newRow("side by side") << u"[@a][@b]"_s << QStringList { u"a"_s, u"b"_s };
        QTest::newRow("no slug") << u"[@A] [@é] [@-a] [@a b] [@a"_s << QStringList();
    }
    void citedKeysAreInTheOrderOfTheirFirstUse()
    {
        QFETCH(QString, body);
        QFETCH(QStringList, keys);
        QCOMPARE(aPromise({ .body = body }).citedKeys(), keys);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::PromiseTest)
#include "promise_test.moc"
