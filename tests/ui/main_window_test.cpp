// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "tests/support/scripted_prompts.h"
#include "tests/ui/listed_newsroom.h"
#include "ui/browse/promise_table.h"
#include "ui/browse/promises_page.h"
#include "ui/widgets/decision_dialog.h"
#include "ui/review/history_page.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/workspace_view.h"

#include <QtCore/QStandardPaths>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace tenue
{

/// The window as a whole: the ways in, menus and keys, what is remembered.
class MainWindowTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Look> m_look;
    std::unique_ptr<TemporaryWorkspaceDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    FixedClock m_clock = aFixedClock();
    ScriptedPrompts *m_prompts = nullptr;
    std::unique_ptr<MainWindow> m_window;

    void open()
    {
        auto prompts = std::make_unique<ScriptedPrompts>();
        m_prompts = prompts.get();
        m_window = std::make_unique<MainWindow>(*m_settings, *m_look, m_clock, std::move(prompts));
        m_window->showWelcome();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    template <typename T>
    T *part(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_look = std::make_unique<Look>(*qApp);
    }
    void cleanupTestCase() { m_look.reset(); }

    void init()
    {
        m_folder = std::make_unique<TemporaryWorkspaceDir>();
        m_settings = std::make_unique<Settings>(m_folder->pathOf(u"settings.ini"_s));
    }

    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
        m_folder.reset();
    }

    void creatingAsksForANameFirst()
    {
        open();
        m_prompts->paths = { m_folder->pathOf(u"Ville.tenue"_s) };
        auto *create = part<QAbstractButton>(u"createCard"_s);
        QTest::mouseClick(create, Qt::LeftButton);
        QVERIFY(!m_window->workspaceView());
        QTRY_VERIFY(part<QLineEdit>(u"profileName"_s)->hasFocus());

        QTest::keyClicks(part<QLineEdit>(u"profileName"_s), u"Ines Valmer"_s);
        QCOMPARE(part<QLineEdit>(u"profileInitials"_s)->text(), u"IV"_s);
        QTest::mouseClick(create, Qt::LeftButton);
        QVERIFY(m_window->workspaceView());
        auto &workspace = m_window->workspaceView()->desks().workspace();
        QCOMPARE(must(workspace.entities().all<Staff>()).first().value.name, u"Ines Valmer"_s);
        QCOMPARE(m_settings->recents().size(), 1);
    }

    void aFileThatIsNoWorkspaceIsExplainedOnTheWelcomePage()
    {
        open();
        const QString path = m_folder->fileWith(u"list.tenue"_s, "nothing of ours");
        m_window->openWorkspace(path);
        QVERIFY(!m_window->workspaceView());
        const auto strips = m_window->findChildren<QWidget *>();
        QVERIFY(std::any_of(strips.begin(), strips.end(), [](const QWidget *each) {
            return each->inherits("tenue::MessageStrip") && each->isVisible();
        }));
    }

    void somebodyUnknownIsAskedOnce()
    {
        const ListedNewsroom newsroom;
        open();
        m_window->openWorkspace(newsroom.path());
        QVERIFY(!m_window->workspaceView());
        auto *staff = part<QListWidget>(u"staffList"_s);
        QTRY_VERIFY(staff && staff->isVisible());
        QTest::mouseClick(part<QAbstractButton>(u"acceptPerson"_s), Qt::LeftButton);
        QTRY_VERIFY(m_window->workspaceView());
        const auto person = m_window->workspaceView()->desks().person();

        m_window->openWorkspace(newsroom.path());
        QVERIFY(m_window->workspaceView());
        QCOMPARE(m_window->workspaceView()->desks().person(), person);
    }

    void recentsThatAreGoneAreMarkedAndGo()
    {
        m_settings->addRecent({ m_folder->pathOf(u"gone.tenue"_s), u"gone"_s, m_clock.now() });
        open();
        const auto buttons = m_window->findChildren<QAbstractButton *>();
        const auto isCalled = [](const QString &name) {
            return [name](const QAbstractButton *button) {
                return button->text() == name || button->accessibleName().contains(name);
            };
        };
        const auto row = std::find_if(buttons.begin(), buttons.end(), isCalled(u"gone"_s));
        QVERIFY(row != buttons.end());
        QVERIFY(!(*row)->isEnabled());
        auto *remove = part<QAbstractButton>(u"removeRecent"_s);
        QVERIFY(remove && isCalled(u"gone"_s)(remove));
        QTest::mouseClick(remove, Qt::LeftButton);
        QVERIFY(m_settings->recents().isEmpty());
    }

    void keysReachThePage()
    {
        const ListedNewsroom newsroom;
        open();
        m_window->openWorkspace(newsroom.path(), MainWindow::Unknown::TakeAnyEditor);
        QVERIFY(m_window->workspaceView());
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(part<QLineEdit>(u"filterWords"_s)->hasFocus());
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!m_window->workspaceView());
    }

    void backAndForwardGoThroughThePlaces()
    {
        ListedNewsroom newsroom;
        newsroom.add(1, u"Ouvrir la bibliothèque"_s, u"kept"_s, newsroom.education());
        open();
        m_window->openWorkspace(newsroom.path(), MainWindow::Unknown::TakeAnyEditor);
        auto *view = m_window->workspaceView();
        auto *table = part<QTableView>(u"promiseTable"_s);
        QTRY_VERIFY(table->hasFocus());
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        const auto *dossier = part<QWidget>(u"dossierPage"_s);
        QTRY_VERIFY(dossier && dossier->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(!dossier->isVisible());
        QCOMPARE(view->section(), 1);

        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(dossier->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(table->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(dossier->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(view->section(), 1);
        QVERIFY(!dossier->isVisible());
    }

    void historyOpensFromTheListAndLeadsBackThere()
    {
        ListedNewsroom newsroom;
        newsroom.add(1, u"Ouvrir la bibliothèque"_s, u"kept"_s, newsroom.education());
        newsroom.add(2, u"Rénover quarante écoles"_s, u"kept"_s, newsroom.education());
        open();
        m_window->openWorkspace(newsroom.path(), MainWindow::Unknown::TakeAnyEditor);
        auto *table = part<PromiseTable>(u"promiseTable"_s);
        QTRY_VERIFY(table->hasFocus());
        table->setCurrent(promiseId(2));
        QTRY_VERIFY(part<QAction>(u"promiseHistory"_s)->isEnabled());
        QTest::keyClick(table, Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        auto *history = m_window->findChild<HistoryPage *>();
        QVERIFY(history && history->isVisible());
        QCOMPARE(history->promise(), promiseId(2));
        QTest::mouseClick(history->findChild<QToolButton *>(u"back"_s), Qt::LeftButton);
        QVERIFY(table->isVisible());
        QCOMPARE(table->current(), promiseId(2));
    }

    void decisionsAreInTheMenusAndShowOnThePage()
    {
        ListedNewsroom newsroom;
        newsroom.add(1, u"Ouvrir la bibliothèque"_s, u"kept"_s, newsroom.education());
        open();
        m_window->openWorkspace(newsroom.path(), MainWindow::Unknown::TakeAnyEditor);
        auto *table = part<PromiseTable>(u"promiseTable"_s);
        QTRY_VERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Return);
        const auto *dossier = part<QWidget>(u"dossierPage"_s);
        QTRY_VERIFY(dossier && dossier->isVisible());
        auto *urgent = part<QAction>(u"publishUrgently"_s);
        const auto menus = m_window->menuBar()->findChildren<QMenu *>();
        QVERIFY(std::any_of(menus.begin(), menus.end(),
                            [urgent](const QMenu *menu) { return menu->actions().contains(urgent); }));
        QTRY_VERIFY(urgent->isEnabled());
        QVERIFY(!part<QAction>(u"unpublishDossier"_s)->isEnabled());
        urgent->trigger();
        auto *dialog = m_window->findChild<DecisionDialog *>();
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"decisionNote"_s), u"Vote de nuit"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirmDecision"_s), Qt::LeftButton);
        QTRY_VERIFY(part<QAction>(u"unpublishDossier"_s)->isEnabled());
        QTRY_COMPARE(part<QLabel>(u"state"_s)->text(), u"Published"_s);
    }

    // The window may go without having been closed: when the session ends, or from a test.
    void whatWasTypedIsKeptWhenTheWindowGoes()
    {
        ListedNewsroom newsroom;
        newsroom.add(1, u"Ouvrir la bibliothèque"_s, u"kept"_s, newsroom.education());
        open();
        m_window->openWorkspace(newsroom.path(), MainWindow::Unknown::TakeAnyEditor);
        auto *table = part<PromiseTable>(u"promiseTable"_s);
        QTRY_VERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Return);
        auto *body = part<QPlainTextEdit>(u"body"_s);
        QTRY_VERIFY(body && body->isVisible());
        QTest::keyClicks(body, u"Tape ici"_s);
        m_window.reset();

        open();
        m_window->openWorkspace(newsroom.path(), MainWindow::Unknown::TakeAnyEditor);
        const auto drafts = must(m_window->workspaceView()->desks().editing().drafts());
        QCOMPARE(drafts.size(), 1);
        QVERIFY(drafts.first().content.bytes().contains("Tape ici"));
    }

    void commandsAreFoundByName()
    {
        const ListedNewsroom newsroom;
        open();
        m_window->openWorkspace(newsroom.path(), MainWindow::Unknown::TakeAnyEditor);
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *typed = part<QLineEdit>(u"commandTyped"_s);
        QTRY_VERIFY(typed && typed->hasFocus());
        QTest::keyClicks(typed, u"nwsrm"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_COMPARE(m_window->workspaceView()->section(), 3);
        QCOMPARE(m_settings->recentCommands().size(), 1);

        QTRY_VERIFY(!part<QWidget>(u"commandPalette"_s));
        m_window->commands().action(Command::FindCommand).trigger();
        QTRY_VERIFY(part<QLineEdit>(u"commandTyped"_s));
        const auto first = part<QAbstractItemView>(u"commandList"_s)->model()->index(0, 0);
        QCOMPARE(first.data().toString(), u"Newsroom"_s);
        QTest::keyClick(part<QLineEdit>(u"commandTyped"_s), Qt::Key_Escape);
        QTRY_VERIFY(!part<QWidget>(u"commandPalette"_s));
    }

    void shortcutsAndMnemonicsAreUnique()
    {
        const ListedNewsroom newsroom;
        open();
        m_window->openWorkspace(newsroom.path(), MainWindow::Unknown::TakeAnyEditor);
        QStringList keys;
        for (const auto *action : m_window->commands().withShortcuts()) {
            const QString key = action->shortcut().toString();
            QVERIFY2(!keys.contains(key), qPrintable(key));
            keys.append(key);
        }
        QVERIFY(keys.size() > 15);
        const auto checkMnemonics = [](const QList<QAction *> &actions) {
            QStringList letters;
            for (const auto *action : actions) {
                const auto mnemonic = QKeySequence::mnemonic(action->text()).toString();
                if (action->isSeparator() || !action->isVisible() || mnemonic.isEmpty())
                    continue;
                QVERIFY2(!letters.contains(mnemonic), qPrintable(action->text()));
                letters.append(mnemonic);
            }
        };
        checkMnemonics(m_window->menuBar()->actions());
        for (const auto *menu : m_window->menuBar()->findChildren<QMenu *>())
            checkMnemonics(menu->actions());
    }

    void anotherProgramsSaveIsShown()
    {
        ListedNewsroom newsroom;
        open();
        m_window->openWorkspace(newsroom.path(), MainWindow::Unknown::TakeAnyEditor);
        auto *page = part<PromisesPage>(u"promisesPage"_s);
        m_window->workspaceView()->lookOutside();
        newsroom.add(1, u"Ouvrir la bibliothèque"_s, u"kept"_s, newsroom.education());
        m_window->workspaceView()->lookOutside();
        QTRY_COMPARE(page->countWords(), u"Promises: 1"_s);
    }
};

} // namespace tenue

QTEST_MAIN(tenue::MainWindowTest)
#include "main_window_test.moc"
