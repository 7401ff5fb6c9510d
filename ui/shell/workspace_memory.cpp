// SPDX-License-Identifier: GPL-3.0-or-later
// What a person finds again in a workspace: where they were, and the searches that they keep.
#include "ui/browse/filter_row.h"
#include "ui/browse/promises_page.h"
#include "ui/editor/dossier_page.h"
#include "ui/shell/saved_searches.h"
#include "ui/shell/workspace_view.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/note_popover.h"
#include "ui/widgets/side_bar.h"
#include "ui/widgets/strip_stack.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>

namespace tenue
{

using namespace Qt::StringLiterals;

WorkspacePlace WorkspaceView::place() const
{
    WorkspacePlace place;
    if (const auto *inFront = sectionAt(section())) {
        place.section = inFront->key();
        place.part = inFront->part();
    }
    place.current = m_promises->current().value_or(PromiseId());
    if (isWriting())
        place.dossier = m_dossier->promise();
    place.panelTab = m_dossier ? m_dossier->panelTab() : 0;
    return place;
}

void WorkspaceView::showPlace(const WorkspacePlace &place)
{
    if (!place.current.isNull())
        m_promises->setCurrent(place.current);
    // A promise that never was saved is offered as a text to recover instead.
    const auto row = place.dossier.isNull() ? Result<std::optional<PromiseRow>>(std::nullopt)
                                            : m_desks.workspace().promises().find(place.dossier);
    if (row && *row) {
        openDossier(place.dossier);
        m_dossier->setPanelTab(place.panelTab);
    } else {
        showSection(place.section);
        if (auto *inFront = sectionInFront())
            inFront->showPart(place.part);
    }
    if (m_pages->currentWidget() == m_promises)
        return;
    // Nobody sees the list, whose painting else begins these.
    QTimer::singleShot(0, m_promises, &PromisesPage::loadRest);
    m_outside.start();
}

void WorkspaceView::rememberPlace()
{
    m_settings.setPromisesArrangement(m_promises->arrangement());
    m_settings.setPlaceIn(m_desks.workspace().identity(), place());
}

void WorkspaceView::connectSearches()
{
    connect(m_promises, &PromisesPage::promisesChanged, this, &WorkspaceView::showSearches);
    connect(m_searches, &SavedSearches::changed, this, &WorkspaceView::showSearches);
    connect(m_promises, &PromisesPage::saveFilterRequested, this, &WorkspaceView::askToSaveSearch);
    connect(m_sideBar, &SideBar::savedSearchMenuRequested, this, &WorkspaceView::showSearchMenu);
    connect(m_sideBar, &SideBar::savedSearchChosen, this, [this](const QString &key) {
        const auto *search = m_searches->find(key);
        if (!search)
            return;
        const auto filter = search->filter;
        showSection(Promises);
        if (m_pages->currentWidget() != m_promises)
            return;
        showMandate(filter.mandate);
        m_promises->setFilter(filter);
        m_promises->focusTable();
    });
    showSearches();
}

void WorkspaceView::showSearches()
{
    QList<SavedSearch> shown;
    for (const auto &search : m_searches->all())
        shown.append({ search.key, search.name, m_promises->countOf(search.filter).value_or(-1) });
    m_sideBar->setSavedSearches(shown);
}

void WorkspaceView::askToSaveSearch(QWidget *anchor)
{
    const auto filter = m_promises->filter();
    if (const auto *same = m_searches->asking(filter)) {
        Q_EMIT succeeded(tr("This search is kept already, as “%1”.").arg(same->name));
        return;
    }
    auto *popover = new NotePopover(tr("Keep this search"), tr("Save"), NotePopover::Wanted::Required, this);
    popover->setFieldName(tr("&Name"), {}, tr("Give it a name first."));
    popover->setNote(describe(filter, m_promises->catalogue()));
    connect(popover, &NotePopover::accepted, this, [this, popover, filter] {
        m_searches->add(popover->note(), filter);
        Q_EMIT succeeded(tr("The search “%1” is in the side bar.").arg(popover->note()));
    });
    popover->openAt(anchor);
}

void WorkspaceView::showSearchMenu(const QString &key, QWidget *anchor)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"searchMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(iconNamed("pencil"_L1), tr("&Rename…"), this,
                    [this, key, anchor = QPointer(anchor)] { askForSearchName(key, anchor ? anchor : m_sideBar); });
    auto *replace = menu->addAction(iconNamed("funnel"_L1), tr("&Take the filter in use"), this,
                                    [this, key] { m_searches->replaceFilter(key, m_promises->filter()); });
    replace->setEnabled(!m_promises->filter().isEmpty());
    menu->addAction(iconNamed("trash-2"_L1), tr("Re&move"), this, [this, key] {
        const auto *gone = m_searches->find(key);
        const QString name = gone ? gone->name : QString();
        m_promises->strips().add({ .key = u"search"_s,
                                   .sentence = tr("The search “%1” was removed.").arg(name),
                                   .actions = { { tr("Undo"), m_searches->remove(key) } } });
    });
    menu->popup(anchor->mapToGlobal(QPoint(anchor->width() / 2, anchor->height())));
}

void WorkspaceView::askForSearchName(const QString &key, QWidget *anchor)
{
    const auto *search = m_searches->find(key);
    if (!search)
        return;
    auto *popover = new NotePopover(tr("Rename this search"), tr("Rename"), NotePopover::Wanted::Required, this);
    popover->setFieldName(tr("&Name"), {}, tr("Give it a name first."));
    popover->setNote(search->name);
    connect(popover, &NotePopover::accepted, this, [this, popover, key] { m_searches->rename(key, popover->note()); });
    popover->openAt(anchor);
}

} // namespace tenue
