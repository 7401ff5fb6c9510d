// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/database.h"
#include "core/store/revision_numbers.h"
#include "core/store/verification.h"

#include <QtCore/QSet>

#include <vector>

namespace tenue
{

/// Entities by their rows, and the newest revision that is looked at: what comes later may come while
/// the verification runs, and is left for the next one.
struct EntityRange {
    qint64 from = 0;
    qint64 to = 0; ///< not included
    qint64 newest = 0;
};

struct LinkInRow {
    qint64 row = 0;
    RevisionChain::Link link;
};

struct RangeCheck {
    std::vector<LinkInRow> links; ///< for the writers' lines
    qint64 wrongListRows = 0; ///< promises that the list shows otherwise than their newest revision
    QList<VerificationFinding> findings;
    QSet<ContentHash> namedBlobs; ///< files that the contents name
    std::optional<Error> error;
};

/// Recomputes the seal of every revision of `range`: header, content and how it is kept; checks its parents, and
/// what the list of promises took from the newest one. Adds to `done` as it goes on; stops early if `progress`
/// is cancelled.
RangeCheck checkRange(Database &database, const EntityRange &range, const RevisionNumbers &numbers,
                      const Progress &progress, std::atomic<qint64> &done);

/// A finding of the chain, as verification reports it.
VerificationFinding fromChain(const ChainFinding &finding);

} // namespace tenue
