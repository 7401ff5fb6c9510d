// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/temporary_workspace_dir.h"
#include "ui/browse/promise_table.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_view.h"

#include <QtCore/QStandardPaths>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace tenue
{

/// What the window shows once the first list has come into a new workspace.
class FirstImportTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Look> m_look;
    TemporaryWorkspaceDir m_folder;
    Settings m_settings { m_folder.pathOf(u"settings.ini"_s) };
    FixedClock m_clock = aFixedClock();
    std::unique_ptr<MainWindow> m_window;

    template <typename T>
    T *part(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    void createWorkspace()
    {
        auto prompts = std::make_unique<ScriptedPrompts>();
        prompts->paths = { m_folder.pathOf(u"Ville.tenue"_s) };
        m_window = std::make_unique<MainWindow>(m_settings, *m_look, m_clock, std::move(prompts));
        m_window->showWelcome();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClicks(part<QLineEdit>(u"profileName"_s), u"Ines Valmer"_s);
        QTest::mouseClick(part<QAbstractButton>(u"createCard"_s), Qt::LeftButton);
        QVERIFY(m_window->workspaceView());
    }
    void import(const QByteArray &list)
    {
        m_window->commands().action(Command::Import).trigger();
        auto *dialog = m_window->findChild<ImportDialog *>();
        dialog->openFile(m_folder.fileWith(u"Mandat 2026-2032.csv"_s, list));
        auto *button = dialog->findChild<QAbstractButton *>(u"import"_s);
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 10'000);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<ImportDialog *>(), 10'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_look = std::make_unique<Look>(*qApp);
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_look.reset();
    }

    void itsMandateAndItsFirstPromiseAreShown()
    {
        createWorkspace();
        import("N°;Titre\n1;Ouvrir une maison de santé\n2;Rénover les écoles\n");
        auto *table = part<PromiseTable>(u"promiseTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTRY_VERIFY(table->current());
        const QString mandate = part<QAbstractButton>(u"mandate"_s)->accessibleName();
        QVERIFY2(mandate.contains(u"2026-2032"_s), qPrintable(mandate));
        QTRY_COMPARE(m_window->focusWidget(), table);
    }
};

} // namespace tenue

QTEST_MAIN(tenue::FirstImportTest)
#include "first_import_test.moc"
