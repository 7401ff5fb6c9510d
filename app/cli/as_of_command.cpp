// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acting.h"
#include "app/cli/command.h"
#include "app/cli/moment_option.h"
#include "app/cli/promise_reference.h"
#include "core/base/words.h"
#include "core/workflow/site_export.h"

#include <QtCore/QJsonObject>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

void declareOptions(QCommandLineParser &parser)
{
    parser.addOption(
        { u"site"_s, translate("Cli", "Write the site as it was to this folder."), translate("Cli", "DIR") });
    declareJson(parser);
}

int exportThen(const QString &path, const QString &folder, const QDateTime &moment, Console &console, bool asJson)
{
    const auto installation = Installation::ofThisUser();
    if (!installation)
        return console.fail(installation.error());
    SiteExport wanted { path, folder };
    wanted.asOf = moment;
    wanted.of = SiteOf::ThatMoment;
    Progress progress;
    const auto report = exportSite(wanted, *installation, progress);
    if (!report)
        return console.fail(report.error());
    if (asJson)
        console.print(QJsonDocument(QJsonObject { { u"written"_s, report->written },
                                                  { u"unchanged"_s, report->unchanged },
                                                  { u"removed"_s, report->removed } }));
    console.say(translate("Cli", "The site as it was is in %1.").arg(quoted(folder)));
    return ExitDone;
}

int showThen(Workspace &workspace, const QString &reference, const QDateTime &moment, Console &console, bool asJson)
{
    const auto row = findPromise(workspace, reference);
    if (!row)
        return console.fail(row.error());
    const auto then = HistoryDesk({ workspace, commandClock(), StaffId() }).asOf(row->promise, moment);
    if (!then)
        return console.fail(then.error());
    if (!*then)
        return console.fail({ Error::Kind::NotFound, translate("Cli", "This promise did not exist then.") });
    const auto &value = (*then)->value;
    if (asJson) {
        console.print(QJsonDocument(
            QJsonObject { { u"revision"_s, (*then)->revision.toString() }, { u"content"_s, value.toJson() } }));
        return ExitDone;
    }
    console.print(u"%1  %2  %3"_s.arg((*then)->revision.shortForm(), value.verdict, value.title));
    for (const auto &text : { value.summary, value.body }) {
        if (!text.isEmpty())
            console.print(u'\n' + text);
    }
    return ExitDone;
}

int listThen(Workspace &workspace, const QDateTime &moment, Console &console, bool asJson)
{
    const auto publications = workspace.decisions().publications();
    if (!publications)
        return console.fail(publications.error());
    auto then = *publications;
    then.removeIf([&](const auto &row) { return row.at > moment; });
    QJsonArray array;
    for (const auto &row : inForceAt(then, moment)) {
        const auto dossier = workspace.entities().at<Promise>(entityOf(row.decision.promise), row.decision.revision);
        if (!dossier && dossier.error().kind != Error::Kind::Redacted)
            return console.fail(dossier.error());
        const auto title = dossier ? dossier->value.title : translate("Cli", "(redacted)");
        const auto verdict = dossier ? dossier->value.verdict : QString();
        array.append(QJsonObject { { u"promise"_s, row.decision.promise.toString() },
                                   { u"revision"_s, row.decision.revision.toString() },
                                   { u"publishedAt"_s, utcText(row.at) },
                                   { u"verdict"_s, verdict },
                                   { u"title"_s, title } });
        if (!asJson)
            console.print(
                u"%1  %2  %3  %4"_s.arg(row.decision.revision.shortForm(), utcText(row.at).left(16), verdict, title));
    }
    if (asJson)
        console.print(QJsonDocument(array));
    return ExitDone;
}

int run(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    const auto moment = momentFrom(arguments.at(1), DayEnd::Ends);
    if (!moment)
        return console.fail(moment.error());
    const bool asJson = options.isSet(u"json"_s);
    if (options.isSet(u"site"_s))
        return exportThen(arguments.first(), options.value(u"site"_s), *moment, console, asJson);
    auto workspace = openToRead(arguments.first());
    if (!workspace)
        return console.fail(workspace.error());
    return arguments.size() > 2 ? showThen(**workspace, arguments.at(2), *moment, console, asJson)
                                : listThen(**workspace, *moment, console, asJson);
}

} // namespace

const Command asOfCommand { "as-of",
                            "WORKSPACE DATE [PROMISE]",
                            2,
                            QT_TRANSLATE_NOOP("Cli", "Show what was online, or a promise, at a moment"),
                            declareOptions,
                            run };

} // namespace tenue
