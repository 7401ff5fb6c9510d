// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/dossier_merge.h"

#include "tests/support/builders.h"
#include "tests/support/property.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

CitedEvidence cited(const QString &key, const QString &revision)
{
    return { idNamed<EvidenceId>(key), revisionNamed(revision) };
}

Promise base()
{
    auto promise = aPromise({ .verdict = u"in-progress"_s,
                              .summary = u"Works have begun."_s,
                              .body = u"First paragraph of all.\n\nSecond one, on schools.\n\nThird one, on roads."_s,
                              .evidence = { cited(u"a"_s, u"a1"_s), cited(u"b"_s, u"b1"_s), cited(u"c"_s, u"c1"_s) } });
    promise.criteria = { u"Three schools open"_s, u"Two roads built"_s };
    promise.deadline = QDate(2025, 12, 31);
    return promise;
}

QStringList openFields(const DossierMerge &merge)
{
    QStringList fields;
    for (const auto &field : merge.fields) {
        if (field.isOpen())
            fields.append(field.field);
    }
    return fields;
}

Promise mustBe(const Result<Promise> &merged)
{
    if (!merged)
        qFatal("%s", qPrintable(merged.error().message));
    return *merged;
}

/// The dossier with some of its fields changed to one of few values, so that both sides often meet.
rc::Gen<Promise> anyChange()
{
    return rc::gen::exec([] {
        auto promise = base();
        const auto maybe = [](auto change) {
            if (*rc::gen::inRange(0, 3) == 0)
                change(*rc::gen::inRange(0, 3));
        };
        maybe([&](int n) { promise.title = u"Title %1"_s.arg(n); });
        maybe([&](int n) { promise.verdict = QStringList { u"kept"_s, u"broken"_s, u"paused"_s }[n]; });
        maybe([&](int n) { promise.deadline = promise.deadline.addDays(n); });
        maybe([&](int n) { promise.body += u"\n\nAdded %1."_s.arg(n); });
        maybe([&](int n) { promise.body.replace(u"schools"_s, u"schools %1"_s.arg(n)); });
        maybe([&](int n) { promise.evidence.removeAt(n); });
        maybe([&](int n) { promise.evidence.append(cited(u"new %1"_s.arg(n), u"n1"_s)); });
        maybe([&](int n) { promise.evidence.move(0, n % promise.evidence.size()); });
        maybe([&](int n) { promise.themes = { idNamed<ThemeId>(QString::number(n)) }; });
        maybe([&](int n) { promise.criteria.append(u"Criterion %1"_s.arg(n)); });
        return promise;
    });
}

} // namespace

class DossierMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differentFieldsMeet()
    {
        const auto mine = with(base(), [](Promise &p) { p.title = u"A better title"_s; });
        const auto theirs = with(base(), [](Promise &p) {
            p.body.replace(u"roads"_s, u"roads and bridges"_s);
            p.deadline = {};
        });
        const auto merge = mergeDossiers(base(), mine, theirs, {});
        QVERIFY(merge.isClean());
        QCOMPARE(merge.fields.size(), 3);
        auto expected = theirs;
        expected.title = mine.title;
        QCOMPARE(mustBe(merge.merged()).toJson(), expected.toJson());
    }

    void paragraphsOfOneTextMeet()
    {
        const auto mine = with(base(), [](Promise &p) { p.body.replace(u"First"_s, u"Very first"_s); });
        const auto theirs = with(base(), [](Promise &p) { p.body.replace(u"roads"_s, u"streets"_s); });
        const auto merge = mergeDossiers(base(), mine, theirs, {});
        QVERIFY(merge.isClean());
        QCOMPARE(merge.find(u"body")->kind, FieldMerge::Kind::Merged);
        QCOMPARE(mustBe(merge.merged()).body,
                 u"Very first paragraph of all.\n\nSecond one, on schools.\n\nThird one, on streets."_s);
    }

    void aPersonDecidesOneParagraph()
    {
        const auto mine = with(base(), [](Promise &p) { p.body.replace(u"roads"_s, u"paths"_s); });
        const auto theirs = with(base(), [](Promise &p) { p.body.replace(u"roads"_s, u"streets"_s); });
        auto merge = mergeDossiers(base(), mine, theirs, {});
        QCOMPARE(openFields(merge), QStringList { u"body"_s });
        merge.decidePiece(u"body", 2, u"Third one, on paths and streets."_s);
        QVERIFY(merge.isClean());
        QVERIFY(mustBe(merge.merged()).body.endsWith(u"on paths and streets."_s));
    }

    void theVerdictIsForAPersonToDecide()
    {
        const auto mine = with(base(), [](Promise &p) { p.summary += u" More."_s; });
        const auto theirs = with(base(), [](Promise &p) {
            p.verdict = u"kept"_s;
            p.verdictSince = QDate(2025, 6, 1);
        });
        auto merge = mergeDossiers(base(), mine, theirs, {});
        QCOMPARE(openFields(merge), (QStringList { u"verdict"_s, u"verdictSince"_s }));
        merge.decide(u"verdict", MergeSide::Theirs);
        QVERIFY(merge.isClean());
        const auto merged = mustBe(merge.merged());
        QCOMPARE(merged.verdict, u"kept"_s);
        QCOMPARE(merged.verdictSince, theirs.verdictSince);
        QCOMPARE(merged.summary, mine.summary);
    }

    void listsMeetItemByItem()
    {
        const auto mine = with(base(), [](Promise &p) {
            p.evidence.removeAt(0);
            p.evidence.append(cited(u"d"_s, u"d1"_s));
        });
        const auto theirs = with(base(), [](Promise &p) { p.evidence[1] = cited(u"b"_s, u"b2"_s); });
        const auto merge = mergeDossiers(base(), mine, theirs, {});
        QVERIFY(merge.isClean());
        const QList<CitedEvidence> expected { cited(u"b"_s, u"b2"_s), cited(u"c"_s, u"c1"_s), cited(u"d"_s, u"d1"_s) };
        QCOMPARE(mustBe(merge.merged()).evidence, expected);
    }

    void evidenceThatBothRevisedIsAConflict()
    {
        const auto mine = with(base(), [](Promise &p) { p.evidence[1] = cited(u"b"_s, u"b2"_s); });
        const auto theirs = with(base(), [](Promise &p) { p.evidence[1] = cited(u"b"_s, u"b3"_s); });
        auto merge = mergeDossiers(base(), mine, theirs, {});
        QCOMPARE(openFields(merge), QStringList { u"evidence"_s });
        merge.decide(u"evidence", MergeSide::Theirs);
        QCOMPARE(mustBe(merge.merged()).evidence, theirs.evidence);
    }

    void laws()
    {
        QVERIFY(rc::check("one side unchanged gives the other; the same change counts once", [] {
            const auto mine = *anyChange();
            for (const auto &merge : { mergeDossiers(base(), mine, base(), {}), mergeDossiers(base(), base(), mine, {}),
                                       mergeDossiers(base(), mine, mine, {}) }) {
                RC_ASSERT(merge.isClean());
                RC_ASSERT(mustBe(merge.merged()) == mine);
            }
        }));
        QVERIFY(rc::check("what either side added is there, or is a conflict", [] {
            const auto mine = *anyChange();
            const auto theirs = *anyChange();
            const auto merge = mergeDossiers(base(), mine, theirs, {});
            const auto merged = mustBe(merge.merged());
            const auto open = openFields(merge);
            for (const auto *side : { &mine, &theirs }) {
                for (const auto &each : side->evidence)
                    RC_ASSERT(open.contains(u"evidence"_s) || base().evidence.contains(each)
                              || merged.evidence.contains(each));
                for (const auto &each : side->criteria)
                    RC_ASSERT(merged.criteria.contains(each));
                RC_ASSERT(open.contains(u"title"_s) || side->title == base().title || merged.title == side->title);
                RC_ASSERT(open.contains(u"verdict"_s) || side->verdict == base().verdict
                          || merged.verdict == side->verdict);
            }
        }));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::DossierMergeTest)
#include "dossier_merge_test.moc"
