// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the window do in an open workspace.
#include "ui/browse/promises_page.h"
#include "ui/dialogs/print_dialog.h"
#include "ui/editor/dossier_page.h"
#include "ui/shell/go_to_popover.h"
#include "ui/shell/panes.h"
#include "ui/shell/publication_section.h"
#include "ui/shell/workspace_view.h"
#include "ui/widgets/side_bar.h"

#include <QtWidgets/QStackedWidget>

namespace tenue
{

QList<QAction *> WorkspaceView::pageActions(Commands::Place place) const
{
    return ownActions(place) + decisionActions(place);
}

QList<QAction *> WorkspaceView::ownActions(Commands::Place place) const
{
    if (isWriting())
        return writingActions(place);
    if (const auto *section = sectionInFront(); section && !section->actions(place).isEmpty())
        return section->actions(place);
    switch (place) {
    case Commands::Place::Promise:
        return m_promises->promiseActions();
    case Commands::Place::Review:
        return m_promises->reviewActions();
    case Commands::Place::Publication:
        return m_promises->publicationActions();
    default:
        return {};
    }
}

void WorkspaceView::perform(Command command)
{
    switch (command) {
    case Command::Find:
        showSection(Promises);
        if (m_pages->currentWidget() == m_promises)
            m_promises->focusFilter();
        return;
    case Command::PreviousSection:
        return showSection(section() - 1);
    case Command::NextSection:
        return showSection(section() + 1);
    case Command::NextPane:
        return movePane(1);
    case Command::PreviousPane:
        return movePane(-1);
    case Command::FoldSideBar:
        m_settings.setHasRail(!m_sideBar->isRail());
        return m_sideBar->setRail(m_settings.hasRail());
    case Command::ReplaceEverywhere:
        return openReplace();
    case Command::Import:
        return openImport();
    case Command::Print:
        return openPrint();
    case Command::Publish:
        return showSection(QString(PublicationSection::Key));
    case Command::NewPromise:
        return writeNewDossier();
    case Command::PreviousDossier:
        return showNeighbour(-1);
    case Command::NextDossier:
        return showNeighbour(1);
    case Command::BackToList:
        return backToList();
    case Command::GoBack:
        return goTo(m_visited.back());
    case Command::GoForward:
        return goTo(m_visited.forward());
    case Command::GoToNumber:
        return askForNumber();
    case Command::BackUp:
        return m_backups.backUp();
    default:
        return;
    }
}

bool WorkspaceView::canPrint() const
{
    return isWriting() || !sectionInFront() || sectionInFront()->canPrint();
}

void WorkspaceView::openPrint()
{
    if (!canPrint())
        return;
    PrintDialog *dialog = nullptr;
    if (const auto *section = sectionInFront()) {
        const auto text = section->toPrint();
        if (!text)
            return;
        dialog = new PrintDialog(
            PrintDialog::Kind::Comparison, [text](const PrintedParts &) { return Result<PrintedText>(*text); },
            m_prompts, this);
    } else if (isWriting()) {
        dialog = new PrintDialog(
            PrintDialog::Kind::Dossier,
            [this, dossier = m_dossier->toPrint()](const PrintedParts &parts) {
                return printed(dossier, m_desks, parts);
            },
            m_prompts, this);
    } else {
        dialog = new PrintDialog(
            PrintDialog::Kind::List, [this](const PrintedParts &) { return m_promises->toPrint(); }, m_prompts, this);
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PrintDialog::succeeded, this, &WorkspaceView::succeeded);
    dialog->open();
}

void WorkspaceView::askForNumber()
{
    auto *popover = new GoToPopover(this);
    connect(popover, &GoToPopover::numberTyped, this, [this, popover](int number) {
        showSection(Promises);
        if (m_promises->goToNumber(number))
            popover->close();
        else
            popover->showUnknown(number);
    });
    popover->openAt(m_sideBar);
}

void WorkspaceView::movePane(int step)
{
    QList<QWidget *> panes { m_sideBar };
    const auto *section = sectionInFront();
    panes.append(isWriting() ? QList<QWidget *> { m_dossier } : section ? section->panes() : m_promises->panes());
    focusPane(panes, step);
}

} // namespace tenue
