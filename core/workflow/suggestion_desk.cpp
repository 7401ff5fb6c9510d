// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/suggestion_desk.h"

#include "core/base/words.h"
#include "core/domain/staff.h"
#include "core/history/dossier_merge.h"
#include "core/workflow/dossier_comparison.h"
#include "core/workflow/editing_desk.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

Error refusal(const QString &message)
{
    return { Error::Kind::Refused, message };
}

Result<> checkProposal(const DossierDraft &draft)
{
    if (auto good = draft.promise.check(); !good)
        return good;
    for (const auto &edited : draft.evidence) {
        if (auto good = edited.value.check(); !good)
            return good;
    }
    return {};
}

/// The evidence of `proposed` that `value` holds as it was proposed.
QList<EditedEvidence> evidenceTaken(const ProposedDossier &proposed, const Promise &value)
{
    QList<EditedEvidence> taken;
    for (const auto &edited : proposed.evidence) {
        const CitedEvidence cited { edited.id, proposedRevision(edited.value) };
        if (value.evidence.contains(cited))
            taken.append(edited);
    }
    return taken;
}

Result<SuggestionView> viewOf(const RevisionStore &revisions, const Loaded<Suggestion> &loaded)
{
    const auto history = revisions.history(loaded.entity);
    if (!history)
        return history.error();
    const auto &first = history->first().header();
    return SuggestionView { SuggestionId(loaded.entity.uuid()), loaded.revision, loaded.value, first.author, first.at };
}

} // namespace

