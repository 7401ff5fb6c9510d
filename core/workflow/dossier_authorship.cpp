// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/dossier_authorship.h"

#include "core/base/words.h"

namespace tenue
{

using namespace Qt::StringLiterals;

Result<Authorship> authorshipOf(Workspace &workspace, const PromiseId &promise, const RevisionId &revision,
                                Progress &progress)
{
    const auto history = workspace.revisions().history(entityOf(promise));
    if (!history)
        return history.error();
    const auto past = pastOf(revision, *history);
    AuthorshipTracker tracker;
    for (qsizetype i = 0; i < past.size(); ++i) {
        if (progress.isCancelled())
            return Error { Error::Kind::Cancelled, translate("Authorship", "Stopped before the authors were found.") };
        const auto content = workspace.revisions().content(past[i].id());
        if (!content && content.error().kind != Error::Kind::Redacted)
            return content.error();
        const auto &header = past[i].header();
        const auto body = content ? content->object().value(u"body"_s).toString() : QString(); // redacted: no words
        tracker.add({ past[i].id(), header.parents, header.author, header.at, body });
        progress.report(i + 1, past.size());
    }
    return tracker.of(revision);
}

FoundAuthorship findAuthorship(const QString &path, const PromiseId &promise, const RevisionId &revision,
                               const Installation &installation, Progress &progress)
{
    const auto workspace = Workspace::open(path, Workspace::Access::ReadOnly, installation);
    if (!workspace)
        return { revision, workspace.error() };
    return { revision, authorshipOf(**workspace, promise, revision, progress) };
}

} // namespace tenue
