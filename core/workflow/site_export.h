// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/publish/public_site_reader.h"
#include "core/publish/site_export.h"
#include "core/publish/site_theme.h"
#include "core/store/workspace.h"

#include <QtCore/QUrl>

namespace tenue
{

/// What to export, and to where.
struct SiteExport {
    QString workspacePath;
    QString folder; ///< absent, empty, or one that this program exported to before
    QUrl baseAddress = {}; ///< instead of the one in the site settings, if not empty
    QString themeFolder = {}; ///< instead of the one in the site settings, if not empty
    CardPainter drawCard = {}; ///< draws the pictures for social networks; none without it
    QDateTime asOf = {}; ///< which embargoes are over and which appeals run; now if invalid
    SiteOf of = SiteOf::Newest;
};

struct SiteExportReport {
    qint64 written = 0;
    qint64 unchanged = 0; ///< not touched
    qint64 removed = 0;
    QString indexPath; ///< of the home page
};

/// Writes the public site of a workspace to a folder (DESIGN §7). Opens a workspace of its own and
/// reads one state of it, so it may run on any thread while others write. Cancelled or failed, the
/// old site stays whole.
Result<SiteExportReport> exportSite(const SiteExport &wanted, const Installation &installation, Progress &progress);

/// The look that the site settings name, or the one in `folder` where it is not empty.
Result<SiteTheme> themeOf(Workspace &workspace, const QString &folder = {});

/// `data/promises.json` of the site as one file, and `data/promises.csv`.
Result<> exportOpenData(const QString &workspacePath, const Installation &installation, const QString &file,
                        bool asCsv);

/// A promise whose page the next export to a folder would write, or remove.
struct PendingPage {
    PromiseId promise;
    int number = 0;
    QString title;
    QString verdictBefore; ///< key; empty if it is not in the folder
    QString verdictNow; ///< key; empty if it will disappear
    QString revisionBefore = {}; ///< that the folder shows; empty if it is not there
    QString slugBefore = {}; ///< of that revision
};

/// Something to look at before readers do.
struct PublicationFinding {
    enum class Kind {
        Correction,
        EmbargoEnded,
        EmbargoLasts,
        Urgent,
        VerdictWithoutReason,
        AddressChanges,
        MissingAlternative,
        SourceWithoutAddress,
        LinkWithoutTarget,
        MailAddress,
        PhoneNumber,
    };
    Kind kind = Kind::Correction;
    PromiseId promise; ///< whose dossier to look at
    int number = 0;
    QString title;
    QString message; ///< one sentence
};

/// What an export to a folder would change for readers.
struct PendingPublication {
    QList<PendingPage> becomesPublic;
    QList<PendingPage> changes;
    QList<PendingPage> disappears;
    QList<PendingPage> unchanged;
    QList<PublicationFinding> findings; ///< about what becomes public or changes
    bool hasEarlierSite = false; ///< the folder holds a site of this program
};

/// Compares what readers would get of `workspace` at `asOf` (embargoes that last are kept) with the
/// manifest in `folder`, which may not exist yet.
Result<PendingPublication> pendingPublication(Workspace &workspace, const QString &folder, const QDateTime &asOf);

} // namespace tenue
