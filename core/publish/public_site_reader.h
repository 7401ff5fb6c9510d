// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/source_document.h"
#include "core/domain/theme.h"
#include "core/publish/public_authors.h"
#include "core/publish/public_steps.h"
#include "core/publish/site_content.h"
#include "core/store/workspace.h"

namespace tenue
{

/// Which site is read.
enum class SiteOf {
    Newest, ///< all that was decided and saved, whatever the clocks said
    ThatMoment, ///< only what had been decided and saved by then: the site as it was
};

/// A dossier while somebody writes it, with the evidence that no revision holds as it stands there.
struct TypedDossier {
    Promise promise;
    QHash<EvidenceId, Evidence> evidence = {};
};

/// Reads from a workspace exactly what is public: the one door between what a newsroom keeps and
/// what readers get.
///
/// Only revisions that are online now, of promises that are online now; themes and mandates only
/// if such a promise belongs to them, so that a list that is being prepared betrays nothing. Never
/// notes, drafts, assignments or decisions other than their day; of staff, what PublicAuthors gives.
class PublicSiteReader
{
public:
    /// `workspace` outlives it, and reads of both functions should be inside one
    /// `Database::consistently()`, so that they see one state of the file.
    /// What is under an embargo at `asOf` is not read, nor is any trace of it (see PublicStep).
    PublicSiteReader(Workspace &workspace, const QDateTime &asOf, SiteOf of = SiteOf::Newest)
        : m_workspace(workspace)
        , m_asOf(asOf)
        , m_of(of)
        , m_entities(of == SiteOf::ThatMoment ? workspace.entities().asOf(asOf) : workspace.entities())
    {
    }

    /// Reads these revisions as if they were published at `asOf`: for a preview, never for readers.
    void showInstead(const QHash<PromiseId, RevisionId> &revisions) { m_instead = revisions; }
    /// The same with a text that was typed over `revision` and never saved.
    void showTyped(const PromiseId &promise, const RevisionId &revision, const TypedDossier &dossier)
    {
        m_instead.insert(promise, revision);
        m_typed.insert(promise, dossier);
    }

    Result<PublicSite> read();
    /// The long part of a promise that read() gave.
    Result<PublicDossier> readDossier(const PublicPromise &promise);

private:
    /// A promise that is online, before it has its place.
    struct Shown {
        PublicPromise promise;
        qsizetype mandate; ///< place in m_mandateOrder
        QList<ThemeId> themes;
        QList<PromiseRelation> relations;
        QList<QDateTime> corrections; ///< when each became public
    };
    struct Logged {
        QDateTime decidedAt; ///< as the clock said then
        QDateTime at; ///< when readers got it
        qint64 order; ///< of the decisions
        PublicPublication publication;
    };

    Result<> readSettings(PublicSite &site);
    Result<> readMandates();
    Result<> readThemes();
    Result<> readDocuments();
    Result<> readPublications();
    Result<> readPromises(PublicSite &site);
    QList<RevisionId> publishedOf(const QList<PromiseId> &promises) const;
    Result<> readPromise(const PromiseId &promise, const PublicTextReader &read);
    Result<QList<PublicStep>> stepsOf(const PromiseId &promise, const PublicTextReader &read);
    /// With `wants`, only some members (see EntityReader::at()).
    Result<Promise> textOf(const PromiseId &promise, const RevisionId &revision, const MemberFilter &wants = {}) const;
    Result<Evidence> evidenceOf(const PromiseId &promise, const CitedEvidence &cited) const;
    void placePromises(PublicSite &site);
    void placeTombstones(PublicSite &site);
    void logPublications(PublicSite &site);
    void placeThemes(PublicSite &site) const;

    Workspace &m_workspace;
    QDateTime m_asOf;
    QHash<PromiseId, RevisionId> m_instead;
    QHash<PromiseId, TypedDossier> m_typed; ///< of some that are in m_instead
    SiteOf m_of;
    EntityReader m_entities;
    QHash<MandateId, PublicMandate> m_mandates;
    QList<MandateId> m_mandateOrder;
    QHash<ThemeId, Theme> m_themes;
    QHash<SourceDocumentId, SourceDocument> m_documents;
    QHash<PromiseId, QList<DecisionRow>> m_publications; ///< oldest first
    QList<Shown> m_shown;
    QHash<PromiseId, int> m_places; ///< in PublicSite::promises
    QList<QList<ThemeId>> m_themesOf; ///< of each promise placed, in their order
    QList<PublicTombstone> m_tombstones;
    QList<Logged> m_log;
    PublicAuthors m_authors;
};

} // namespace tenue
