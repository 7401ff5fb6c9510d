// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/dialogs/desktop_prompts.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/workspace_view.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/status_strip.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtGui/QActionGroup>
#include <QtGui/QCloseEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize UsualSize { 1280, 800 };
constexpr QSize LeastSize { 900, 600 };

bool isOnAScreen(const QRect &frame)
{
    const auto screens = QGuiApplication::screens();
    return std::any_of(screens.begin(), screens.end(), [&frame](const QScreen *screen) {
        const auto seen = screen->availableGeometry().intersected(frame);
        return seen.width() > 100 && seen.height() > 40;
    });
}

} // namespace

MainWindow::MainWindow(Settings &settings, Look &look, const Clock &clock, std::unique_ptr<Prompts> prompts)
    : m_settings(settings)
    , m_look(look)
    , m_clock(clock)
    , m_prompts(prompts ? std::move(prompts) : std::make_unique<DesktopPrompts>(this))
    , m_commands(this)
    , m_stack(new QStackedWidget)
    , m_status(new StatusStrip)
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(LeastSize);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    setCentralWidget(whole);
    fillMenus();
    restorePlace();
    connect(&m_commands, &Commands::triggered, this, &MainWindow::perform);
    connect(&m_commands, &Commands::sectionChosen, this, [this](int section) {
        if (m_view)
            m_view->showSection(section);
    });
    connect(&m_door, &WorkspaceDoor::knocked, this, &MainWindow::comeForward);
    m_status->hide();
}

MainWindow::~MainWindow() = default;

void MainWindow::restorePlace()
{
    const auto geometry = m_settings.windowGeometry();
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(UsualSize);
    // The screen where it was may be gone.
    if (!isOnAScreen(frameGeometry()) && screen())
        move(screen()->availableGeometry().topLeft());
}

