// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/source_document.h"
#include "core/domain/theme.h"
#include "core/publish/site_content.h"
#include "core/store/workspace.h"

#include <QtCore/QSet>

namespace tenue
{

/// Which site is read.
enum class SiteOf {
    Newest, ///< all that was decided and saved, whatever the clocks said
    ThatMoment, ///< only what had been decided and saved by then: the site as it was
};

/// Reads from a workspace exactly what is public: the one door between what a newsroom keeps and
/// what readers get.
///
/// Only revisions that are online now, of promises that are online now; themes and mandates only
/// if such a promise belongs to them, so that a list that is being prepared betrays nothing. Never
/// staff, notes, drafts, assignments or decisions other than their day.
class PublicSiteReader
{
public:
    /// `workspace` outlives it, and reads of both functions should be inside one
    /// `Database::consistently()`, so that they see one state of the file.
    /// What is under an embargo at `asOf` is not read, nor is any trace of it.
    PublicSiteReader(Workspace &workspace, const QDateTime &asOf, SiteOf of = SiteOf::Newest)
        : m_workspace(workspace)
        , m_asOf(asOf)
        , m_of(of)
        , m_entities(of == SiteOf::ThatMoment ? workspace.entities().asOf(asOf) : workspace.entities())
    {
    }

    /// Reads these revisions as if they were published at `asOf`: for a preview, never for readers.
    void showInstead(const QHash<PromiseId, RevisionId> &revisions) { m_instead = revisions; }

    Result<PublicSite> read();
    /// The long part of a promise that read() gave.
    Result<PublicDossier> readDossier(const PublicPromise &promise);

private:
    /// What put a promise online, oldest first, and what took it off since.
    struct Publications {
        QList<DecisionRow> published;
        std::optional<DecisionRow> takenOff;
    };
    /// One of them with its text.
    struct Edition {
        DecisionRow row;
        QDate day; ///< when readers got it: that of the decision, or of the end of its embargo
        Promise value;
    };

    Result<> readSettings(PublicSite &site);
    Result<> readMandates();
    Result<> readThemes();
    Result<> readDocuments();
    Result<> readPublications();
    Result<QList<PromiseRow>> shownRows() const;
    Result<QList<PromiseRow>> online() const;
    Result<> readPromises(PublicSite &site);
    Result<> readPromise(PublicSite &site, const PromiseRow &row);
    Result<QList<Edition>> editionsOf(const PromiseId &promise);
    void logPublications(PublicSite &site) const;
    Result<> readTombstones(PublicSite &site);
    static void setHistory(PublicPromise &promise, const QList<Edition> &editions, const VerdictScale &scale);
    int placeOfMandate(PublicSite &site, const MandateId &mandate) const;
    void placeThemes(PublicSite &site) const;

    Workspace &m_workspace;
    QDateTime m_asOf;
    QHash<PromiseId, RevisionId> m_instead;
    SiteOf m_of;
    EntityReader m_entities;
    QHash<MandateId, PublicMandate> m_mandates;
    QList<MandateId> m_mandateOrder;
    QHash<ThemeId, Theme> m_themes;
    QHash<SourceDocumentId, SourceDocument> m_documents;
    QHash<PromiseId, Publications> m_publications;
    QList<QList<ThemeId>> m_themesOf; ///< of each promise read, in their order
    QList<QList<PromiseRelation>> m_relationsOf;
    QList<DecisionRow> m_log; ///< publications of all promises, oldest first
    QHash<DecisionId, QDateTime> m_embargoes; ///< of the publications read so far
};

} // namespace tenue
