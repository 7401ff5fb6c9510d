// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions about the dossier that is in view, and its history.
#include "ui/browse/promises_page.h"
#include "ui/dialogs/past_site_export.h"
#include "ui/editor/dossier_page.h"
#include "ui/shell/newsroom_section.h"
#include "ui/shell/review_section.h"
#include "ui/shell/workspace_view.h"

#include <QtGui/QAction>

namespace tenue
{

namespace
{

/// Typing a word asks once, not at each letter.
constexpr int SubjectDelay = 150;

} // namespace

void WorkspaceView::connectDecisions()
{
    m_subjectDue.setSingleShot(true);
    m_subjectDue.setInterval(SubjectDelay);
    connect(&m_subjectDue, &QTimer::timeout, this, [this] { m_decisions->setSubject(subject()); });
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
        return m_decisions->publicationActions() << m_pastSite->action();
    default:
        return {};
    }
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
