// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include "core/base/words.h"
#include "ui/widgets/icons.h"

#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtGui/QKeySequence>
#include <QtWidgets/QMenuBar>

#include <algorithm>
#include <span>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

struct CommandRow {
    Command command;
    const char *text;
    QLatin1StringView icon;
    const char *keys; ///< in portable form; no QKeySequence may be made before the application
    const char *objectName;
};

const CommandRow Rows[] = {
    { Command::NewWorkspace, QT_TRANSLATE_NOOP("Commands", "New &workspace…"), "file-plus"_L1, "", "newWorkspace" },
    { Command::OpenWorkspace, QT_TRANSLATE_NOOP("Commands", "&Open a workspace…"), "folder-open"_L1, "Ctrl+O",
      "openWorkspace" },
    { Command::Import, QT_TRANSLATE_NOOP("Commands", "&Import a spreadsheet…"), "file-input"_L1, "", "import" },
    { Command::BackUp, QT_TRANSLATE_NOOP("Commands", "&Back up now"), "archive"_L1, "", "backUp" },
    { Command::RestoreBackup, QT_TRANSLATE_NOOP("Commands", "Res&tore a backup…"), "archive-restore"_L1, "",
      "restoreBackup" },
    { Command::Print, QT_TRANSLATE_NOOP("Commands", "&Print…"), "printer"_L1, "Ctrl+P", "print" },
    { Command::CloseWorkspace, QT_TRANSLATE_NOOP("Commands", "&Close the workspace"), {}, "Ctrl+W", "closeWorkspace" },
    { Command::Quit, QT_TRANSLATE_NOOP("Commands", "&Quit"), "log-out"_L1, "Ctrl+Q", "quit" },
    { Command::Undo, QT_TRANSLATE_NOOP("Commands", "&Undo"), "undo-2"_L1, "Ctrl+Z", "undo" },
    { Command::Redo, QT_TRANSLATE_NOOP("Commands", "&Redo"), "redo-2"_L1, "Ctrl+Shift+Z", "redo" },
    { Command::Cut, QT_TRANSLATE_NOOP("Commands", "Cu&t"), {}, "Ctrl+X", "cut" },
    { Command::Copy, QT_TRANSLATE_NOOP("Commands", "&Copy"), {}, "Ctrl+C", "copy" },
    { Command::Paste, QT_TRANSLATE_NOOP("Commands", "&Paste"), {}, "Ctrl+V", "paste" },
    { Command::SelectAll, QT_TRANSLATE_NOOP("Commands", "Select &all"), {}, "Ctrl+A", "selectAll" },
    { Command::Find, QT_TRANSLATE_NOOP("Commands", "&Filter or find"), "search"_L1, "Ctrl+F", "find" },
    { Command::ReplaceEverywhere,
      QT_TRANSLATE_NOOP("Commands", "Replace in all &dossiers…"),
      {},
      "Ctrl+Shift+R",
      "replaceEverywhere" },
    { Command::PreviousSection,
      QT_TRANSLATE_NOOP("Commands", "&Previous section"),
      {},
      "Ctrl+PgUp",
      "previousSection" },
    { Command::NextSection, QT_TRANSLATE_NOOP("Commands", "&Next section"), {}, "Ctrl+PgDown", "nextSection" },
    { Command::NextPane, QT_TRANSLATE_NOOP("Commands", "Ne&xt pane"), {}, "F6", "nextPane" },
    { Command::PreviousPane, QT_TRANSLATE_NOOP("Commands", "P&revious pane"), {}, "Shift+F6", "previousPane" },
    { Command::FoldSideBar, QT_TRANSLATE_NOOP("Commands", "Fold the side &bar"), "panel-left"_L1, "F9", "foldSideBar" },
    { Command::FullScreen, QT_TRANSLATE_NOOP("Commands", "&Full screen"), "maximize-2"_L1, "F11", "fullScreen" },
    { Command::NewPromise, QT_TRANSLATE_NOOP("Commands", "&New promise"), "plus"_L1, "Ctrl+N", "newPromise" },
    { Command::GoToNumber, QT_TRANSLATE_NOOP("Commands", "&Go to number…"), "hash"_L1, "Ctrl+G", "goToNumber" },
    { Command::PreviousDossier, QT_TRANSLATE_NOOP("Commands", "&Previous promise"), "arrow-up"_L1, "Alt+Up",
      "previousDossier" },
    { Command::NextDossier, QT_TRANSLATE_NOOP("Commands", "Ne&xt promise"), "arrow-down"_L1, "Alt+Down",
      "nextDossier" },
    { Command::BackToList, QT_TRANSLATE_NOOP("Commands", "Back to the &list"), "list-checks"_L1, "", "backToList" },
    { Command::GoBack, QT_TRANSLATE_NOOP("Commands", "Bac&k"), "arrow-left"_L1, "Alt+Left", "goBack" },
    { Command::GoForward, QT_TRANSLATE_NOOP("Commands", "F&orward"), "arrow-right"_L1, "Alt+Right", "goForward" },
    { Command::Publish, QT_TRANSLATE_NOOP("Commands", "P&ublish the site…"), "globe"_L1, "", "publish" },
    { Command::WhoIAm, QT_TRANSLATE_NOOP("Commands", "W&ho I am…"), "user"_L1, "", "whoIAm" },
    { Command::Preferences, QT_TRANSLATE_NOOP("Commands", "&Settings…"), "settings"_L1, "Ctrl+,", "preferences" },
    { Command::FindCommand, QT_TRANSLATE_NOOP("Commands", "Find a &command…"), "search"_L1, "Ctrl+Shift+P",
      "findCommand" },
    { Command::Help, QT_TRANSLATE_NOOP("Commands", "&Help and keys"), "keyboard"_L1, "F1", "help" },
    { Command::About, QT_TRANSLATE_NOOP("Commands", "&About Tenue"), "info"_L1, "", "about" },
};

