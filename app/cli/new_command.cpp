// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acting.h"
#include "app/cli/command.h"
#include "core/base/words.h"
#include "core/workflow/sample_newsroom.h"

#include <QtCore/QFile>
#include <QtCore/QLocale>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

void declareOptions(QCommandLineParser &parser)
{
    parser.addOption({ u"sample"_s, translate("Cli", "Fill it with the example newsroom (in French).") });
    parser.addOption({ u"language"_s, translate("Cli", "Language of the workspace and of its site: fr or en."),
                       translate("Cli", "LANGUAGE") });
    declareActing(parser);
}

Result<SiteLanguage> languageOf(const QCommandLineParser &options)
{
    if (!options.isSet(u"language"_s))
        return QLocale().language() == QLocale::French ? SiteLanguage::French : SiteLanguage::English;
    const auto language = siteLanguageNamed(options.value(u"language"_s));
    if (!language)
        return Error {
            Error::Kind::BadInput,
            translate("Cli", "The language %1 is not known: fr and en are.").arg(quoted(options.value(u"language"_s)))
        };
    return *language;
}

// Who signs what a new workspace holds when nobody is named.
Staff founderOf(const QCommandLineParser &options, SiteLanguage language)
{
    Staff founder;
    founder.role = Role::Administrator;
    founder.name = options.value(u"as"_s).trimmed();
    if (founder.name.isEmpty())
        founder.name = language == SiteLanguage::French ? u"La rédaction"_s : u"The newsroom"_s;
    else
        founder.role = roleNamed(options.value(u"role"_s)).value_or(Role::Journalist);
    founder.initials = initialsOf(founder.name);
    return founder;
}

Result<> makeEmpty(const QString &path, const QCommandLineParser &options, SiteLanguage language,
                   const Installation &installation)
{
    auto workspace = Workspace::create(path, installation);
    if (!workspace)
        return workspace.error();
    const auto founded = NewsroomDesk::found(**workspace, commandClock(), founderOf(options, language), language);
    if (founded)
        return {};
    workspace->reset();
    QFile::remove(path);
    return founded.error();
}

int run(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    const auto installation = Installation::ofThisUser();
    if (!installation)
        return console.fail(installation.error());
    const auto language = languageOf(options);
    if (!language)
        return console.fail(language.error());
    const auto &path = arguments.first();
    const bool isSample = options.isSet(u"sample"_s);
    const auto made
        = isSample ? buildSampleNewsroom(path, *installation) : makeEmpty(path, options, *language, *installation);
    if (!made)
        return console.fail(made.error());
    if (isSample && *language != SiteLanguage::French)
        console.say(
            translate("Cli", "The example newsroom and its site are in French, whatever language is asked for."));
    console.say(translate("Cli", "%1 is ready.").arg(quoted(path)));
    return ExitDone;
}

} // namespace

const Command newCommand { "new", "WORKSPACE", 1, QT_TRANSLATE_NOOP("Cli", "Create a workspace"), declareOptions, run };

} // namespace tenue
