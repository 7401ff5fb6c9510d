// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evidence.h"
#include "core/domain/source_document.h"
#include "ui/browse/promise_preview.h"

namespace tenue
{

namespace
{

Result<int> countUncited(const Workspace &workspace, const Promise &promise)
{
    const auto cited = promise.citedKeys();
    int uncited = 0;
    for (const auto &each : promise.evidence) {
        const auto evidence = workspace.entities().at<Evidence>(entityOf(each.evidence), each.revision);
        if (!evidence)
            return evidence.error();
        uncited += cited.contains(evidence->value.key) ? 0 : 1;
    }
    return uncited;
}

} // namespace

Result<PromiseBrief> readBrief(const Workspace &workspace, const PromiseRow &row, const Catalogue &catalogue)
{
    auto loaded = workspace.entities().at<Promise>(entityOf(row.promise), row.head);
    if (!loaded)
        return loaded.error();
    PromiseBrief brief { row, std::move(loaded->value), {}, {}, 0 };
    if (!brief.value.sources.isEmpty()) {
        const auto document = workspace.entities().find<SourceDocument>(entityOf(brief.value.sources.first().document));
        if (!document)
            return document.error();
        if (*document)
            brief.sourceTitle = (*document)->value.title;
    }
    if (row.published) {
        const auto online = workspace.entities().at<Promise>(entityOf(row.promise), *row.published);
        if (!online)
            return online.error();
        brief.publishedVerdict = catalogue.verdict(online->value.mandate, online->value.verdict).label;
    }
    const auto uncited = countUncited(workspace, brief.value);
    if (!uncited)
        return uncited.error();
    brief.uncitedEvidence = *uncited;
    return brief;
}

} // namespace tenue
