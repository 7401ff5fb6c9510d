// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"
#include "core/publish/site_folder.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

#include <functional>

namespace tenue
{

/// What turns the old site into the new one, once every new file waits in the staging folder.
///
/// It is written down as a journal first; from then on it can only go forward: running it again
/// does what is still to be done. Replacing is one rename a file; the manifest comes last, then
/// what the publication no longer holds is removed.
struct SiteSwitch {
    struct Removal {
        QString path;
        ContentHash hash; ///< as the old manifest lists it; a file that differs is kept
    };

    static constexpr const char *StagingName = ".tenue-staging";

    QStringList renames; ///< from the staging folder; the manifest last
    QList<Removal> removals;

    /// Writes the journal into `staging`, on the disk when it returns.
    Result<> writeJournal(const QString &staging) const;
    /// Nothing if `staging` holds no journal; an error if it holds one that cannot be read.
    static Result<std::optional<SiteSwitch>> readJournal(const QString &staging);

    /// Does what is not yet done; `step` is called before each rename and removal (for tests).
    /// Returns the paths that were to be removed but kept, since somebody had changed them.
    Result<QStringList> run(const QString &target, const std::function<void()> &step = {}) const;

    /// The folder below `staging` in which the new files wait.
    static SiteFolder filesIn(const QString &staging);
};

} // namespace tenue
