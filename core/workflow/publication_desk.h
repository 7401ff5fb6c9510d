// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decision.h"
#include "core/workflow/desk.h"

namespace tenue
{

/// How a revision goes online.
struct PublicationWish {
    QString note = {};
    enum class Readers { Two, Urgent } readers = Readers::Two; ///< urgent: nobody else read it; `note` says why
    QDateTime embargo = {}; ///< readers do not get it before; invalid: at once
};

/// What readers are told about a correction.
struct CorrectionWish {
    CorrectionKind kind = CorrectionKind::Factual;
    QString sentence; ///< for readers
    QString note = {};
    QDateTime embargo = {}; ///< readers get neither text nor sentence before; invalid: at once
};

/// Deciding what is online. Each decision names the revision that readers get, and from when: the
/// later of what is wished here and of the embargo that the dossier asks for.
class PublicationDesk : public QObject
{
    Q_OBJECT

public:
    explicit PublicationDesk(const Session &session, QObject *parent = nullptr);

    /// Puts the approved `revision` online, in the place of the one before. Editors only; a revision
    /// that nobody approved is refused.
    Result<> publish(const PromiseId &promise, const RevisionId &revision, const QString &note = {});
    /// The same with an embargo, or without a second person. An urgent publication shows for ever.
    Result<> publish(const PromiseId &promise, const RevisionId &revision, const PublicationWish &wish);
    /// Puts the approved `revision` online and tells readers what was wrong in the one that was there.
    Result<> correct(const PromiseId &promise, const RevisionId &revision, const CorrectionWish &wish);
    /// Takes the promise off the site. Editors only; a note that says why is wanted.
    /// `sentence` tells readers; it may be empty.
    Result<> unpublish(const PromiseId &promise, const QString &note, const QString &sentence = {});

    /// Until when readers do not get `revision`, if it is published now: what the dossier asks for.
    /// Invalid when that is past or nothing is asked.
    Result<QDateTime> embargoOf(const PromiseId &promise, const RevisionId &revision) const;
    Result<> mayPublish(const PromiseId &promise, const RevisionId &revision) const;
    Result<> mayCorrect(const PromiseId &promise, const RevisionId &revision) const;
    Result<> mayUnpublish(const PromiseId &promise) const;
    /// Without a second person: an editor, the newest text, and nothing that the checklist blocks.
    Result<> mayPublishUrgently(const PromiseId &promise, const RevisionId &revision) const;

Q_SIGNALS:
    void published(const tenue::PromiseId &promise);

private:
    Result<> record(Decision decision, const QDateTime &wished);

    Session m_session;
};

} // namespace tenue