void MainWindow::fillMenus()
{
    m_commands.fill(*menuBar());
    for (const auto place : Commands::Places)
        m_commands.setPageActions(place, {});
    connect(&m_commands.recentMenu(), &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    fillLookMenu();
    fillLanguageMenu();
}

void MainWindow::fillRecentMenu()
{
    auto &menu = m_commands.recentMenu();
    menu.clear();
    for (const auto &recent : m_settings.recents()) {
        auto *action = menu.addAction(iconNamed(recent.isPinned ? "star"_L1 : "file-text"_L1), recent.name);
        action->setToolTip(recent.path);
        action->setEnabled(!recent.isMissing());
        connect(action, &QAction::triggered, this, [this, path = recent.path] { openWorkspace(path); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("Nothing was open yet"))->setEnabled(false);
}

void MainWindow::fillLookMenu()
{
    auto *group = new QActionGroup(this);
    const std::pair<ColourTheme, QString> themes[] = { { ColourTheme::System, tr("As the &system") },
                                                       { ColourTheme::Light, tr("&Light") },
                                                       { ColourTheme::Dark, tr("&Dark") } };
    for (const auto &[theme, text] : themes) {
        auto *action = new QAction(text, group);
        action->setCheckable(true);
        action->setData(int(theme));
        action->setChecked(theme == m_look.choice().theme);
        connect(action, &QAction::triggered, this, [this, theme = theme] {
            m_look.setTheme(theme);
            m_settings.setTheme(theme);
        });
    }
    m_commands.lookMenu().addActions(group->actions());
}

void MainWindow::fillLanguageMenu()
{
    auto *group = new QActionGroup(this);
    const std::pair<QString, QString> languages[] = { { u"fr"_s, u"&Français"_s }, { u"en"_s, u"&English"_s } };
    for (const auto &[code, name] : languages) {
        auto *action = new QAction(name, group);
        action->setCheckable(true);
        action->setChecked(QLocale().name().startsWith(code));
        connect(action, &QAction::triggered, this, [this, code = code] { chooseLanguage(code); });
    }
    m_commands.languageMenu().addActions(group->actions());
}

void MainWindow::chooseLanguage(const QString &language)
{
    if (QLocale().name().startsWith(language))
        return;
    m_settings.setLanguage(language);
    Q_EMIT languageChosen(language);
}

WelcomePage &MainWindow::welcome()
{
    if (m_welcome)
        return *m_welcome;
    m_welcome = new WelcomePage(m_settings);
    m_stack->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::createRequested, this, &MainWindow::newWorkspace);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::chooseWorkspace);
    connect(m_welcome, &WelcomePage::exampleRequested, this, &MainWindow::openExample);
    connect(m_welcome, &WelcomePage::recentChosen, this, [this](const QString &path) { openWorkspace(path); });
    connect(m_welcome, &WelcomePage::languageChosen, this, &MainWindow::chooseLanguage);
    return *m_welcome;
}

void MainWindow::showWelcome()
{
    welcome().refresh();
    m_stack->setCurrentWidget(m_welcome);
    m_status->hide();
    setWindowTitle(u"Tenue"_s);
    refreshCommands();
}

void MainWindow::refreshCommands()
{
    m_commands.setWorkspace(m_view, m_view && !m_view->desks().workspace().isReadOnly());
    showPageActions();
}

void MainWindow::showPageActions()
{
    m_commands.action(Command::Print).setEnabled(m_view && m_view->canPrint());
    for (const auto place : Commands::Places)
        m_commands.setPageActions(place, m_view ? m_view->pageActions(place) : QList<QAction *>());
}

void MainWindow::perform(Command command)
{
    switch (command) {
    case Command::NewWorkspace:
        return newWorkspace();
    case Command::OpenWorkspace:
        return chooseWorkspace();
    case Command::CloseWorkspace:
        if (leaveWorkspace())
            showWelcome();
        return;
    case Command::Quit:
        close();
        return;
    case Command::Undo:
        return edit("undo");
    case Command::Redo:
        return edit("redo");
    case Command::Cut:
        return edit("cut");
    case Command::Copy:
        return edit("copy");
    case Command::Paste:
        return edit("paste");
    case Command::SelectAll:
        return edit("selectAll");
    case Command::FullScreen:
        return setWindowState(windowState() ^ Qt::WindowFullScreen);
    case Command::WhoIAm:
        return askPersonAgain();
    case Command::Preferences:
        return showSettings();
    case Command::RestoreBackup:
        return offerBackups();
    case Command::FindCommand:
        return findCommand();
    case Command::Help:
        return showHelp();
    case Command::About:
        return showAbout();
    default:
        if (m_view)
            m_view->perform(command);
    }
}

// Every text widget of Qt has these slots under the same names.
void MainWindow::edit(const char *slot)
{
    auto *focused = QApplication::focusWidget();
    if (focused && focused->metaObject()->indexOfSlot(QByteArray(slot).append("()").constData()) >= 0)
        QMetaObject::invokeMethod(focused, slot);
}

void MainWindow::findCommand()
{
    auto *palette = new CommandPalette(commandsIn(*menuBar()), m_settings.recentCommands(), this);
    connect(palette, &CommandPalette::chosen, this, [this](const QString &name) { m_settings.addRecentCommand(name); });
    palette->openIn(*this);
}

void MainWindow::showHelp()
{
    (new HelpDialog(m_commands.withShortcuts(), this))->open();
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_settings, m_look, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::languageChosen, this, &MainWindow::chooseLanguage);
    connect(dialog, &SettingsDialog::themeChosen, this, &MainWindow::markTheme);
    connect(dialog, &SettingsDialog::textSizeChosen, this, &MainWindow::textSizeChosen);
    dialog->open();
}

void MainWindow::markTheme(ColourTheme theme)
{
    for (auto *action : m_commands.lookMenu().actions()) {
        if (action->data().toInt() == int(theme))
            action->setChecked(true);
    }
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showAbout()
{
    m_prompts->ask({ .title = tr("Tenue %1").arg(QStringLiteral(TENUE_VERSION)),
                     .sentence = tr("An editing tool for newsrooms that track the promises of elected people. Free "
                                    "software under the GNU General Public License, version 3 or later."),
                     .answers = { tr("Close") } },
                   this, [](int) {});
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_view)
        m_view->lookOutside();
    if (event->type() == QEvent::WindowStateChange)
        m_commands.action(Command::FullScreen).setChecked(windowState() & Qt::WindowFullScreen);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setWindowGeometry(saveGeometry());
    // People see it closed at once; the last backup is made after that.
    if (leaveWorkspace())
        event->accept();
    else
        event->ignore();
}

} // namespace tenue
