// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acting.h"
#include "app/cli/command.h"
#include "core/base/file_writer.h"
#include "core/base/words.h"
#include "core/workflow/import_guess.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 LargestFile = 256'000'000;
constexpr qint64 LargestMapping = 4'000'000;

using Kind = PlannedPromise::Kind;

void declareOptions(QCommandLineParser &parser)
{
    parser.addOption(
        { u"mapping"_s,
          translate("Cli", "The column mapping, a JSON file; guessed from the columns’ names if not given."),
          u"MAP.json"_s });
    parser.addOption({ u"mandate"_s,
                       translate("Cli",
                                 "The mandate that the promises belong to (its slug or title), instead of the "
                                 "mapping’s."),
                       u"MANDATE"_s });
    parser.addOption(
        { u"as-of"_s, translate("Cli", "As of when the file holds (2022-12-31); today if not given."), u"DATE"_s });
    parser.addOption({ u"dry-run"_s, translate("Cli", "Tell what would happen, and write nothing.") });
    declareJson(parser);
    declareActing(parser);
}

Result<std::optional<ColumnMapping>> mappingOf(const QCommandLineParser &options)
{
    if (!options.isSet(u"mapping"_s))
        return std::optional<ColumnMapping>();
    const auto bytes = readWholeFile(options.value(u"mapping"_s), LargestMapping);
    if (!bytes)
        return bytes.error();
    auto mapping = ColumnMapping::parse(*bytes);
    if (!mapping)
        return mapping.error();
    return std::optional(*std::move(mapping));
}

Result<QDate> asOfIn(const QCommandLineParser &options)
{
    if (!options.isSet(u"as-of"_s))
        return commandClock().now().date();
    const auto asOf = QDate::fromString(options.value(u"as-of"_s), Qt::ISODate);
    if (asOf.isValid())
        return asOf;
    return Error { Error::Kind::BadInput,
                   translate("Cli", "%1 is not a date like 2022-12-31.").arg(quoted(options.value(u"as-of"_s))) };
}

Result<std::optional<MandateId>> mandateOf(const Workspace &workspace, const QCommandLineParser &options,
                                           const std::optional<ColumnMapping> &mapping)
{
    if (mapping && mapping->mandate && !options.isSet(u"mandate"_s))
        return std::optional<MandateId>();
    const auto mandate = options.isSet(u"mandate"_s)
        ? mandateNamed(workspace, options.value(u"mandate"_s))
        : onlyMandate(workspace, translate("Cli", "say with --mandate which one the list belongs to."));
    if (!mandate)
        return mandate.error();
    return std::optional(*mandate);
}

// Everything is found out, and what was guessed is told, before anything is written.
Result<ImportRequest> requestOf(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    const auto asOf = asOfIn(options);
    if (!asOf)
        return asOf.error();
    auto mapping = mappingOf(options);
    if (!mapping)
        return mapping.error();
    auto bytes = readWholeFile(arguments.at(1), LargestFile);
    if (!bytes)
        return bytes.error();
    const auto workspace = openToRead(arguments.first());
    if (!workspace)
        return workspace.error();
    const auto mandate = mandateOf(**workspace, options, *mapping);
    if (!mandate)
        return mandate.error();
    const auto fileName = QFileInfo(arguments.at(1)).fileName();
    if (!*mapping) {
        auto guessed = guessImport(**workspace, **mandate, fileName, *bytes);
        if (!guessed)
            return guessed.error();
        for (const auto &sentence : guessedSentences(*guessed))
            console.say(sentence);
        *mapping = *std::move(guessed);
    }
    return ImportRequest { fileName, *std::move(bytes), **std::move(mapping), *asOf, *mandate };
}

QJsonArray jsonOf(const QList<RowFault> &faults, const Table &table)
{
    QJsonArray array;
    for (const auto &fault : faults)
        array.append(QJsonObject { { u"line"_s, fault.place },
                                   { u"column"_s, fault.column < 0 ? QString() : table.header.value(fault.column) },
                                   { u"reason"_s, fault.reason } });
    return array;
}

