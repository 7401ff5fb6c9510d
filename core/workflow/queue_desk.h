// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/dossier_diff.h"
#include "core/workflow/desk.h"

namespace tenue
{

/// Something that waits for the person.
struct QueueItem {
    enum class Why {
        Review, ///< submitted, and nothing in it is the person's own
        SentBack, ///< their own work, with a note
        Mentioned, ///< named in an open comment
        ToPublish, ///< approved and not online yet
    };

    PromiseRow promise;
    Why why = Why::Review;
    StaffId by = {}; ///< who submitted, sent back, mentioned or approved it
    QDateTime since = {};
    QString note = {};
    int openComments = 0;
    bool isLate = false; ///< waits for more than a week, or its own deadline has passed
    bool isNew = false; ///< nothing of it was published before
};

/// What a person has to do and to know, across all promises.
class QueueDesk : public QObject
{
    Q_OBJECT

public:
    /// What waits longer is late.
    static constexpr int LateAfterDays = 7;

    explicit QueueDesk(const Session &session, QObject *parent = nullptr);

    /// What waits: late first, then what waits longest.
    Result<QList<QueueItem>> waiting() const;
    /// How much `revision` changes for readers: against the published one, or against nothing.
    Result<ChangeSize> sizeOf(const PromiseId &promise, const RevisionId &revision) const;

    /// The person has seen `revision` of `promise`, and what was done to it until `upTo`; until now
    /// without one.
    Result<> markLooked(const PromiseId &promise, const RevisionId &revision, std::optional<qint64> upTo = {});
    /// How far the history of the workspace goes: for what is on screen now and seen a moment later.
    Result<qint64> newest() const;
    Result<std::optional<LastLook>> lastLook(const PromiseId &promise) const;
    /// Of every promise that the person ever looked at: for the marks in lists.
    Result<QHash<PromiseId, LastLook>> lastLooks() const;
    /// What others decided on the person's work since they last looked at it, newest first.
    Result<QList<DecisionRow>> notices(int limit = 100) const;

Q_SIGNALS:
    void looked(const tenue::PromiseId &promise);

private:
    Session m_session;
};

} // namespace tenue
