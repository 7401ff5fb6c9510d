// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/newsroom.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/temporary_workspace_dir.h"
#include "ui/editor/dossier_page.h"
#include "ui/editor/cite_popup.h"
#include "ui/editor/markdown_editor.h"
#include "ui/editor/writing_area.h"
#include "ui/widgets/exact_text.h"

#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace tenue
{

/// Every command of the text does what it says, by its key on the page.
class WritingCommandsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<Desks> m_desks;
    ScriptedPrompts m_prompts;
    std::unique_ptr<DossierPage> m_page;

    template <typename T>
    T *part(const char *name)
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    WritingArea *area() { return m_page->findChild<WritingArea *>(); }
    MarkdownEditor *editor() { return part<MarkdownEditor>("body"); }
    QString text() { return exactText(*editor()->document()); }
    QAction &action(Writing command) { return area()->actions().action(command); }

    /// The text with `selected` selected, the focus in it.
    void begin(const QString &body, const QString &selected = {})
    {
        editor()->setText(body);
        auto cursor = editor()->textCursor();
        if (!selected.isEmpty()) {
            cursor.setPosition(int(body.indexOf(selected)));
            cursor.setPosition(cursor.position() + int(selected.size()), QTextCursor::KeepAnchor);
        }
        editor()->setTextCursor(cursor);
        editor()->setFocus();
    }
    void type(const QString &letters)
    {
        for (const QChar letter : letters)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(letter),
                                Qt::NoModifier);
    }
    /// By its key where it has one, else by the menu.
    void perform(Writing command)
    {
        if (action(command).shortcut().isEmpty())
            action(command).trigger();
        else
            QTest::keySequence(QApplication::focusWidget(), action(command).shortcut());
    }

    struct Change {
        Writing command;
        QString wanted;
    };

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_newsroom = std::make_unique<Newsroom>(m_dir->workspacePath());
        m_newsroom->savePromise(1, u"Le conseil a voté."_s);
        m_desks = std::make_unique<Desks>(m_newsroom->openAgain(), m_newsroom->clock(), m_newsroom->journalist());
        m_page = std::make_unique<DossierPage>(*m_desks, m_prompts);
        m_page->resize(1280, 740);
        m_page->show();
        m_page->open(promiseId(1));
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_desks.reset();
        m_newsroom.reset();
    }

    void marksAreSet()
    {
        const QList<Change> changes {
            { Writing::Heading, u"## Un mot ici"_s }, { Writing::Bold, u"Un **mot** ici"_s },
            { Writing::Italic, u"Un *mot* ici"_s },   { Writing::Quote, u"> Un mot ici"_s },
            { Writing::List, u"- Un mot ici"_s },     { Writing::NumberedList, u"1. Un mot ici"_s },
        };
        for (const auto &change : changes) {
            begin(u"Un mot ici"_s, u"mot"_s);
            perform(change.command);
            QCOMPARE(text(), change.wanted);
            perform(change.command);
            QCOMPARE(text(), u"Un mot ici"_s);
            perform(change.command);
            QTest::keySequence(editor(), QKeySequence::Undo);
            QCOMPARE(text(), u"Un mot ici"_s);
        }
        begin(u"Un mot ici"_s, u"mot"_s);
        perform(Writing::Link);
        QVERIFY(text().startsWith(u"Un [mot]("_s));
    }

    void citingOpensTheList()
    {
        begin(u"Un mot "_s);
        editor()->moveCursor(QTextCursor::End);
        perform(Writing::Cite);
        QTRY_VERIFY(m_page->findChild<CitePopup *>()->isVisible() || text().endsWith(u"[@"_s));
    }

    void anUpdateIsDated()
    {
        begin(u"Un mot"_s);
        perform(Writing::Update);
        QVERIFY(text().startsWith(u"Un mot\n\n## "_s));
    }

    void theWordsAloneArePasted()
    {
        auto *rich = new QMimeData;
        rich->setHtml(u"<b>gras</b>"_s);
        rich->setText(u"gras"_s);
        QApplication::clipboard()->setMimeData(rich);
        begin({});
        perform(Writing::PastePlain);
        QCOMPARE(text(), u"gras"_s);
    }

    void findingGoesThroughTheText()
    {
        begin(u"un deux un trois un"_s);
        perform(Writing::Find);
        auto *field = part<QLineEdit>("findField");
        QTRY_VERIFY(field->hasFocus());
        QVERIFY(!part<QLineEdit>("replaceField")->isVisible());
        type(u"un"_s);
        perform(Writing::FindNext);
        const int first = editor()->textCursor().selectionStart();
        perform(Writing::FindNext);
        const int second = editor()->textCursor().selectionStart();
        QVERIFY(second != first);
        perform(Writing::FindPrevious);
        QCOMPARE(editor()->textCursor().selectionStart(), first);
        perform(Writing::Replace);
        QTRY_VERIFY(part<QLineEdit>("replaceField")->isVisible());
    }

    void typographyIsCheckedAndSwitchedOff()
    {
        begin(u"Oui ?"_s);
        perform(Writing::Typography);
        QTRY_COMPARE(part<QListWidget>("typographyFaults")->count(), 1);
        begin({});
        perform(Writing::LiveTypography);
        type(u"L'an"_s);
        QCOMPARE(text(), u"L'an"_s);
        perform(Writing::LiveTypography);
        type(u" d'or"_s);
        QCOMPARE(text(), u"L'an d’or"_s);
    }

    void theViewChanges()
    {
        begin(u"Un mot"_s);
        perform(Writing::Invisible);
        QVERIFY(editor()->document()->defaultTextOption().flags() & QTextOption::ShowTabsAndSpaces);
        auto *preview = m_page->findChild<PreviewPane *>();
        perform(Writing::Preview);
        QVERIFY(preview->isVisible() && editor()->isVisible());
        perform(Writing::Preview);
        QVERIFY(!preview->isVisible());
        perform(Writing::PreviewAlone);
        QVERIFY(preview->isVisible() && !editor()->isVisible());
        action(Writing::PreviewAlone).trigger();
        QVERIFY(!preview->isVisible() && editor()->isVisible());
        editor()->setFocus();
        perform(Writing::Focus);
        QVERIFY(!part<QWidget>("panelTabs")->isVisible());
        perform(Writing::Focus);
        QVERIFY(part<QWidget>("panelTabs")->isVisible());
    }

    void lettersAndLinesAreOnesOwn()
    {
        QSignalSpy changed(m_page.get(), &DossierPage::writingLookChanged);
        begin(u"Un mot"_s);
        perform(Writing::Larger);
        perform(Writing::Larger);
        QCOMPARE(editor()->zoomStep(), 2);
        perform(Writing::Smaller);
        QCOMPARE(editor()->zoomStep(), 1);
        perform(Writing::UsualSize);
        QCOMPARE(editor()->zoomStep(), 0);
        QCOMPARE(changed.size(), 4);
        perform(Writing::Look);
        auto *width = part<QComboBox>("lineWidth");
        QTRY_VERIFY(width && width->isVisible());
        width->setFocus();
        QTest::keyClick(width, Qt::Key_Down);
        QVERIFY(editor()->measure() > 0);
        auto *letters = part<QComboBox>("letters");
        letters->setFocus();
        QTest::keyClick(letters, Qt::Key_Down);
        QVERIFY(!editor()->family().isEmpty());
        QCOMPARE(area()->look().family, editor()->family());
        QCOMPARE(changed.size(), 6);
    }

    void anEmptyAnalysisCanBeginWithTheOutline()
    {
        begin(u"Un mot"_s);
        QTRY_VERIFY(!action(Writing::Outline).isEnabled());
        QVERIFY(!action(Writing::Outline).statusTip().isEmpty());
        const EntityId own = EntityId::create();
        must(m_desks->drafting().save(own, {}, { u"Mairie"_s, aMandateId(), u"## Un\n\n## Deux\n"_s, 1500 }));
        QTest::keySequence(editor(), QKeySequence::SelectAll);
        QTest::keyClick(editor(), Qt::Key_Delete);
        QTRY_VERIFY(action(Writing::Outline).isEnabled());
        perform(Writing::Outline);
        QCOMPARE(text(), u"## Un\n\n## Deux\n"_s);
        QVERIFY(part<QProgressBar>("target")->isVisible());
        QCOMPARE(part<QProgressBar>("target")->maximum(), 1500);
        QTest::keySequence(editor(), QKeySequence::Undo);
        QCOMPARE(text(), QString());
    }

    void ofSeveralOutlinesOneIsChosen()
    {
        must(m_desks->drafting().save(EntityId::create(), {}, { u"Longue"_s, {}, u"## Long\n"_s, 4500 }));
        must(m_desks->drafting().save(EntityId::create(), {}, { u"Brève"_s, {}, u"## Bref\n"_s, 1500 }));
        begin({});
        QTRY_VERIFY(action(Writing::Outline).isEnabled());
        perform(Writing::Outline);
        auto *menu = m_page->findChild<QMenu *>(u"outlines"_s);
        QTRY_VERIFY(menu && menu->isVisible());
        QCOMPARE(menu->actions().size(), 2);
        for (auto *each : menu->actions()) {
            if (each->text() == u"Brève"_s)
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(each).center());
        }
        QTRY_COMPARE(text(), u"## Bref\n"_s);
    }

    void whatNothingSupportsIsInTheMargin()
    {
        begin(u"Un mot.\n\nLe budget a augmenté de 12 %.\n\nIl dit « non » [@cle].\n\nLe 3 mai 2024, le vote."_s);
        type(u" "_s);
        QTRY_COMPARE(editor()->marginSigns().size(), 2);
        editor()->moveCursor(QTextCursor::Start);
        perform(Writing::NextClaim);
        QVERIFY(editor()->textCursor().block().text().contains(u"12 %"_s));
        perform(Writing::NextClaim);
        QVERIFY(editor()->textCursor().block().text().contains(u"2024"_s));
        perform(Writing::PreviousClaim);
        QVERIFY(editor()->textCursor().block().text().contains(u"12 %"_s));
    }

    void theSignInTheMarginLeadsToItsFinding()
    {
        m_newsroom->savePromise(2, u"Un mot.\n\nLe budget a augmenté de 12 %."_s);
        m_page->open(promiseId(2));
        QTRY_COMPARE(editor()->marginSigns().size(), 1);
        const auto line = editor()->cursorRect(editor()->marginSigns().first().place);
        const auto *checks = m_page->findChild<QListWidget *>(u"checks"_s);
        QTest::mouseClick(editor()->viewport(), Qt::LeftButton, {}, { MarkdownEditor::Gutter / 2, line.center().y() });
        QVERIFY(checks->isVisible());
        QVERIFY(checks->currentItem()->text().contains(u"figure"_s));
        // Beside a line without a sign the click is one in the text.
        editor()->setFocus();
        const auto first = editor()->cursorRect(QTextCursor(editor()->document()));
        QTest::mouseClick(editor()->viewport(), Qt::LeftButton, {}, { MarkdownEditor::Gutter / 2, first.center().y() });
        QVERIFY(editor()->hasFocus());
    }

    void aWaivedClaimHasNoSign()
    {
        const auto saved = m_newsroom->savePromise(2, u"Le budget a augmenté de 12 %."_s);
        m_page->open(promiseId(2));
        QTRY_COMPARE(editor()->marginSigns().size(), 1);
        must(m_desks->checklist().waiveRule(promiseId(2), saved.revision, u"uncited-claims"_s, u"Notoire"_s));
        QTRY_COMPARE(editor()->marginSigns().size(), 0);
    }

    void aWordIsRightForTheWholeNewsroom()
    {
        if (!SpellingDictionary::open(TextLanguage::French))
            QSKIP("There is no French dictionary here");
        begin(u"Zzyqux aime les longues soirées dans la ville."_s);
        QTRY_COMPARE_WITH_TIMEOUT(editor()->spellingMarks().size(), 1, 20000);
        const auto at = editor()->cursorRect(editor()->spellingMarks().first()).center() - QPoint(8, 0);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, editor()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(editor()->viewport(), &asked);
        QMenu *menu = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((menu = m_page->findChild<QMenu *>(u"textMenu"_s)) && menu->isVisible(), 20000);
        for (auto *each : menu->actions()) {
            if (each->text() == DossierPage::tr("Add to the newsroom’s words"))
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(each).center());
        }
        QTRY_COMPARE(must(m_desks->drafting().words()), QStringList { u"Zzyqux"_s });
        QTRY_COMPARE_WITH_TIMEOUT(editor()->spellingMarks().size(), 0, 20000);
    }

    void theLanguageIsToldByTheText()
    {
        auto *language = part<QToolButton>("textLanguage");
        QCOMPARE(language->text(), u"French"_s);
        begin({});
        type(u"The council has voted for the new budget of the town and it is what they had promised."_s);
        QTRY_COMPARE(language->text(), u"English"_s);
        type(u" \"yes\""_s);
        QVERIFY(text().endsWith(u"“yes”"_s));
        language->menu()->actions()[1]->trigger();
        QCOMPARE(language->text(), u"French"_s);
        type(u" ?"_s);
        QVERIFY(text().endsWith(u"\u202F?"_s));
    }

    void theHouseStyleIsTheNewsrooms()
    {
        must(m_desks->drafting().setTypography(TypographyProfile::FrenchSwitzerland));
        m_page->open(promiseId(1));
        begin({});
        type(u"Oui :"_s);
        QCOMPARE(text(), u"Oui\u202F:"_s);
    }

    void nothingChangesATextThatIsOnlyRead()
    {
        area()->setReadOnly(true);
        for (auto *each : area()->actions().all()) {
            if (each->isEnabled())
                continue;
            each->trigger();
        }
        QCOMPARE(text(), u"Le conseil a voté."_s);
        for (const auto command : { Writing::Bold, Writing::Replace, Writing::Typography, Writing::Outline })
            QVERIFY(!action(command).isEnabled());
        for (const auto command : { Writing::Find, Writing::Preview, Writing::Look, Writing::Larger })
            QVERIFY(action(command).isEnabled());
    }
};

} // namespace tenue

QTEST_MAIN(tenue::WritingCommandsTest)
#include "writing_commands_test.moc"
