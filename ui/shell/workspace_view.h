// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/desks.h"
#include "ui/shell/backup_keeper.h"
#include "ui/shell/commands.h"
#include "ui/shell/settings.h"
#include "ui/shell/visited_places.h"
#include "ui/shell/workspace_section.h"
#include "ui/widgets/status_strip.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QMenu;
class QStackedWidget;

namespace tenue
{

class DossierPage;
class Prompts;
class PastSiteExport;
class SitePreviewer;
class PromisesPage;
class SavedSearches;
class SideBar;

/// One open workspace: the side bar, the list of promises, the dossier, and the other sections.
/// Pages know nothing of each other; they are connected here.
class WorkspaceView : public QWidget
{
    Q_OBJECT

public:
    /// The list of promises; the other sections follow in the order of newSections().
    static constexpr int Promises = 0;

    /// All outlive it. Settings are read here and written by `remember()`.
    WorkspaceView(std::unique_ptr<Workspace> workspace, const StaffId &person, const Clock &clock, Prompts &prompts,
                  Settings &settings, QWidget *parent = nullptr);
    /// What was typed is kept, then the workspace is closed.
    ~WorkspaceView() override;

    Result<> load();
    Desks &desks() { return m_desks; }
    /// Names of the sections, in their order.
    QStringList sectionNames() const;
    int section() const;
    void showSection(int section);
    /// Shows the section of this key; the list of promises where there is none.
    void showSection(const QString &key);
    /// Where the person is: the page, its part, the dossier.
    WorkspacePlace place() const;
    /// Brings it to the front again, as far as it is still there.
    void showPlace(const WorkspacePlace &place);
    void rememberPlace();
    /// Gives the focus to the page in front.
    void focusPage();
    /// Does `command` if it is about what is in the view.
    void perform(Command command);
    /// True while the page in front can be printed.
    bool canPrint() const;
    /// What the page in front adds to the menus.
    QList<QAction *> pageActions(Commands::Place place) const;
    /// Says what failed, under the head of the page in front.
    void showError(const Error &error);
    /// Looks whether another program wrote, and shows it.
    void lookOutside();
    /// No backup when it goes: what is there is kept anyway.
    void forgoLastBackup() { m_backups.forgo(); }
    /// Says, under the head of the list, what happened to the file.
    void tell(const QString &key, const QString &sentence);
    /// Keeps drafts and how everything is arranged. False if something would be lost.
    bool mayLeave();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

Q_SIGNALS:
    void countsChanged(const QString &words);
    void succeeded(const QString &words);
    /// How far what is typed is kept; empty where nothing is written.
    void statusChanged(tenue::SaveState state, const QString &words);
    void settingsRequested();
    /// Another page is in front.
    void pageChanged();
    /// The list of promises is on screen: once.
    void listPainted();

private:
    void addSections(const SectionSurroundings &surroundings);
    void connectSection(int place, WorkspaceSection &section);
    void connectPromises();
    void connectBackups();
    void connectSearches();
    void showSearches();
    void askToSaveSearch(QWidget *anchor);
    void askForSearchName(const QString &key, QWidget *anchor);
    void showSearchMenu(const QString &key, QWidget *anchor);
    DossierPage &dossier();
    bool isWriting() const;
    QList<QAction *> writingActions(Commands::Place place) const;
    QList<QAction *> ownActions(Commands::Place place) const;
    QList<QAction *> decisionActions(Commands::Place place) const;
    void openDossier(const PromiseId &promise);
    void openHistory(const PromiseId &promise);
    void startReply(const PromiseId &promise);
    void connectDecisions();
    void connectPreview();
    void previewPage();
    std::optional<DecisionSubject> subject();
    void showInList(const PromiseId &promise);
    void writeNewDossier();
    void showDossier();
    void showNeighbour(int step);
    void backToList();
    /// Runs `go` once the page in front holds nothing that would be lost.
    void leavePage(const std::function<void()> &go);
    void enterSection(int section);
    /// Nothing for the list of promises.
    WorkspaceSection *sectionAt(int section) const;
    WorkspaceSection *sectionInFront() const { return isWriting() ? nullptr : sectionAt(section()); }
    void goTo(const std::optional<Place> &place);
    void openImport();
    void openReplace();
    void openPrint();
    void fitSideBar();
    void countWaiting();
    void showPerson();
    void showMandate(const std::optional<MandateId> &mandate);
    void showMandates();
    void fillMandateMenu();
    void showStrips();
    void offerRecovery();
    void showRecovery();
    void showCounts();
    void askForNumber();
    void movePane(int step);

    Desks m_desks;
    Prompts &m_prompts;
    Settings &m_settings;
    BackupKeeper m_backups { m_desks };
    QTimer m_outside;
    DecisionActions *m_decisions;
    PastSiteExport *m_pastSite;
    SitePreviewer *m_previewer;
    QAction *m_previewPage;
    QTimer m_subjectDue; ///< several changes at once are one look at what is allowed
    std::vector<std::unique_ptr<WorkspaceSection>> m_sections; ///< all but the list of promises
    SavedSearches *m_searches;
    VisitedPlaces m_visited;
    bool m_isGoingBack = false; ///< what is shown now is no new place
    std::optional<MandateId> m_mandate;
    qsizetype m_mandateCount = 0;
    SideBar *m_sideBar;
    QMenu *m_mandateMenu;
    QStackedWidget *m_pages;
    PromisesPage *m_promises;
    DossierPage *m_dossier = nullptr; ///< made when it is first shown
};

} // namespace tenue
