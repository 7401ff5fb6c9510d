// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acting.h"
#include "app/cli/command.h"
#include "app/cli/promise_reference.h"
#include "core/base/words.h"
#include "core/domain/promise.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

struct Entry {
    qint64 order;
    QJsonObject json;
    QString line;
};

Result<QList<Entry>> revisionEntries(Workspace &workspace, const PromiseId &promise,
                                     const QHash<StaffId, QString> &names)
{
    const auto history = workspace.revisions().history(entityOf(promise));
    if (!history)
        return history.error();
    QList<Entry> entries;
    for (const auto &revision : *history) {
        const auto loaded = workspace.entities().at<Promise>(entityOf(promise), revision.id());
        if (!loaded)
            return loaded.error();
        const auto row = workspace.revisions().rowOf(revision.id());
        if (!row)
            return row.error();
        const auto &header = revision.header();
        QJsonArray parents;
        for (const auto &parent : header.parents)
            parents.append(parent.toString());
        QJsonObject json { { u"revision"_s, revision.id().toString() },
                           { u"parents"_s, parents },
                           { u"at"_s, utcText(header.at) },
                           { u"author"_s, names.value(header.author) },
                           { u"reason"_s, nameOf(header.reason) },
                           { u"note"_s, header.note },
                           { u"verdict"_s, loaded->value.verdict } };
        if (loaded->value.verdictSince.isValid())
            json.insert(u"verdictSince"_s, loaded->value.verdictSince.toString(Qt::ISODate));
        const QString line = u"%1  %2  %3  %4  %5  %6"_s.arg(revision.id().shortForm(), utcText(header.at).left(16),
                                                             names.value(header.author), nameOf(header.reason),
                                                             loaded->value.verdict, header.note);
        entries.append({ *row, json, line.trimmed() });
    }
    return entries;
}

Result<QList<Entry>> decisionEntries(Workspace &workspace, const PromiseId &promise,
                                     const QHash<StaffId, QString> &names)
{
    const auto decisions = workspace.decisions().of(promise);
    if (!decisions)
        return decisions.error();
    QList<Entry> entries;
    for (const auto &row : *decisions) {
        const QJsonObject json { { u"decision"_s, nameOf(row.decision.act) },
                                 { u"revision"_s, row.decision.revision.toString() },
                                 { u"at"_s, utcText(row.at) },
                                 { u"by"_s, names.value(row.by) },
                                 { u"note"_s, row.decision.note } };
        const QString line
            = u"%1  %2  %3  %4  %5"_s.arg(row.decision.revision.shortForm(), utcText(row.at).left(16),
                                          names.value(row.by), nameOf(row.decision.act), row.decision.note);
        entries.append({ row.order, json, line.trimmed() });
    }
    return entries;
}

int run(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    auto workspace = openToRead(arguments.first());
    if (!workspace)
        return console.fail(workspace.error());
    const auto row = findPromise(**workspace, arguments.at(1));
    if (!row)
        return console.fail(row.error());
    const auto names = staffNames(**workspace);
    if (!names)
        return console.fail(names.error());
    auto entries = revisionEntries(**workspace, row->promise, *names);
    if (!entries)
        return console.fail(entries.error());
    const auto decisions = decisionEntries(**workspace, row->promise, *names);
    if (!decisions)
        return console.fail(decisions.error());
    *entries += *decisions;
    std::sort(entries->begin(), entries->end(), [](const Entry &a, const Entry &b) { return a.order < b.order; });

    QJsonArray array;
    for (const auto &entry : *entries) {
        if (options.isSet(u"json"_s))
            array.append(entry.json);
        else
            console.print(entry.line);
    }
    if (options.isSet(u"json"_s))
        console.print(QJsonDocument(array));
    return ExitDone;
}

} // namespace

const Command logCommand { "log",       "WORKSPACE PROMISE",
                           2,           QT_TRANSLATE_NOOP("Cli", "Show the revisions and decisions of a promise"),
                           declareJson, run };

} // namespace tenue
