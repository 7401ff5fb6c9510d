// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/dossier_page.h"
#include "ui/editor/markdown_editor.h"
#include "tests/ui/seated_page.h"
#include "ui/editor/suggested_change_row.h"
#include "ui/widgets/note_popover.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace tenue
{

/// Checks, waivers and suggestions on the dossier page, as people use them.
class DossierJudgingTest : public QObject, private SeatedPage<DossierPage>
{
    Q_OBJECT

private:
    void openPage(const StaffId &person)
    {
        seat(person, 1280, [this](DossierPage &page) { page.open(m_promise); });
    }

    MarkdownEditor *body() { return part<MarkdownEditor>("body"); }
    QListWidget *checks() { return part<QListWidget>("checks"); }
    QTabBar *tabs() { return part<QTabBar>("panelTabs"); }
    NotePopover *popover()
    {
        for (auto *each : m_page->findChildren<NotePopover *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void answerPopover(const QString &note)
    {
        auto *open = popover();
        QVERIFY(open);
        auto *line = open->findChild<QLineEdit *>(u"note"_s);
        type(line, note);
        QTest::keyClick(line, Qt::Key_Return);
    }
    /// The first finding that tells it, in its sentence or below; -1 if none does.
    int rowSaying(const QString &words)
    {
        for (int row = 0; row < checks()->count(); ++row) {
            if (checks()->item(row)->data(Qt::AccessibleTextRole).toString().contains(words))
                return row;
        }
        return -1;
    }
    bool isSaid(const QString &words) { return rowSaying(words) >= 0; }
    /// Makes that finding current.
    void chooseCheck(const QString &words)
    {
        tabs()->setCurrentIndex(3);
        QVERIFY(isSaid(words));
        checks()->setCurrentItem(checks()->item(rowSaying(words)));
    }
    Promise stored() { return must(m_desks->editing().open(m_promise)).value; }
    qsizetype revisions() { return must(m_desks->workspace().revisions().history(entityOf(m_promise))).size(); }
    QList<SuggestionView> suggestions() { return must(m_desks->suggestions().suggestions(m_promise)); }

    /// The journalist changes both paragraphs and suggests it.
    void suggestTwoChanges()
    {
        body()->setFocus();
        body()->moveCursor(QTextCursor::Start);
        type(body(), u"Hier, "_s);
        body()->moveCursor(QTextCursor::End);
        type(body(), u" Enfin presque"_s);
        QTest::keyClick(body(), Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
        answerPopover(u"Plus clair"_s);
        QCOMPARE(suggestions().size(), 1);
    }

private Q_SLOTS:
    void init()
    {
        begin();
        m_newsroom->savePromise(1, u"Le conseil a voté [@rien].\n\nDeuxième.\n\nLa ville a payé."_s);
        openPage(m_newsroom->journalist());
    }

    void cleanup() { end(); }

    void aFindingLeadsToItsPlace()
    {
        chooseCheck(u"@rien"_s);
        checks()->setFocus();
        QTest::keyClick(checks(), Qt::Key_Return);
        QCOMPARE(body()->textCursor().selectedText(), u"[@rien]"_s);
        QVERIFY(body()->hasFocus());
    }

    void whatBlocksIsSaidAndStopsUntilItIsWaived()
    {
        auto *next = part<QPushButton>("next");
        QTest::mouseClick(next, Qt::LeftButton);
        QVERIFY(popover());
        auto *act = popover()->findChild<QPushButton *>(u"act"_s);
        QVERIFY(!act->isEnabled());
        QVERIFY(popover()->findChild<QWidget *>(u"findingLines"_s));
        popover()->hide();

        chooseCheck(u"@rien"_s);
        QTest::mouseClick(part<QPushButton>("waiveFinding"), Qt::LeftButton);
        answerPopover(u"La preuve arrive demain"_s);
        QTRY_VERIFY(isSaid(u"La preuve arrive demain"_s));
        QCOMPARE(must(m_desks->checklist().waivers(m_promise)).size(), 1);
        QTest::mouseClick(next, Qt::LeftButton);
        if (popover())
            answerPopover({});
        QCOMPARE(must(m_desks->workspace().promises().find(m_promise))->state, WorkflowState::Submitted);

        chooseCheck(u"La preuve arrive demain"_s);
        QTest::mouseClick(part<QPushButton>("withdrawWaiver"), Qt::LeftButton);
        QTRY_VERIFY(!isSaid(u"La preuve arrive demain"_s));
        QVERIFY(must(m_desks->checklist().waivers(m_promise)).first().value.isWithdrawn);
    }

    void suggestedTextLeavesTheDossierAsItWas()
    {
        suggestTwoChanges();
        QCOMPARE(revisions(), 1);
        QVERIFY(body()->toPlainText().startsWith(u"Le conseil"_s));
        QVERIFY(!part<QPushButton>("save")->isEnabled());
        QVERIFY(!must(m_desks->editing().draftOf(entityOf(m_promise))));
        QCOMPARE(suggestions().first().value.note, u"Plus clair"_s);
        QTRY_VERIFY(tabs()->tabText(1).contains(u'1'));
    }

    void oneChangeIsTakenAndTheOtherNotByKeys()
    {
        suggestTwoChanges();
        openPage(m_newsroom->editor());
        tabs()->setCurrentIndex(1);
        QTest::mouseClick(part<QToolButton>("openSuggestion"), Qt::LeftButton);
        auto *page = part<QWidget>("suggestionPage");
        QVERIFY(page->isVisible());
        const auto rows = page->findChildren<SuggestedChangeRow *>();
        QCOMPARE(rows.size(), 2);
        auto *apply = part<QPushButton>("applySuggestion");
        QVERIFY(!apply->isEnabled());
        QTest::keyClick(page, Qt::Key_A);
        QTest::keyClick(page, Qt::Key_R);
        QVERIFY(apply->isEnabled());
        QTest::mouseClick(apply, Qt::LeftButton);
        answerPopover(u"La fin était bonne"_s);
        QCOMPARE(revisions(), 2);
        QCOMPARE(stored().body, u"Hier, Le conseil a voté [@rien].\n\nDeuxième.\n\nLa ville a payé."_s);
        QCOMPARE(body()->toPlainText(), stored().body);
        const auto answered = suggestions().first();
        QCOMPARE(answered.value.state, SuggestionState::PartlyAccepted);
        QCOMPARE(answered.value.answer, u"La fin était bonne"_s);
    }

    void aRefusalWantsAReason()
    {
        suggestTwoChanges();
        openPage(m_newsroom->editor());
        tabs()->setCurrentIndex(1);
        QTest::mouseClick(part<QToolButton>("openSuggestion"), Qt::LeftButton);
        QTest::mouseClick(part<QPushButton>("refuseAll"), Qt::LeftButton);
        QVERIFY(!popover()->findChild<QPushButton *>(u"act"_s)->isEnabled());
        answerPopover(u"Pas maintenant"_s);
        QCOMPARE(revisions(), 1);
        QCOMPARE(suggestions().first().value.state, SuggestionState::Refused);
        QVERIFY(body()->isVisible());
    }

    void everyControlHasAName()
    {
        suggestTwoChanges();
        tabs()->setCurrentIndex(1);
        QTest::mouseClick(part<QToolButton>("openSuggestion"), Qt::LeftButton);
        for (auto *button : part<QWidget>("suggestionPage")->findChildren<QAbstractButton *>())
            QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
    }
};

} // namespace tenue

QTEST_MAIN(tenue::DossierJudgingTest)
#include "dossier_judging_test.moc"