/// Those that work without a workspace.
constexpr Command Always[]
    = { Command::NewWorkspace, Command::OpenWorkspace, Command::Quit,  Command::Undo,        Command::Redo,
        Command::Cut,          Command::Copy,          Command::Paste, Command::SelectAll,   Command::FullScreen,
        Command::FindCommand,  Command::Help,          Command::About, Command::Preferences, Command::RestoreBackup };
constexpr Command Writing[] = { Command::Import, Command::NewPromise, Command::ReplaceEverywhere };

QKeySequence keysOf(const CommandRow &row)
{
    return QKeySequence::fromString(QLatin1StringView(row.keys), QKeySequence::PortableText);
}

bool isIn(Command command, std::span<const Command> commands)
{
    return std::find(commands.begin(), commands.end(), command) != commands.end();
}

} // namespace

Commands::Commands(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_recent(new QMenu(tr("&Recent"), window))
    , m_look(new QMenu(tr("&Look"), window))
    , m_language(new QMenu(tr("Lan&guage"), window))
    , m_sections(new QActionGroup(this))
{
    makeActions();
    setWorkspace(false, false);
}

void Commands::makeActions()
{
    for (const auto &row : Rows) {
        auto *action = new QAction(translate("Commands", row.text), this);
        if (!row.icon.isEmpty())
            action->setIcon(iconNamed(row.icon));
        action->setShortcut(keysOf(row));
        action->setObjectName(QString::fromLatin1(row.objectName));
        action->setMenuRole(QAction::NoRole);
        connect(action, &QAction::triggered, this, [this, command = row.command] { Q_EMIT triggered(command); });
        m_actions.emplace(row.command, action);
        m_window->addAction(action);
    }
    action(Command::FoldSideBar).setCheckable(true);
    action(Command::FullScreen).setCheckable(true);
}

QMenu *Commands::newMenu(QMenuBar &bar, const QString &title, const std::vector<Command> &commands)
{
    auto *menu = bar.addMenu(title);
    menu->setToolTipsVisible(true);
    m_menus.append(menu);
    add(*menu, commands);
    return menu;
}

void Commands::add(QMenu &menu, const std::vector<Command> &commands)
{
    for (const auto command : commands)
        menu.addAction(&action(command));
}

void Commands::fill(QMenuBar &bar)
{
    auto *file = newMenu(bar, tr("&File"), { Command::NewWorkspace, Command::OpenWorkspace });
    file->addMenu(m_recent);
    file->addSeparator();
    add(*file, { Command::Import, Command::Print });
    file->addSeparator();
    add(*file, { Command::BackUp, Command::RestoreBackup });
    file->addSeparator();
    add(*file, { Command::WhoIAm, Command::Preferences, Command::CloseWorkspace, Command::Quit });

    auto *edit = newMenu(bar, tr("&Edit"), { Command::Undo, Command::Redo });
    edit->addSeparator();
    add(*edit, { Command::Cut, Command::Copy, Command::Paste, Command::SelectAll });
    edit->addSeparator();
    add(*edit, { Command::Find, Command::ReplaceEverywhere });
    m_places[Place::Edit] = { edit, nullptr };

    fillViewMenu(bar);
    fillPageMenus(bar);
    newMenu(bar, tr("&Help"), { Command::FindCommand, Command::Help, Command::About });
}

void Commands::fillViewMenu(QMenuBar &bar)
{
    m_view = newMenu(bar, tr("&View"), {});
    m_endOfSections = m_view->addSeparator();
    add(*m_view,
        { Command::GoBack, Command::GoForward, Command::PreviousSection, Command::NextSection, Command::NextPane,
          Command::PreviousPane });
    m_view->addSeparator();
    add(*m_view, { Command::FoldSideBar, Command::FullScreen });
    m_places[Place::View] = { m_view, m_view->addSeparator() };
    m_view->addMenu(m_look);
    m_view->addMenu(m_language);
}

void Commands::fillPageMenus(QMenuBar &bar)
{
    m_places[Place::Text] = { newMenu(bar, tr("&Text"), {}), nullptr };
    auto *promise = newMenu(bar, tr("&Promise"), { Command::NewPromise });
    auto *endOfPromise = promise->addSeparator();
    add(*promise, { Command::GoToNumber, Command::PreviousDossier, Command::NextDossier, Command::BackToList });
    m_places[Place::Promise] = { promise, endOfPromise };
    m_places[Place::Review] = { newMenu(bar, tr("&Review"), {}), nullptr };
    auto *publication = newMenu(bar, tr("P&ublication"), {});
    auto *endOfPublication = publication->addSeparator();
    add(*publication, { Command::Publish });
    m_places[Place::Publication] = { publication, endOfPublication };
}

void Commands::setWorkspace(bool isOpen, bool mayWrite)
{
    for (const auto &[command, action] : m_actions)
        action->setEnabled(isIn(command, Always) || (isOpen && (mayWrite || !isIn(command, Writing))));
    for (auto *section : m_sections->actions())
        section->setEnabled(isOpen);
}

void Commands::addSection(const QString &text, int index)
{
    auto *action = new QAction(text, m_sections);
    action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(index + 1)));
    action->setObjectName(u"showSection-%1"_s.arg(index));
    connect(action, &QAction::triggered, this, [this, index] { Q_EMIT sectionChosen(index); });
    m_window->addAction(action);
    m_view->insertAction(m_endOfSections, action);
}

void Commands::setPageActions(Place place, const QList<QAction *> &actions)
{
    auto &there = m_places.at(place);
    for (auto *action : std::as_const(there.actions))
        there.menu->removeAction(action);
    there.actions = actions;
    there.menu->insertActions(there.before, actions);
    there.menu->menuAction()->setVisible(!there.menu->isEmpty());
    giveWay();
}

void Commands::giveWay()
{
    QList<QKeySequence> taken;
    for (const auto &[place, there] : m_places) {
        for (const auto *pageAction : there.actions)
            taken.append(pageAction->shortcuts());
    }
    for (const auto &row : Rows)
        action(row.command).setShortcut(taken.contains(keysOf(row)) ? QKeySequence() : keysOf(row));
}

QList<QAction *> Commands::withShortcuts() const
{
    QList<QAction *> all;
    for (const auto *menu : m_menus) {
        for (auto *action : menu->actions()) {
            if (!action->shortcut().isEmpty())
                all.append(action);
        }
    }
    return all;
}

} // namespace tenue
