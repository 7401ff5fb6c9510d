// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions about the dossier that is in view, and its history.
#include "ui/browse/promises_page.h"
#include "ui/dialogs/past_site_export.h"
#include "ui/editor/dossier_page.h"
#include "ui/publishing/site_previewer.h"
#include "ui/shell/newsroom_section.h"
#include "ui/shell/review_section.h"
#include "ui/shell/workspace_view.h"

#include <QtGui/QAction>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// Typing a word asks once, not at each letter.
constexpr int SubjectDelay = 150;

} // namespace

void WorkspaceView::connectDecisions()
{
    m_subjectDue.setSingleShot(true);
    m_subjectDue.setInterval(SubjectDelay);
    connect(&m_subjectDue, &QTimer::timeout, this, [this] {
        const auto inView = subject();
        m_decisions->setSubject(inView);
        m_previewPage->setEnabled(inView && !m_previewer->isRunning());
    });
    connect(this, &WorkspaceView::pageChanged, &m_subjectDue, qOverload<>(&QTimer::start));
    connect(m_decisions, &DecisionActions::succeeded, this, &WorkspaceView::succeeded);
    connect(m_pastSite, &PastSiteExport::succeeded, this, &WorkspaceView::succeeded);
    connect(m_pastSite, &PastSiteExport::failed, this, &WorkspaceView::showError);
    connect(m_decisions, &DecisionActions::failed, this, &WorkspaceView::showError);
    connect(m_decisions, &DecisionActions::writeRequested, this, &WorkspaceView::openDossier);
    const auto showDecision = [this](const PromiseId &promise) {
        if (isWriting() && m_dossier->promise() == promise)
            m_dossier->refresh();
        m_subjectDue.start();
    };
    connect(&m_desks.review(), &ReviewDesk::decided, this, showDecision);
    connect(&m_desks.publication(), &PublicationDesk::published, this, showDecision);
    for (const auto &section : m_sections) {
        if (auto *review = qobject_cast<ReviewSection *>(section.get()))
            review->setMoreActions(m_decisions->reviewActions() + m_decisions->publicationActions());
    }
}

std::optional<DecisionSubject> WorkspaceView::subject()
{
    if (isWriting()) {
        const auto revision = m_dossier->savedRevision();
        if (!revision)
            return std::nullopt;
        return DecisionSubject { m_dossier->promise(), *revision,
                                 m_dossier->hasUnsavedText()
                                     ? tr("Decisions are about saved revisions: save what you typed, or discard it.")
                                     : QString() };
    }
    if (const auto *section = sectionInFront())
        return section->subject();
    const auto promise = m_promises->current();
    if (!promise)
        return std::nullopt;
    const auto row = m_desks.workspace().promises().find(*promise);
    return row && *row ? std::optional(DecisionSubject { *promise, (*row)->head }) : std::nullopt;
}

QList<QAction *> WorkspaceView::decisionActions(Commands::Place place) const
{
    const auto *section = sectionInFront();
    if (section && section->key() != ReviewSection::Key)
        return {};
    switch (place) {
    case Commands::Place::Review:
        // The pages of review have keys of their own for these.
        return section ? m_decisions->reviewActions() : m_decisions->judgingActions() + m_decisions->reviewActions();
    case Commands::Place::Publication:
        return m_decisions->publicationActions() << m_previewPage << m_pastSite->action();
    default:
        return {};
    }
}

void WorkspaceView::connectPreview()
{
    m_previewPage->setObjectName(u"previewPage"_s);
    m_previewPage->setShortcut(QKeyCombination(Qt::CTRL, Qt::Key_F12));
    connect(m_previewPage, &QAction::triggered, this, &WorkspaceView::previewPage);
    connect(m_previewer, &SitePreviewer::startedOrEnded, &m_subjectDue, qOverload<>(&QTimer::start));
    connect(m_previewer, &SitePreviewer::failed, this, &WorkspaceView::showError);
    connect(m_previewer, &SitePreviewer::shown, this,
            [this] { Q_EMIT succeeded(tr("The preview of the page is in the browser. Readers do not see it.")); });
}

void WorkspaceView::previewPage()
{
    const auto installation = Installation::ofThisUser();
    if (!installation)
        return showError(installation.error());
    const auto inView = subject();
    if (!inView)
        return;
    m_previewer->showPage(*installation, inView->promise,
                          isWriting() ? std::optional(m_dossier->draftAsTyped()) : std::nullopt);
}

void WorkspaceView::openHistory(const PromiseId &promise)
{
    const auto origin = isWriting() ? ReviewSection::Origin::Dossier : ReviewSection::Origin::List;
    showSection(QString(ReviewSection::Key));
    if (auto *review = qobject_cast<ReviewSection *>(sectionInFront()); review && review->pageIfMade())
        review->showHistory(promise, origin);
}

void WorkspaceView::startReply(const PromiseId &promise)
{
    showSection(QString(NewsroomSection::Key));
    if (auto *newsroom = qobject_cast<NewsroomSection *>(sectionInFront()))
        newsroom->startReply(promise);
}

void WorkspaceView::showInList(const PromiseId &promise)
{
    showSection(Promises);
    m_promises->setCurrent(promise);
    m_promises->focusTable();
}

} // namespace tenue
