// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <map>
#include <vector>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QWidget;

namespace tenue
{

/// What the window can be told to do, whatever page is in front.
enum class Command {
    NewWorkspace,
    OpenWorkspace,
    Import,
    BackUp,
    RestoreBackup,
    Print,
    CloseWorkspace,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    SelectAll,
    Find,
    ReplaceEverywhere,
    PreviousSection,
    NextSection,
    NextPane,
    PreviousPane,
    FoldSideBar,
    FullScreen,
    NewPromise,
    GoToNumber,
    PreviousDossier,
    NextDossier,
    BackToList,
    GoBack,
    GoForward,
    Publish,
    WhoIAm,
    Preferences,
    FindCommand,
    Help,
    About,
};

/// Every command of the window as a QAction, and the menus that hold them: menus, keys and help show
/// the same list.
class Commands : public QObject
{
    Q_OBJECT

public:
    /// The places in menus where a page puts actions of its own.
    enum class Place { Edit, View, Text, Promise, Review, Publication };
    static constexpr Place Places[]
        = { Place::Edit, Place::View, Place::Text, Place::Promise, Place::Review, Place::Publication };

    explicit Commands(QWidget *window);

    QAction &action(Command command) const { return *m_actions.at(command); }
    void fill(QMenuBar &bar);
    /// Commands that need a workspace, and those that need one that may be written.
    void setWorkspace(bool isOpen, bool mayWrite);

    /// Adds a command that shows section `index`, with Ctrl and a digit.
    void addSection(const QString &text, int index);
    /// What the page in front can do, in the place of what the one before could.
    void setPageActions(Place place, const QList<QAction *> &actions);
    QMenu &recentMenu() const { return *m_recent; }
    QMenu &lookMenu() const { return *m_look; }
    QMenu &languageMenu() const { return *m_language; }

    /// All with a shortcut, in the order of the menus: for the help page.
    QList<QAction *> withShortcuts() const;

Q_SIGNALS:
    void triggered(tenue::Command command);
    void sectionChosen(int index);

private:
    struct PlaceInMenu {
        QMenu *menu = nullptr;
        QAction *before = nullptr;
        QList<QAction *> actions = {};
    };
    void makeActions();
    QMenu *newMenu(QMenuBar &bar, const QString &title, const std::vector<Command> &commands);
    void add(QMenu &menu, const std::vector<Command> &commands);
    void fillViewMenu(QMenuBar &bar);
    void fillPageMenus(QMenuBar &bar);
    /// A key that the page in front has is the page's: two actions of one key would both stay mute.
    void giveWay();

    QWidget *m_window;
    std::map<Command, QAction *> m_actions;
    std::map<Place, PlaceInMenu> m_places;
    QList<QMenu *> m_menus;
    QMenu *m_recent;
    QMenu *m_look;
    QMenu *m_language;
    QMenu *m_view = nullptr;
    QAction *m_endOfSections = nullptr;
    QActionGroup *m_sections;
};

} // namespace tenue
