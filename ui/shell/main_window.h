// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/shell/commands.h"
#include "ui/shell/settings.h"
#include "ui/shell/workspace_door.h"
#include "ui/shell/workspace_opening.h"
#include "ui/widgets/long_work.h"
#include "ui/widgets/prompts.h"

#include <QtWidgets/QMainWindow>

class QStackedWidget;

namespace tenue
{

class StatusStrip;
class WelcomePage;
class WorkspaceView;

/// The window: the welcome page or one open workspace, menus, status strip.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What happens where the program cannot know who sits there.
    enum class Unknown { AskPerson, TakeAnyEditor };

    /// All outlive it. `prompts` are the window's own dialogs unless given.
    MainWindow(Settings &settings, Look &look, const Clock &clock, std::unique_ptr<Prompts> prompts = {});
    ~MainWindow() override;

    /// Opens the workspace at `path`; where that fails, the page in front says why.
    void openWorkspace(const QString &path, Unknown unknown = Unknown::AskPerson);
    void showWelcome();
    /// Language, colours, size of letters.
    void showSettings();
    /// Workspaces show their list first, not where the person was: for measuring.
    void forgetPlaces() { m_remembersPlaces = false; }
    /// Opens workspaces that another window has open, instead of bringing that one forward.
    void openBesideOthers() { m_opensBeside = true; }
    /// Nothing while the welcome page is in front.
    WorkspaceView *workspaceView() const { return m_view; }
    /// Of the workspace that is open; empty if none is.
    QString workspacePath() const;
    Commands &commands() { return m_commands; }

Q_SIGNALS:
    /// The list of promises is on screen.
    void listPainted();
    /// The letters have another size: the window is to be made anew, to fit.
    void textSizeChosen();
    /// The workspace was open in another window of this user, which came forward.
    void shownElsewhere();
    /// The person wants the program in another language: for windows made afterwards.
    void languageChosen(const QString &language);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    WelcomePage &welcome();
    void restorePlace();
    void fillMenus();
    void fillRecentMenu();
    void fillLookMenu();
    void fillLanguageMenu();
    void perform(Command command);
    void edit(const char *slot);
    void refreshCommands();
    void showPageActions();

    void chooseWorkspace();
    void newWorkspace();
    void openExample();
    void take(OpenedWorkspace opened, Unknown unknown);
    void askPerson(OpenedWorkspace opened);
    void askPersonAgain();
    void showWorkspace(std::unique_ptr<Workspace> workspace, const StaffId &person);
    bool leaveWorkspace();
    void showError(const Error &error);
    void comeForward();
    void offerBackups();
    void offerBackupsOf(const QString &path, const QString &identity);
    void restore(const QString &path, const QString &backup);
    void findCommand();
    void showHelp();
    void showAbout();
    void markTheme(ColourTheme theme);
    void chooseLanguage(const QString &language);

    Settings &m_settings;
    Look &m_look;
    const Clock &m_clock;
    std::unique_ptr<Prompts> m_prompts;
    Commands m_commands;
    QStackedWidget *m_stack;
    StatusStrip *m_status;
    WelcomePage *m_welcome = nullptr;
    WorkspaceView *m_view = nullptr;
    WorkspaceDoor m_door;
    LongWork m_restoring;
    QString m_unreadable; ///< the workspace that could not be opened last
    bool m_remembersPlaces = true;
    bool m_opensBeside = false;
    bool m_hasSections = false; ///< the menu knows the sections
};

} // namespace tenue
