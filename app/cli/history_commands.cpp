// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acting.h"
#include "app/cli/command.h"
#include "app/cli/moment_option.h"
#include "app/cli/promise_reference.h"
#include "core/base/words.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

void declareRestore(QCommandLineParser &parser)
{
    parser.addOption({ u"field"_s, translate("Cli", "Only this field: title, verdict, summary, body …"),
                       translate("Cli", "FIELD") });
    parser.addOption(
        { u"paragraph"_s, translate("Cli", "Only this line of the field, from 1."), translate("Cli", "N") });
    parser.addOption(
        { u"added"_s, translate("Cli", "Takes out this line of the field as it is now, which was added since; from 1."),
          translate("Cli", "N") });
    declareActing(parser);
    declareJson(parser);
}

int restore(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    RestoredPart part { options.value(u"field"_s), -1 };
    const bool isAdded = options.isSet(u"added"_s);
    if (isAdded || options.isSet(u"paragraph"_s)) {
        part.paragraph = options.value(isAdded ? u"added"_s : u"paragraph"_s).toInt() - 1;
        part.whose = isAdded ? RestoredPart::Whose::Now : RestoredPart::Whose::Then;
        if (part.paragraph < 0 || part.field.isEmpty() || (isAdded && options.isSet(u"paragraph"_s))) {
            console.say(translate("Cli",
                                  "tenue-cli restore: --paragraph or --added, not both, wants a number from 1, and "
                                  "--field."));
            return ExitUsage;
        }
    }
    return actAs(arguments.first(), options, console, [&](Desks &desks) {
        const auto row = findPromise(desks.workspace(), arguments.at(1));
        if (!row)
            return console.fail(row.error());
        const auto from = findRevision(desks.workspace(), row->promise, arguments.at(2));
        if (!from)
            return console.fail(from.error());
        const auto saved = desks.history().restore(row->promise, row->head, *from, part);
        if (!saved)
            return console.fail(saved.error());
        if (options.isSet(u"json"_s))
            console.print(QJsonDocument(
                QJsonObject { { u"revision"_s, saved->revision.toString() }, { u"changed"_s, saved->isNew } }));
        else
            console.print(saved->revision.toString());
        if (!saved->isNew)
            console.say(translate("Cli", "The promise reads like that already: no revision was made."));
        return ExitDone;
    });
}

void declareCorrect(QCommandLineParser &parser)
{
    parser.addOption({ u"sentence"_s, translate("Cli", "What was wrong and what is right, for readers."),
                       translate("Cli", "TEXT") });
    parser.addOption({ u"kind"_s, translate("Cli", "factual (the default), clarification or update."),
                       translate("Cli", "KIND"), u"factual"_s });
    parser.addOption({ u"note"_s, translate("Cli", "Why, for colleagues."), translate("Cli", "TEXT") });
    parser.addOption({ u"embargo"_s, translate("Cli", "Not shown to readers before."), translate("Cli", "DATE") });
    declareActing(parser);
    declareJson(parser);
}

Result<CorrectionWish> correctionWish(CorrectionKind kind, const QCommandLineParser &options)
{
    CorrectionWish wish { kind, options.value(u"sentence"_s), options.value(u"note"_s) };
    if (!options.isSet(u"embargo"_s))
        return wish;
    const auto moment = momentFrom(options.value(u"embargo"_s), DayEnd::Begins);
    if (!moment)
        return moment.error();
    wish.embargo = *moment;
    return wish;
}

