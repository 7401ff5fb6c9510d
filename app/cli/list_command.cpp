// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acting.h"
#include "app/cli/command.h"
#include "core/base/words.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

void declareOptions(QCommandLineParser &parser)
{
    parser.addOption({ u"verdict"_s, translate("Cli", "Only those with this verdict (its key)."), u"V"_s });
    parser.addOption({ u"theme"_s, translate("Cli", "Only those of this theme (its name or slug)."), u"T"_s });
    parser.addOption({ u"state"_s,
                       translate("Cli",
                                 "Only those in this state: draft, submitted, changes-requested, approved, "
                                 "published or unpublished."),
                       u"S"_s });
    declareJson(parser);
}

QJsonObject jsonOfRow(const PromiseRow &row, const QHash<ThemeId, Theme> &themes)
{
    QJsonObject json { { u"id"_s, row.promise.toString() },
                       { u"number"_s, row.number },
                       { u"slug"_s, row.slug },
                       { u"title"_s, row.title },
                       { u"theme"_s, row.theme ? themes.value(*row.theme).name : QString() },
                       { u"verdict"_s, row.verdict },
                       { u"state"_s, nameOf(row.state) },
                       { u"changedOn"_s, row.changedAt.date().toString(Qt::ISODate) },
                       { u"revision"_s, row.head.toString() } };
    if (row.published)
        json.insert(u"publishedRevision"_s, row.published->toString());
    return json;
}

struct Wanted {
    QString verdict;
    QString theme;
    QString state;

    bool accepts(const PromiseRow &row, const Theme &mainTheme) const
    {
        return (verdict.isEmpty() || row.verdict == verdict) && (state.isEmpty() || nameOf(row.state) == state)
            && (theme.isEmpty() || mainTheme.slug == theme || mainTheme.name.compare(theme, Qt::CaseInsensitive) == 0);
    }
};

int run(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    const Wanted wanted { options.value(u"verdict"_s), options.value(u"theme"_s), options.value(u"state"_s) };
    if (!wanted.state.isEmpty() && !workflowStateNamed(wanted.state)) {
        console.say(translate("Cli", "There is no state %1; tenue-cli list --help names them.").arg(wanted.state));
        return ExitUsage;
    }
    auto workspace = openToRead(arguments.first());
    if (!workspace)
        return console.fail(workspace.error());
    const auto rows = (*workspace)->promises().rows();
    if (!rows)
        return console.fail(rows.error());
    const auto all = (*workspace)->entities().all<Theme>();
    if (!all)
        return console.fail(all.error());
    QHash<ThemeId, Theme> themes;
    for (const auto &theme : *all)
        themes.insert(ThemeId(theme.entity.uuid()), theme.value);

    QJsonArray array;
    for (const auto &row : *rows) {
        if (!wanted.accepts(row, row.theme ? themes.value(*row.theme) : Theme()))
            continue;
        if (options.isSet(u"json"_s))
            array.append(jsonOfRow(row, themes));
        else
            console.print(u"%1  %2  %3  %4"_s.arg(row.number, 5)
                              .arg(row.verdict, -18)
                              .arg(nameOf(row.state), -18)
                              .arg(row.title));
    }
    if (options.isSet(u"json"_s))
        console.print(QJsonDocument(array));
    return ExitDone;
}

} // namespace

const Command listCommand {
    "list", "WORKSPACE", 1, QT_TRANSLATE_NOOP("Cli", "List the promises"), declareOptions, run
};

} // namespace tenue
