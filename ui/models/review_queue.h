// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/verdict_scale.h"
#include "core/history/dossier_diff.h"
#include "core/workflow/desks.h"

namespace tenue
{

/// A dossier that somebody has to do something about, with what its row shows.
struct QueueRow {
    enum class Why {
        Review, ///< submitted by somebody else
        SentBack, ///< with a note
        Mentioned, ///< named in an open comment
        ToPublish, ///< approved and not online yet
    };

    PromiseRow promise;
    Why why = Why::Review;
    StaffId by = {}; ///< who submitted, sent back, mentioned or approved it
    QDateTime since = {};
    QString note = {};
    int openComments = 0;
    bool isLate = false;
    Verdict before = {}; ///< of the published text; without a key where nothing is online
    Verdict now = {};
    ChangeSize size = {}; ///< against the published text
    int findings = 0;
    QString author = {};
    QString initials = {};
    bool isUnseen = false; ///< the person has not looked at this text yet
};

/// What waits for this person: late first, then what waits longest.
Result<QList<QueueRow>> loadWaiting(Desks &desks);
/// What was sent back and not submitted again, whoever wrote it.
Result<QList<QueueRow>> loadSentBack(Desks &desks);
/// How many dossiers wait for this person: for the side bar.
int countOfWaiting(Desks &desks);

} // namespace tenue
