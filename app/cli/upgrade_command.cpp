// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acting.h"
#include "app/cli/command.h"
#include "core/base/words.h"

namespace tenue
{

namespace
{

void declareOptions(QCommandLineParser &) { }

int run(const QStringList &arguments, const QCommandLineParser &, Console &console)
{
    // Opening for writing is what does it, with a backup beside it where there was anything to do.
    const auto workspace = openToWrite(arguments.first());
    if (!workspace)
        return console.fail(workspace.error());
    console.say(translate("Cli", "%1 is up to date.").arg(quoted(arguments.first())));
    return ExitDone;
}

} // namespace

const Command upgradeCommand {
    "upgrade",      "WORKSPACE", 1, QT_TRANSLATE_NOOP("Cli", "Bring a workspace of an older version up to date"),
    declareOptions, run
};

} // namespace tenue
