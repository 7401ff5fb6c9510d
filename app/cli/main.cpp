// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/program_language.h"
#include "core/base/words.h"

#include <QtCore/QLocale>
#include <QtGui/QGuiApplication>

#include <algorithm>
#include <csignal>
#include <memory>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

const QList<const Command *> &commands()
{
    // clang-format off
    static const QList<const Command *> all {
        &newCommand,
        &importCommand,
        &listCommand,
        &showCommand,
        &logCommand,
        &diffCommand,
        &blameCommand,
        &submitCommand,
        &requestChangesCommand,
        &approveCommand,
        &withdrawCommand,
        &takeOverCommand,
        &publishCommand,
        &correctCommand,
        &unpublishCommand,
        &commentCommand,
        &restoreCommand,
        &redactCommand,
        &asOfCommand,
        &searchCommand,
        &statsCommand,
        &verifyCommand,
        &upgradeCommand,
        &verifySiteCommand,
        &mailsCommand,
        &backupCommand,
        &restoreBackupCommand,
        &exportCommand,
        &newsCommand,
        &appealCommand,
        &replyCommand,
        &pictureCommand,
        &evidenceCommand,
        &lintCommand,
        &recoverCommand,
    };
    // clang-format on
    return all;
}

QString overview()
{
    QString text = translate("Cli", "Usage: tenue-cli COMMAND ARGUMENTS [OPTIONS]") + u"\n\n"_s;
    for (const auto *command : commands())
        text += u"  %1 %2\n"_s.arg(QString::fromLatin1(command->name), -16).arg(translate("Cli", command->summary));
    return text + u'\n' + translate("Cli", "tenue-cli COMMAND --help tells what a command takes.");
}

const Command *commandNamed(const QString &name)
{
    const auto found = std::find_if(commands().begin(), commands().end(),
                                    [&](const Command *command) { return name == QLatin1StringView(command->name); });
    return found == commands().end() ? nullptr : *found;
}

int runCommand(const Command &command, const QStringList &words, Console &console)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(translate("Cli", command.summary));
    parser.addPositionalArgument(QString::fromLatin1(command.name), {}, {});
    parser.addPositionalArgument(u"arguments"_s, {}, QString::fromUtf8(command.arguments));
    const auto help = parser.addHelpOption();
    command.declareOptions(parser);
    if (!parser.parse(words)) {
        console.say(u"tenue-cli: "_s + parser.errorText());
        return ExitUsage;
    }
    if (parser.isSet(help)) {
        console.print(parser.helpText());
        return ExitDone;
    }
    const auto arguments = parser.positionalArguments().mid(1);
    if (arguments.size() < command.leastArguments) {
        console.say(translate("Cli", "Usage: tenue-cli %1 %2 [OPTIONS]")
                        .arg(QString::fromLatin1(command.name), QString::fromUtf8(command.arguments)));
        return ExitUsage;
    }
    return command.run(arguments, parser, console);
}

int runProgram(const QStringList &words)
{
    Console console;
    const QString name = words.value(1);
    if (name == "--version"_L1) {
        console.print(u"tenue-cli " TENUE_VERSION ""_s);
        return ExitDone;
    }
    if (name.isEmpty() || name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1) {
        console.print(overview());
        return name.isEmpty() ? ExitUsage : ExitDone;
    }
    const auto *command = commandNamed(name);
    if (!command) {
        console.say(translate("Cli", "tenue-cli: there is no command %1; tenue-cli --help lists them.").arg(name));
        return ExitUsage;
    }
    return runCommand(*command, words, console);
}

} // namespace

void declareJson(QCommandLineParser &parser)
{
    parser.addOption({ u"json"_s, translate("Cli", "Print one JSON value and nothing else.") });
}

} // namespace tenue

namespace
{

// Only what draws needs fonts and the like, and never a display.
QCoreApplication *newApplication(int &argc, char *argv[])
{
    const QByteArrayView command(argc > 1 ? argv[1] : "");
    if (command != "export")
        return new QCoreApplication(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt warns of a missing folder that only displays need; standard error is for this program's own sentences.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    return new QGuiApplication(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    std::signal(SIGXFSZ, SIG_IGN); // a file-size limit shall be an error to report, not the end
    const std::unique_ptr<QCoreApplication> application(newApplication(argc, argv));
    QCoreApplication::setApplicationName(QStringLiteral("tenue-cli"));
    tenue::speak(*application, tenue::programLanguageFor({}, QLocale::system()));
    return tenue::runProgram(QCoreApplication::arguments());
}
