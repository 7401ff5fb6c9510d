// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QtCore/QString>

#include <functional>

namespace tenue
{

/// What brings an exported site to its web server: rsync, git, scp … as the newsroom's own machine knows it.
///
/// Never kept in a workspace, which may come from somebody else: it belongs to the installation, or is
/// given on the command line.
struct PublicationCommand {
    QString line; ///< for /bin/sh; runs in the site's folder, whose path is in TENUE_SITE
    QString folder;
};

/// Runs it and hands over each line that it prints, as it prints it; blocks until it ends. Fails if it cannot be
/// started, ends with anything but 0, or is cancelled: it is asked to end then, and killed after five seconds.
Result<> runPublicationCommand(const PublicationCommand &command, const std::function<void(const QString &line)> &show,
                               Progress &progress);

} // namespace tenue
