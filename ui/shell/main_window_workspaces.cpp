// SPDX-License-Identifier: GPL-3.0-or-later
// How the window opens, makes and leaves workspaces, and asks who sits there.
#include "core/base/words.h"
#include "core/store/restore.h"
#include "ui/browse/promises_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/person_dialog.h"
#include "ui/shell/restore_dialog.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/workspace_view.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/status_strip.h"
#include "ui/widgets/wait_cursor.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtWidgets/QStackedWidget>

namespace tenue
{

using namespace Qt::StringLiterals;

void MainWindow::openWorkspace(const QString &path, Unknown unknown)
{
    const auto isHere = [&path](const QString &open) {
        return !open.isEmpty() && QFileInfo(open).canonicalFilePath() == QFileInfo(path).canonicalFilePath();
    };
    if (!m_opensBeside && !isHere(workspacePath()) && m_door.knock(path)) {
        Q_EMIT shownElsewhere();
        return;
    }
    const WaitCursor waiting;
    auto opened = tenue::openWorkspace(path, m_settings);
    m_unreadable = opened || opened.error().kind != Error::Kind::Damaged ? QString() : path;
    if (!opened)
        return showError(opened.error());
    take(*std::move(opened), unknown);
}

QString MainWindow::workspacePath() const
{
    return m_view ? m_view->desks().workspace().path() : QString();
}

void MainWindow::chooseWorkspace()
{
    m_prompts->chooseFileToOpen(
        { .title = tr("Open a workspace"), .filter = tr("Workspaces (*.tenue)"), .suffix = u"tenue"_s }, this,
        [this](const QString &path) { openWorkspace(path); });
}

void MainWindow::newWorkspace()
{
    if (m_settings.profile().name.isEmpty()) {
        if (!m_view)
            welcome().hasProfile();
        else
            askPersonAgain();
        return;
    }
    m_prompts->chooseFileToSave(
        { .title = tr("Create a workspace"), .filter = tr("Workspaces (*.tenue)"), .suffix = u"tenue"_s }, this,
        [this](const QString &path) {
            const auto language
                = QLocale().language() == QLocale::French ? SiteLanguage::French : SiteLanguage::English;
            auto created = createWorkspace(path, m_settings.profile(), language, m_clock);
            if (!created)
                return showError(created.error());
            take(*std::move(created), Unknown::AskPerson);
        });
}

void MainWindow::openExample()
{
    welcome().setBusy(tr("Setting up the example newsroom…"));
    QtConcurrent::run(makeExampleWorkspace).then(this, [this](const Result<QString> &path) {
        welcome().setBusy({});
        if (path)
            openWorkspace(*path, Unknown::TakeAnyEditor);
        else
            showError(path.error());
    });
}

void MainWindow::take(OpenedWorkspace opened, Unknown unknown)
{
    if (opened.person)
        return showWorkspace(std::move(opened.workspace), *opened.person);
    const auto profile = m_settings.profile();
    if (!profile.name.isEmpty() && !opened.workspace->isReadOnly()) {
        const auto person = joinStaff(*opened.workspace, profile, m_clock);
        if (!person)
            return showError(person.error());
        return showWorkspace(std::move(opened.workspace), *person);
    }
    if (unknown == Unknown::AskPerson && !opened.workspace->isReadOnly())
        return askPerson(std::move(opened));
    const auto person = anyEditor(*opened.workspace);
    if (!person)
        return showError(person.error());
    showWorkspace(std::move(opened.workspace), *person);
}

void MainWindow::askPerson(OpenedWorkspace opened)
{
    const auto staff = opened.workspace->entities().all<Staff>();
    if (!staff)
        return showError(staff.error());
    if (!m_view)
        showWelcome();
    auto *dialog = new PersonDialog(*staff, opened.person, m_settings.profile(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto waiting = std::make_shared<std::unique_ptr<Workspace>>(std::move(opened.workspace));
    connect(dialog, &PersonDialog::memberChosen, this,
            [this, waiting](const StaffId &person) { showWorkspace(std::move(*waiting), person); });
    connect(dialog, &PersonDialog::newcomerChosen, this, [this, waiting](const Profile &profile) {
        m_settings.setProfile(profile);
        const auto person = joinStaff(**waiting, profile, m_clock);
        if (!person)
            return showError(person.error());
        showWorkspace(std::move(*waiting), *person);
    });
    dialog->open();
}

void MainWindow::askPersonAgain()
{
    if (!m_view)
        return;
    auto again = tenue::openWorkspace(m_view->desks().workspace().path(), m_settings);
    if (!again)
        return showError(again.error());
    again->person = m_view->desks().person();
    askPerson(*std::move(again));
}

void MainWindow::showWorkspace(std::unique_ptr<Workspace> workspace, const StaffId &person)
{
    if (!leaveWorkspace())
        return;
    const QString path = workspace->path();
    const QString identity = workspace->identity();
    m_view = new WorkspaceView(std::move(workspace), person, m_clock, *m_prompts, m_settings);
    if (auto loaded = m_view->load(); !loaded) {
        delete std::exchange(m_view, nullptr);
        return showError(loaded.error());
    }
    connect(m_view, &WorkspaceView::countsChanged, m_status, &StatusStrip::setCounts);
    connect(m_view, &WorkspaceView::succeeded, m_status, &StatusStrip::showSuccess);
    connect(m_view, &WorkspaceView::statusChanged, m_status, &StatusStrip::setSaveState);
    connect(m_view, &WorkspaceView::settingsRequested, this, &MainWindow::showSettings);
    connect(m_view, &WorkspaceView::pageChanged, this, &MainWindow::showPageActions);
    connect(m_view, &WorkspaceView::listPainted, this, &MainWindow::listPainted);
    if (!m_hasSections) {
        m_hasSections = true;
        const auto names = m_view->sectionNames();
        for (int index = 0; index < names.size(); ++index)
            m_commands.addSection(names[index], index);
    }
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    m_status->show();
    const QString name = QFileInfo(path).completeBaseName();
    setWindowTitle(tr("%1 – Tenue").arg(name));
    if (m_remembersPlaces)
        m_view->showPlace(m_settings.placeIn(identity));
    m_view->focusPage();
    refreshCommands();
    m_settings.addRecent({ .path = path, .name = name, .openedAt = m_clock.now(), .identity = identity });
    m_settings.setPersonIn(identity, person);
    m_door.openFor(path);
}

bool MainWindow::leaveWorkspace()
{
    if (!m_view)
        return true;
    if (!m_view->mayLeave())
        return false;
    m_door.close();
    m_view->hide();
    m_view->deleteLater();
    m_view = nullptr;
    m_status->setCounts({});
    return true;
}

void MainWindow::showError(const Error &error)
{
    if (m_view)
        return m_view->showError(error);
    showWelcome();
    QList<StripAction> actions;
    if (!m_unreadable.isEmpty())
        actions.append({ tr("Restore a backup…"), [this] { offerBackups(); } });
    m_welcome->showError(error, actions);
}

void MainWindow::offerBackups()
{
    const auto known = [this](const QString &path) {
        for (const auto &recent : m_settings.recents()) {
            if (recent.path == path)
                return recent.identity;
        }
        return QString();
    };
    if (m_view)
        return offerBackupsOf(workspacePath(), m_view->desks().workspace().identity());
    if (!m_unreadable.isEmpty())
        return offerBackupsOf(m_unreadable, known(m_unreadable));
    m_prompts->chooseFileToOpen({ .title = tr("Which workspace shall be restored?"),
                                  .filter = tr("Workspaces (*.tenue)"),
                                  .suffix = u"tenue"_s },
                                this, [this, known](const QString &path) { offerBackupsOf(path, known(path)); });
}

void MainWindow::offerBackupsOf(const QString &path, const QString &identity)
{
    QList<BackupFolder::Entry> backups;
    if (!identity.isEmpty()) {
        const auto folder = backupFolderOf(identity, path);
        if (!folder)
            return showError(folder.error());
        backups = folder->entries();
    }
    auto *dialog = new RestoreDialog(path, backups, *m_prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::restoreChosen, this,
            [this, path](const QString &backup) { restore(path, backup); });
    dialog->open();
}

void MainWindow::restore(const QString &path, const QString &backup)
{
    if (m_restoring.isRunning() || (m_view && !m_view->mayLeave()))
        return;
    if (m_view) {
        m_door.close();
        m_view->forgoLastBackup();
        // At once: nobody may have the file open while another takes its place. Its actions leave
        // the menus first.
        const std::unique_ptr<WorkspaceView> gone(std::exchange(m_view, nullptr));
        refreshCommands();
    }
    showWelcome();
    welcome().setBusy(tr("Checking the backup, then putting it in place…"));
    m_restoring.start(
        [path, backup, at = m_clock.now()](Progress &progress) { return restoreBackup(path, backup, at, progress); },
        [this, path](const Result<RestoreReport> &restored) {
            welcome().setBusy({});
            if (!restored) {
                // The workspace is as it was; where it can be opened, people go on in it.
                if (tenue::openWorkspace(path, m_settings))
                    openWorkspace(path);
                return showError(restored.error());
            }
            openWorkspace(path);
            if (!m_view)
                return;
            m_view->tell(u"restored"_s,
                         restored->movedTo.isEmpty()
                             ? tr("The backup is restored.")
                             : tr("The backup is restored. The file that was here before is kept as %1.")
                                   .arg(quoted(restored->movedTo)));
        });
}

} // namespace tenue
