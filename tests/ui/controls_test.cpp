// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/question_dialog.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/look.h"
#include "ui/widgets/mandate_chooser.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/side_bar.h"
#include "ui/widgets/status_strip.h"
#include "ui/widgets/text_label.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

Question aboutRemoval()
{
    return { u"Take it off the site?"_s, u"Its page goes."_s, { u"Cancel"_s, u"Take off"_s }, 1, 0 };
}

} // namespace

class ControlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTitleGivesWayAndTellsItself()
    {
        ElidedLabel label(u"Double the network of cycle lanes that are separate from traffic"_s);
        label.resize(80, 20);
        QVERIFY(label.isElided());
        QCOMPARE(label.minimumSizeHint().width(), 0);
        QHelpEvent help(QEvent::ToolTip, {}, {});
        QApplication::sendEvent(&label, &help);
        QCOMPARE(label.toolTip(), label.text());
        label.resize(2000, 20);
        QApplication::sendEvent(&label, &help);
        QVERIFY(label.toolTip().isEmpty());
    }

    void tabsThatAreOutOfSightHaveAnArrowThatLeadsThere()
    {
        const Look look(*qApp);
        QTabBar tabs;
        for (int tab = 0; tab < 12; ++tab)
            tabs.addTab(u"Scales of verdicts"_s);
        tabs.resize(400, 42);
        tabs.show();
        const auto *right = tabs.findChild<QToolButton *>(u"ScrollRightButton"_s);
        QVERIFY(right && right->isVisible());
        const QImage picture = tabs.grab(right->geometry()).toImage().convertToFormat(QImage::Format_RGB32);
        const QRgb ground = picture.pixel(1, 4);
        int inked = 0;
        for (int y = 4; y < picture.height() - 4; ++y) {
            for (int x = 2; x < picture.width() - 2; ++x)
                inked += std::abs(qGray(picture.pixel(x, y)) - qGray(ground)) > 60 ? 1 : 0;
        }
        QVERIFY2(inked >= 8, qPrintable(QString::number(inked)));
    }

    void aChipThatStaysAsItIsIsNotMadeAnew()
    {
        class Counter : public QObject
        {
        public:
            int changes = 0;
            bool eventFilter(QObject *, QEvent *event) override
            {
                changes += event->type() == QEvent::ToolTipChange ? 1 : 0;
                return false;
            }
        } counter;
        Chip chip(u"Theme"_s);
        chip.setChoices({ { u"a"_s, u"Health"_s }, { u"b"_s, u"Schools"_s } });
        chip.setChosen({ u"a"_s });
        chip.installEventFilter(&counter);
        chip.setChosen({ u"a"_s });
        QCOMPARE(counter.changes, 0);
        chip.setChosen({ u"b"_s });
        QCOMPARE(chip.text(), u"Theme: Schools"_s);
        chip.setChoices({ { u"b"_s, u"Education"_s } });
        QCOMPARE(chip.text(), u"Theme: Education"_s);
    }

    void aMandateWithoutDatesIsNamedAndNothingElse()
    {
        MandateChooser chooser;
        chooser.setMandate(u"Port-Lavance"_s, {});
        QCOMPARE(chooser.toolTip(), u"Port-Lavance"_s);
        QCOMPARE(chooser.accessibleName(), u"Mandate: Port-Lavance"_s);
    }

    void escapeEmptiesTheSearchFirst()
    {
        SearchField field(u"Filter"_s, u"Filter…"_s);
        QTest::keyClicks(&field, u"velo"_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Escape, {});
        again.accept();
        QApplication::sendEvent(&field, &again);
        QVERIFY(!again.isAccepted());
    }

    void downLeavesTheSearch()
    {
        SearchField field(u"Filter"_s, {});
        const QSignalSpy left(&field, &SearchField::leftDownwards);
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(left.size(), 1);
    }

    void aChipTellsWhatItFilters()
    {
        Chip chip(u"Theme"_s);
        chip.setChoices({ { u"a"_s, u"Mobility"_s }, { u"b"_s, u"Health & care"_s } });
        QCOMPARE(chip.text(), u"Theme"_s);
        QVERIFY(!chip.property("used").toBool());
        chip.setChosen({ u"b"_s, u"gone"_s });
        QCOMPARE(chip.chosen(), QStringList(u"b"_s));
        QVERIFY(chip.text().contains(u"Health && care"_s));
        QVERIFY(chip.accessibleName().contains(u"Health & care"_s));
    }

    void aChipsMenuChoosesAndItsCrossForgets()
    {
        Chip chip(u"Theme"_s);
        chip.setChoices({ { u"a"_s, u"Mobility"_s }, { u"b"_s, u"Health"_s } });
        const QSignalSpy changed(&chip, &Chip::chosenChanged);
        Q_EMIT chip.menu()->aboutToShow();
        chip.menu()->actions().last()->trigger();
        QCOMPARE(chip.chosen(), QStringList(u"b"_s));
        QTest::keyClick(&chip, Qt::Key_Delete);
        QVERIFY(chip.chosen().isEmpty());
        QCOMPARE(changed.size(), 2);
        chip.setChosen({ u"a"_s });
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(12, chip.height() / 2));
        QVERIFY(chip.chosen().isEmpty());
        QCOMPARE(changed.size(), 3);
    }

    void manyChoicesCanBeFiltered()
    {
        Chip chip(u"Theme"_s);
        QList<ChipChoice> choices;
        for (int index = 0; index < 12; ++index)
            choices.append({ QString::number(index), u"Theme %1"_s.arg(index) });
        chip.setChoices(choices);
        Q_EMIT chip.menu()->aboutToShow();
        auto *field = chip.menu()->findChild<SearchField *>();
        QVERIFY(field);
        field->setText(u"theme 11"_s);
        int shown = 0;
        for (const auto *action : chip.menu()->actions())
            shown += action->isVisible() && action->isCheckable() ? 1 : 0;
        QCOMPARE(shown, 1);
    }

    void onlyPeopleMakeAChoice()
    {
        SegmentedChoice choice(u"Compare with"_s);
        choice.addChoice(u"Published"_s);
        choice.addChoice(u"Approved"_s);
        QCOMPARE(choice.current(), 0);
        const QSignalSpy chosen(&choice, &SegmentedChoice::chosen);
        choice.setCurrent(1);
        QVERIFY(chosen.isEmpty());
        QTest::mouseClick(choice.findChildren<QToolButton *>().first(), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(choice.current(), 0);
    }

    void successNeverHidesAFailure()
    {
        StatusStrip strip;
        strip.setSaveState(SaveState::Kept, u"Draft kept at 14:32"_s);
        strip.showSuccess(u"Number 116 approved"_s);
        QCOMPARE(strip.words(), u"Number 116 approved"_s);
        strip.setSaveState(SaveState::Failed, u"Not saved: the disk is full"_s);
        QCOMPARE(strip.words(), u"Not saved: the disk is full"_s);
    }

    void sectionsSayWhatWaits()
    {
        SideBar bar;
        bar.addSection("list-checks"_L1, u"Promises"_s, u"Ctrl+1"_s);
        bar.addSection("inbox"_L1, u"To review"_s, u"Ctrl+2"_s);
        bar.setCount(1, 7, CountKind::Waiting, u"7 waiting"_s);
        auto *second = bar.findChild<SideBarButton *>(u"section-1"_s);
        QCOMPARE(second->accessibleName(), u"To review, 7 waiting"_s);
        const QSignalSpy chosen(&bar, &SideBar::sectionChosen);
        QTest::mouseClick(second, Qt::LeftButton);
        QCOMPARE(chosen.value(0).value(0).toInt(), 1);
        const int wide = bar.width();
        bar.setRail(true);
        QVERIFY(bar.width() < wide);
        QCOMPARE(second->accessibleName(), u"To review, 7 waiting"_s);
        QVERIFY(second->toolTip().contains(u"Ctrl+2"_s));
    }

    void escapeTakesTheAnswerThatLosesNothing()
    {
        QuestionDialog dialog(aboutRemoval());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(dialog.result(), 0);
    }

    void enterTakesTheDefault()
    {
        QuestionDialog dialog(aboutRemoval());
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.result(), 1);
    }

    void aDangerousAnswerIsNotTheFilledOne()
    {
        Question question = aboutRemoval();
        question.isDangerous = true;
        const QuestionDialog dialog(question);
        const auto *answer = dialog.findChild<QPushButton *>(u"answer-1"_s);
        QVERIFY(answer->property("kind").toString() != u"primary"_s);
    }
};

} // namespace tenue

QTEST_MAIN(tenue::ControlsTest)
#include "controls_test.moc"
