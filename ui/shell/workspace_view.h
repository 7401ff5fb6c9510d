// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/desks.h"
#include "ui/shell/backup_keeper.h"
#include "ui/shell/commands.h"
#include "ui/shell/settings.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QMenu;
class QStackedWidget;

namespace tenue
{

class CataloguePage;
class DossierPage;
class Prompts;
class PromisesPage;
class PublicationPage;
class SideBar;

/// One open workspace: the side bar and the pages. Pages know nothing of each other; they are
/// connected here.
class WorkspaceView : public QWidget
{
    Q_OBJECT

public:
    enum Section { Promises, Publication, Newsroom };

    /// All outlive it. Settings are read here and written by `remember()`.
    WorkspaceView(std::unique_ptr<Workspace> workspace, const StaffId &person, const Clock &clock, Prompts &prompts,
                  Settings &settings, QWidget *parent = nullptr);

    Result<> load();
    Desks &desks() { return m_desks; }
    /// Names of the sections, in their order.
    QStringList sectionNames() const { return m_sectionNames; }
    int section() const;
    void showSection(int section);
    /// Does `command` if it is about what is in the view.
    void perform(Command command);
    /// What the page in front adds to the menus.
    QList<QAction *> pageActions(Commands::Place place) const;
    /// Says what failed, under the head of the page in front.
    void showError(const Error &error);
    /// Looks whether another program wrote, and shows it.
    void lookOutside();
    /// Keeps drafts and how everything is arranged. False if something would be lost.
    bool mayLeave();

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void countsChanged(const QString &words);
    void succeeded(const QString &words);
    /// How far what is typed is kept; empty where nothing is written.
    void statusChanged(const QString &words);
    /// Another page is in front.
    void pageChanged();
    /// The list of promises is on screen: once.
    void listPainted();

private:
    void addSections();
    void connectPromises();
    void connectBackups();
    DossierPage &dossier();
    bool isWriting() const;
    QList<QAction *> writingActions(Commands::Place place) const;
    void openDossier(const PromiseId &promise);
    void writeNewDossier();
    void showDossier();
    void showNeighbour(int step);
    void backToList();
    QWidget *pageOf(int section);
    void enterSection(int section);
    void openImport();
    void fitSideBar();
    void showPerson();
    void showMandate(const std::optional<MandateId> &mandate);
    void fillMandateMenu();
    void showStrips();
    void showCounts();
    void askForNumber();
    void movePane(int step);

    Desks m_desks;
    Prompts &m_prompts;
    Settings &m_settings;
    BackupKeeper m_backups { m_desks };
    QTimer m_outside;
    QStringList m_sectionNames;
    std::optional<MandateId> m_mandate;
    SideBar *m_sideBar;
    QMenu *m_mandateMenu;
    QStackedWidget *m_pages;
    PromisesPage *m_promises;
    PublicationPage *m_publication = nullptr; ///< these are made when they are first shown
    CataloguePage *m_newsroom = nullptr;
    DossierPage *m_dossier = nullptr;
};

} // namespace tenue
