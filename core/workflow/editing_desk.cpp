// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/editing_desk.h"

#include "core/base/words.h"
#include "core/domain/mandate.h"
#include "core/domain/slug.h"
#include "core/domain/verdict_scale.h"
#include "core/store/short_patience.h"

namespace tenue
{

namespace
{

Error refusal(const QString &message)
{
    return { Error::Kind::BadInput, message };
}

Result<VerdictScale> scaleOf(const Workspace &workspace, const MandateId &mandate)
{
    const auto found = workspace.entities().find<Mandate>(entityOf(mandate));
    if (!found)
        return found.error();
    if (!*found)
        return refusal(translate("EditingDesk", "The mandate of this promise does not exist: choose another."));
    const auto scale = workspace.entities().find<VerdictScale>(entityOf((*found)->value.scale));
    if (!scale)
        return scale.error();
    if (!*scale)
        return refusal(translate("EditingDesk", "The mandate %1 has no scale of verdicts: choose one for it.")
                           .arg(quoted((*found)->value.title)));
    return (*scale)->value;
}

Result<> checkUnused(Workspace &workspace, const PromiseId &id, const Promise &promise)
{
    const auto sameNumber = workspace.promises().withNumber(promise.number);
    if (!sameNumber)
        return sameNumber.error();
    for (const auto &row : *sameNumber) {
        if (row.promise != id && row.mandate == promise.mandate)
            return refusal(translate("EditingDesk", "The number %1 is taken by %2: choose another.")
                               .arg(promise.number)
                               .arg(quoted(row.title)));
    }
    const auto sameSlug = workspace.promises().withSlug(promise.slug);
    if (!sameSlug)
        return sameSlug.error();
    if (*sameSlug && (*sameSlug)->promise != id)
        return refusal(translate("EditingDesk", "The address %1 is taken by %2: choose another.")
                           .arg(quoted(promise.slug), quoted((*sameSlug)->title)));
    return {};
}

Result<> checkEvidenceKey(Workspace &workspace, const EditedEvidence &edited)
{
    const auto same = workspace.evidence().withKey(edited.value.key);
    if (!same)
        return same.error();
    if (*same && (*same)->evidence != edited.id)
        return refusal(translate("EditingDesk", "The key %1 is taken by the evidence %2: choose another.")
                           .arg(quoted(edited.value.key), quoted((*same)->title)));
    return {};
}

// The dossier pins the evidence as it stands after this save.
void pin(Promise &promise, const EvidenceId &evidence, const RevisionId &revision)
{
    for (auto &cited : promise.evidence) {
        if (cited.evidence == evidence)
            cited.revision = revision;
    }
}

} // namespace

Result<> saveEvidence(const Session &session, const QList<EditedEvidence> &evidence, const QString &note,
                      const QList<Promise *> &pinning)
{
    for (const auto &edited : evidence) {
        if (auto free = checkEvidenceKey(session.workspace, edited); !free)
            return free.error();
        const auto saved = saveEntity(session, entityOf(edited.id), edited.base, edited.value,
                                      edited.base ? Reason::Edited : Reason::Created, note);
        if (!saved)
            return saved.error();
        for (auto *promise : pinning)
            pin(*promise, edited.id, saved->revision);
    }
    return {};
}

Result<> checkDossier(Workspace &workspace, const PromiseId &id, const Promise &promise)
{
    const auto scale = scaleOf(workspace, promise.mandate);
    if (!scale)
        return scale.error();
    if (!scale->find(promise.verdict))
        return refusal(translate("EditingDesk", "The verdict %1 is not on the scale of this mandate: choose another.")
                           .arg(quoted(promise.verdict)));
    for (const auto &cited : promise.evidence) {
        const auto revision = workspace.revisions().revision(cited.revision);
        if (!revision)
            return revision.error();
        if (revision->header().entity != entityOf(cited.evidence))
            return refusal(translate("EditingDesk", "A piece of evidence is not the one that the dossier names."));
        const auto content = workspace.revisions().content(cited.revision);
        if (!content && content.error().kind == Error::Kind::Redacted)
            return refusal(translate("EditingDesk",
                                     "A piece of evidence was redacted as this text cites it: take it off the text "
                                     "first."));
    }
    return checkUnused(workspace, id, promise);
}

EditingDesk::EditingDesk(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

Result<Promise> EditingDesk::blankPromise(const MandateId &mandate) const
{
    const auto scale = scaleOf(m_session.workspace, mandate);
    if (!scale)
        return scale.error();
    const auto number = m_session.workspace.promises().nextNumber(mandate);
    if (!number)
        return number.error();
    Promise promise;
    promise.mandate = mandate;
    promise.number = *number;
    promise.verdict = scale->unexaminedKey();
    return promise;
}

Result<QString> EditingDesk::freeSlug(const QString &title) const
{
    return m_session.workspace.promises().freeSlug(slugOf(title));
}

Result<QString> EditingDesk::freeEvidenceKey(const QString &title) const
{
    return m_session.workspace.evidence().freeKey(slugOf(title).left(32).section(u'-', 0, 3));
}

Result<QList<ImageFile>> EditingDesk::keepPicture(const QList<EncodedPicture> &sizes)
{
    if (m_session.workspace.isReadOnly())
        return readOnlyWorkspace();
    return m_session.workspace.database().atomically([&]() -> Result<QList<ImageFile>> {
        auto blobs = m_session.workspace.blobs();
        QList<ImageFile> files;
        for (const auto &size : sizes) {
            const auto kept = blobs.keep(size.bytes);
            if (!kept)
                return kept.error();
            files.append({ *kept, size.mediaType, size.width, size.height });
        }
        return files;
    });
}

Result<Saved> EditingDesk::save(const DossierSave &dossier)
{
    auto &workspace = m_session.workspace;
    const auto result = workspace.database().atomically([&]() -> Result<Saved> {
        Promise promise = dossier.value;
        if (auto done = saveEvidence(m_session, dossier.evidence, dossier.note, { &promise }); !done)
            return done.error();
        if (auto good = promise.check(); !good)
            return good.error();
        if (auto good = checkDossier(workspace, dossier.promise, promise); !good)
            return good.error();
        auto saved
            = saveEntity(m_session, entityOf(dossier.promise), dossier.base, promise, dossier.reason, dossier.note);
        if (!saved)
            return saved;
        if (auto discarded = workspace.drafts().discard(entityOf(dossier.promise), m_session.person); !discarded)
            return discarded.error();
        return saved;
    });
    if (result && result->isNew)
        Q_EMIT revisionSaved(result->entity);
    return result;
}

Result<Saved> EditingDesk::saveMerged(const MergedSave &save)
{
    auto &workspace = m_session.workspace;
    const auto entity = entityOf(save.mine.promise);
    if (workspace.isReadOnly())
        return readOnlyWorkspace();
    const auto result = workspace.database().atomically([&]() -> Result<Saved> {
        const auto heads = workspace.revisions().heads(entity);
        if (!heads)
            return heads.error();
        if (*heads != QList { save.theirs } || !save.mine.base)
            return movedHead();
        Promise mine = save.mine.value;
        Promise merged = save.merged;
        if (auto done = saveEvidence(m_session, save.mine.evidence, save.mine.note, { &mine, &merged }); !done)
            return done.error();
        for (const auto *promise : { &mine, &merged }) {
            if (auto good = promise->check(); !good)
                return good.error();
        }
        if (auto good = checkDossier(workspace, save.mine.promise, merged); !good)
            return good.error();
        Revision::Origin origin { .entity = entity,
                                  .parents = { *save.mine.base },
                                  .author = m_session.person,
                                  .at = m_session.clock.now(),
                                  .reason = Reason::Edited,
                                  .note = save.mine.note };
        const auto branch = workspace.append(origin, mine);
        if (!branch)
            return branch.error();
        origin.parents = { save.theirs, branch->id() };
        origin.reason = Reason::Merged;
        const auto revision = workspace.append(origin, merged);
        if (!revision)
            return revision.error();
        if (auto discarded = workspace.drafts().discard(entity, m_session.person); !discarded)
            return discarded.error();
        return Saved { entity, revision->id(), true };
    });
    if (result)
        Q_EMIT revisionSaved(result->entity);
    return result;
}

Result<Loaded<Promise>> EditingDesk::open(const PromiseId &promise) const
{
    const auto found = m_session.workspace.entities().find<Promise>(entityOf(promise));
    if (!found)
        return found.error();
    if (!*found)
        return Error { Error::Kind::NotFound, translate("EditingDesk", "This promise does not exist any more.") };
    return **found;
}

Result<QList<Loaded<Evidence>>> EditingDesk::evidenceOf(const Promise &promise) const
{
    QList<Loaded<Evidence>> all;
    for (const auto &cited : promise.evidence) {
        auto loaded = m_session.workspace.entities().at<Evidence>(entityOf(cited.evidence), cited.revision);
        if (!loaded)
            return loaded.error();
        all.append(*loaded);
    }
    return all;
}

Result<> EditingDesk::keepDraft(const EntityId &entity, const std::optional<RevisionId> &base,
                                const QJsonObject &content)
{
    if (m_session.workspace.isReadOnly())
        return readOnlyWorkspace();
    const auto canonical = CanonicalJson::of(content);
    if (!canonical)
        return canonical.error();
    const ShortPatience whileTyping(m_session.workspace.database());
    return m_session.workspace.database().atomically([&] {
        return m_session.workspace.drafts().keep({ entity, m_session.person, base, *canonical, m_session.clock.now() });
    });
}

Result<std::optional<Draft>> EditingDesk::draftOf(const EntityId &entity) const
{
    return m_session.workspace.drafts().find(entity, m_session.person);
}

Result<QList<Draft>> EditingDesk::drafts() const
{
    return m_session.workspace.drafts().of(m_session.person);
}

Result<> EditingDesk::discardDraft(const EntityId &entity)
{
    const ShortPatience whileTyping(m_session.workspace.database());
    return m_session.workspace.database().atomically(
        [&] { return m_session.workspace.drafts().discard(entity, m_session.person); });
}

Result<> EditingDesk::assign(const PromiseId &promise, const std::optional<StaffId> &staff)
{
    const auto entity = assignmentOf(promise);
    const auto done = m_session.workspace.database().atomically([&]() -> Result<> {
        const auto base = m_session.workspace.revisions().head(entity);
        if (!base)
            return base.error();
        const auto saved = saveEntity(m_session, entity, *base, Assignment { promise, staff },
                                      *base ? Reason::Edited : Reason::Created, {});
        return saved ? Result<>() : Result<>(saved.error());
    });
    if (done)
        Q_EMIT assigned(promise);
    return done;
}

} // namespace tenue
