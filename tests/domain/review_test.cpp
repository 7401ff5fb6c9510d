// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/assignment.h"
#include "core/domain/decision.h"
#include "core/domain/import_record.h"
#include "tests/support/refusal.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

class ReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateFollowsTheNewestAct()
    {
        QCOMPARE(stateAfter({}), WorkflowState::Draft);
        QCOMPARE(stateAfter(Act::Submit), WorkflowState::Submitted);
        QCOMPARE(stateAfter(Act::RequestChanges), WorkflowState::ChangesRequested);
        QCOMPARE(stateAfter(Act::Approve), WorkflowState::Approved);
        QCOMPARE(stateAfter(Act::Publish), WorkflowState::Published);
        QCOMPARE(stateAfter(Act::Unpublish), WorkflowState::Unpublished);
    }

    void sendingBackNeedsANote()
    {
        Decision decision { promiseId(1), revisionNamed(u"a"_s), Act::Approve };
        QVERIFY(decision.check());
        decision.act = Act::RequestChanges;
        QVERIFY(refusalOf(decision).contains(u"note"_s));
        decision.note = u" \n"_s;
        QVERIFY(refusalOf(decision).contains(u"note"_s));
        decision.note = u"Which year?"_s;
        QVERIFY(decision.check());
    }

    void decisionNamesAPromise()
    {
        QVERIFY(refusalOf(Decision { {}, revisionNamed(u"a"_s), Act::Approve }).contains(u"promise"_s));
    }

    void assignmentNamesAPromise()
    {
        QVERIFY(Assignment { promiseId(1) }.check());
        QVERIFY(refusalOf(Assignment {}).contains(u"promise"_s));
    }

    void eachPromiseHasOneAssignmentForEver()
    {
        QCOMPARE(assignmentOf(promiseId(1)), assignmentOf(promiseId(1)));
        QVERIFY(assignmentOf(promiseId(1)) != assignmentOf(promiseId(2)));
        QVERIFY(assignmentOf(promiseId(1)) != entityOf(promiseId(1)));
        // RFC 9562 §5.5, as `uuidgen --sha1 --namespace 6f1c2a34-… --name assignment` makes it.
        const auto promise = PromiseId::parse(u"6f1c2a34-0000-4000-8000-0123456789ab");
        QCOMPARE(assignmentOf(*promise).toString(), u"6bd5fb82-51a6-503e-8d59-63704fa7bde1"_s);
    }

    void recordOfAnImportNamesItsList()
    {
        QVERIFY(with(ImportRecord(), [](ImportRecord &record) { record.list = u"Pacts"_s; }).check());
        QVERIFY(refusalOf(ImportRecord {}).contains(u"list"_s));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::ReviewTest)
#include "review_test.moc"
