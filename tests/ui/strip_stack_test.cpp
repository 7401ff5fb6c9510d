// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/strip_stack.h"

#include <QtTest/QtTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

StripMessage told(const QString &key, StripKind kind = StripKind::Info)
{
    return { key, kind, u"Sentence of "_s + key };
}

QStringList inView(const StripStack &stack)
{
    QStringList keys;
    for (const auto *strip : stack.findChildren<MessageStrip *>())
        keys.append(strip->message().key);
    keys.sort();
    return keys;
}

} // namespace

class StripStackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNoRoomWhileEmpty()
    {
        StripStack stack;
        QVERIFY(stack.isHidden());
        stack.add(told(u"a"_s));
        QVERIFY(!stack.isHidden());
        stack.remove(u"a"_s);
        QVERIFY(stack.isHidden());
    }

    void theTwoGravestAreInView()
    {
        StripStack stack;
        stack.add(told(u"a"_s));
        stack.add(told(u"b"_s, StripKind::Warning));
        stack.add(told(u"c"_s, StripKind::Error));
        QCOMPARE(inView(stack), QStringList({ u"b"_s, u"c"_s }));
        QCOMPARE(stack.keys(), QStringList({ u"c"_s, u"b"_s, u"a"_s }));
        const auto *others = stack.findChild<QToolButton *>(u"others"_s);
        QVERIFY(!others->isHidden());
        QVERIFY(others->text().contains(u'1'));
    }

    void theHiddenOnesCanBeBroughtUp()
    {
        StripStack stack;
        for (const auto &key : { u"a"_s, u"b"_s, u"c"_s })
            stack.add(told(key));
        stack.findChild<QToolButton *>(u"others"_s)->click();
        QVERIFY(inView(stack).contains(u"c"_s));
    }

    void aLaterMessageTakesTheEarliersPlace()
    {
        StripStack stack;
        stack.add(told(u"a"_s));
        stack.add({ u"a"_s, StripKind::Error, u"Worse"_s });
        QCOMPARE(stack.keys(), QStringList(u"a"_s));
        QCOMPARE(stack.findChild<MessageStrip *>()->message().sentence, u"Worse"_s);
    }

    void anActionAnswersTheStrip()
    {
        StripStack stack;
        int retries = 0;
        stack.add(
            { u"full"_s, StripKind::Error, u"The disk is full."_s, { { u"Retry"_s, [&retries] { ++retries; } } } });
        stack.findChild<QPushButton *>()->click();
        QCOMPARE(retries, 1);
        QVERIFY(stack.keys().isEmpty());
    }

    void anActionThatFailsAgainTellsAgain()
    {
        StripStack stack;
        StripMessage full { u"full"_s, StripKind::Error, u"The disk is full."_s };
        full.actions = { { u"Retry"_s, [&stack] { stack.add(told(u"full"_s, StripKind::Error)); } } };
        stack.add(full);
        stack.findChild<QPushButton *>()->click();
        QCOMPARE(stack.keys(), QStringList(u"full"_s));
    }

    void escapeClosesWhatCanBeClosed()
    {
        StripStack stack;
        stack.add({ u"fixed"_s, StripKind::Error, u"Cannot be closed"_s, {}, false });
        stack.add(told(u"a"_s));
        QVERIFY(stack.closeFirst());
        QCOMPARE(stack.keys(), QStringList(u"fixed"_s));
        QVERIFY(!stack.closeFirst());
    }

    void theCrossClosesIt()
    {
        StripStack stack;
        stack.add(told(u"a"_s));
        auto *close = stack.findChild<QToolButton *>(u"close"_s);
        QVERIFY(!close->accessibleName().isEmpty());
        close->click();
        QVERIFY(stack.keys().isEmpty());
    }
};

} // namespace tenue

QTEST_MAIN(tenue::StripStackTest)
#include "strip_stack_test.moc"
