// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/desks.h"

#include <QtCore/QCommandLineParser>

namespace tenue
{

/// Declares --as NAME and --role ROLE.
void declareActing(QCommandLineParser &parser);

/// Opens `path` for reading.
Result<std::unique_ptr<Workspace>> openToRead(const QString &path);

/// Opens `path` for writing, in the name that --as gives (and --role, for one who is new).
Result<std::unique_ptr<Desks>> openToAct(const QString &path, const QCommandLineParser &options);

/// Opens `path` for writing, before anybody acts; refused if it may only be read.
Result<std::unique_ptr<Workspace>> openToWrite(const QString &path);

/// Who acts: --as NAME and --role ROLE.
Result<StaffName> actorOf(const QCommandLineParser &options);

/// The clock of the commands.
const Clock &commandClock();

/// Every member of staff's name by id, for showing who did what.
Result<QHash<StaffId, QString>> staffNames(const Workspace &workspace);

} // namespace tenue
