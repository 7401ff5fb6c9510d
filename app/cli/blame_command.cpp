// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acting.h"
#include "app/cli/command.h"
#include "app/cli/promise_reference.h"
#include "core/base/words.h"
#include "core/workflow/dossier_authorship.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

void declareOptions(QCommandLineParser &parser)
{
    parser.addOption({ u"revision"_s, translate("Cli", "The text as it was at this revision; the newest unless told."),
                       translate("Cli", "ID") });
    declareJson(parser);
}

QJsonObject jsonOf(const Origin &origin, const QHash<StaffId, QString> &names)
{
    return { { u"revision"_s, origin.revision.toString() },
             { u"author"_s, names.value(origin.author) },
             { u"at"_s, utcText(origin.at) } };
}

QJsonObject jsonOf(const SentenceAuthorship &sentence, const Authorship &authorship,
                   const QHash<StaffId, QString> &names)
{
    QJsonArray runs;
    for (const auto &run : sentence.runs) {
        auto json = jsonOf(authorship.origins[run.origin], names);
        json.insert(u"text"_s, authorship.text.mid(run.range.from, run.range.length));
        runs.append(json);
    }
    auto json = jsonOf(authorship.origins[sentence.main], names);
    json.insert(u"text"_s, authorship.text.mid(sentence.range.from, sentence.range.length));
    json.insert(u"from"_s, sentence.range.from);
    json.insert(u"lastChangedIn"_s, authorship.origins[sentence.last].revision.toString());
    json.insert(u"evidence"_s, QJsonArray::fromStringList(sentence.evidence));
    json.insert(u"runs"_s, runs);
    return json;
}

void printLine(const SentenceAuthorship &sentence, const Authorship &authorship, const QHash<StaffId, QString> &names,
               Console &console)
{
    const auto &origin = authorship.origins[sentence.main];
    QStringList others;
    for (const auto &run : sentence.runs) {
        const auto name = names.value(authorship.origins[run.origin].author);
        if (run.origin != sentence.main && !others.contains(name))
            others.append(name);
    }
    auto who = names.value(origin.author);
    if (!others.isEmpty())
        who = translate("Cli", "%1 (with %2)").arg(who, others.join(u", "_s));
    console.print(u"%1  %2  %3  %4"_s.arg(origin.revision.shortForm(), utcText(origin.at).left(10), who,
                                          authorship.text.mid(sentence.range.from, sentence.range.length)));
}

int run(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    auto workspace = openToRead(arguments.first());
    if (!workspace)
        return console.fail(workspace.error());
    const auto row = findPromise(**workspace, arguments.at(1));
    if (!row)
        return console.fail(row.error());
    auto revision = row->head;
    if (options.isSet(u"revision"_s)) {
        const auto named = findRevision(**workspace, row->promise, options.value(u"revision"_s));
        if (!named)
            return console.fail(named.error());
        revision = *named;
    }
    const auto names = staffNames(**workspace);
    if (!names)
        return console.fail(names.error());
    Progress progress;
    const auto authorship = authorshipOf(**workspace, row->promise, revision, progress);
    if (!authorship)
        return console.fail(authorship.error());
    QJsonArray array;
    for (const auto &sentence : authorship->sentences) {
        if (options.isSet(u"json"_s))
            array.append(jsonOf(sentence, *authorship, *names));
        else
            printLine(sentence, *authorship, *names, console);
    }
    if (options.isSet(u"json"_s))
        console.print(QJsonDocument(array));
    return ExitDone;
}

} // namespace

const Command blameCommand { "blame",
                             "WORKSPACE PROMISE",
                             2,
                             QT_TRANSLATE_NOOP("Cli", "Show who wrote each sentence of an analysis"),
                             declareOptions,
                             run };

} // namespace tenue
