// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acting.h"
#include "app/cli/command.h"
#include "app/cli/promise_reference.h"
#include "core/base/words.h"
#include "core/domain/promise.h"
#include "core/store/sealed_forms.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

void declareOptions(QCommandLineParser &parser)
{
    parser.addOption({ u"revision"_s,
                       translate("Cli",
                                 "Show this revision (the first digits of its id) instead of "
                                 "the newest."),
                       translate("Cli", "ID") });
    parser.addOption({ u"sealed"_s,
                       translate("Cli", "Print the very bytes that were hashed: of the header or of the content."),
                       u"header|content"_s });
    declareJson(parser);
}

int printSealed(Workspace &workspace, const RevisionId &revision, const QString &part, Console &console)
{
    if (part != "header"_L1 && part != "content"_L1) {
        console.say(translate("Cli", "tenue-cli: --sealed wants header or content."));
        return ExitUsage;
    }
    const auto forms = sealedFormsOf(workspace, revision);
    if (!forms)
        return console.fail(forms.error());
    console.printBytes(part == "header"_L1 ? forms->header : forms->content);
    return ExitDone;
}

void printDossier(const Promise &promise, const PromiseRow &row, const RevisionId &revision, Console &console)
{
    console.print(u"%1. %2"_s.arg(promise.number).arg(promise.title));
    console.print(translate("Cli", "verdict %1, state %2, revision %3")
                      .arg(promise.verdict, nameOf(row.state), revision.shortForm()));
    for (const auto &text : { promise.quote, promise.summary, promise.body }) {
        if (!text.isEmpty())
            console.print(u'\n' + text);
    }
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
    if (options.isSet(u"sealed"_s))
        return printSealed(**workspace, revision, options.value(u"sealed"_s), console);
    const auto promise = (*workspace)->entities().at<Promise>(entityOf(row->promise), revision);
    if (!promise)
        return console.fail(promise.error());
    if (!options.isSet(u"json"_s)) {
        printDossier(promise->value, *row, revision, console);
        return ExitDone;
    }
    auto json = promise->value.toJson();
    json.insert(u"id"_s, row->promise.toString());
    json.insert(u"revision"_s, revision.toString());
    json.insert(u"state"_s, nameOf(row->state));
    console.print(QJsonDocument(json));
    return ExitDone;
}

} // namespace

const Command showCommand {
    "show", "WORKSPACE PROMISE", 2, QT_TRANSLATE_NOOP("Cli", "Show a promise’s dossier"), declareOptions, run
};

} // namespace tenue
