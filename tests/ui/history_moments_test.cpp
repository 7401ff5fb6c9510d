// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/history_page.h"

#include "core/base/file_writer.h"
#include "core/store/verification.h"
#include "tests/ui/marked_words.h"
#include "tests/ui/seated_page.h"
#include "ui/review/comparison_view.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/decision_dialog.h"
#include "ui/widgets/note_popover.h"
#include "ui/widgets/strip_stack.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace tenue
{

/// Moments of a dossier on the page of history: named, looked at, put back, redacted, written out.
class HistoryMomentsTest : public QObject, private SeatedPage<HistoryPage>
{
    Q_OBJECT

private:
    void openPage(const StaffId &person, std::optional<CompareWith> with = {}, int width = 1280)
    {
        seat(person, width, [this, with](HistoryPage &page) { page.open(m_promise, with); });
    }
    ComparisonView *view() { return m_page->findChild<ComparisonView *>(); }

private Q_SLOTS:
    void init()
    {
        begin();
        m_newsroom->savePromise(1, u"Au 1er janvier, 91 km.\n\nLe rythme a crû.\n\nLe quai attend."_s);
        m_newsroom->publishPromise(1);
        m_newsroom->savePromise(1, u"Au 1er septembre, 103 km.\n\nLe rythme a crû.\n\nLe quai attend."_s);
    }
    void cleanup() { end(); }

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
        QCOMPARE(markedIn(*view(), DiffSpan::Kind::Deleted), QStringList({ u"janvier"_s, u"91"_s }));
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
        QCOMPARE(markedIn(*view(), DiffSpan::Kind::Deleted), QStringList({ u"septembre"_s }));
        QCOMPARE(markedIn(*view(), DiffSpan::Kind::Inserted), QStringList({ u"octobre"_s }));
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
        QVERIFY(markedIn(*view(), DiffSpan::Kind::Inserted).contains(u"septembre"_s));
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
            auto *redact = part<QAction>("redactRevision");
            QCOMPARE(redact->isEnabled(), isAllowed);
            QCOMPARE(redact->toolTip().contains(u"Only an administrator"_s), !isAllowed);
            if (!isAllowed)
                continue;
            redact->trigger();
            auto *dialog = m_page->findChild<DecisionDialog *>();
            auto *act = dialog->findChild<QPushButton *>(u"confirmDecision"_s);
            QVERIFY(!act->isEnabled());
            QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"redactReason"_s), u"Ordonnance du tribunal"_s);
            QTest::mouseClick(act, Qt::LeftButton);
            QVERIFY(!dialog->isVisible());
            const auto last = list->model()->index(list->model()->rowCount() - 1, 0).data().toString();
            QCOMPARE(last, u"Redacted"_s);
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
        const auto paper = m_page->toPrint();
        QVERIFY(paper && paper->html.contains(u"septembre"_s));
        QVERIFY(paper->html.contains(u"underline"_s) && paper->html.contains(u"line-through"_s));
    }
};

} // namespace tenue

QTEST_MAIN(tenue::HistoryMomentsTest)
#include "history_moments_test.moc"