QJsonObject jsonOf(const ImportPlan &plan, bool isDryRun)
{
    QJsonArray vanished;
    for (const auto &promise : plan.vanished)
        vanished.append(
            QJsonObject { { u"row"_s, promise.row }, { u"number"_s, promise.number }, { u"title"_s, promise.title } });
    return { { u"dryRun"_s, isDryRun },
             { u"rows"_s, plan.table.rows.size() },
             { u"created"_s, plan.count(Kind::New) },
             { u"changed"_s, plan.count(Kind::Changed) },
             { u"unchanged"_s, plan.count(Kind::Unchanged) },
             { u"blank"_s, plan.blank },
             { u"skipped"_s, plan.skipped },
             { u"refused"_s, jsonOf(plan.refused, plan.table) },
             { u"leftOut"_s, jsonOf(plan.leftOut, plan.table) },
             { u"vanished"_s, vanished },
             { u"notes"_s, QJsonArray::fromStringList(plan.notes) } };
}

void tell(const ImportPlan &plan, bool isDryRun, Console &console)
{
    console.say(plan.table.description());
    for (const auto &note : plan.notes)
        console.say(note);
    for (const auto &fault : plan.refused)
        console.say(translate("Cli", "refused: %1").arg(sentenceOf(fault, plan.table)));
    for (const auto &fault : plan.leftOut)
        console.say(translate("Cli", "left out: %1").arg(sentenceOf(fault, plan.table)));
    for (const auto &promise : plan.vanished)
        console.say(translate("Cli", "no longer in the file: %1. %2").arg(promise.number).arg(promise.title));
    const auto sentence = isDryRun
        ? translate("Cli", "%1 would be new, %2 changed, %3 unchanged; %4 rows refused. Nothing was written.")
        : translate("Cli", "%1 new, %2 changed, %3 unchanged; %4 rows refused.");
    console.say(sentence.arg(plan.count(Kind::New))
                    .arg(plan.count(Kind::Changed))
                    .arg(plan.count(Kind::Unchanged))
                    .arg(plan.refused.size()));
}

Result<ImportPlan> import(const QString &path, const QCommandLineParser &options, const ImportRequest &request,
                          Progress &progress)
{
    const auto actor = actorOf(options);
    if (!actor)
        return actor.error();
    const auto workspace = openToWrite(path);
    if (!workspace)
        return workspace.error();
    return ExchangeDesk::importPromisesAs(**workspace, commandClock(), *actor, request, progress);
}

Result<ImportPlan> tryOut(const QString &path, const ImportRequest &request)
{
    const auto workspace = openToRead(path);
    if (!workspace)
        return workspace.error();
    return (*workspace)->database().consistently([&] { return planImport(**workspace, request); });
}

int run(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    const auto request = requestOf(arguments, options, console);
    if (!request)
        return console.fail(request.error());
    const bool isDryRun = options.isSet(u"dry-run"_s);
    Progress progress([&](qint64 done, qint64 total) { console.showProgress(done, total); });
    const auto plan
        = isDryRun ? tryOut(arguments.first(), *request) : import(arguments.first(), options, *request, progress);
    if (!plan)
        return console.fail(plan.error());
    if (options.isSet(u"json"_s)) {
        auto json = jsonOf(*plan, isDryRun);
        if (!options.isSet(u"mapping"_s))
            json.insert(u"mapping"_s, request->mapping.toJson());
        console.print(QJsonDocument(json));
    } else {
        tell(*plan, isDryRun, console);
    }
    return plan->refused.isEmpty() ? ExitDone : ExitFound;
}

} // namespace

const Command importCommand {
    "import", "WORKSPACE FILE", 2, QT_TRANSLATE_NOOP("Cli", "Import a list of promises"), declareOptions, run
};

} // namespace tenue
