// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_page.h"

#include "tests/support/newsroom.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/temporary_workspace_dir.h"
#include "ui/models/looking.h"
#include "ui/review/comparison_view.h"
#include "ui/review/history_page.h"
#include "ui/shell/review_section.h"
#include "ui/widgets/note_popover.h"

#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace tenue
{

/// The queue and the comparison behind it, as an editor decides one dossier after the other.
class ReviewPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<Desks> m_desks;
    ScriptedPrompts m_prompts;
    std::unique_ptr<ReviewSection> m_section;
    QWidget *m_page = nullptr;
    int m_keys = 0;

    void submit(int number, const QString &body)
    {
        m_newsroom->savePromise(number, body);
        const auto head = must(m_newsroom->workspace().promises().find(promiseId(number)))->head;
        must(ReviewDesk(m_newsroom->session()).submit(promiseId(number), head));
        m_newsroom->clock().set(m_newsroom->clock().now().addSecs(60));
    }
    void openPage(const StaffId &person)
    {
        delete m_page;
        m_section.reset();
        m_desks = std::make_unique<Desks>(m_newsroom->openAgain(), m_newsroom->clock(), person);
        m_section = std::make_unique<ReviewSection>(SectionSurroundings { *m_desks, m_prompts });
        m_page = must(m_section->page());
        m_page->resize(1100, 740);
        m_page->show();
        m_section->refresh();
        QVERIFY(QTest::qWaitForWindowActive(m_page));
        list()->setFocus();
        m_keys = 0;
    }
    template <typename T>
    T *part(const char *name)
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    QToolButton *choice(const QString &words)
    {
        for (auto *button : m_page->findChildren<QToolButton *>()) {
            if (button->text() == words)
                return button;
        }
        qFatal("no such choice");
    }
    QListView *list() { return part<QListView>("queue"); }
    QString chosen() { return list()->currentIndex().data().toString(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_keys;
        QTest::keyClick(m_page->window()->focusWidget(), Qt::Key(key), modifiers);
    }
    WorkflowState stateOf(int number) { return must(m_desks->workspace().promises().find(promiseId(number)))->state; }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        QSettings().clear();
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_newsroom = std::make_unique<Newsroom>(m_dir->workspacePath());
        m_newsroom->savePromise(1, u"Le conseil a voté."_s);
        m_newsroom->publishPromise(1);
        for (int number = 1; number <= 3; ++number)
            submit(number, u"Le conseil a voté, puis rien."_s);
    }
    void cleanup()
    {
        delete std::exchange(m_page, nullptr);
        m_section.reset();
        m_desks.reset();
        m_newsroom.reset();
    }

    void theOldestComesFirstAndItsChangesAreShown()
    {
        openPage(m_newsroom->editor());
        const QAbstractItemModelTester tester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(list()->model()->rowCount(), 4);
        QCOMPARE(chosen(), u"Promise 1"_s);
        const QString changes = part<ComparisonView>("queueChanges")->toPlainText();
        QVERIFY2(changes.contains(u"puis rien"_s), qPrintable(changes));
        const QString spoken = list()->currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"words added: 2"_s), qPrintable(spoken));
    }

    void lateOnesAreOnTop()
    {
        // What is late the desk alone knows.
        m_newsroom->clock().set(m_newsroom->clock().now().addDays(QueueDesk::LateAfterDays + 1));
        submit(4, u"Tout neuf."_s);
        openPage(m_newsroom->editor());
        QCOMPARE(list()->model()->index(0, 0).data().toString(), u"Late"_s);
        QCOMPARE(list()->model()->index(4, 0).data().toString(), u"To decide"_s);
    }

    void aNarrowQueueStillTellsTheVerdicts()
    {
        openPage(m_newsroom->editor());
        const auto verdictsAt = [this](int width) {
            QImage image(width, 84, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.initFrom(list());
            option.rect = image.rect();
            list()->itemDelegate()->paint(&painter, option, list()->currentIndex());
            return image.copy(24, 42, 60, 40);
        };
        QCOMPARE(verdictsAt(400), verdictsAt(800));
    }

    void oneKeyApprovesAndTheNextIsChosen()
    {
        openPage(m_newsroom->editor());
        press(Qt::Key_A);
        QCOMPARE(stateOf(1), WorkflowState::Approved);
        QCOMPARE(chosen(), u"Promise 2"_s);
        press(Qt::Key_A);
        QCOMPARE(stateOf(2), WorkflowState::Approved);
        QCOMPARE(m_keys, 2);
    }

    void threeKeysAtMostThroughTheComparison()
    {
        openPage(m_newsroom->editor());
        press(Qt::Key_A);
        m_keys = 0;
        // The next one is chosen already: look at it, decide, and be back.
        press(Qt::Key_Return);
        auto *history = m_page->findChild<HistoryPage *>();
        QVERIFY(history && history->isVisible());
        QCOMPARE(history->promise(), promiseId(2));
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stateOf(2), WorkflowState::Approved);
        QVERIFY2(m_keys <= 3, qPrintable(QString::number(m_keys)));
        QVERIFY(list()->isVisible());
        QCOMPARE(chosen(), u"Promise 3"_s);
    }

    void sendingBackWritesANote()
    {
        openPage(m_newsroom->editor());
        press(Qt::Key_R);
        auto *popover = m_page->findChild<NotePopover *>();
        QVERIFY(popover);
        auto *note = popover->findChild<QLineEdit *>(u"note"_s);
        note->setText(u"Source ?"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QCOMPARE(stateOf(1), WorkflowState::ChangesRequested);
        QCOMPARE(chosen(), u"Promise 2"_s);
        // Its author finds it with the note.
        openPage(m_newsroom->journalist());
        QCOMPARE(chosen(), u"Promise 1"_s);
        QVERIFY(!part<QPushButton>("approve")->isVisible());
    }

    void sendingBackThroughTheComparisonTakesThreeKeys()
    {
        openPage(m_newsroom->editor());
        press(Qt::Key_Return);
        press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        auto *popover = m_page->findChild<NotePopover *>();
        QVERIFY(popover);
        auto *note = popover->findChild<QLineEdit *>(u"note"_s);
        note->setText(u"Source ?"_s);
        ++m_keys;
        QTest::keyClick(note, Qt::Key_Return);
        QCOMPARE(stateOf(1), WorkflowState::ChangesRequested);
        QCOMPARE(m_keys, 3);
        QVERIFY(list()->isVisible());
        QCOMPARE(chosen(), u"Promise 2"_s);
    }

    void takingOverGivesTheDossierToTheEditor()
    {
        openPage(m_newsroom->editor());
        QSignalSpy writing(m_section.get(), &WorkspaceSection::promiseOpened);
        press(Qt::Key_T);
        QCOMPARE(m_keys, 1);
        const auto row = must(m_desks->workspace().promises().find(promiseId(1)));
        QCOMPARE(row->state, WorkflowState::Draft);
        QCOMPARE(row->assigned, m_newsroom->editor());
        QCOMPARE(writing.size(), 1);
        QCOMPARE(chosen(), u"Promise 2"_s);
    }

    void takingOverThroughTheComparisonTakesTwoKeys()
    {
        openPage(m_newsroom->editor());
        press(Qt::Key_Return);
        press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(must(m_desks->workspace().promises().find(promiseId(1)))->assigned, m_newsroom->editor());
        QVERIFY(m_keys <= 3);
    }

    void whatOthersDidToMyWorkIsToldUntilISawIt()
    {
        openPage(m_newsroom->editor());
        press(Qt::Key_A);
        openPage(m_newsroom->journalist());
        QTest::mouseClick(choice(u"Notices"_s), Qt::LeftButton);
        // The approval of today, and of the first time approval and publication.
        QCOMPARE(list()->model()->rowCount(), 4);
        const QString spoken = list()->currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"approved by"_s), qPrintable(spoken));
        QVERIFY(!part<QPushButton>("approve")->isVisible());
        list()->setFocus();
        press(Qt::Key_Return);
        auto *history = m_page->findChild<HistoryPage *>();
        QVERIFY(history && history->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(must(m_desks->queue().lastLook(promiseId(1))).has_value(), 20'000);
        QVERIFY(must(m_desks->queue().notices()).isEmpty());
        QTest::mouseClick(part<QToolButton>("back"), Qt::LeftButton);
        QCOMPARE(list()->model()->rowCount(), 0);
    }

    void onlyWhatWasOnScreenForAWhileIsSeen()
    {
        openPage(m_newsroom->editor());
        press(Qt::Key_Return);
        auto *history = m_page->findChild<HistoryPage *>();
        QTest::mouseClick(part<QToolButton>("back"), Qt::LeftButton);
        QVERIFY(!history->isVisible());
        Looking looking(
            *m_desks, [] { return false; }, history);
        looking.begin(promiseId(1), must(m_desks->workspace().promises().find(promiseId(1)))->head);
        bool isOver = false;
        QTimer::singleShot(2 * Looking::MillisecondsUntilSeen, this, [&] { isOver = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isOver, 20'000);
        QVERIFY(!must(m_desks->queue().lastLook(promiseId(1))).has_value());
    }

    void lettersMoveAndCanBeSwitchedOff()
    {
        openPage(m_newsroom->editor());
        press(Qt::Key_J);
        QCOMPARE(chosen(), u"Promise 2"_s);
        press(Qt::Key_K);
        QCOMPARE(chosen(), u"Promise 1"_s);
        part<QAction>("queueLetters")->setChecked(false);
        press(Qt::Key_A);
        QCOMPARE(stateOf(1), WorkflowState::Submitted);
    }

    void theNumberThatWaitsIsTold()
    {
        openPage(m_newsroom->editor());
        QSignalSpy waiting(m_section.get(), &WorkspaceSection::waitingChanged);
        press(Qt::Key_A);
        QVERIFY(!waiting.isEmpty());
        // Two to decide, and the approved one to publish.
        QCOMPARE(waiting.last().first().toInt(), 3);
    }

    void whoWroteItHasNothingToDecide()
    {
        openPage(m_newsroom->journalist());
        QCOMPARE(list()->model()->rowCount(), 0);
        QVERIFY(!list()->isVisible());
    }
};

} // namespace tenue

QTEST_MAIN(tenue::ReviewPageTest)
#include "review_page_test.moc"
