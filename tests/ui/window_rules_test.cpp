// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/program_language.h"
#include "tests/support/scripted_prompts.h"
#include "tests/ui/listed_newsroom.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_view.h"

#include <QtCore/QStandardPaths>
#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace tenue
{

namespace
{

QString placeOf(const QWidget &widget)
{
    QStringList names;
    for (const auto *each = &widget; each && !each->isWindow(); each = each->parentWidget()) {
        if (!each->objectName().isEmpty() || each == &widget)
            names.prepend(QString::fromLatin1(each->metaObject()->className()) + u'#' + each->objectName());
    }
    return names.join(u" > "_s);
}

bool isInteractive(const QWidget &widget)
{
    if (widget.focusPolicy() == Qt::NoFocus)
        return false;
    // A box's own field is the box's part.
    if (qobject_cast<const QComboBox *>(widget.parentWidget())
        || qobject_cast<const QAbstractSpinBox *>(widget.parentWidget()))
        return false;
    for (const char *type : { "QAbstractButton", "QLineEdit", "QComboBox", "QAbstractItemView", "QPlainTextEdit",
                              "QTextEdit", "QTabBar", "QAbstractSpinBox" }) {
        if (widget.inherits(type))
            return true;
    }
    return false;
}

QString accessibleNameOf(QWidget &widget)
{
    auto *interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QStringList namelessIn(const QWidget &page)
{
    QStringList nameless;
    for (auto *widget : page.findChildren<QWidget *>()) {
        if (widget->isVisible() && isInteractive(*widget) && accessibleNameOf(*widget).isEmpty())
            nameless.append(placeOf(*widget));
    }
    return nameless;
}

/// Letters that two things in view on `page` answer to.
QStringList sharedLettersIn(const QWidget &page)
{
    QMap<QString, QStringList> owners;
    const auto note = [&owners](const QString &text) {
        const auto letter = QKeySequence::mnemonic(text).toString();
        if (!letter.isEmpty())
            owners[letter].append(text);
    };
    for (const auto *button : page.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            note(button->text());
    }
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            note(label->text());
    }
    QStringList shared;
    for (auto letter = owners.begin(); letter != owners.end(); ++letter) {
        if (letter->size() > 1)
            shared.append(letter.key() + u": "_s + letter->join(u" | "_s));
    }
    return shared;
}

QStringList sharedLettersIn(const QList<QAction *> &actions)
{
    QMap<QString, QStringList> owners;
    QStringList shared;
    for (const auto *action : actions) {
        const auto letter = QKeySequence::mnemonic(action->text()).toString();
        if (action->isSeparator() || !action->isVisible() || letter.isEmpty())
            continue;
        owners[letter].append(action->text());
        if (owners[letter].size() > 1)
            shared.append(letter + u": "_s + owners[letter].join(u" | "_s));
    }
    return shared;
}

} // namespace

/// Rules that every page of the window keeps.
class WindowRulesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Look> m_look;
    std::unique_ptr<ListedNewsroom> m_newsroom;
    std::unique_ptr<TemporaryWorkspaceDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    SystemClock m_clock;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_faults;

    void check(const QString &page)
    {
        const auto note = [this, &page](const QStringList &faults, const QString &rule) {
            for (const auto &fault : faults)
                m_faults.append(page + u", "_s + rule + u": "_s + fault);
        };
        QTest::qWait(0);
        note(namelessIn(*m_window), u"no accessible name"_s);
        note(sharedLettersIn(*m_window->centralWidget()), u"one letter, two owners"_s);
        for (const auto *menu : m_window->menuBar()->findChildren<QMenu *>())
            note(sharedLettersIn(menu->actions()), u"one letter in a menu"_s);
        note(sharedLettersIn(m_window->menuBar()->actions()), u"one letter among the menus"_s);
        for (const auto *action : m_window->findChildren<QAction *>()) {
            if (!action->isSeparator() && action->text().isEmpty() && !action->shortcut().isEmpty())
                note({ action->objectName() }, u"an action without words"_s);
        }
    }
    void checkSections()
    {
        auto *view = m_window->workspaceView();
        for (int section = 0; section < view->sectionNames().size(); ++section) {
            view->showSection(section);
            check(view->sectionNames()[section]);
            auto *tabs = m_window->findChild<QTabBar *>(u"sections"_s);
            for (int tab = 0; tabs && tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                check(view->sectionNames()[section] + u' ' + tabs->tabText(tab));
            }
        }
        view->showSection(WorkspaceView::Promises);
    }
    void checkDossier()
    {
        auto *table = m_window->findChild<QTableView *>(u"promiseTable"_s);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        table->selectRow(0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"dossierPage"_s)->isVisible());
        auto *tabs = m_window->findChild<QTabBar *>(u"panelTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            check(u"dossier "_s + tabs->tabText(tab));
        }
        m_window->findChild<QAbstractButton *>(u"editPromise"_s)->click();
        check(u"form of the promise"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_look = std::make_unique<Look>(*qApp);
    }
    void cleanupTestCase() { m_look.reset(); }

    void pagesKeepTheRules_data()
    {
        QTest::addColumn<QString>("language");
        // French comes when its words are complete: a letter is the translation's choice.
        if (qEnvironmentVariableIsSet("TENUE_TEST_FRENCH"))
            QTest::newRow("French") << u"fr"_s;
        else
            QTest::newRow("English") << u"en"_s;
    }
    void pagesKeepTheRules()
    {
        QFETCH(QString, language);
        speak(*qApp, *programLanguageNamed(language));
        m_faults.clear();
        m_newsroom = std::make_unique<ListedNewsroom>();
        m_newsroom->add(1, u"Ouvrir la bibliothèque"_s, u"kept"_s, m_newsroom->education());
        m_folder = std::make_unique<TemporaryWorkspaceDir>();
        m_settings = std::make_unique<Settings>(m_folder->pathOf(u"settings.ini"_s));
        m_window = std::make_unique<MainWindow>(*m_settings, *m_look, m_clock, std::make_unique<ScriptedPrompts>());
        m_window->resize(1280, 800);
        m_window->showWelcome();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        check(u"welcome"_s);
        m_window->openWorkspace(m_newsroom->path(), MainWindow::Unknown::TakeAnyEditor);
        checkSections();
        checkDossier();
        m_window.reset();
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
    }

    void theImportDialogKeepsTheRules_data() { pagesKeepTheRules_data(); }
    void theImportDialogKeepsTheRules()
    {
        QFETCH(QString, language);
        speak(*qApp, *programLanguageNamed(language));
        m_newsroom = std::make_unique<ListedNewsroom>();
        m_folder = std::make_unique<TemporaryWorkspaceDir>();
        ScriptedPrompts prompts;
        ImportDialog dialog(m_newsroom->desks(), testInstallation(), prompts);
        dialog.show();
        dialog.openFile(m_folder->fileWith(u"liste.csv"_s, "N°;Titre;Avancement\n1;Ouvrir une école;Tenue\n"));
        auto *list = dialog.findChild<QLineEdit *>(u"list"_s);
        QTRY_VERIFY(list->isVisible());
        const auto faults = namelessIn(dialog) + sharedLettersIn(dialog);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

} // namespace tenue

QTEST_MAIN(tenue::WindowRulesTest)
#include "window_rules_test.moc"
