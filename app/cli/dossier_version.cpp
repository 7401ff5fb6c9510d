// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dossier_version.h"

#include "app/cli/acting.h"
#include "app/cli/promise_reference.h"
#include "core/base/words.h"
#include "core/workflow/dossier_draft.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

Error missing(const QString &sentence)
{
    return { Error::Kind::NotFound, sentence };
}

Result<RevisionId> revisionMeant(Workspace &workspace, const PromiseRow &row, const QString &name)
{
    if (name == "newest"_L1)
        return row.head;
    if (name == "published"_L1)
        return row.published ? Result<RevisionId>(*row.published)
                             : missing(translate("Cli", "No revision of this promise is published."));
    if (name == "approved"_L1)
        return row.approved ? Result<RevisionId>(*row.approved)
                            : missing(translate("Cli", "No revision of this promise is approved."));
    if (name != "previous"_L1)
        return findRevision(workspace, row.promise, name);
    const auto newest = workspace.revisions().revision(row.head);
    if (!newest)
        return newest.error();
    const auto &parents = newest->header().parents;
    return parents.isEmpty() ? row.head : parents.first();
}

Result<DossierVersion> draftOf(Workspace &workspace, const PromiseRow &row, const QString &person)
{
    if (person.isEmpty())
        return Error { Error::Kind::BadInput, translate("Cli", "Say with --as NAME whose draft is meant.") };
    const auto names = staffNames(workspace);
    if (!names)
        return names.error();
    const auto draft = workspace.drafts().find(entityOf(row.promise), names->key(person));
    if (!draft)
        return draft.error();
    if (!*draft)
        return missing(translate("Cli", "%1 has no draft of this promise.").arg(person));
    auto read = DossierDraft::fromJson((*draft)->content.object());
    if (!read)
        return read.error();
    return DossierVersion { read->promise, translate("Cli", "draft of %1").arg(person) };
}

} // namespace

Result<DossierVersion> dossierVersion(Workspace &workspace, const PromiseRow &row, const QString &name,
                                      const QString &person)
{
    if (name == "draft"_L1)
        return draftOf(workspace, row, person);
    const auto id = revisionMeant(workspace, row, name);
    if (!id)
        return id.error();
    const auto revision = workspace.revisions().revision(*id);
    if (!revision)
        return revision.error();
    auto loaded = workspace.entities().at<Promise>(entityOf(row.promise), *id);
    if (!loaded)
        return loaded.error();
    const auto names = staffNames(workspace);
    if (!names)
        return names.error();
    const auto &header = revision->header();
    return DossierVersion {
        loaded->value, u"%1, %2, %3"_s.arg(id->shortForm(), utcText(header.at).left(10), names->value(header.author))
    };
}

} // namespace tenue
