// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/assignment.h"
#include "core/domain/encoded_picture.h"
#include "core/domain/evidence.h"
#include "core/domain/promise.h"
#include "core/workflow/desk.h"

namespace tenue
{

/// A piece of evidence that was added or changed while a dossier was written.
struct EditedEvidence {
    EvidenceId id;
    std::optional<RevisionId> base; ///< the revision that it was edited from; none if it is new
    Evidence value;

    friend bool operator==(const EditedEvidence &, const EditedEvidence &) = default;
};

/// A dossier as a person saves it.
struct DossierSave {
    PromiseId promise;
    std::optional<RevisionId> base; ///< the revision that the person began from; none for a new promise
    Promise value;
    QList<EditedEvidence> evidence = {};
    Reason reason = Reason::Edited;
    QString note = {};
};

/// Two people's work on one dossier, put together.
struct MergedSave {
    DossierSave mine; ///< as the person would have saved it, from the revision that they began from
    RevisionId theirs; ///< the head that it met
    Promise merged;
};

/// Writing: dossiers with their evidence, drafts, and who works on what.
class EditingDesk : public QObject
{
    Q_OBJECT

public:
    explicit EditingDesk(const Session &session, QObject *parent = nullptr);

    /// A new promise of `mandate`, filled as far as it can be: next number, unexamined verdict.
    Result<Promise> blankPromise(const MandateId &mandate) const;
    /// An address for `title` that no other promise has.
    Result<QString> freeSlug(const QString &title) const;
    /// A key for a piece of evidence of this title that no other has.
    Result<QString> freeEvidenceKey(const QString &title) const;

    /// Keeps the sizes of one picture, and says what a LeadImage names them by.
    Result<QList<ImageFile>> keepPicture(const QList<EncodedPicture> &sizes);

    /// Makes the revision, with those of its evidence, in one unit, and empties the draft slot.
    /// A Conflict if the head has moved since `base`; nothing is written then.
    Result<Saved> save(const DossierSave &dossier);

    /// Makes two revisions in one unit: what the person wrote, from where they began; and the merge of
    /// it with the head, which has both as its parents. A Conflict if the head has moved once more.
    Result<Saved> saveMerged(const MergedSave &save);

    /// The newest value of a promise.
    Result<Loaded<Promise>> open(const PromiseId &promise) const;
    /// The evidence of a dossier, each at the revision that the dossier pins, in its order.
    Result<QList<Loaded<Evidence>>> evidenceOf(const Promise &promise) const;

    /// Overwrites this person's draft slot. No revision, no signal.
    Result<> keepDraft(const EntityId &entity, const std::optional<RevisionId> &base, const QJsonObject &content);
    Result<std::optional<Draft>> draftOf(const EntityId &entity) const;
    Result<QList<Draft>> drafts() const;
    Result<> discardDraft(const EntityId &entity);

    /// Gives the promise to `staff`, or to nobody.
    Result<> assign(const PromiseId &promise, const std::optional<StaffId> &staff);

Q_SIGNALS:
    void revisionSaved(const tenue::EntityId &entity);
    void assigned(const tenue::PromiseId &promise);

private:
    Session m_session;
};

/// Saves evidence that was written along with a dossier, inside a unit; each of `pinning` pins it as it stands
/// then. A Conflict if somebody saved it since; a key that another has is refused.
Result<> saveEvidence(const Session &session, const QList<EditedEvidence> &evidence, const QString &note,
                      const QList<Promise *> &pinning);

/// What a dossier must fulfil besides Promise::check(): a mandate that is there, a verdict of its
/// scale, a number and an address that no other promise has, evidence that is there.
Result<> checkDossier(Workspace &workspace, const PromiseId &id, const Promise &promise);

} // namespace tenue
