// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

namespace tenue
{

/// Mails for those who follow promises: what changed since an earlier site.
struct MailExport {
    QString workspacePath;
    QString earlierSite; ///< its folder, or its `data/promises.json`
    QString folder = {}; ///< one `.eml` file a promise; made if it is not there
    QString jsonFile = {}; ///< instead of the folder
    QUrl baseAddress = {}; ///< instead of the address in the site settings
};

/// Writes them and says how many there are. The site's address must be known, since mails link to it. Reads published
/// content alone; opens a workspace of its own.
Result<int> exportMails(const MailExport &wanted, const Installation &installation);

} // namespace tenue
