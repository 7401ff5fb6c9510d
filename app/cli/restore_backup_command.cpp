// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acting.h"
#include "app/cli/command.h"
#include "core/base/words.h"
#include "core/store/restore.h"

namespace tenue
{

namespace
{

void declareOptions(QCommandLineParser &) { }

int run(const QStringList &arguments, const QCommandLineParser &, Console &console)
{
    Progress progress([&](qint64 done, qint64 total) { console.showProgress(done, total); });
    const auto restored = restoreBackup(arguments.first(), arguments.at(1), commandClock().now(), progress);
    if (!restored)
        return console.fail(restored.error());
    if (!restored->movedTo.isEmpty())
        console.say(translate("Cli", "The workspace that was there is now %1.").arg(quoted(restored->movedTo)));
    console.say(translate("Cli", "%1 is restored, with %2 revisions, checked.")
                    .arg(quoted(arguments.first()))
                    .arg(restored->revisions));
    return ExitDone;
}

} // namespace

const Command restoreBackupCommand { "restore-backup",
                                     "WORKSPACE BACKUP",
                                     2,
                                     QT_TRANSLATE_NOOP("Cli", "Put a backup in a workspace’s place, which is kept"),
                                     declareOptions,
                                     run };

} // namespace tenue
