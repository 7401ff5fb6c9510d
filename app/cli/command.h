// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

#include <QtCore/QCommandLineParser>

namespace tenue
{

/// One verb of tenue-cli: a name, what it takes, and what it does. Each stands in its own file.
struct Command {
    const char *name;
    const char *arguments; ///< as in the usage line: "WORKSPACE PROMISE"
    int leastArguments; ///< beyond the command's name
    const char *summary; ///< marked for translation in the context "Cli"
    void (*declareOptions)(QCommandLineParser &parser);
    /// `arguments` without the program and the command. Returns the exit code.
    int (*run)(const QStringList &arguments, const QCommandLineParser &options, Console &console);
};

extern const Command newCommand;
extern const Command importCommand;
extern const Command lintCommand;
extern const Command listCommand;
extern const Command showCommand;
extern const Command logCommand;
extern const Command diffCommand;
extern const Command blameCommand;
extern const Command submitCommand;
extern const Command requestChangesCommand;
extern const Command approveCommand;
extern const Command publishCommand;
extern const Command unpublishCommand;
extern const Command withdrawCommand;
extern const Command takeOverCommand;
extern const Command correctCommand;
extern const Command commentCommand;
extern const Command restoreCommand;
extern const Command redactCommand;
extern const Command asOfCommand;
extern const Command searchCommand;
extern const Command statsCommand;
extern const Command upgradeCommand;
extern const Command verifyCommand;
extern const Command mailsCommand;
extern const Command verifySiteCommand;
extern const Command pictureCommand;
extern const Command newsCommand;
extern const Command appealCommand;
extern const Command replyCommand;
extern const Command backupCommand;
extern const Command recoverCommand;
extern const Command restoreBackupCommand;
extern const Command evidenceCommand;
extern const Command exportCommand;

/// Exit codes (DESIGN §6). 3 and 4 come from exitCodeOf().
constexpr int ExitDone = 0;
constexpr int ExitFound = 1;
constexpr int ExitUsage = 2;
constexpr int ExitBadInput = 3;

/// Declares --json.
void declareJson(QCommandLineParser &parser);

} // namespace tenue