SuggestionDesk::SuggestionDesk(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

Result<SuggestionId> SuggestionDesk::propose(const PromiseId &promise, const RevisionId &base,
                                             const DossierDraft &draft, const QString &note)
{
    const auto id = SuggestionId::create();
    const auto done = m_session.workspace.database().atomically([&]() -> Result<> {
        const auto stored = m_session.workspace.revisions().revision(base);
        if (!stored)
            return stored.error();
        if (stored->header().entity != entityOf(promise))
            return Error { Error::Kind::BadInput,
                           translate("SuggestionDesk", "This revision is one of another promise.") };
        if (auto good = checkProposal(draft); !good)
            return good.error();
        const auto before = m_session.workspace.entities().at<Promise>(entityOf(promise), base);
        if (!before)
            return before.error();
        if (!draft.isDifferentFrom(before->value))
            return Error { Error::Kind::BadInput,
                           translate("SuggestionDesk", "The suggestion changes nothing: edit the text first.") };
        Suggestion suggestion { promise, base };
        const auto content = draft.toJson();
        suggestion.proposed = content.value(u"promise"_s).toObject();
        suggestion.evidence = content.value(u"evidence"_s).toArray();
        suggestion.note = note;
        const auto saved = saveEntity(m_session, entityOf(id), {}, suggestion, Reason::Created, {});
        return saved ? Result<>() : Result<>(saved.error());
    });
    if (!done)
        return done.error();
    Q_EMIT suggestionsChanged(promise);
    return id;
}

Result<QList<SuggestionView>> SuggestionDesk::suggestions(const PromiseId &promise) const
{
    const auto all = m_session.workspace.entities().all<Suggestion>();
    if (!all)
        return all.error();
    QList<SuggestionView> views;
    for (const auto &loaded : *all) {
        if (loaded.value.promise != promise)
            continue;
        const auto view = viewOf(m_session.workspace.revisions(), loaded);
        if (!view)
            return view.error();
        views.append(*view);
    }
    return views;
}

Result<SuggestionView> SuggestionDesk::find(const SuggestionId &suggestion) const
{
    const auto loaded = m_session.workspace.entities().find<Suggestion>(entityOf(suggestion));
    if (!loaded)
        return loaded.error();
    if (!*loaded)
        return Error { Error::Kind::NotFound, translate("SuggestionDesk", "This suggestion does not exist.") };
    return viewOf(m_session.workspace.revisions(), **loaded);
}

Result<ProposedDossier> SuggestionDesk::proposedBy(const SuggestionView &view) const
{
    const auto base = m_session.workspace.entities().at<Promise>(entityOf(view.value.promise), view.value.base);
    const auto draft
        = DossierDraft::fromJson({ { u"promise"_s, view.value.proposed }, { u"evidence"_s, view.value.evidence } });
    if (!base || !draft)
        return base ? draft.error() : base.error();
    ProposedDossier proposed { base->value, draft->promise, draft->evidence };
    const auto words = wordsFor(m_session.workspace, { proposed.base, proposed.proposed });
    if (!words)
        return words.error();
    proposed.words = *words;
    for (const auto &edited : proposed.evidence) {
        const auto revision = proposedRevision(edited.value);
        proposed.words.evidence.insert(revision, edited.value.toJson());
        proposed.words.names.insert(edited.id.uuid(), edited.value.key);
        for (auto &cited : proposed.proposed.evidence) {
            if (cited.evidence == edited.id)
                cited.revision = revision;
        }
    }
    return proposed;
}

Result<QList<SuggestedChange>> SuggestionDesk::changesOf(const SuggestionId &suggestion) const
{
    const auto view = find(suggestion);
    if (!view)
        return view.error();
    const auto proposed = proposedBy(*view);
    if (!proposed)
        return proposed.error();
    return suggestedChanges(*proposed);
}

// What others wrote since stays; what both sides changed otherwise is for people to settle.
Result<Promise> SuggestionDesk::onTopOf(const SuggestionView &view, const RevisionId &head,
                                        const ProposedDossier &proposed, const Promise &wanted) const
{
    if (head == view.value.base)
        return wanted;
    const auto now = m_session.workspace.entities().at<Promise>(entityOf(view.value.promise), head);
    if (!now)
        return now.error();
    auto words = wordsFor(m_session.workspace, { now->value });
    if (!words)
        return words.error();
    words->names.insert(proposed.words.names);
    words->verdicts.insert(proposed.words.verdicts);
    words->evidence.insert(proposed.words.evidence);
    const auto merge = mergeDossiers(proposed.base, now->value, wanted, *words);
    if (!merge.isClean())
        return Error { Error::Kind::Conflict,
                       translate("SuggestionDesk",
                                 "The text was changed in the same place since the suggestion was made: compare both, "
                                 "and take over what holds by hand.") };
    return merge.merged();
}

Result<Saved> SuggestionDesk::acceptInUnit(const SuggestionView &view, const RevisionId &head,
                                           const QList<int> &changes, const QString &answer)
{
    auto &workspace = m_session.workspace;
    if (view.value.state != SuggestionState::Open)
        return refusal(translate("SuggestionDesk", "This suggestion was answered already."));
    if (changes.isEmpty())
        return refusal(translate("SuggestionDesk", "No change is chosen: choose some, or refuse the suggestion."));
    const auto entity = entityOf(view.value.promise);
    const auto proposed = proposedBy(view);
    if (!proposed)
        return proposed.error();
    const auto wanted = withChanges(*proposed, changes);
    if (!wanted)
        return wanted.error();
    auto value = onTopOf(view, head, *proposed, *wanted);
    if (!value)
        return value.error();
    const auto staff = workspace.entities().find<Staff>(entityOf(view.by));
    if (!staff)
        return staff.error();
    const auto note = translate("SuggestionDesk", "Suggested by %1 (%2)")
                          .arg(*staff ? (*staff)->value.name : QString(), view.id.toString().left(8));
    if (auto kept = saveEvidence(m_session, evidenceTaken(*proposed, *value), note, { &*value }); !kept)
        return kept.error();
    if (auto good = checkDossier(workspace, view.value.promise, *value); !good)
        return good.error();
    const auto saved
        = saveEntity(m_session, entity, head, *value, head == view.value.base ? Reason::Edited : Reason::Merged, note);
    if (!saved)
        return saved;
    Suggestion answered = view.value;
    const auto all = suggestedChanges(*proposed);
    answered.state = changes.size() == all.size() ? SuggestionState::Accepted : SuggestionState::PartlyAccepted;
    answered.answer = answer;
    answered.result = saved->revision;
    const auto kept = saveEntity(m_session, entityOf(view.id), view.head, answered, Reason::Edited, {});
    return kept ? saved : kept;
}

Result<Saved> SuggestionDesk::accept(const SuggestionId &suggestion, const RevisionId &head, const QList<int> &changes,
                                     const QString &answer)
{
    PromiseId promise;
    const auto saved = m_session.workspace.database().atomically([&]() -> Result<Saved> {
        const auto view = find(suggestion);
        if (!view)
            return view.error();
        promise = view->value.promise;
        return acceptInUnit(*view, head, changes, answer);
    });
    if (saved) {
        Q_EMIT suggestionsChanged(promise);
        Q_EMIT accepted(promise);
    }
    return saved;
}

Result<Saved> SuggestionDesk::acceptAll(const SuggestionId &suggestion, const RevisionId &head)
{
    const auto changes = changesOf(suggestion);
    if (!changes)
        return changes.error();
    QList<int> numbers;
    for (const auto &change : *changes)
        numbers.append(change.number);
    return accept(suggestion, head, numbers);
}

Result<> SuggestionDesk::refuse(const SuggestionId &suggestion, const QString &answer)
{
    PromiseId promise;
    const auto done = m_session.workspace.database().atomically([&]() -> Result<> {
        const auto view = find(suggestion);
        if (!view)
            return view.error();
        if (view->value.state != SuggestionState::Open)
            return refusal(translate("SuggestionDesk", "This suggestion was answered already."));
        promise = view->value.promise;
        Suggestion answered = view->value;
        answered.state = SuggestionState::Refused;
        answered.answer = answer;
        const auto saved = saveEntity(m_session, entityOf(suggestion), view->head, answered, Reason::Edited, {});
        return saved ? Result<>() : Result<>(saved.error());
    });
    if (done)
        Q_EMIT suggestionsChanged(promise);
    return done;
}

} // namespace tenue
