// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/site_preview.h"

#include "core/base/clock.h"
#include "core/base/words.h"
#include "core/publish/public_site_reader.h"
#include "core/publish/site_export.h"
#include "core/publish/site_words.h"

#include <QtCore/QFileInfo>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

Result<QHash<PromiseId, RevisionId>> revisionsToShow(Workspace &workspace, const std::optional<PromiseId> &promise)
{
    QHash<PromiseId, RevisionId> revisions;
    if (promise) {
        const auto row = workspace.promises().find(*promise);
        if (!row)
            return row.error();
        if (!*row)
            return Error { Error::Kind::NotFound, translate("SitePreview", "This promise does not exist.") };
        revisions.insert(*promise, (*row)->head);
        return revisions;
    }
    const auto rows = workspace.promises().inState(WorkflowState::Approved);
    if (!rows)
        return rows.error();
    for (const auto &row : *rows) {
        if (row.approved)
            revisions.insert(row.promise, *row.approved);
    }
    return revisions;
}

TypedDossier typedDossier(const DossierDraft &draft)
{
    TypedDossier typed { draft.promise };
    for (const auto &edited : draft.evidence)
        typed.evidence.insert(edited.id, edited.value);
    return typed;
}

QString pageOf(const PublicSite &site, const std::optional<PromiseId> &promise)
{
    const auto words = SiteWords::read(site.language);
    for (const auto &each : site.promises) {
        if (words && promise && each.id == *promise)
            return words->text("path-promise", { each.slug });
    }
    return u"index.html"_s;
}

} // namespace

Result<SiteExportReport> previewSite(const SitePreview &wanted, const Installation &installation, Progress &progress)
{
    auto workspace = Workspace::open(wanted.workspacePath, Workspace::Access::ReadOnly, installation);
    if (!workspace)
        return workspace.error();
    return (*workspace)->database().consistently([&]() -> Result<SiteExportReport> {
        const auto revisions = revisionsToShow(**workspace, wanted.promise);
        if (!revisions)
            return revisions.error();
        PublicSiteReader reader(**workspace, wanted.asOf.isValid() ? wanted.asOf : SystemClock().now());
        reader.showInstead(*revisions);
        if (wanted.promise && wanted.typed)
            reader.showTyped(*wanted.promise, *revisions->constFind(*wanted.promise), typedDossier(*wanted.typed));
        auto site = reader.read();
        if (!site)
            return site.error();
        site->baseAddress = {}; // it stands nowhere
        auto theme = themeOf(**workspace);
        if (!theme)
            return theme.error();
        site->theme = *std::move(theme);
        const auto read = [&](const PublicPromise &promise) { return reader.readDossier(promise); };
        const auto readImage = [&](const ContentHash &blob) { return (*workspace)->blobs().read(blob); };
        const auto report = exportSite(*site, read, wanted.folder, progress, readImage);
        if (!report)
            return report.error();
        return SiteExportReport { report->written, report->unchanged, report->removed,
                                  QFileInfo(wanted.folder).absoluteFilePath() + u'/' + pageOf(*site, wanted.promise) };
    });
}

} // namespace tenue
