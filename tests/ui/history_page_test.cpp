// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/history_page.h"

#include "core/base/file_writer.h"
#include "core/store/verification.h"
#include "tests/support/newsroom.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/temporary_workspace_dir.h"
#include "ui/models/dossier_history_model.h"
#include "ui/review/comparison_print.h"
#include "ui/review/comparison_view.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/decision_dialog.h"
#include "ui/widgets/note_popover.h"
#include "ui/widgets/strip_stack.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QAction>
#include <QtGui/QAccessible>
#include <QtGui/QTextBlock>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace tenue
{

/// The page of history and comparison, as an editor works on it.
class HistoryPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<Desks> m_desks;
    ScriptedPrompts m_prompts;
    std::unique_ptr<HistoryPage> m_page;
    const PromiseId m_promise = promiseId(1);

    void openPage(const StaffId &person, std::optional<CompareWith> with = {}, int width = 1280)
    {
        m_page.reset();
        m_desks = std::make_unique<Desks>(m_newsroom->openAgain(), m_newsroom->clock(), person);
        m_page = std::make_unique<HistoryPage>(*m_desks, m_prompts);
        m_page->resize(width, 740);
        m_page->show();
        m_page->open(m_promise, with);
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    template <typename T>
    T *part(const char *name)
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    ComparisonView *view() { return m_page->findChild<ComparisonView *>(); }
    QStringList marked(DiffSpan::Kind kind)
    {
        QStringList words;
        for (const auto &row : view()->rows()) {
            for (const auto &span : row.spans) {
                if (span.kind == kind && row.change != ParagraphDiff::Kind::MovedFrom)
                    words.append(span.text);
            }
        }
        return words;
    }
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
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_newsroom = std::make_unique<Newsroom>(m_dir->workspacePath());
        m_newsroom->savePromise(1, u"Au 1er janvier, 91 km.\n\nLe rythme a crû.\n\nLe quai attend."_s);
        m_newsroom->publishPromise(1);
        m_newsroom->savePromise(1, u"Au 1er septembre, 103 km.\n\nLe rythme a crû.\n\nLe quai attend."_s);
        m_prompts = {};
    }
    void cleanup()
    {
        m_page.reset();
        m_desks.reset();
        m_newsroom.reset();
    }

    void opensAgainstWhatIsPublished()
    {
        openPage(m_newsroom->editor());
        QCOMPARE(marked(DiffSpan::Kind::Deleted), QStringList({ u"janvier"_s, u"91"_s }));
        QCOMPARE(marked(DiffSpan::Kind::Inserted), QStringList({ u"septembre"_s, u"103"_s }));
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
        QCOMPARE(marked(DiffSpan::Kind::Deleted), QStringList());
        QVERIFY(marked(DiffSpan::Kind::Inserted).join(QString()).contains(u"Enfin"_s));
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
        QCOMPARE(marked(DiffSpan::Kind::Deleted), QStringList({ u"crû"_s }));
        QCOMPARE(marked(DiffSpan::Kind::Inserted), QStringList({ u"baissé"_s }));
        auto *list = part<QListView>("timeline");
        const auto spoken
            = [list](int row) { return list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); };
        QVERIFY2(spoken(0).contains(u"new since you last looked"_s), qPrintable(spoken(0)));
        QVERIFY2(!spoken(1).contains(u"new since you last looked"_s), qPrintable(spoken(1)));
        // Looking again changes nothing of what is on screen.
        QTRY_VERIFY_WITH_TIMEOUT(seen() != first, 20'000);
        m_page->refresh();
        QCOMPARE(marked(DiffSpan::Kind::Inserted), QStringList({ u"baissé"_s }));
    }

    void aNamedMomentIsInTheTimelineAndCanBeFilteredFor()
    {
        openPage(m_newsroom->editor());
        part<QAction>("nameMoment")->trigger();
        auto *popover = m_page->findChild<NotePopover *>();
        QVERIFY(popover);
        auto *name = popover->findChild<QLineEdit *>(u"note"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(popover->isVisible());
        QTest::keyClicks(name, u"Lu par l'avocate"_s);
        QTest::keyClick(name, Qt::Key_Return);
        auto *list = part<QListView>("timeline");
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"Lu par l'avocate"_s);
        auto *filter = part<QToolButton>("filterTimeline");
        Q_EMIT filter->menu()->aboutToShow();
        for (auto *action : filter->menu()->actions()) {
            if (action->text() == u"&Milestones only"_s)
                action->trigger();
        }
        QCOMPARE(list->model()->rowCount(), 1);
    }

    void oneParagraphIsPutBack()
    {
        m_newsroom->savePromise(1, u"Au 1er septembre, 103 km.\n\nLe rythme a baissé.\n\nLe quai attend."_s);
        openPage(m_newsroom->editor());
        // Against what is published: two paragraphs changed; the second one goes back.
        QTest::keyClick(view(), Qt::Key_F8);
        QTest::keyClick(view(), Qt::Key_F8);
        QSignalSpy saved(m_page.get(), &HistoryPage::revisionSaved);
        part<QAction>("restorePassage")->trigger();
        QCOMPARE(saved.size(), 1);
        const auto now = must(m_desks->editing().open(m_promise));
        QCOMPARE(now.value.body, u"Au 1er septembre, 103 km.\n\nLe rythme a crû.\n\nLe quai attend."_s);
        QCOMPARE(must(m_desks->workspace().revisions().revision(now.revision)).header().reason, Reason::Restored);
        QCOMPARE(marked(DiffSpan::Kind::Deleted), QStringList({ u"janvier"_s, u"91"_s }));
    }

    void oneFieldIsPutBackFromItsMenu()
    {
        auto opened
            = must(m_desks ? m_desks->editing().open(m_promise) : EditingDesk(m_newsroom->session()).open(m_promise));
        opened.value.title = u"Autre titre"_s;
        must(EditingDesk(m_newsroom->session())
                 .save({ .promise = m_promise, .base = opened.revision, .value = opened.value }));
        openPage(m_newsroom->editor());
        const auto rows = view()->rows();
        const auto title = std::find_if(rows.begin(), rows.end(), [](const ComparisonRow &row) {
            return row.field == u"title"_s && row.isChange();
        });
        QVERIFY(title != rows.end());
        Q_EMIT view()->rowMenuRequested(*title, view()->mapToGlobal(QPoint(5, 5)));
        auto *menu = part<QMenu>("rowMenu");
        QVERIFY(menu);
        menu->findChild<QAction *>(u"restoreField"_s)->trigger();
        menu->close();
        const auto now = must(m_desks->editing().open(m_promise));
        QCOMPARE(now.value.title, u"Promise 1"_s);
        QCOMPARE(now.value.body, opened.value.body);
    }

    void nothingIsPutBackOnceTheHeadHasMoved()
    {
        openPage(m_newsroom->editor());
        QTest::keyClick(view(), Qt::Key_F8);
        m_newsroom->savePromise(1, u"Au 1er octobre, 103 km.\n\nLe rythme a crû.\n\nLe quai attend."_s);
        const auto head = must(m_desks->workspace().promises().find(m_promise))->head;
        part<QAction>("restorePassage")->trigger();
        QCOMPARE(must(m_desks->workspace().promises().find(m_promise))->head, head);
        // What the colleague did is compared with what was on screen.
        QCOMPARE(marked(DiffSpan::Kind::Deleted), QStringList({ u"septembre"_s }));
        QCOMPARE(marked(DiffSpan::Kind::Inserted), QStringList({ u"octobre"_s }));
        QVERIFY(m_page->findChild<StripStack *>()->keys().contains(u"moved"_s));
    }

    void showsTheDossierAsItWasOnADay()
    {
        m_newsroom->clock().set(m_newsroom->clock().now().addDays(30));
        m_newsroom->savePromise(1, u"Un mois après."_s);
        openPage(m_newsroom->editor());
        part<QAction>("asItWasOn")->trigger();
        auto *dialog = m_page->findChild<DecisionDialog *>();
        auto *day = dialog->findChild<DateField *>(u"momentDay"_s);
        auto *show = dialog->findChild<QPushButton *>(u"confirmDecision"_s);
        QVERIFY(!show->isEnabled());
        QTest::keyClicks(day, u"1 January 2020"_s);
        QTest::mouseClick(show, Qt::LeftButton);
        QVERIFY(dialog->findChild<TextLabel *>(u"decisionFault"_s)->isVisible());
        day->clear();
        QTest::keyClicks(day, QLocale().toString(someMoment().date().addDays(3), u"d MMMM yyyy"_s));
        QTest::mouseClick(show, Qt::LeftButton);
        QVERIFY(marked(DiffSpan::Kind::Inserted).contains(u"septembre"_s));
        QVERIFY(m_page->findChild<StripStack *>()->keys().contains(u"moment"_s));
        QCOMPARE(m_page->revisionOnScreen(),
                 std::optional(must(m_desks->history().asOf(m_promise, someMoment().addDays(3)))->revision));
    }

    void onlyAnAdministratorRedactsAndVerificationSaysSo()
    {
        const auto revisions = must(m_newsroom->workspace().revisions().history(entityOf(m_promise)));
        m_newsroom->savePromise(1, u"Sans le nom."_s);
        m_newsroom->publishPromise(1);
        for (const auto &[role, isAllowed] : { std::pair(Role::Editor, false), std::pair(Role::Administrator, true) }) {
            auto staff = must(m_newsroom->workspace().entities().find<Staff>(entityOf(m_newsroom->editor())));
            staff->value.role = role;
            must(NewsroomDesk(m_newsroom->editorsSession()).save(staff->entity, staff->revision, staff->value));
            openPage(m_newsroom->editor());
            auto *list = part<QListView>("timeline");
            list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
            part<QAction>("redactRevision")->trigger();
            auto *dialog = m_page->findChild<DecisionDialog *>();
            auto *act = dialog->findChild<QPushButton *>(u"confirmDecision"_s);
            QVERIFY(!act->isEnabled());
            QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"redactReason"_s), u"Ordonnance du tribunal"_s);
            QTest::mouseClick(act, Qt::LeftButton);
            QCOMPARE(dialog->isVisible(), !isAllowed);
            const auto last = list->model()->index(list->model()->rowCount() - 1, 0).data().toString();
            QCOMPARE(last == u"Redacted"_s, isAllowed);
        }
        Progress progress;
        const auto report = must(verifyWorkspace(m_newsroom->path(), progress));
        QVERIFY(report.isClean());
        QCOMPARE(report.findings.size(), 1);
        QCOMPARE(report.findings.first().kind, u"redacted"_s);
        QVERIFY(!m_desks->workspace().revisions().content(revisions.first().id()));
    }

    void theComparisonIsWrittenAsAPageAndPrinted()
    {
        openPage(m_newsroom->editor());
        const QString file = m_dir->pathOf(u"comparison.html"_s);
        m_prompts.paths = { file };
        part<QAction>("exportComparison")->trigger();
        const auto page = must(readWholeFile(file, 1'000'000));
        QVERIFY(page.contains("septembre") && page.contains("<ins"));
        const QString paper = m_dir->pathOf(u"comparison.pdf"_s);
        QPrinter printer(QPrinter::ScreenResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(paper);
        printOn(printer, { u"Promise 1"_s, u"2 words"_s, view()->rows(), { u"A"_s, u"B"_s } });
        QVERIFY(must(readWholeFile(paper, 10'000'000)).startsWith("%PDF"));
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
        QCOMPARE(marked(DiffSpan::Kind::Inserted), QStringList { u"119"_s });
    }
};

} // namespace tenue

QTEST_MAIN(tenue::HistoryPageTest)
#include "history_page_test.moc"
