// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/site_export.h"

namespace tenue
{

/// An export with what follows it.
struct PublicationRun {
    SiteExport site;
    QUrl timeStampAuthority = {}; ///< RFC 3161; none if empty
    QString command = {}; ///< brings the folder to its server; none if empty. Never read from a workspace.
};

struct PublicationOutcome {
    SiteExportReport report;
    bool isStamped = false;
    QStringList output; ///< what the command printed, line by line
    std::optional<Error> afterwards; ///< the site is written, but not stamped or not brought to its server
};

/// Writes the site, has it stamped, runs the command. An error means that the site is as it was before.
Result<PublicationOutcome> runPublication(const PublicationRun &wanted, const Installation &installation,
                                          Progress &progress);

} // namespace tenue
