// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acting.h"
#include "app/cli/command.h"
#include "core/base/words.h"
#include "core/workflow/verdict_counts.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject jsonOf(const VerdictCounts &counts)
{
    QJsonArray verdicts;
    for (const auto &[verdict, count] : counts.verdicts)
        verdicts.append(QJsonObject { { u"verdict"_s, verdict.key },
                                      { u"label"_s, verdict.label },
                                      { u"category"_s, nameOf(verdict.category) },
                                      { u"promises"_s, count } });
    return { { u"mandate"_s, counts.mandate },
             { u"promises"_s, counts.total },
             { u"judged"_s, counts.judged },
             { u"kept"_s, counts.kept },
             { u"keptOrPartly"_s, counts.keptOrPartly },
             { u"verdicts"_s, verdicts } };
}

void printCounts(const VerdictCounts &counts, Console &console)
{
    console.print(counts.mandate);
    for (const auto &[verdict, count] : counts.verdicts)
        console.print(u"  %1  %2"_s.arg(count, 6).arg(verdict.label));
    console.print(
        translate("Cli", "  Kept or partly kept: %1 of %2 judged; %3 unverifiable or not examined are left out.")
            .arg(counts.keptOrPartly)
            .arg(counts.judged)
            .arg(counts.total - counts.judged));
}

int run(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    auto workspace = openToRead(arguments.first());
    if (!workspace)
        return console.fail(workspace.error());
    const auto all = countVerdicts(**workspace);
    if (!all)
        return console.fail(all.error());
    QJsonArray array;
    for (const auto &counts : *all) {
        if (options.isSet(u"json"_s))
            array.append(jsonOf(counts));
        else
            printCounts(counts, console);
    }
    if (options.isSet(u"json"_s))
        console.print(QJsonDocument(array));
    return ExitDone;
}

} // namespace

const Command statsCommand {
    "stats",     "WORKSPACE",
    1,           QT_TRANSLATE_NOOP("Cli", "Count promises by verdict, with the definition of each rate"),
    declareJson, run
};

} // namespace tenue
