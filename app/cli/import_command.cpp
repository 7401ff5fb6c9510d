// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acting.h"
#include "app/cli/command.h"
#include "core/base/file_writer.h"
#include "core/base/words.h"

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
    parser.addOption({ u"mapping"_s, translate("Cli", "The column mapping, a JSON file."), u"MAP.json"_s });
    parser.addOption(
        { u"as-of"_s, translate("Cli", "As of when the file holds (2022-12-31); today if not given."), u"DATE"_s });
    parser.addOption({ u"dry-run"_s, translate("Cli", "Tell what would happen, and write nothing.") });
    declareJson(parser);
    declareActing(parser);
}

Result<ColumnMapping> mappingOf(const QCommandLineParser &options)
{
    if (!options.isSet(u"mapping"_s))
        return Error { Error::Kind::BadInput,
                       translate("Cli",
                                 "Give the column mapping: --mapping MAP.json; the desktop program makes one in "
                                 "its import dialog.") };
    const auto bytes = readWholeFile(options.value(u"mapping"_s), LargestMapping);
    if (!bytes)
        return bytes.error();
    return ColumnMapping::parse(*bytes);
}

Result<ImportRequest> requestOf(const QString &file, const QCommandLineParser &options)
{
    auto mapping = mappingOf(options);
    if (!mapping)
        return mapping.error();
    auto asOf = commandClock().now().date();
    if (options.isSet(u"as-of"_s)) {
        asOf = QDate::fromString(options.value(u"as-of"_s), Qt::ISODate);
        if (!asOf.isValid())
            return Error {
                Error::Kind::BadInput,
                translate("Cli", "%1 is not a date like 2022-12-31.").arg(quoted(options.value(u"as-of"_s)))
            };
    }
    auto bytes = readWholeFile(file, LargestFile);
    if (!bytes)
        return bytes.error();
    return ImportRequest { QFileInfo(file).fileName(), *std::move(bytes), *std::move(mapping), asOf };
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
             { u"vanished"_s, vanished } };
}

void tell(const ImportPlan &plan, bool isDryRun, Console &console)
{
    console.say(plan.table.description());
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

int run(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    const auto request = requestOf(arguments.at(1), options);
    if (!request)
        return console.fail(request.error());
    const bool isDryRun = options.isSet(u"dry-run"_s);
    Progress progress([&](qint64 done, qint64 total) { console.showProgress(done, total); });
    const auto plan = [&]() -> Result<ImportPlan> {
        if (isDryRun) {
            auto workspace = openToRead(arguments.first());
            if (!workspace)
                return workspace.error();
            return (*workspace)->database().consistently([&] { return planImport(**workspace, *request); });
        }
        auto desks = openToAct(arguments.first(), options);
        if (!desks)
            return desks.error();
        return (*desks)->exchange().importPromises(*request, progress);
    }();
    if (!plan)
        return console.fail(plan.error());
    if (options.isSet(u"json"_s))
        console.print(QJsonDocument(jsonOf(*plan, isDryRun)));
    else
        tell(*plan, isDryRun, console);
    return plan->refused.isEmpty() ? ExitDone : ExitFound;
}

} // namespace

const Command importCommand {
    "import", "WORKSPACE FILE", 2, QT_TRANSLATE_NOOP("Cli", "Import a list of promises"), declareOptions, run
};

} // namespace tenue
