// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/dossier_page.h"

#include "tests/support/newsroom.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/temporary_workspace_dir.h"
#include "ui/editor/markdown_editor.h"
#include "ui/widgets/note_popover.h"
#include "ui/widgets/strip_stack.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace tenue
{

/// The dossier page, as a person works on it.
class DossierPageTest : public QObject
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
    StripStack *strips() { return m_page->findChild<StripStack *>(); }

    // QTest::keyClicks takes Latin letters only.
    static void type(QWidget *widget, const QString &text)
    {
        widget->setFocus();
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    void typeAtTheEnd(const QString &text)
    {
        body()->moveCursor(QTextCursor::End);
        type(body(), text);
    }
    void answerPopover(const QString &note)
    {
        auto *popover = m_page->findChild<NotePopover *>();
        QVERIFY(popover);
        auto *line = popover->findChild<QLineEdit *>(u"note"_s);
        type(line, note);
        QTest::keyClick(line, Qt::Key_Return);
    }
    QList<Revision> history() { return must(m_desks->workspace().revisions().history(entityOf(m_promise))); }
    std::optional<Draft> draft() { return must(m_desks->editing().draftOf(entityOf(m_promise))); }
    QString storedBody() { return must(m_desks->editing().open(m_promise)).value.body; }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_newsroom = std::make_unique<Newsroom>(m_dir->workspacePath());
        m_newsroom->savePromise(1, u"Le conseil a voté."_s);
        m_prompts = {};
        openPage(m_newsroom->journalist());
    }

    void cleanup()
    {
        m_page.reset();
        m_desks.reset();
        m_newsroom.reset();
    }

    void showsTheDossierAndNoChange()
    {
        QCOMPARE(body()->toPlainText(), u"Le conseil a voté."_s);
        QVERIFY(!part<QPushButton>("save")->isEnabled());
        QVERIFY(m_page->mayLeave());
        QVERIFY(!draft());
    }

    void saveMakesOneRevisionWithItsNote()
    {
        QSignalSpy saved(m_page.get(), &DossierPage::promiseSaved);
        typeAtTheEnd(u" L’été est passé — enfin."_s);
        QTest::keyClick(body(), Qt::Key_S, Qt::ControlModifier);
        answerPopover(u"Après le vote"_s);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(history().size(), 2);
        QCOMPARE(history().last().header().note, u"Après le vote"_s);
        QCOMPARE(storedBody(), u"Le conseil a voté. L’été est passé — enfin."_s);
        QVERIFY(!draft());
        QVERIFY(!part<QPushButton>("save")->isEnabled());
    }

    void typingIsInTheDraftSlotWithinTwoSeconds()
    {
        typeAtTheEnd(u" Puis"_s);
        QVERIFY(!draft());
        QTRY_VERIFY_WITH_TIMEOUT(draft().has_value(), 2000);
        QCOMPARE(history().size(), 1);
        QVERIFY(part<QLabel>("keeping")->text().contains(u"Draft kept"_s));
    }

    void aDraftIsThereAtTheNextOpening()
    {
        typeAtTheEnd(u" Puis rien."_s);
        QVERIFY(m_page->mayLeave());
        openPage(m_newsroom->journalist());
        QCOMPARE(body()->toPlainText(), u"Le conseil a voté. Puis rien."_s);
        QVERIFY(strips()->keys().contains(u"recovered"_s));
        QVERIFY(part<QPushButton>("save")->isEnabled());
        // Another person's page shows none of it.
        openPage(m_newsroom->editor());
        QCOMPARE(body()->toPlainText(), u"Le conseil a voté."_s);
    }

    void aConflictOverwritesNothing()
    {
        typeAtTheEnd(u" À moi."_s);
        m_newsroom->savePromise(1, u"Le texte d’un collègue."_s);
        QTest::keyClick(body(), Qt::Key_S, Qt::ControlModifier);
        answerPopover({});
        QVERIFY(strips()->keys().contains(u"conflict"_s));
        QCOMPARE(storedBody(), u"Le texte d’un collègue."_s);
        QCOMPARE(body()->toPlainText(), u"Le conseil a voté. À moi."_s);
        QVERIFY(draft());
    }

    void undoTakesBackTypingFirst()
    {
        typeAtTheEnd(u"x"_s); // no sign that typography sets a space before
        QTest::keyClick(body(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(body()->toPlainText(), u"Le conseil a voté."_s);
    }

    void newEvidenceIsCitedAndSavedWithTheText()
    {
        QTest::mouseClick(part<QToolButton>("addEvidence"), Qt::LeftButton);
        type(part<QLineEdit>("evidenceTitle"), u"Bilan du plan vélo"_s);
        QCOMPARE(part<QLineEdit>("evidenceKey")->text(), u"bilan-du-plan-velo"_s);
        QTest::mouseClick(part<QPushButton>("closeEvidence"), Qt::LeftButton);
        body()->moveCursor(QTextCursor::End);
        QTest::keyClick(body(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(body(), Qt::Key_Return);
        QCOMPARE(body()->toPlainText(), u"Le conseil a voté. [@bilan-du-plan-velo]"_s);
        QTest::keyClick(body(), Qt::Key_S, Qt::ControlModifier);
        answerPopover({});
        const auto saved = must(m_desks->editing().open(m_promise)).value;
        QCOMPARE(saved.evidence.size(), 1);
        QCOMPARE(must(m_desks->editing().evidenceOf(saved)).first().value.title, u"Bilan du plan vélo"_s);
    }

    void ctrlEnterSubmitsAndFourEyesApprove()
    {
        QTest::keyClick(body(), Qt::Key_Return, Qt::ControlModifier);
        const auto row = must(m_desks->workspace().promises().find(m_promise));
        QCOMPARE(row->state, WorkflowState::Submitted);
        // Who wrote it cannot approve it, and reads why.
        auto *next = part<QPushButton>("next");
        QVERIFY(!next->isEnabled());
        QVERIFY2(next->toolTip().contains(u"author cannot approve"_s), qPrintable(next->toolTip()));
        openPage(m_newsroom->editor());
        QVERIFY(part<QPushButton>("next")->isEnabled());
        QTest::mouseClick(part<QPushButton>("next"), Qt::LeftButton);
        QCOMPARE(must(m_desks->workspace().promises().find(m_promise))->state, WorkflowState::Approved);
    }
};

} // namespace tenue

QTEST_MAIN(tenue::DossierPageTest)
#include "dossier_page_test.moc"
