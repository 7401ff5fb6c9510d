// SPDX-License-Identifier: GPL-3.0-or-later
// How the open workspace goes from its list to a dossier and back.
#include "ui/browse/promises_page.h"
#include "ui/editor/dossier_page.h"
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

DossierPage &WorkspaceView::dossier()
{
    if (m_dossier)
        return *m_dossier;
    m_dossier = new DossierPage(m_desks, m_prompts);
    m_pages->addWidget(m_dossier);
    connect(m_dossier, &DossierPage::backRequested, this, &WorkspaceView::backToList);
    connect(m_dossier, &DossierPage::neighbourRequested, this, &WorkspaceView::showNeighbour);
    connect(m_dossier, &DossierPage::statusChanged, this, &WorkspaceView::statusChanged);
    return *m_dossier;
}

bool WorkspaceView::isWriting() const
{
    return m_dossier && m_pages->currentWidget() == m_dossier;
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
