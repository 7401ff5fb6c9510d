// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/words.h"
#include "core/domain/web_address.h"
#include "core/workflow/newsletter_export.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

void declareOptions(QCommandLineParser &parser)
{
    parser.addOption(
        { u"since"_s, translate("Cli", "The earlier site: its folder, or its data/promises.json."), u"PATH"_s });
    parser.addOption({ u"eml"_s, translate("Cli", "Write one message for each promise to this folder."), u"DIR"_s });
    parser.addOption({ u"json"_s, translate("Cli", "Write all mails to this file as JSON."), u"FILE"_s });
    parser.addOption({ u"base-url"_s,
                       translate("Cli",
                                 "Where the site will stand, instead of the address in the "
                                 "site settings."),
                       u"URL"_s });
}

int run(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    if (!options.isSet(u"since"_s) || options.isSet(u"eml"_s) == options.isSet(u"json"_s)) {
        console.say(translate("Cli",
                              "tenue-cli: say since which site, and where to: --since PATH, and --eml DIR or "
                              "--json FILE."));
        return ExitUsage;
    }
    const auto installation = Installation::ofThisUser();
    if (!installation)
        return console.fail(installation.error());
    const auto count = exportMails({ .workspacePath = arguments.first(),
                                     .earlierSite = options.value(u"since"_s),
                                     .folder = options.value(u"eml"_s),
                                     .jsonFile = options.value(u"json"_s),
                                     .baseAddress = QUrl(options.value(u"base-url"_s), QUrl::StrictMode) },
                                   *installation);
    if (!count)
        return console.fail(count.error());
    console.say(translate("Cli", "Mails written: %1.").arg(*count));
    return ExitDone;
}

} // namespace

const Command mailsCommand { "mails",
                             "WORKSPACE",
                             1,
                             QT_TRANSLATE_NOOP("Cli", "Write the mails about what changed since an earlier site"),
                             declareOptions,
                             run };

} // namespace tenue