int correct(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    const auto kind = correctionKindNamed(options.value(u"kind"_s));
    if (!kind) {
        console.say(translate("Cli", "tenue-cli correct: --kind is factual, clarification or update."));
        return ExitUsage;
    }
    const auto wish = correctionWish(*kind, options);
    if (!wish)
        return console.fail(wish.error());
    return actAs(arguments.first(), options, console, [&](Desks &desks) {
        const auto row = findPromise(desks.workspace(), arguments.at(1));
        if (!row)
            return console.fail(row.error());
        const auto revision = row->approved.value_or(row->head);
        const auto done = desks.publication().correct(row->promise, revision, *wish);
        if (!done)
            return console.fail(done.error());
        const auto corrections = desks.workspace().decisions().corrections();
        if (!corrections)
            return console.fail(corrections.error());
        const int number
            = corrections->last().decision.correction ? corrections->last().decision.correction->number : 0;
        if (options.isSet(u"json"_s))
            console.print(
                QJsonDocument(QJsonObject { { u"number"_s, number }, { u"revision"_s, revision.toString() } }));
        console.say(translate("Cli", "Correction no. %1 is published.").arg(number));
        return ExitDone;
    });
}

void declareRedact(QCommandLineParser &parser)
{
    parser.addOption(
        { u"reason"_s, translate("Cli", "Why it has to go; stays in the record."), translate("Cli", "TEXT") });
    parser.addOption({ u"evidence"_s, translate("Cli", "The revisions are those of this evidence of the promise."),
                       translate("Cli", "KEY") });
    parser.addOption(
        { u"discard-drafts"_s, translate("Cli", "Also the unsaved typing that began from these revisions.") });
    declareActing(parser);
    declareJson(parser);
}

/// The promise itself, or the evidence of it that is asked for.
Result<EntityId> redactedEntity(Desks &desks, const PromiseRow &row, const QCommandLineParser &options)
{
    if (!options.isSet(u"evidence"_s))
        return entityOf(row.promise);
    const auto piece = desks.evidence().find(row.promise, options.value(u"evidence"_s));
    return piece ? Result<EntityId>(entityOf(piece->id)) : Result<EntityId>(piece.error());
}

int redact(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    const auto blank = [&](Desks &desks) {
        auto &workspace = desks.workspace();
        const auto row = findPromise(workspace, arguments.at(1));
        if (!row)
            return console.fail(row.error());
        const auto entity = redactedEntity(desks, *row, options);
        if (!entity)
            return console.fail(entity.error());
        QList<RevisionId> revisions;
        QJsonArray names;
        for (const auto &start : arguments.mid(2)) {
            const auto revision = findRevision(workspace, PromiseId(entity->uuid()), start);
            if (!revision)
                return console.fail(revision.error());
            revisions.append(*revision);
            names.append(revision->toString());
        }
        const auto done
            = desks.history().redactInUnit(*entity, revisions, options.value(u"reason"_s),
                                           options.isSet(u"discard-drafts"_s) ? DraftsToo::Discard : DraftsToo::Refuse);
        if (!done)
            return console.fail(done.error());
        if (options.isSet(u"json"_s))
            console.print(QJsonDocument(QJsonObject { { u"redacted"_s, names } }));
        console.say(translate("Cli", "%n revision(s) redacted. Backups made before still hold the words.", nullptr,
                              int(revisions.size())));
        return ExitDone;
    };
    return actAs(arguments.first(), options, console, blank, [&](Desks &desks) {
        const auto cleaned = desks.history().removeTraces();
        return cleaned ? ExitDone : console.fail(cleaned.error());
    });
}

} // namespace

const Command restoreCommand { "restore",
                               "WORKSPACE PROMISE REVISION",
                               3,
                               QT_TRANSLATE_NOOP("Cli", "Take back what an older revision said, as a new one"),
                               declareRestore,
                               restore };
const Command correctCommand { "correct",
                               "WORKSPACE PROMISE",
                               2,
                               QT_TRANSLATE_NOOP("Cli", "Publish an approved correction, and tell readers"),
                               declareCorrect,
                               correct };
const Command redactCommand { "redact",
                              "WORKSPACE PROMISE REVISION …",
                              3,
                              QT_TRANSLATE_NOOP("Cli", "Blank the content of revisions for good"),
                              declareRedact,
                              redact };

} // namespace tenue
