// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/history_page.h"

#include "tests/ui/marked_words.h"
#include "tests/ui/seated_page.h"
#include "ui/models/dossier_history_model.h"
#include "ui/review/comparison_view.h"
#include "ui/review/decision_foot.h"
#include "ui/widgets/note_popover.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QAccessible>
#include <QtGui/QTextBlock>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace tenue
{

/// The page of history and comparison, as an editor works on it.
class HistoryPageTest : public QObject, private SeatedPage<HistoryPage>
{
    Q_OBJECT

private:
    void openPage(const StaffId &person, std::optional<CompareWith> with = {}, int width = 1280)
    {
        seat(person, width, [this, with](HistoryPage &page) { page.open(m_promise, with); });
    }
    ComparisonView *view() { return m_page->findChild<ComparisonView *>(); }
    std::optional<RevisionId> seen()
    {
        const auto look = must(m_desks->queue().lastLook(m_promise));
        return look ? std::optional(look->revision) : std::nullopt;
    }
    void submit()
    {
        const auto head = must(m_newsroom->workspace().promises().find(m_promise))->head;
        must(ReviewDesk(m_newsroom->session()).submit(m_promise, head));
    }
    WorkflowState state() { return must(m_desks->workspace().promises().find(m_promise))->state; }

private Q_SLOTS:
    void init()
    {
        begin();
        m_newsroom->savePromise(1, u"Au 1er janvier, 91 km.\n\nLe rythme a crû.\n\nLe quai attend."_s);
        m_newsroom->publishPromise(1);
        m_newsroom->savePromise(1, u"Au 1er septembre, 103 km.\n\nLe rythme a crû.\n\nLe quai attend."_s);
    }
    void cleanup() { end(); }

    void whatNobodyJudgedYetIsReadSinceItsBeginning()
    {
        m_newsroom->savePromise(2, u"Un."_s);
        m_newsroom->savePromise(2, u"Un.\n\nDeux."_s);
        m_newsroom->savePromise(2, u"Un.\n\nDeux.\n\nTrois."_s);
        seat(m_newsroom->editor(), 1280, [](HistoryPage &page) { page.open(promiseId(2)); });
        QTRY_COMPARE(view()->changeCount(), 2);
        QVERIFY(view()->toPlainText().contains(u"Deux"_s));
        QVERIFY(view()->toPlainText().contains(u"Trois"_s));
    }

    void decisionsAreWholeInASmallWindow()
    {
        submit();
        openPage(m_newsroom->editor());
        auto *foot = m_page->findChild<DecisionFoot *>();
        foot->resize(460, foot->height());
        for (const char *name : { "takeOver", "sendBack", "approve" }) {
            const auto *button = part<QPushButton>(name);
            QVERIFY(button->isVisible());
            QVERIFY2(button->width() >= button->sizeHint().width(), name);
        }
        foot->resize(900, foot->height());
        QTRY_COMPARE(part<QPushButton>("approve")->text(), u"&Approve this revision"_s);
    }

    void opensAgainstWhatIsPublished()
    {
        openPage(m_newsroom->editor());
        QCOMPARE(markedIn(*view(), DiffSpan::Kind::Deleted), QStringList({ u"janvier"_s, u"91"_s }));
        QCOMPARE(markedIn(*view(), DiffSpan::Kind::Inserted), QStringList({ u"septembre"_s, u"103"_s }));
        QCOMPARE(part<QLabel>("changePlace")->text(), u"1 changes"_s);
        QCOMPARE(view()->comparisonLayout(), ComparisonLayout::SideBySide);
    }

    void saysChangesInWords()
    {
        openPage(m_newsroom->editor());
        auto *access = QAccessible::queryAccessibleInterface(view());
        QVERIFY(access);
        const QString spoken = access->text(QAccessible::Value);
        QVERIFY2(spoken.contains(u"[deleted: janvier][inserted: septembre]"_s), qPrintable(spoken));
    }

    void aCommentLeadsToItsWords()
    {
        const auto head = must(m_newsroom->workspace().promises().find(m_promise))->head;
        const auto text = must(EditingDesk(m_newsroom->session()).open(m_promise)).value.body;
        CommentDesk desk(m_newsroom->session());
        (void)must(desk.add(m_promise, head, { u"body"_s, text.indexOf(u"103 km"_s), 6 }, u"Depuis quand ?"_s));
        (void)must(desk.add(m_promise, head, { u"body"_s, text.indexOf(u"quai"_s), 4 }, u"Lequel ?"_s));
        openPage(m_newsroom->editor());
        auto *menu = part<QToolButton>("comparisonComments")->menu();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 2);
        const auto say = [menu](const QString &words) {
            for (auto *action : menu->actions()) {
                if (action->text().contains(words))
                    return action->trigger();
            }
            QFAIL("The comment is not listed");
        };
        say(u"Depuis quand ?"_s);
        QVERIFY(view()->textCursor().block().text().contains(u"103"_s));
        // The second one's paragraph did not change: it comes into view.
        say(u"Lequel ?"_s);
        QCOMPARE(view()->textCursor().selectedText(), u"quai"_s);
    }

    void goesFromChangeToChange()
    {
        m_newsroom->savePromise(1, u"Au 1er septembre, 103 km.\n\nLe rythme a baissé.\n\nLe quai attend."_s);
        openPage(m_newsroom->editor());
        QCOMPARE(view()->changeCount(), 2);
        QTest::keyClick(view(), Qt::Key_F8);
        QCOMPARE(part<QLabel>("changePlace")->text(), u"1 of 2"_s);
        QTest::keyClick(view(), Qt::Key_F8);
        QTest::keyClick(view(), Qt::Key_F8);
        QCOMPARE(view()->currentChange(), 1);
        QTest::keyClick(view(), Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(view()->currentChange(), 2);
        QVERIFY(view()->accessibleDescription().contains(u"inserted: baissé"_s));
    }

    void narrowPagesShowOneText()
    {
        openPage(m_newsroom->editor(), {}, 1000);
        QCOMPARE(view()->comparisonLayout(), ComparisonLayout::InTheText);
        QTest::mouseClick(part<QToolButton>("sideBySide"), Qt::LeftButton);
        QCOMPARE(view()->comparisonLayout(), ComparisonLayout::SideBySide);
    }

    void theTimelineChoosesWhatIsLookedAt()
    {
        openPage(m_newsroom->editor());
        auto *list = part<QListView>("timeline");
        const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        // Saved; published, approved, submitted, created.
        QCOMPARE(list->model()->rowCount(), 5);
        QCOMPARE(list->model()->index(0, 0).data(DossierHistoryModel::SideRole).toString(), u"B"_s);
        QCOMPARE(list->model()->index(1, 0).data(DossierHistoryModel::SideRole).toString(), u"A"_s);
        list->setCurrentIndex(list->model()->index(4, 0));
        QCOMPARE(list->model()->index(4, 0).data(DossierHistoryModel::SideRole).toString(), u"B"_s);
        QVERIFY(part<QPushButton>("restore")->isVisible());
        QVERIFY(!part<QPushButton>("approve")->isVisible());
    }

    void theAuthorCannotApproveAndReadsWhy()
    {
        submit();
        openPage(m_newsroom->journalist());
        QVERIFY(!part<QPushButton>("approve")->isEnabled());
        QVERIFY(part<QLabel>("footWords")->text().contains(u"author cannot approve"_s));
    }

    void ctrlEnterApproves()
    {
        submit();
        openPage(m_newsroom->editor());
        QSignalSpy decided(m_page.get(), &HistoryPage::decided);
        QTest::keyClick(view(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(decided.size(), 1);
        QCOMPARE(state(), WorkflowState::Approved);
    }

    void sendingBackWantsANote()
    {
        submit();
        openPage(m_newsroom->editor());
        QTest::mouseClick(part<QPushButton>("sendBack"), Qt::LeftButton);
        auto *popover = m_page->findChild<NotePopover *>();
        QVERIFY(popover);
        auto *note = popover->findChild<QLineEdit *>(u"note"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QCOMPARE(state(), WorkflowState::Submitted);
        note->setText(u"Il manque la réponse de la mairie"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QCOMPARE(state(), WorkflowState::ChangesRequested);
    }

    void myDraftIsComparedWithWhatItBeganFrom()
    {
        openPage(m_newsroom->journalist());
        auto opened = must(m_desks->editing().open(m_promise));
        opened.value.body += u" Enfin."_s;
        must(m_desks->editing().keepDraft(entityOf(m_promise), opened.revision,
                                          DossierDraft { opened.value, {} }.toJson()));
        openPage(m_newsroom->journalist(), CompareWith::Draft);
        QCOMPARE(markedIn(*view(), DiffSpan::Kind::Deleted), QStringList());
        QVERIFY(markedIn(*view(), DiffSpan::Kind::Inserted).join(QString()).contains(u"Enfin"_s));
        // Nobody else sees it.
        openPage(m_newsroom->editor());
        QCOMPARE(part<QListView>("timeline")->model()->rowCount(), 5);
    }

    void comparesWithWhatILookedAtLast()
    {
        const auto first = must(m_newsroom->workspace().promises().find(m_promise))->head;
        openPage(m_newsroom->editor());
        QTRY_VERIFY_WITH_TIMEOUT(seen() == first, 20'000);
        m_newsroom->clock().set(m_newsroom->clock().now().addSecs(60));
        m_newsroom->savePromise(1, u"Au 1er septembre, 103 km.\n\nLe rythme a baissé.\n\nLe quai attend."_s);
        openPage(m_newsroom->editor(), CompareWith::LastLooked);
        QCOMPARE(markedIn(*view(), DiffSpan::Kind::Deleted), QStringList({ u"crû"_s }));
        QCOMPARE(markedIn(*view(), DiffSpan::Kind::Inserted), QStringList({ u"baissé"_s }));
        auto *list = part<QListView>("timeline");
        const auto spoken
            = [list](int row) { return list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); };
        QVERIFY2(spoken(0).contains(u"new since you last looked"_s), qPrintable(spoken(0)));
        QVERIFY2(!spoken(1).contains(u"new since you last looked"_s), qPrintable(spoken(1)));
        // Looking again changes nothing of what is on screen.
        QTRY_VERIFY_WITH_TIMEOUT(seen() != first, 20'000);
        m_page->refresh();
        QCOMPARE(markedIn(*view(), DiffSpan::Kind::Inserted), QStringList({ u"baissé"_s }));
    }

    void fiveHundredRevisionsOpen()
    {
        auto &workspace = m_newsroom->workspace();
        EditingDesk desk(m_newsroom->session());
        auto opened = must(desk.open(m_promise));
        must(workspace.database().atomically([&]() -> Result<> {
            for (int i = 0; i < 500; ++i) {
                opened.value.body += i % 10 == 0 ? u"\n\nUn paragraphe de plus, le numéro %1."_s.arg(i) : u" Mot."_s;
                const auto saved = desk.save({ .promise = m_promise, .base = opened.revision, .value = opened.value });
                if (!saved)
                    return saved.error();
                opened.revision = saved->revision;
            }
            return {};
        }));
        openPage(m_newsroom->editor());
        QCOMPARE(part<QListView>("timeline")->model()->rowCount(), 505);
        QElapsedTimer time;
        time.start();
        m_page->open(m_promise);
        m_page->repaint();
        qInfo("505 lines open in %lld ms", time.elapsed());
    }

    void tellsWhoWroteASentence()
    {
        const auto head = must(m_newsroom->workspace().promises().find(m_promise))->head;
        auto opened = must(EditingDesk(m_newsroom->editorsSession()).open(m_promise));
        opened.value.body += u" La mairie se tait [@mairie]."_s;
        must(EditingDesk(m_newsroom->editorsSession())
                 .save({ .promise = m_promise, .base = head, .value = opened.value }));
        openPage(m_newsroom->editor());
        QTest::mouseClick(part<QToolButton>("whoWroteThis"), Qt::LeftButton);
        auto *text = part<QTextBrowser>("authorshipText");
        QTRY_VERIFY(text->toPlainText().contains(u"se tait"_s));
        auto cursor = text->textCursor();
        cursor.setPosition(int(text->toPlainText().indexOf(u"se tait"_s)));
        text->setTextCursor(cursor);
        const auto editor = must(m_newsroom->workspace().entities().find<Staff>(entityOf(m_newsroom->editor())));
        QVERIFY2(part<QLabel>("authorshipWords")->text().contains(editor->value.name),
                 qPrintable(part<QLabel>("authorshipWords")->text()));
        cursor.setPosition(0);
        text->setTextCursor(cursor);
        QVERIFY(!part<QLabel>("authorshipWords")->text().contains(editor->value.name));
        QTest::mouseClick(part<QToolButton>("authorshipOpen"), Qt::LeftButton);
        QVERIFY(view()->isVisible());
    }

    void manyRevisionsOpenAtOnce()
    {
        must(m_newsroom->workspace().database().atomically([&]() -> Result<> {
            for (int i = 0; i < 120; ++i)
                m_newsroom->savePromise(1, u"Au 1er septembre, %1 km.\n\nLe quai attend."_s.arg(i));
            return {};
        }));
        openPage(m_newsroom->editor(), CompareWith::Previous);
        QCOMPARE(part<QListView>("timeline")->model()->rowCount(), 125);
        QCOMPARE(markedIn(*view(), DiffSpan::Kind::Inserted), QStringList { u"119"_s });
    }
};

} // namespace tenue

QTEST_MAIN(tenue::HistoryPageTest)
#include "history_page_test.moc"
