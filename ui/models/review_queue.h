// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/verdict_scale.h"
#include "core/workflow/desks.h"

namespace tenue
{

/// What waits, as the desk tells it, with all that its row shows.
struct QueueRow : QueueItem {
    Verdict before = {}; ///< of the published text; without a key where nothing is online
    Verdict now = {};
    ChangeSize size = {}; ///< against the published text
    int findings = 0;
    QString author = {};
    QString initials = {};
    bool isUnseen = false; ///< the person has not looked at this text yet
    std::optional<Act> notice = {}; ///< nothing waits: this was done to the person's work
};

/// What waits for this person: late first, then what waits longest.
Result<QList<QueueRow>> loadWaiting(Desks &desks);
/// What was sent back and not submitted again, whoever wrote it.
Result<QList<QueueRow>> loadSentBack(Desks &desks);
/// What others decided on the person's work since they looked at it, newest first.
Result<QList<QueueRow>> loadNotices(Desks &desks);
/// How much waits for this person: for the side bar.
int countOfWaiting(Desks &desks);

} // namespace tenue
