// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/promise.h"
#include "core/domain/suggestion.h"
#include "core/workflow/desk.h"
#include "core/workflow/dossier_draft.h"
#include "core/workflow/suggested_changes.h"

namespace tenue
{

/// A suggestion with who made it and when.
struct SuggestionView {
    SuggestionId id;
    RevisionId head; ///< of the suggestion itself
    Suggestion value;
    StaffId by;
    QDateTime at;
};

/// Proposing a text without making it the newest one, and answering such proposals.
class SuggestionDesk : public QObject
{
    Q_OBJECT

public:
    explicit SuggestionDesk(const Session &session, QObject *parent = nullptr);

    /// Proposes `draft`, with its evidence, written from `base`. Refused if it changes nothing.
    Result<SuggestionId> propose(const PromiseId &promise, const RevisionId &base, const DossierDraft &draft,
                                 const QString &note);
    /// Every suggestion for the promise, oldest first.
    Result<QList<SuggestionView>> suggestions(const PromiseId &promise) const;
    Result<SuggestionView> find(const SuggestionId &suggestion) const;
    Result<QList<SuggestedChange>> changesOf(const SuggestionId &suggestion) const;

    /// Makes a new revision of `head` with these changes, by the person who accepts. If the head is not
    /// what the suggestion was written from, both are merged; where they contradict each other it is a
    /// Conflict and nothing is written.
    Result<Saved> accept(const SuggestionId &suggestion, const RevisionId &head, const QList<int> &changes,
                         const QString &answer = {});
    Result<Saved> acceptAll(const SuggestionId &suggestion, const RevisionId &head);
    /// `answer` says why.
    Result<> refuse(const SuggestionId &suggestion, const QString &answer);

Q_SIGNALS:
    void suggestionsChanged(const tenue::PromiseId &promise);
    void accepted(const tenue::PromiseId &promise);

private:
    Result<Saved> acceptInUnit(const SuggestionView &view, const RevisionId &head, const QList<int> &changes,
                               const QString &answer);
    Result<ProposedDossier> proposedBy(const SuggestionView &view) const;
    Result<Promise> onTopOf(const SuggestionView &view, const RevisionId &head, const ProposedDossier &proposed,
                            const Promise &wanted) const;

    Session m_session;
};

} // namespace tenue
