// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acting.h"
#include "app/cli/command.h"
#include "app/cli/promise_reference.h"
#include "core/base/words.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

void declareOptions(QCommandLineParser &parser)
{
    parser.addOption({ u"address"_s, translate("Cli", "Where the copy was taken from, if not from the evidence's own."),
                       translate("Cli", "URL") });
    parser.addOption({ u"note"_s, translate("Cli", "For the newsroom alone."), translate("Cli", "TEXT") });
    parser.addOption({ u"public"_s, translate("Cli", "Readers of the site may have it.") });
    declareActing(parser);
    declareJson(parser);
}

QJsonObject jsonOf(const Capture &capture)
{
    QJsonObject json { { u"name"_s, capture.name },
                       { u"mediaType"_s, capture.mediaType },
                       { u"size"_s, capture.size },
                       { u"takenAt"_s, utcText(capture.takenAt) },
                       { u"sha256"_s, capture.blob.toString() },
                       { u"public"_s, capture.isPublic } };
    if (!capture.address.isEmpty())
        json.insert(u"address"_s, capture.address.toString());
    if (!capture.note.isEmpty())
        json.insert(u"note"_s, capture.note);
    return json;
}

QJsonObject jsonOf(const Evidence &evidence, const CheckedQuotes &checked)
{
    QJsonArray copies;
    for (const auto &capture : evidence.captures)
        copies.append(jsonOf(capture));
    QJsonArray quotes;
    for (qsizetype i = 0; i < evidence.quotes.size(); ++i) {
        const auto found = checked.found.isEmpty() ? QJsonValue() : QJsonValue(checked.found[i]);
        quotes.append(QJsonObject { { u"text"_s, evidence.quotes[i].text }, { u"found"_s, found } });
    }
    return {
        { u"key"_s, evidence.key }, { u"title"_s, evidence.title }, { u"copies"_s, copies }, { u"quotes"_s, quotes }
    };
}

void printLines(const Evidence &evidence, const CheckedQuotes &checked, Console &console)
{
    console.print(evidence.key + u"  "_s + evidence.title);
    for (qsizetype i = 0; i < evidence.captures.size(); ++i) {
        const auto &capture = evidence.captures[i];
        console.print(u"    %1. %2  %3  %4  %5  %6"_s.arg(
            QString::number(i + 1), capture.name, sizeInWords(capture.size), utcText(capture.takenAt).left(16),
            capture.blob.shortForm(), capture.isPublic ? u"public"_s : u"confidential"_s));
    }
    for (qsizetype i = 0; i < checked.found.size(); ++i) {
        if (!checked.found[i])
            console.print(u"    "_s + translate("Cli", "not in the copies: %1").arg(quoted(evidence.quotes[i].text)));
    }
}

int list(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    const auto workspace = openToRead(arguments.at(1));
    if (!workspace)
        return console.fail(workspace.error());
    const auto row = findPromise(**workspace, arguments.at(2));
    if (!row)
        return console.fail(row.error());
    const EditingDesk desk({ **workspace, commandClock(), StaffId() });
    const auto promise = desk.open(row->promise);
    const auto all = promise ? desk.evidenceOf(promise->value) : Result<QList<Loaded<Evidence>>>(promise.error());
    if (!all)
        return console.fail(all.error());
    QuoteChecker checker(**workspace);
    QJsonArray array;
    for (const auto &evidence : *all) {
        const auto checked = checker.check(evidence.value);
        if (!checked)
            return console.fail(checked.error());
        array.append(jsonOf(evidence.value, *checked));
        if (!options.isSet(u"json"_s))
            printLines(evidence.value, *checked, console);
    }
    if (options.isSet(u"json"_s))
        console.print(QJsonDocument(array));
    return ExitDone;
}

/// A folder of its own is none of this command's business, and what stands there may be somebody's.
Result<> checkFree(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    return Error { Error::Kind::BadInput,
                   translate("Cli", "%1 is there already: name a file that is not.").arg(quoted(path)) };
}

