// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/source_document.h"
#include "core/domain/theme.h"
#include "core/publish/site_content.h"
#include "core/store/workspace.h"

namespace tenue
{

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
    explicit PublicSiteReader(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    Result<PublicSite> read();
    /// The long part of a promise that read() gave.
    Result<PublicDossier> readDossier(const PublicPromise &promise);

private:
    struct Publications {
        QList<DecisionRow> published; ///< oldest first
    };

    Result<> readSettings(PublicSite &site);
    Result<> readMandates();
    Result<> readThemes();
    Result<> readDocuments();
    Result<> readPromises(PublicSite &site);
    Result<PublicPromise> readPromise(PublicSite &site, const PromiseRow &row);
    Result<> readHistory(PublicPromise &promise, const PromiseRow &row, const VerdictScale &scale);
    int placeOfMandate(PublicSite &site, const MandateId &mandate) const;
    void placeThemes(PublicSite &site) const;

    Workspace &m_workspace;
    QHash<MandateId, PublicMandate> m_mandates;
    QList<MandateId> m_mandateOrder;
    QHash<ThemeId, Theme> m_themes;
    QHash<SourceDocumentId, SourceDocument> m_documents;
    QHash<PromiseId, Publications> m_publications;
    QList<QList<ThemeId>> m_themesOf; ///< of each promise read, in their order
};

} // namespace tenue
