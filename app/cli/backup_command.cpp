// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acting.h"
#include "app/cli/command.h"
#include "core/base/words.h"
#include "core/store/backup.h"

namespace tenue
{

namespace
{

void declareOptions(QCommandLineParser &) { }

int run(const QStringList &arguments, const QCommandLineParser &, Console &console)
{
    auto workspace = openToRead(arguments.first());
    if (!workspace)
        return console.fail(workspace.error());
    const auto made = makeBackup((*workspace)->database(), arguments.at(1));
    if (!made)
        return console.fail(made.error());
    console.say(translate("Cli", "The backup is in %1, checked.").arg(quoted(arguments.at(1))));
    return ExitDone;
}

} // namespace

const Command backupCommand {
    "backup", "WORKSPACE FILE", 2, QT_TRANSLATE_NOOP("Cli", "Copy a workspace that may be in use"), declareOptions, run
};

} // namespace tenue
