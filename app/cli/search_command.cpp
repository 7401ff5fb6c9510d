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

constexpr int UsualLimit = 50;

void declareOptions(QCommandLineParser &parser)
{
    parser.addOption({ u"limit"_s, translate("Cli", "At most so many results."), u"N"_s, QString::number(UsualLimit) });
    declareJson(parser);
}

int run(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    bool isNumber = false;
    const int limit = options.value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 1) {
        console.say(translate("Cli", "tenue-cli: --limit wants a number from 1."));
        return ExitUsage;
    }
    auto workspace = openToRead(arguments.first());
    if (!workspace)
        return console.fail(workspace.error());
    const auto hits = (*workspace)->search().find(arguments.mid(1).join(u' '), limit);
    if (!hits)
        return console.fail(hits.error());
    QJsonArray array;
    for (const auto &hit : *hits) {
        const auto row = (*workspace)->promises().find(hit.promise);
        if (!row)
            return console.fail(row.error());
        if (!*row)
            continue;
        if (options.isSet(u"json"_s))
            array.append(QJsonObject { { u"number"_s, (*row)->number },
                                       { u"slug"_s, (*row)->slug },
                                       { u"title"_s, (*row)->title },
                                       { u"verdict"_s, (*row)->verdict } });
        else
            console.print(u"%1  %2"_s.arg((*row)->number, 5).arg((*row)->title));
    }
    if (options.isSet(u"json"_s))
        console.print(QJsonDocument(array));
    return ExitDone;
}

} // namespace

const Command searchCommand {
    "search", "WORKSPACE QUERY", 2, QT_TRANSLATE_NOOP("Cli", "Find promises by their words"), declareOptions, run
};

} // namespace tenue
