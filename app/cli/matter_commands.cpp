// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acting.h"
#include "app/cli/command.h"
#include "app/cli/promise_reference.h"
#include "core/base/file_writer.h"
#include "core/base/words.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 LargestFile = 16'000'000;

void declareOptions(QCommandLineParser &parser)
{
    declareActing(parser);
    declareJson(parser);
}

QString titleOf(const NewsItem &item)
{
    return item.date.toString(Qt::ISODate) + u"  "_s + item.title;
}

QString titleOf(const Appeal &appeal)
{
    return appeal.endsOn.toString(Qt::ISODate) + u"  "_s + appeal.title;
}

QString titleOf(const ReplyRequest &request)
{
    return request.askedOn.toString(Qt::ISODate) + u"  "_s + nameOf(request.status) + u"  "_s + request.to;
}

template <typename T>
int list(const QString &path, const QCommandLineParser &options, Console &console)
{
    auto workspace = openToRead(path);
    if (!workspace)
        return console.fail(workspace.error());
    const auto all = (*workspace)->entities().all<T>();
    if (!all)
        return console.fail(all.error());
    QJsonArray array;
    for (const auto &loaded : *all) {
        auto json = loaded.value.toJson();
        json.insert(u"id"_s, loaded.entity.toString());
        array.append(json);
        if (!options.isSet(u"json"_s))
            console.print((loaded.value.isOnline ? u"online   "_s : u"         "_s) + titleOf(loaded.value));
    }
    if (options.isSet(u"json"_s))
        console.print(QJsonDocument(array));
    return ExitDone;
}

/// `json` with what it calls its promises (numbers, slugs, beginnings of UUIDs) as UUIDs.
Result<QJsonObject> withPromises(QJsonObject json, Workspace &workspace)
{
    QJsonArray promises;
    for (const auto &written : json.value(u"promises"_s).toArray()) {
        const auto reference = written.isDouble() ? QString::number(written.toInt()) : written.toString();
        const auto row = findPromise(workspace, reference);
        if (!row)
            return row.error();
        promises.append(row->promise.toString());
    }
    if (!promises.isEmpty())
        json.insert(u"promises"_s, promises);
    return json;
}

Result<QJsonArray> objectsIn(const QString &path)
{
    const auto bytes = readWholeFile(path, LargestFile);
    if (!bytes)
        return bytes.error();
    const auto document = QJsonDocument::fromJson(*bytes);
    if (document.isObject())
        return QJsonArray { document.object() };
    if (document.isArray())
        return document.array();
    return Error { Error::Kind::BadInput,
                   translate("Cli", "%1 is no JSON: an object, or an array of objects, is wanted.").arg(quoted(path)) };
}

template <typename T>
Result<> addAll(Desks &desks, const QJsonArray &objects)
{
    return desks.workspace().database().atomically([&]() -> Result<> {
        for (const auto &written : objects) {
            const auto json = withPromises(written.toObject(), desks.workspace());
            if (!json)
                return json.error();
            const auto value = T::fromJson(*json);
            if (!value)
                return value.error();
            if (const auto saved = desks.news().save(EntityId::create(), {}, *value); !saved)
                return saved.error();
        }
        return {};
    });
}

/// Without a file the list; with one, its objects are added, all or none.
template <typename T>
int run(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    if (arguments.size() < 2)
        return list<T>(arguments.first(), options, console);
    const auto objects = objectsIn(arguments.at(1));
    if (!objects)
        return console.fail(objects.error());
    return actAs(arguments.first(), options, console, [&](Desks &desks) {
        if (const auto added = addAll<T>(desks, *objects); !added)
            return console.fail(added.error());
        console.say(translate("Cli", "%1 added.").arg(objects->size()));
        return ExitDone;
    });
}

} // namespace

const Command newsCommand { "news",
                            "WORKSPACE [FILE.json]",
                            1,
                            QT_TRANSLATE_NOOP("Cli", "List the news on promises, or add some from a file"),
                            declareOptions,
                            run<NewsItem> };
const Command appealCommand { "appeal",
                              "WORKSPACE [FILE.json]",
                              1,
                              QT_TRANSLATE_NOOP("Cli", "List the appeals for support, or add some from a file"),
                              declareOptions,
                              run<Appeal> };
const Command replyCommand { "reply",
                             "WORKSPACE [FILE.json]",
                             1,
                             QT_TRANSLATE_NOOP("Cli",
                                               "List the questions put to those judged, or add some from a file"),
                             declareOptions,
                             run<ReplyRequest> };

} // namespace tenue
