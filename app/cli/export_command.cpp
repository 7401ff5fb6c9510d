// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acting.h"
#include "app/cli/command.h"
#include "core/base/words.h"
#include "core/domain/web_address.h"
#include "core/pictures/card_painter.h"
#include "core/publish/time_stamp.h"
#include "core/workflow/publication_command.h"
#include "core/workflow/site_export.h"

#include <atomic>
#include <csignal>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

std::atomic<Progress *> runningExport = nullptr;

// Ctrl+C stops the export, not the program: the old site stays whole and the staging folder goes.
void stopExport(int)
{
    if (auto *progress = runningExport.load())
        progress->cancel();
}

void declareOptions(QCommandLineParser &parser)
{
    parser.addOption({ u"site"_s, translate("Cli", "Write the public site to this folder."), u"DIR"_s });
    parser.addOption({ u"base-url"_s,
                       translate("Cli",
                                 "Where the site will stand, instead of the address in the "
                                 "site settings."),
                       u"URL"_s });
    parser.addOption(
        { u"timestamp"_s, translate("Cli", "Have the publication stamped by this RFC 3161 authority."), u"URL"_s });
    parser.addOption({ u"then"_s, translate("Cli", "Run this command in the site's folder afterwards (rsync, git …)."),
                       translate("Cli", "COMMAND") });
    parser.addOption(
        { u"theme"_s, translate("Cli", "The look of the site, instead of the one in the site settings."), u"DIR"_s });
    parser.addOption({ u"no-cards"_s, translate("Cli", "Draw no pictures for social networks.") });
    parser.addOption({ u"json"_s, translate("Cli", "Write the published promises to this file as JSON."), u"FILE"_s });
    parser.addOption({ u"csv"_s, translate("Cli", "Write the published promises to this file as CSV."), u"FILE"_s });
}

// What comes after the site is in its folder: the stamp, then its way to the server.
int finishSite(const QCommandLineParser &options, Console &console, Progress &progress)
{
    const QString folder = options.value(u"site"_s);
    if (options.isSet(u"timestamp"_s)) {
        if (auto stamped = stampSite(folder, QUrl(options.value(u"timestamp"_s), QUrl::StrictMode)); !stamped)
            return console.fail(stamped.error());
        console.say(translate("Cli", "The publication carries a time stamp."));
    }
    if (options.isSet(u"then"_s)) {
        const auto show = [&](const QString &line) { console.say(line); };
        if (auto done = runPublicationCommand({ options.value(u"then"_s), folder }, show, progress); !done)
            return console.fail(done.error());
    }
    return ExitDone;
}

int writeSite(const QString &workspace, const QCommandLineParser &options, const Installation &installation,
              Console &console)
{
    const QUrl base(options.value(u"base-url"_s), QUrl::StrictMode);
    if (options.isSet(u"base-url"_s) && !isWebAddress(base)) {
        console.say(translate("Cli", "tenue-cli: %1 is not a web address: it must begin with https:// or http://.")
                        .arg(quoted(options.value(u"base-url"_s))));
        return ExitBadInput;
    }
    Progress progress([&](qint64 done, qint64 total) { console.showProgress(done, total); });
    runningExport = &progress;
    std::signal(SIGINT, stopExport);
    const auto report = exportSite({ .workspacePath = workspace,
                                     .folder = options.value(u"site"_s),
                                     .baseAddress = base,
                                     .themeFolder = options.value(u"theme"_s),
                                     .drawCard = options.isSet(u"no-cards"_s) ? CardPainter() : drawSocialCard },
                                   installation, progress);
    std::signal(SIGINT, SIG_DFL);
    runningExport = nullptr;
    if (!report)
        return console.fail(report.error());
    console.say(translate("Cli", "%1 files written, %2 unchanged, %3 removed. Open %4.")
                    .arg(report->written)
                    .arg(report->unchanged)
                    .arg(report->removed)
                    .arg(report->indexPath));
    return finishSite(options, console, progress);
}

int run(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    if (!options.isSet(u"site"_s) && !options.isSet(u"json"_s) && !options.isSet(u"csv"_s)) {
        console.say(translate("Cli", "tenue-cli: say what to export: --site DIR, --json FILE or --csv FILE."));
        return ExitUsage;
    }
    const auto installation = Installation::ofThisUser();
    if (!installation)
        return console.fail(installation.error());
    const auto &workspace = arguments.first();
    for (const bool asCsv : { false, true }) {
        const QString file = options.value(asCsv ? u"csv"_s : u"json"_s);
        if (file.isEmpty())
            continue;
        if (auto written = exportOpenData(workspace, *installation, file, asCsv); !written)
            return console.fail(written.error());
        console.say(translate("Cli", "%1 is written.").arg(quoted(file)));
    }
    return options.isSet(u"site"_s) ? writeSite(workspace, options, *installation, console) : ExitDone;
}

} // namespace

const Command exportCommand {
    "export", "WORKSPACE", 1, QT_TRANSLATE_NOOP("Cli", "Write the public site, or its data"), declareOptions, run
};

} // namespace tenue
