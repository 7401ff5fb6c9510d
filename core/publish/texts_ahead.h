// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/promise.h"
#include "core/publish/public_steps.h"
#include "core/store/revision_store.h"

#include <QtCore/QFuture>
#include <QtCore/QHash>
#include <QtCore/QQueue>

namespace tenue
{

/// Reads the texts of thousands of revisions, without their bodies, in the order in which they will be asked for: from
/// the file on this thread, made into values on others, some hundreds ahead.
class TextsAhead
{
public:
    /// `revisions` outlives it.
    TextsAhead(const RevisionStore &revisions, const QList<RevisionId> &wanted)
        : m_revisions(revisions)
        , m_wanted(wanted)
    {
    }
    ~TextsAhead();
    TextsAhead(const TextsAhead &) = delete;
    TextsAhead &operator=(const TextsAhead &) = delete;

    /// The text of `revision`, whether it was said to be wanted or not. Redacted where it was blanked.
    Result<Promise> take(const RevisionId &revision);

private:
    using Texts = QHash<RevisionId, std::optional<Result<Promise>>>; ///< never without a value

    void begin();

    const RevisionStore &m_revisions;
    QList<RevisionId> m_wanted;
    qsizetype m_next = 0; ///< in m_wanted, the first that nobody reads yet
    QQueue<QFuture<Texts>> m_ahead;
    Texts m_ready; ///< not taken yet
};

} // namespace tenue
