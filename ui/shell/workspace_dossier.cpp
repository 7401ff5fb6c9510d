// SPDX-License-Identifier: GPL-3.0-or-later
// How the open workspace goes from one page to another.
#include "ui/browse/catalogue_page.h"
#include "ui/browse/promises_page.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/editor/dossier_page.h"
#include "ui/publishing/publication_page.h"
#include "ui/shell/workspace_view.h"
#include "ui/widgets/side_bar.h"
#include "ui/widgets/strip_stack.h"

#include <QtWidgets/QStackedWidget>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// Under this width a dossier needs the room of the side bar.
constexpr int RoomForSideBar = 1500;

} // namespace

QWidget *WorkspaceView::pageOf(int section)
{
    switch (section) {
    case Publication:
        if (!m_publication) {
            const auto installation = Installation::ofThisUser();
            if (!installation) {
                showError(installation.error());
                return m_promises;
            }
            m_publication = new PublicationPage(m_desks, *installation, m_prompts);
            m_pages->addWidget(m_publication);
            connect(m_publication, &PublicationPage::promiseOpened, this, &WorkspaceView::openDossier);
            connect(m_publication, &PublicationPage::countsChanged, this, &WorkspaceView::countsChanged);
        }
        m_publication->refresh();
        return m_publication;
    case Newsroom:
        if (!m_newsroom) {
            m_newsroom = new CataloguePage(m_desks, m_prompts);
            m_pages->addWidget(m_newsroom);
        }
        m_newsroom->refresh();
        return m_newsroom;
    default:
        return m_promises;
    }
}

void WorkspaceView::enterSection(int section)
{
    m_sideBar->setCurrentSection(section);
    m_pages->setCurrentWidget(pageOf(section));
    if (section == Promises)
        showCounts();
    else if (section == Newsroom)
        Q_EMIT countsChanged({});
    Q_EMIT pageChanged();
}

void WorkspaceView::openImport()
{
    const auto installation = Installation::ofThisUser();
    if (!installation)
        return showError(installation.error());
    auto *dialog = new ImportDialog(m_desks, *installation, m_prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this](const QString &words) {
        m_promises->reload();
        fillMandateMenu();
        m_promises->strips().add({ .key = u"import"_s, .sentence = words });
    });
    dialog->open();
}

DossierPage &WorkspaceView::dossier()
{
    if (m_dossier)
        return *m_dossier;
    m_dossier = new DossierPage(m_desks, m_prompts);
    m_pages->addWidget(m_dossier);
    connect(m_dossier, &DossierPage::backRequested, this, &WorkspaceView::backToList);
    connect(m_dossier, &DossierPage::neighbourRequested, this, &WorkspaceView::showNeighbour);
    connect(m_dossier, &DossierPage::statusChanged, this, &WorkspaceView::statusChanged);
    connect(m_dossier, &DossierPage::focusModeChanged, m_sideBar, &QWidget::setHidden);
    return *m_dossier;
}

bool WorkspaceView::isWriting() const
{
    return m_dossier && m_pages->currentWidget() == m_dossier;
}

QList<QAction *> WorkspaceView::writingActions(Commands::Place place) const
{
    switch (place) {
    case Commands::Place::Edit:
        return m_dossier->writingActions(WritingGroup::Edit);
    case Commands::Place::View:
        return m_dossier->writingActions(WritingGroup::View);
    case Commands::Place::Text:
        return m_dossier->writingActions(WritingGroup::Text);
    case Commands::Place::Promise:
        return m_dossier->dossierActions();
    default:
        return {};
    }
}

void WorkspaceView::openDossier(const PromiseId &promise)
{
    if (m_dossier && !m_dossier->mayLeave())
        return;
    dossier().open(promise);
    showDossier();
}

void WorkspaceView::writeNewDossier()
{
    const auto &mandates = m_promises->catalogue().mandates();
    if (mandates.isEmpty())
        return showError({ Error::Kind::BadInput,
                           tr("A promise belongs to a mandate: import a spreadsheet or add a mandate first.") });
    if (m_dossier && !m_dossier->mayLeave())
        return;
    dossier().openNew(m_mandate.value_or(MandateId(mandates.last().entity.uuid())));
    showDossier();
}

void WorkspaceView::showDossier()
{
    m_pages->setCurrentWidget(m_dossier);
    fitSideBar();
    Q_EMIT pageChanged();
}

void WorkspaceView::showNeighbour(int step)
{
    const auto promise = isWriting() ? std::optional(m_dossier->promise()) : m_promises->current();
    const auto neighbour = promise ? m_promises->neighbour(*promise, step) : std::nullopt;
    if (!neighbour)
        return;
    m_promises->setCurrent(*neighbour);
    if (isWriting())
        openDossier(*neighbour);
}

void WorkspaceView::backToList()
{
    if (!isWriting() || !m_dossier->mayLeave())
        return;
    const auto promise = m_dossier->promise();
    m_pages->setCurrentWidget(m_promises);
    fitSideBar();
    if (!promise.isNull())
        m_promises->setCurrent(promise);
    m_promises->focusTable();
    Q_EMIT statusChanged({});
    Q_EMIT pageChanged();
}

void WorkspaceView::fitSideBar()
{
    m_sideBar->setRail(m_settings.hasRail() || (isWriting() && width() < RoomForSideBar));
}

void WorkspaceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSideBar();
}

} // namespace tenue
