// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/dossier_page.h"

#include "tests/ui/seated_page.h"
#include "ui/editor/comments_panel.h"
#include "ui/editor/markdown_editor.h"
#include "ui/widgets/note_popover.h"
#include "ui/widgets/strip_stack.h"

#include <QtGui/QAction>
#include <QtGui/QHelpEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QToolTip>

using namespace Qt::StringLiterals;

namespace tenue
{

/// The dossier page, as a person works on it.
class DossierPageTest : public QObject, private SeatedPage<DossierPage>
{
    Q_OBJECT

private:
    void openPage(const StaffId &person)
    {
        seat(person, 1280, [this](DossierPage &page) { page.open(m_promise); });
    }

    MarkdownEditor *body() { return part<MarkdownEditor>("body"); }
    StripStack *strips() { return m_page->findChild<StripStack *>(); }

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
    void thePanelHasItsWidthAndTheToolBarGivesWay()
    {
        openPage(m_newsroom->journalist());
        const auto *panel = part<QTabBar>("panelTabs")->parentWidget();
        QVERIFY2(panel->width() >= 360, qPrintable(QString::number(panel->width())));
        m_page->resize(920, 740);
        for (const auto *button : body()->parentWidget()->parentWidget()->findChildren<QToolButton *>()) {
            if (button->isVisible() && !button->text().isEmpty())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
    }

    void aNewPieceOfEvidenceCanBeClosedInANarrowPanel()
    {
        openPage(m_newsroom->journalist());
        QTest::mouseClick(part<QToolButton>("addEvidence"), Qt::LeftButton);
        const auto *done = part<QPushButton>("closeEvidence");
        QTRY_VERIFY(done->isVisible());
        part<QWidget>("evidenceForm")->resize(288, 600);
        done->parentWidget()->layout()->activate();
        QVERIFY2(done->width() >= done->sizeHint().width(), qPrintable(QString::number(done->width())));
    }

    void init()
    {
        begin();
        m_newsroom->savePromise(1, u"Le conseil a voté."_s);
        openPage(m_newsroom->journalist());
    }

    void cleanup() { end(); }

    void whoWroteASentenceIsToldUnderTheMouse()
    {
        const auto isBy = [](const QString &tip, const QString &name) {
            return tip.startsWith(u"Written by "_s) && tip.contains(name);
        };
        const auto tipAt = [this](int position) {
            QTextCursor place(body()->document());
            place.setPosition(position);
            const auto at = body()->cursorRect(place).center() + QPoint(2, 0);
            QHelpEvent help(QEvent::ToolTip, at, body()->viewport()->mapToGlobal(at));
            QApplication::sendEvent(body()->viewport(), &help);
            return QToolTip::text();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isBy(tipAt(3), aJournalist().name), 10'000);
        QVERIFY(tipAt(3).contains(u"No evidence"_s));
        typeAtTheEnd(u" Une phrase de plus."_s);
        QVERIFY(isBy(tipAt(3), aJournalist().name));
        QVERIFY(tipAt(24).contains(u"not saved yet"_s));
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

    void wordsAreCommentedAnsweredAndResolved()
    {
        auto cursor = body()->textCursor();
        cursor.setPosition(3);
        cursor.setPosition(10, QTextCursor::KeepAnchor);
        body()->setTextCursor(cursor);
        QTest::keyClick(body(), Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        auto *composer = part<QWidget>("newComment");
        QVERIFY(composer->isVisible());
        auto *text = composer->findChild<QPlainTextEdit *>(u"commentText"_s);
        type(text, u"Lequel ?"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        const auto threads = [this] {
            return must(m_desks->comments().threads(m_promise, must(m_desks->editing().open(m_promise)).value));
        };
        QCOMPARE(threads().size(), 1);
        QCOMPARE(threads().first().first.value.anchor.quote, u"conseil"_s);
        QTRY_VERIFY(part<QToolButton>("answerComment"));

        QTest::mouseClick(part<QToolButton>("answerComment"), Qt::LeftButton);
        auto *answer = part<QWidget>("answer")->findChild<QPlainTextEdit *>(u"commentText"_s);
        type(answer, u"Le municipal."_s);
        QTest::keyClick(answer, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(threads().first().replies.size(), 1);
        QTRY_COMPARE(part<QTabBar>("panelTabs")->tabText(1), u"Comments 1"_s);
        QTest::mouseClick(part<QToolButton>("resolveComment"), Qt::LeftButton);
        QVERIFY(threads().first().first.value.isResolved);
        QTRY_COMPARE(part<QTabBar>("panelTabs")->tabText(1), u"Comments"_s);
    }

    void aCommentLeadsToItsWordsAndTheWordsToIt()
    {
        const auto saved = must(m_desks->editing().open(m_promise));
        const auto first = must(m_desks->comments().add(m_promise, saved.revision, { u"body"_s, 3, 7 }, u"Lequel ?"_s));
        const auto second = must(m_desks->comments().add(m_promise, saved.revision, { u"body"_s, 13, 4 }, u"Oui."_s));
        openPage(m_newsroom->journalist());
        part<QTabBar>("panelTabs")->setCurrentIndex(1);
        const auto cards = m_page->findChildren<QWidget *>(u"commentThread"_s);
        QCOMPARE(cards.size(), 2);
        QTest::mouseClick(cards[1]->findChild<QToolButton *>(u"jumpToComment"_s), Qt::LeftButton);
        QCOMPARE(body()->textCursor().selectedText(), u"voté"_s);
        auto &panel = *m_page->findChild<CommentsPanel *>();
        QCOMPARE(panel.chosen(), second);
        body()->setFocus();
        QTest::keyClick(body(), Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(body(), Qt::Key_Right);
        QCOMPARE(panel.chosen(), first);
        part<QTabBar>("panelTabs")->setCurrentIndex(0);
        QTest::keyClick(body(), Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(part<QTabBar>("panelTabs")->currentIndex(), 1);
    }

    void aLostCommentIsShownAndAnAnswerBegunStays()
    {
        const auto saved = must(m_desks->editing().open(m_promise));
        (void)must(m_desks->comments().add(m_promise, saved.revision, { u"body"_s, 3, 7 }, u"Lequel ?"_s));
        openPage(m_newsroom->editor());
        part<QTabBar>("panelTabs")->setCurrentIndex(1);
        QTest::mouseClick(part<QToolButton>("answerComment"), Qt::LeftButton);
        type(part<QWidget>("answer")->findChild<QPlainTextEdit *>(u"commentText"_s), u"Celui de la ville"_s);
        body()->selectAll();
        type(body(), u"Rien."_s);
        QTRY_VERIFY(!part<QToolButton>("jumpToComment"));
        QCOMPARE(part<QTabBar>("panelTabs")->tabText(1), u"Comments 1"_s);
        QCOMPARE(part<QWidget>("answer")->findChild<QPlainTextEdit *>(u"commentText"_s)->toPlainText(),
                 u"Celui de la ville"_s);
    }

    void atOffersColleaguesByTheirFirstLetters()
    {
        part<QTabBar>("panelTabs")->setCurrentIndex(1);
        auto *text = part<QWidget>("newComment")->findChild<QPlainTextEdit *>(u"commentText"_s);
        const auto editor = must(m_desks->workspace().entities().find<Staff>(entityOf(m_newsroom->editor())));
        type(text, u"Pour @"_s + editor->value.name.left(2));
        auto *names = m_page->findChild<QAbstractItemView *>(u"mentions"_s);
        if (!names) {
            for (auto *window : QApplication::allWidgets()) {
                if (window->objectName() == "mentions"_L1 && window->isVisible())
                    names = qobject_cast<QAbstractItemView *>(window);
            }
        }
        QVERIFY(names && names->isVisible());
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(text->toPlainText(), u"Pour @"_s + editor->value.name + u' ');
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        const auto threads = must(m_desks->comments().threads(m_promise, {}));
        QCOMPARE(threads.size(), 1);
        QCOMPARE(threads.first().first.value.mentions, QList { m_newsroom->editor() });
    }

    void ctrlEnterSubmitsAndFourEyesApprove()
    {
        QTest::keyClick(body(), Qt::Key_Return, Qt::ControlModifier);
        // What the checklist warns of is read before, here and by who approves.
        answerPopover({});
        const auto row = must(m_desks->workspace().promises().find(m_promise));
        QCOMPARE(row->state, WorkflowState::Submitted);
        // Who wrote it cannot approve it, and reads why.
        auto *next = part<QPushButton>("next");
        QVERIFY(!next->isEnabled());
        QVERIFY2(next->toolTip().contains(u"author cannot approve"_s), qPrintable(next->toolTip()));
        openPage(m_newsroom->editor());
        QVERIFY(part<QPushButton>("next")->isEnabled());
        QTest::mouseClick(part<QPushButton>("next"), Qt::LeftButton);
        answerPopover({});
        QCOMPARE(must(m_desks->workspace().promises().find(m_promise))->state, WorkflowState::Approved);
    }
};

} // namespace tenue

QTEST_MAIN(tenue::DossierPageTest)
#include "dossier_page_test.moc"
