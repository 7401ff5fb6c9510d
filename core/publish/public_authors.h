// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"
#include "core/history/authorship.h"
#include "core/publish/site_content.h"
#include "core/store/workspace.h"

namespace tenue
{

/// Who wrote the analyses, as far as readers may know it.
///
/// Nobody is named unless the settings of the site say so and that member of staff may be named: both
/// now, also on a site of the past, so that who takes a name back takes it back everywhere. An author wrote
/// at least a tenth of the text, in the sense of AuthorshipTracker; words that were suggested are those of who
/// suggested them, and imported ones nobody's.
class PublicAuthors
{
public:
    /// Names nobody.
    PublicAuthors() = default;
    /// `then` are the settings of the site that is made.
    static Result<PublicAuthors> read(Workspace &workspace, const SiteSettings &then);

    /// Sets who wrote the published text of `promise`.
    Result<> addTo(PublicDossier &dossier, const RevisionStore &revisions, const PublicPromise &promise) const;

private:
    Result<> readSuggestions(Workspace &workspace);
    std::optional<StaffId> authorOf(const Revision &revision) const;
    Result<Authorship> authorshipOf(const RevisionStore &revisions, const QList<Revision> &past) const;
    void name(PublicDossier &dossier, const QHash<StaffId, qsizetype> &letters) const;

    QHash<StaffId, QString> m_names; ///< of those who may be named
    QHash<RevisionId, StaffId> m_suggested; ///< who suggested what was taken into a revision
};

} // namespace tenue
