// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/dossier_draft.h"
#include "core/workflow/site_export.h"

namespace tenue
{

/// What to look at before readers do.
struct SitePreview {
    QString workspacePath;
    QString folder; ///< of this program alone; absent, empty, or that of an earlier preview
    std::optional<PromiseId> promise = {}; ///< its newest text, approved or not; else all that is approved
    std::optional<DossierDraft> typed = {}; ///< what was typed into `promise` and not saved
    QDateTime asOf = {}; ///< now if invalid
};

/// Writes the site as it would be: with what is approved, or with the newest text of one promise (what is typed into
/// it, if given), as if it were published now. Nothing in the workspace changes. `indexPath` of the report is the page
/// to open: the promise's, or the home page. Follows the rules of exportSite().
Result<SiteExportReport> previewSite(const SitePreview &wanted, const Installation &installation, Progress &progress);

} // namespace tenue
