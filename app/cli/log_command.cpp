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

using Names = QHash<StaffId, QString>;

void declareOptions(QCommandLineParser &parser)
{
    parser.addOption(
        { u"kind"_s, translate("Cli", "Only revisions, decisions or milestones."), translate("Cli", "KIND") });
    parser.addOption({ u"by"_s, translate("Cli", "Only what this person did."), translate("Cli", "NAME") });
    parser.addOption({ u"size"_s, translate("Cli", "Also how many words each revision changed.") });
    declareJson(parser);
}

Result<TimelineFilter> filterFrom(const QCommandLineParser &options, const Names &names)
{
    TimelineFilter filter;
    const auto kind = options.value(u"kind"_s);
    const QHash<QString, TimelineFilter::Kind> kinds { { {}, TimelineFilter::Kind::All },
                                                       { u"revisions"_s, TimelineFilter::Kind::Revisions },
                                                       { u"decisions"_s, TimelineFilter::Kind::Decisions },
                                                       { u"milestones"_s, TimelineFilter::Kind::Milestones } };
    if (!kinds.contains(kind))
        return Error { Error::Kind::BadInput, translate("Cli", "--kind is revisions, decisions or milestones.") };
    filter.kind = kinds.value(kind);
    if (options.isSet(u"size"_s))
        filter.sizes = TimelineFilter::Sizes::Yes;
    if (options.isSet(u"by"_s)) {
        for (const auto &[person, name] : names.asKeyValueRange()) {
            if (name.compare(options.value(u"by"_s), Qt::CaseInsensitive) == 0)
                filter.person = person;
        }
        if (!filter.person)
            return Error { Error::Kind::BadInput,
                           translate("Cli", "Nobody is called %1 here.").arg(quoted(options.value(u"by"_s))) };
    }
    return filter;
}

Result<QJsonObject> revisionJson(Workspace &workspace, const TimelineEntry &entry, const PromiseId &promise,
                                 const Names &names)
{
    const auto stored = workspace.revisions().revision(entry.revision);
    if (!stored)
        return stored.error();
    QJsonArray parents;
    for (const auto &parent : stored->header().parents)
        parents.append(parent.toString());
    QJsonObject json { { u"revision"_s, entry.revision.toString() },
                       { u"parents"_s, parents },
                       { u"at"_s, utcText(entry.at) },
                       { u"author"_s, names.value(entry.by) },
                       { u"reason"_s, nameOf(entry.reason) },
                       { u"note"_s, entry.note },
                       { u"verdict"_s, entry.verdict } };
    if (!entry.milestones.isEmpty())
        json.insert(u"milestones"_s, QJsonArray::fromStringList(entry.milestones));
    if (entry.size)
        json.insert(
            u"words"_s,
            QJsonObject { { u"inserted"_s, entry.size->wordsInserted }, { u"deleted"_s, entry.size->wordsDeleted } });
    if (entry.redaction) {
        json.insert(u"redacted"_s, entry.redaction->reason);
        return json;
    }
    const auto loaded = workspace.entities().at<Promise>(entityOf(promise), entry.revision);
    if (!loaded)
        return loaded.error();
    if (loaded->value.verdictSince.isValid())
        json.insert(u"verdictSince"_s, loaded->value.verdictSince.toString(Qt::ISODate));
    return json;
}

QJsonObject decisionJson(const TimelineEntry &entry, const Names &names)
{
    const auto &decision = entry.decision->decision;
    QJsonObject json { { u"decision"_s, nameOf(decision.act) },
                       { u"revision"_s, entry.revision.toString() },
                       { u"at"_s, utcText(entry.at) },
                       { u"by"_s, names.value(entry.by) },
                       { u"note"_s, entry.note } };
    if (decision.isUrgent)
        json.insert(u"urgent"_s, true);
    if (decision.embargo.isValid())
        json.insert(u"embargo"_s, utcText(decision.embargo));
    if (decision.correction)
        json.insert(u"correction"_s, decision.correction->toJson());
    if (!decision.sentence.isEmpty())
        json.insert(u"sentence"_s, decision.sentence);
    return json;
}

QString lineOf(const TimelineEntry &entry, const Names &names)
{
    const QString what = entry.decision ? nameOf(entry.decision->decision.act) : nameOf(entry.reason);
    QStringList words { entry.revision.shortForm(), utcText(entry.at).left(16), names.value(entry.by), what };
    if (!entry.decision)
        words.append(entry.redaction ? translate("Cli", "(redacted)") : entry.verdict);
    if (entry.decision && entry.decision->decision.isUrgent)
        words.append(translate("Cli", "(urgent, nobody else read it)"));
    if (entry.size)
        words.append(u"+%1 −%2"_s.arg(entry.size->wordsInserted).arg(entry.size->wordsDeleted));
    for (const auto &milestone : entry.milestones)
        words.append(quoted(milestone));
    words.append(entry.note);
    return words.join(u"  "_s).trimmed();
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
    const auto filter = filterFrom(options, *names);
    if (!filter)
        return console.fail(filter.error());
    const auto entries = HistoryDesk({ **workspace, commandClock(), StaffId() }).timeline(row->promise, *filter);
    if (!entries)
        return console.fail(entries.error());
    QJsonArray array;
    for (const auto &entry : *entries) {
        if (!options.isSet(u"json"_s)) {
            console.print(lineOf(entry, *names));
            continue;
        }
        const auto json = entry.decision ? Result<QJsonObject>(decisionJson(entry, *names))
                                         : revisionJson(**workspace, entry, row->promise, *names);
        if (!json)
            return console.fail(json.error());
        array.append(*json);
    }
    if (options.isSet(u"json"_s))
        console.print(QJsonDocument(array));
    return ExitDone;
}

} // namespace

const Command logCommand { "log",
                           "WORKSPACE PROMISE",
                           2,
                           QT_TRANSLATE_NOOP("Cli", "Show the revisions and decisions of a promise"),
                           declareOptions,
                           run };

} // namespace tenue
