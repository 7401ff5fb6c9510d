// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/history/revision_chain.h"

#include <QtCore/QStringList>

namespace tenue
{

/// Something that a verification found.
struct VerificationFinding {
    QString kind; ///< for scripts: "content-changed", "file-damaged", "reference-broken", "blob-changed" …
    bool isDamage = true;
    QString message; ///< for people
    std::optional<EntityId> entity = {};
    std::optional<RevisionId> revision = {};
};

struct VerificationReport {
    qint64 revisions = 0;
    qint64 entities = 0;
    qint64 blobs = 0;
    QList<VerificationFinding> findings;

    bool isClean() const;
};

/// Checks a whole workspace: the file's structure, foreign keys, every header, content and blob
/// against its hash, each writer's line without gaps to its end, and that every row of the lists is
/// what the revisions give. Drafts, the search index and the workspace's own settings are sealed by
/// nothing and not looked at.
///
/// Reads with connections of its own, on all cores; others may go on working, and what they save
/// meanwhile is left for the next time. `progress` is told on the caller's thread. Fails only where
/// the file cannot be read at all.
Result<VerificationReport> verifyWorkspace(const QString &path, Progress &progress);

} // namespace tenue
