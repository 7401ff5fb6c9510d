// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/workflow/desks.h"

#include <QtCore/QCommandLineParser>

#include <functional>

namespace tenue
{

/// Declares --as NAME and --role ROLE.
void declareActing(QCommandLineParser &parser);

/// Opens `path` for reading.
Result<std::unique_ptr<Workspace>> openToRead(const QString &path);

/// Runs `action` on `path` in the name that --as gives (and --role, for one who is new), as one unit with the
/// entry in the staff list: of a command that is refused (exit codes from 2 on) nothing stays, not even that.
/// What it tells is shown when all of it is kept; `afterwards` is for what can be part of no unit. Returns the
/// exit code.
int actAs(const QString &path, const QCommandLineParser &options, Console &console,
          const std::function<int(Desks &)> &action, const std::function<int(Desks &)> &afterwards = {});

/// Opens `path` for writing, before anybody acts; refused if it may only be read.
Result<std::unique_ptr<Workspace>> openToWrite(const QString &path);

/// Who acts: --as NAME and --role ROLE.
Result<StaffName> actorOf(const QCommandLineParser &options);

/// The clock of the commands.
const Clock &commandClock();

/// Every member of staff's name by id, for showing who did what.
Result<QHash<StaffId, QString>> staffNames(const Workspace &workspace);

} // namespace tenue
