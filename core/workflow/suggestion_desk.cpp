// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/suggestion_desk.h"

#include "core/base/words.h"
#include "core/domain/staff.h"
#include "core/history/dossier_merge.h"
#include "core/workflow/dossier_comparison.h"
#include "core/workflow/editing_desk.h"

namespace tenue
{

namespace
{

Error refusal(const QString &message)
{
    return { Error::Kind::Refused, message };
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

Result<SuggestionId> SuggestionDesk::propose(const PromiseId &promise, const RevisionId &base, const Promise &value,
                                             const QString &note)
{
    const auto id = SuggestionId::create();
    const auto done = m_session.workspace.database().atomically([&]() -> Result<> {
        const auto stored = m_session.workspace.revisions().revision(base);
        if (!stored)
            return stored.error();
        if (stored->header().entity != entityOf(promise))
            return Error { Error::Kind::BadInput,
                           translate("SuggestionDesk", "This revision is one of another promise.") };
        if (auto good = value.check(); !good)
            return good.error();
        const auto before = m_session.workspace.entities().at<Promise>(entityOf(promise), base);
        if (!before)
            return before.error();
        if (before->value == value)
            return Error { Error::Kind::BadInput,
                           translate("SuggestionDesk", "The suggestion changes nothing: edit the text first.") };
        Suggestion suggestion { promise, base };
        suggestion.proposed = value.toJson();
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

Result<QList<SuggestedChange>> SuggestionDesk::changesOf(const SuggestionId &suggestion) const
{
    const auto view = find(suggestion);
    if (!view)
        return view.error();
    const auto base = m_session.workspace.entities().at<Promise>(entityOf(view->value.promise), view->value.base);
    const auto proposed = Promise::fromJson(view->value.proposed);
    if (!base || !proposed)
        return base ? proposed.error() : base.error();
    return suggestedChanges(base->value, *proposed);
}

// What others wrote since stays; what both sides changed otherwise is for people to settle.
Result<Promise> SuggestionDesk::onTopOf(const SuggestionView &view, const RevisionId &head, const Promise &base,
                                        const Promise &wanted) const
{
    if (head == view.value.base)
        return wanted;
    const auto now = m_session.workspace.entities().at<Promise>(entityOf(view.value.promise), head);
    if (!now)
        return now.error();
    const auto words = wordsFor(m_session.workspace, { base, now->value, wanted });
    if (!words)
        return words.error();
    const auto merge = mergeDossiers(base, now->value, wanted, *words);
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
    const auto base = workspace.entities().at<Promise>(entity, view.value.base);
    const auto proposed = Promise::fromJson(view.value.proposed);
    if (!base || !proposed)
        return base ? proposed.error() : base.error();
    const auto wanted = withChanges(base->value, *proposed, changes);
    if (!wanted)
        return wanted.error();
    const auto value = onTopOf(view, head, base->value, *wanted);
    if (!value)
        return value.error();
    if (auto good = checkDossier(workspace, view.value.promise, *value); !good)
        return good.error();
    const auto staff = workspace.entities().find<Staff>(entityOf(view.by));
    if (!staff)
        return staff.error();
    const auto note = translate("SuggestionDesk", "Suggested by %1 (%2)")
                          .arg(*staff ? (*staff)->value.name : QString(), view.id.toString().left(8));
    const auto saved
        = saveEntity(m_session, entity, head, *value, head == view.value.base ? Reason::Edited : Reason::Merged, note);
    if (!saved)
        return saved;
    Suggestion answered = view.value;
    const auto all = suggestedChanges(base->value, *proposed);
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
