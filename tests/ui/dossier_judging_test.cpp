// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/newsroom.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/temporary_workspace_dir.h"
#include "ui/editor/dossier_page.h"
#include "ui/editor/markdown_editor.h"
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
class DossierJudgingTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<Desks> m_desks;
    ScriptedPrompts m_prompts;
    std::unique_ptr<DossierPage> m_page;
    const PromiseId m_promise = promiseId(1);

    void openPage(const StaffId &person)
    {
        m_page.reset();
        m_desks = std::make_unique<Desks>(m_newsroom->openAgain(), m_newsroom->clock(), person);
        m_page = std::make_unique<DossierPage>(*m_desks, m_prompts);
        m_page->resize(1280, 740);
        m_page->show();
        m_page->open(m_promise);
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    template <typename T>
    T *part(const char *name)
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    MarkdownEditor *body() { return part<MarkdownEditor>("body"); }
    QListWidget *checks() { return part<QListWidget>("checks"); }
    QTabBar *tabs() { return part<QTabBar>("panelTabs"); }
    static void type(QWidget *widget, const QString &text)
    {
        widget->setFocus();
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
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
    /// Makes the check current whose sentence holds `words`.
    void chooseCheck(const QString &words)
    {
        tabs()->setCurrentIndex(3);
        const auto found = checks()->findItems(words, Qt::MatchContains);
        QCOMPARE(found.size(), 1);
        checks()->setCurrentItem(found.first());
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
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_newsroom = std::make_unique<Newsroom>(m_dir->workspacePath());
        m_newsroom->savePromise(1, u"Le conseil a voté [@rien].\n\nDeuxième.\n\nLa ville a payé."_s);
        m_prompts = {};
        openPage(m_newsroom->journalist());
    }

    void cleanup()
    {
        m_page.reset();
        m_desks.reset();
        m_newsroom.reset();
    }

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
        QTRY_COMPARE(checks()->findItems(u"La preuve arrive demain"_s, Qt::MatchContains).size(), 1);
        QCOMPARE(must(m_desks->checklist().waivers(m_promise)).size(), 1);
        QTest::mouseClick(next, Qt::LeftButton);
        if (popover())
            answerPopover({});
        QCOMPARE(must(m_desks->workspace().promises().find(m_promise))->state, WorkflowState::Submitted);

        chooseCheck(u"La preuve arrive demain"_s);
        QTest::mouseClick(part<QPushButton>("withdrawWaiver"), Qt::LeftButton);
        QTRY_VERIFY(checks()->findItems(u"La preuve arrive demain"_s, Qt::MatchContains).isEmpty());
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
