// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/domain/promise.h"
#include "core/domain/staff.h"
#include "core/store/redaction_store.h"
#include "core/workflow/history_desk.h"

namespace tenue
{

namespace
{

Error refused(const QString &message)
{
    return { Error::Kind::Refused, message };
}

Result<> requireAdministrator(const Session &session)
{
    const auto person = session.workspace.entities().find<Staff>(entityOf(session.person));
    if (!person)
        return person.error();
    if (*person && (*person)->value.role == Role::Administrator)
        return {};
    return refused(
        translate("HistoryDesk", "Only an administrator redacts: ask one, or change the role in the staff list."));
}

/// What a dossier's newest or public text cites must stay readable: neither could be shown without it.
Result<> checkCitedNowhere(const Session &session, const Redaction &redaction)
{
    const auto kind = session.workspace.revisions().kindOf(redaction.entity);
    if (!kind)
        return kind.error();
    if (*kind != EntityKind::Evidence)
        return {};
    const auto rows = session.workspace.promises().rows();
    if (!rows)
        return rows.error();
    for (const auto &row : *rows) {
        for (const auto &revision : { std::optional(row.head), row.published, row.approved }) {
            if (!revision)
                continue;
            const auto promise = session.workspace.entities().at<Promise>(entityOf(row.promise), *revision);
            if (!promise)
                return promise.error();
            for (const auto &cited : promise->value.evidence) {
                if (redaction.revisions.contains(cited.revision))
                    return refused(translate("HistoryDesk",
                                             "Promise no. %1 cites revision %2: save, approve and publish it with "
                                             "the evidence as it shall be, first.")
                                       .arg(row.number)
                                       .arg(cited.revision.shortForm()));
            }
        }
    }
    return {};
}

} // namespace

Result<> HistoryDesk::mayRedact() const
{
    return requireAdministrator(m_session);
}

Result<> HistoryDesk::mayRedact(const Redaction &redaction, DraftsToo drafts) const
{
    auto &workspace = m_session.workspace;
    if (auto good = redaction.check(); !good)
        return good;
    if (auto may = mayRedact(); !may)
        return may;
    const auto heads = workspace.revisions().heads(redaction.entity);
    if (!heads)
        return heads.error();
    const auto row = workspace.promises().find(PromiseId(redaction.entity.uuid()));
    if (!row)
        return row.error();
    const auto already = redactionsOf(workspace.database(), redaction.entity);
    if (!already)
        return already.error();
    for (const auto &revision : redaction.revisions) {
        const auto stored = workspace.revisions().revision(revision);
        if (!stored)
            return stored.error();
        if (stored->header().entity != redaction.entity)
            return refused(translate("HistoryDesk", "Revision %1 is one of another item.").arg(revision.shortForm()));
        if (heads->contains(revision))
            return refused(
                translate("HistoryDesk", "Revision %1 is the newest one: save a text without the words first.")
                    .arg(revision.shortForm()));
        if (*row && (*row)->published == revision)
            return refused(translate("HistoryDesk",
                                     "Revision %1 is online: publish a text without the words, or unpublish, first.")
                               .arg(revision.shortForm()));
        if (already->contains(revision))
            return refused(translate("HistoryDesk", "Revision %1 was redacted before.").arg(revision.shortForm()));
    }
    if (auto cited = checkCitedNowhere(m_session, redaction); !cited)
        return cited;
    if (drafts == DraftsToo::Discard)
        return {};
    const auto people = RedactionStore(workspace.database(), workspace.revisions()).peopleWithDrafts(redaction);
    if (!people)
        return people.error();
    if (people->isEmpty())
        return {};
    const auto person = workspace.entities().find<Staff>(entityOf(people->first()));
    if (!person)
        return person.error();
    return refused(translate("HistoryDesk",
                             "%1 has unsaved typing that began from such a revision: have it saved or discarded first.")
                       .arg(*person ? (*person)->value.name : QString()));
}

Result<> HistoryDesk::redactInUnit(const EntityId &entity, const QList<RevisionId> &revisions, const QString &reason,
                                   DraftsToo drafts)
{
    auto &workspace = m_session.workspace;
    const Redaction redaction { entity, revisions, reason };
    RedactionStore store(workspace.database(), workspace.revisions());
    const auto done = workspace.database().atomically([&]() -> Result<> {
        if (auto may = mayRedact(redaction, drafts); !may)
            return may;
        if (auto saved = saveEntity(m_session, EntityId::create(), {}, redaction, Reason::Created, {}); !saved)
            return saved.error();
        if (auto blanked = store.blank(redaction); !blanked)
            return blanked;
        if (auto discarded = store.discardDrafts(redaction); !discarded)
            return discarded;
        return store.rebuildSearch();
    });
    if (done)
        Q_EMIT redacted(entity);
    return done;
}

Result<> HistoryDesk::removeTraces()
{
    auto &workspace = m_session.workspace;
    const auto cleaned = RedactionStore(workspace.database(), workspace.revisions()).writeFileAnew();
    workspace.revisions().forget();
    return cleaned;
}

Result<> HistoryDesk::redact(const EntityId &entity, const QList<RevisionId> &revisions, const QString &reason,
                             DraftsToo drafts)
{
    if (auto done = redactInUnit(entity, revisions, reason, drafts); !done)
        return done;
    // The words are gone from the history already.
    return removeTraces();
}

} // namespace tenue