int extract(const QStringList &arguments, Console &console)
{
    auto workspace = openToRead(arguments.at(1));
    if (!workspace)
        return console.fail(workspace.error());
    const auto row = findPromise(**workspace, arguments.at(2));
    if (!row)
        return console.fail(row.error());
    Desks desks(*std::move(workspace), commandClock(), StaffId());
    const auto piece = desks.evidence().find(row->promise, arguments.at(3));
    if (!piece)
        return console.fail(piece.error());
    const auto place = findCapture(piece->value, arguments.at(4));
    if (!place)
        return console.fail(place.error());
    const auto &path = arguments.at(5);
    if (auto free = checkFree(path); !free)
        return console.fail(free.error());
    const auto written = desks.evidence().writeCopy(piece->value.captures[*place], path);
    return written ? ExitDone : console.fail(written.error());
}

/// What a verb does to the copies of a piece of evidence.
using Change = std::function<Result<>(Desks &desks, Evidence &evidence)>;

int changeEvidence(const QStringList &arguments, const QCommandLineParser &options, Console &console,
                   const Change &change)
{
    return actAs(arguments.at(1), options, console, [&](Desks &desks) {
        const auto row = findPromise(desks.workspace(), arguments.at(2));
        if (!row)
            return console.fail(row.error());
        const auto piece = desks.evidence().find(row->promise, arguments.at(3));
        if (!piece)
            return console.fail(piece.error());
        auto changed = piece->value;
        if (auto done = change(desks, changed); !done)
            return console.fail(done.error());
        const auto saved = desks.evidence().save(*piece, changed, {});
        if (!saved)
            return console.fail(saved.error());
        if (options.isSet(u"json"_s))
            console.print(QJsonDocument(
                QJsonObject { { u"revision"_s, saved->revision.toString() }, { u"changed"_s, saved->isNew } }));
        else
            console.print(saved->revision.toString());
        return ExitDone;
    });
}

int attach(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    const auto document = readDocument(arguments.at(4));
    if (!document)
        return console.fail(document.error());
    const int code = changeEvidence(arguments, options, console, [&](Desks &desks, Evidence &evidence) -> Result<> {
        auto capture = desks.evidence().keep(*document);
        if (!capture)
            return capture.error();
        capture->address = QUrl(options.value(u"address"_s));
        capture->note = options.value(u"note"_s);
        capture->isPublic = options.isSet(u"public"_s);
        evidence.captures.append(*capture);
        return {};
    });
    if (code == ExitDone && !document->fault.isEmpty())
        console.say(document->fault);
    return code;
}

int changeCopy(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    return changeEvidence(arguments, options, console, [&](Desks &, Evidence &evidence) -> Result<> {
        const auto place = findCapture(evidence, arguments.at(4));
        if (!place)
            return place.error();
        if (arguments.first() == "detach"_L1)
            evidence.captures.removeAt(*place);
        else
            evidence.captures[*place].isPublic = arguments.first() == "release"_L1;
        return {};
    });
}

int run(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    const auto verb = arguments.first();
    const QHash<QString, qsizetype> wanted { { u"list"_s, 3 },   { u"attach"_s, 5 },  { u"extract"_s, 6 },
                                             { u"detach"_s, 5 }, { u"release"_s, 5 }, { u"withhold"_s, 5 } };
    if (wanted.value(verb) != arguments.size()) {
        console.say(translate("Cli",
                              "tenue-cli evidence: list WORKSPACE PROMISE, attach WORKSPACE PROMISE KEY FILE, "
                              "extract WORKSPACE PROMISE KEY COPY FILE, detach, release or withhold WORKSPACE "
                              "PROMISE KEY COPY."));
        return ExitUsage;
    }
    if (verb == "list"_L1)
        return list(arguments, options, console);
    if (verb == "extract"_L1)
        return extract(arguments, console);
    return verb == "attach"_L1 ? attach(arguments, options, console) : changeCopy(arguments, options, console);
}

} // namespace

const Command evidenceCommand { "evidence",
                                "(list | attach | extract | detach | release | withhold) WORKSPACE PROMISE …",
                                3,
                                QT_TRANSLATE_NOOP("Cli", "Keep copies of what evidence stands on"),
                                declareOptions,
                                run };

} // namespace tenue
