// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_prompts.h"
#include "tests/ui/listed_newsroom.h"
#include "ui/browse/promises_page.h"
#include "ui/models/promise_filter_json.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_view.h"

#include <QtCore/QJsonObject>
#include <QtCore/QStandardPaths>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace tenue
{

/// What people find again at the next start: their place, their searches, their files.
class WorkspaceMemoryTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Look> m_look;
    std::unique_ptr<TemporaryWorkspaceDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ListedNewsroom> m_newsroom;
    FixedClock m_clock = aFixedClock();
    ScriptedPrompts *m_prompts = nullptr;
    std::unique_ptr<MainWindow> m_window;

    void open()
    {
        auto prompts = std::make_unique<ScriptedPrompts>();
        m_prompts = prompts.get();
        m_window = std::make_unique<MainWindow>(*m_settings, *m_look, m_clock, std::move(prompts));
        m_window->openBesideOthers();
        m_window->openWorkspace(m_newsroom->path(), MainWindow::Unknown::TakeAnyEditor);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void closeAndOpen()
    {
        QVERIFY(m_window->close());
        m_window.reset();
        open();
    }
    template <typename T>
    T *part(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    QList<QAbstractButton *> searches() const
    {
        QList<QAbstractButton *> found;
        for (auto *button : m_window->findChildren<QAbstractButton *>()) {
            if (button->objectName().startsWith(u"savedSearch-"_s) && button->isVisible())
                found.append(button);
        }
        return found;
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
        m_newsroom = std::make_unique<ListedNewsroom>();
        m_newsroom->add(1, u"Ouvrir la bibliothèque"_s, u"kept"_s, m_newsroom->education());
        m_newsroom->add(2, u"Prolonger le tramway"_s, u"partly-kept"_s, m_newsroom->mobility());
    }
    void cleanup()
    {
        m_window.reset();
        m_newsroom.reset();
        m_settings.reset();
        m_folder.reset();
    }

    void filtersSurviveTheirJson()
    {
        PromiseFilter filter { .words = u"école"_s, .verdicts = { u"kept"_s }, .standings = { Standing::Draft } };
        filter.themes = { m_newsroom->mobility(), ThemeId() };
        filter.assigned = { StaffId() };
        QCOMPARE(promiseFilterFrom(jsonOf(filter)), filter);
        QVERIFY(jsonOf(PromiseFilter {}).isEmpty());
        QCOMPARE(promiseFilterFrom(QJsonObject { { u"standings"_s, u"rubbish"_s } }), PromiseFilter());
    }

    void aSearchIsKeptUsedAndRemoved()
    {
        open();
        auto *words = part<QLineEdit>(u"filterWords"_s);
        QTest::keyClicks(words, u"tramway"_s);
        auto *save = part<QPushButton>(u"saveFilter"_s);
        QTRY_VERIFY(save->isVisible());
        QTest::mouseClick(save, Qt::LeftButton);
        auto *name = qobject_cast<QLineEdit *>(QApplication::activePopupWidget()->findChild<QLineEdit *>());
        QVERIFY(name);
        name->selectAll();
        QTest::keyClicks(name, u"Rails"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(searches().size(), 1);
        QCOMPARE(searches().first()->text(), u"Rails"_s);

        closeAndOpen();
        QTRY_COMPARE(searches().size(), 1);
        QVERIFY(part<QLineEdit>(u"filterWords"_s)->text().isEmpty());
        QTest::mouseClick(searches().first(), Qt::LeftButton);
        QTRY_COMPARE(part<QTableView>(u"promiseTable"_s)->model()->rowCount(), 1);
        QCOMPARE(part<QLineEdit>(u"filterWords"_s)->text(), u"tramway"_s);

        // By the keyboard, as the menu key asks for it.
        auto *button = searches().first();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(4, 4), button->mapToGlobal(QPoint(4, 4)));
        QApplication::sendEvent(button, &asked);
        auto *menu = part<QMenu>(u"searchMenu"_s);
        QVERIFY(menu);
        menu->actions().last()->trigger();
        menu->close();
        QTRY_VERIFY(searches().isEmpty());
    }

    void theDossierAndItsTabComeBack()
    {
        open();
        auto *table = part<QTableView>(u"promiseTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectRow(1);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(part<QWidget>(u"dossierPage"_s) && part<QWidget>(u"dossierPage"_s)->isVisible());
        part<QTabBar>(u"panelTabs"_s)->setCurrentIndex(1);

        closeAndOpen();
        QVERIFY(part<QWidget>(u"dossierPage"_s)->isVisible());
        QCOMPARE(m_window->workspaceView()->place().dossier, promiseId(2));
        QCOMPARE(part<QTabBar>(u"panelTabs"_s)->currentIndex(), 1);
        // The list behind it is read all the same.
        QTRY_VERIFY(!m_window->findChild<PromisesPage *>()->countWords().isEmpty());
    }

    void theTabOfTheNewsroomComesBack()
    {
        open();
        m_window->workspaceView()->showSection(u"newsroom"_s);
        part<QTabBar>(u"sections"_s)->setCurrentIndex(4);
        closeAndOpen();
        QVERIFY(part<QTabBar>(u"sections"_s)->isVisible());
        QCOMPARE(part<QTabBar>(u"sections"_s)->currentIndex(), 4);
    }

    void pinnedWorkspacesStayOnTop()
    {
        m_settings->addRecent({ .path = u"/a"_s, .name = u"a"_s, .openedAt = m_clock.now() });
        m_settings->setPinned(u"/a"_s, true);
        for (int i = 0; i < Settings::MostRecents + 3; ++i)
            m_settings->addRecent({ .path = u"/r%1"_s.arg(i), .name = u"r"_s, .openedAt = m_clock.now().addDays(i) });
        QCOMPARE(m_settings->recents().size(), Settings::MostRecents + 1);
        QCOMPARE(m_settings->recents().first().path, u"/a"_s);
        m_settings->addRecent({ .path = u"/a"_s, .name = u"a"_s, .openedAt = m_clock.now() });
        QVERIFY2(m_settings->recents().first().isPinned, "opening it again leaves the pin");
        m_settings->setPinned(u"/a"_s, false);
        QVERIFY(m_settings->recents().first().path != u"/a"_s);
    }

    void aBackupIsRestoredInPlace()
    {
        const QString backup = m_folder->pathOf(u"before.tenue"_s);
        QVERIFY(makeBackup(m_newsroom->desks().workspace().database(), backup));
        m_newsroom->add(3, u"Planter des arbres"_s, u"kept"_s, m_newsroom->education());
        const QString path = m_newsroom->path();
        open();
        QTRY_COMPARE(part<QTableView>(u"promiseTable"_s)->model()->rowCount(), 3);
        m_prompts->paths = { backup };
        m_window->commands().action(Command::RestoreBackup).trigger();
        QTest::mouseClick(part<QPushButton>(u"otherBackup"_s), Qt::LeftButton);
        QCOMPARE(part<QListWidget>(u"backupList"_s)->count(), 1);
        QTRY_VERIFY(part<QLabel>(u"backupComparison"_s)->text().contains(u'\n'));
        QTest::mouseClick(part<QPushButton>(u"restoreBackupButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->workspaceView(), 20'000);
        QTRY_COMPARE(part<QTableView>(u"promiseTable"_s)->model()->rowCount(), 2);
        const auto kept = QFileInfo(path).absoluteDir().entryList({ u"*.tenue"_s }, QDir::Files);
        QVERIFY2(kept.size() >= 2, "the file that was there is kept");
    }

    void lettersGrowAndAreRemembered()
    {
        open();
        const double before = QApplication::font().pointSizeF();
        QSignalSpy grown(m_window.get(), &MainWindow::textSizeChosen);
        m_window->commands().action(Command::Preferences).trigger();
        auto *size = part<QComboBox>(u"settingsTextSize"_s);
        QTRY_VERIFY(size->isVisible());
        size->setFocus();
        QTest::keyClick(size, Qt::Key_End);
        QTRY_COMPARE(grown.size(), 1);
        QCOMPARE(m_settings->textPercent(), 200);
        QVERIFY(qFuzzyCompare(QApplication::font().pointSizeF(), 2 * before));
        m_look->setPercent(100);
    }
};

} // namespace tenue

QTEST_MAIN(tenue::WorkspaceMemoryTest)
#include "workspace_memory_test.moc"
