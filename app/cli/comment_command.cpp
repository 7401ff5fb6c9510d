// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acting.h"
#include "app/cli/command.h"
#include "app/cli/promise_reference.h"
#include "core/base/words.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

void declareOptions(QCommandLineParser &parser)
{
    parser.addOption({ u"field"_s, translate("Cli", "What the comment is about: title, summary, body …"),
                       translate("Cli", "FIELD") });
    parser.addOption({ u"quote"_s, translate("Cli", "The words that it is about."), translate("Cli", "TEXT") });
    declareActing(parser);
    declareJson(parser);
}

QString nameOf(AnchorPlace::State state)
{
    switch (state) {
    case AnchorPlace::State::Found:
        return u"found"_s;
    case AnchorPlace::State::Moved:
        return u"moved"_s;
    case AnchorPlace::State::Lost:
        return u"lost"_s;
    }
    Q_UNREACHABLE();
}

QString shownText(const CommentView &view)
{
    if (view.value.isWithdrawn)
        return translate("Cli", "(withdrawn)");
    return view.editedAt.isValid()
        ? translate("Cli", "%1 (edited on %2)").arg(view.value.text, utcText(view.editedAt).left(10))
        : view.value.text;
}

QJsonObject jsonOf(const CommentView &view, const QHash<StaffId, QString> &names)
{
    QJsonObject json { { u"comment"_s, view.row.id.toString() },
                       { u"at"_s, utcText(view.row.at) },
                       { u"by"_s, names.value(view.row.by) },
                       { u"text"_s, view.value.text } };
    if (view.value.isWithdrawn)
        json.insert(u"withdrawn"_s, true);
    else if (view.editedAt.isValid())
        json.insert(u"edited"_s, utcText(view.editedAt));
    return json;
}

QJsonObject jsonOf(const CommentThread &thread, const QHash<StaffId, QString> &names)
{
    auto json = jsonOf(thread.first, names);
    const auto &anchor = thread.first.value.anchor;
    json.insert(u"revision"_s, thread.first.value.revision.toString());
    json.insert(u"field"_s, anchor.field);
    json.insert(u"quote"_s, anchor.quote);
    json.insert(u"place"_s, nameOf(thread.place.state));
    if (thread.place.state != AnchorPlace::State::Lost)
        json.insert(u"start"_s, thread.place.start);
    json.insert(u"resolved"_s, thread.first.value.isResolved);
    QJsonArray replies;
    for (const auto &reply : thread.replies)
        replies.append(jsonOf(reply, names));
    json.insert(u"replies"_s, replies);
    return json;
}

int list(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    const auto installation = openToRead(arguments.at(1));
    if (!installation)
        return console.fail(installation.error());
    auto &workspace = **installation;
    const auto row = findPromise(workspace, arguments.at(2));
    if (!row)
        return console.fail(row.error());
    const auto names = staffNames(workspace);
    const auto shown = workspace.entities().at<Promise>(entityOf(row->promise), row->head);
    if (!names || !shown)
        return console.fail(names ? shown.error() : names.error());
    const auto threads = CommentDesk({ workspace, commandClock(), StaffId() }).threads(row->promise, shown->value);
    if (!threads)
        return console.fail(threads.error());
    QJsonArray array;
    for (const auto &thread : *threads) {
        array.append(jsonOf(thread, *names));
        if (options.isSet(u"json"_s))
            continue;
        const auto &first = thread.first;
        console.print(u"%1  %2  %3  %4  %5  %6"_s.arg(
            first.row.id.toString().left(8), utcText(first.row.at).left(16), names->value(first.row.by),
            nameOf(thread.place.state), first.value.isResolved ? u"resolved"_s : u"open"_s, shownText(first)));
        for (const auto &reply : thread.replies)
            console.print(
                u"    %1  %2  %3"_s.arg(utcText(reply.row.at).left(16), names->value(reply.row.by), shownText(reply)));
    }
    if (options.isSet(u"json"_s))
        console.print(QJsonDocument(array));
    return ExitDone;
}

Result<CommentId> commentFrom(Workspace &workspace, const QString &reference)
{
    if (const auto whole = CommentId::parse(reference))
        return *whole;
    const auto found = workspace.revisions().entitiesStartingWith(EntityKind::Comment, reference);
    if (!found)
        return found.error();
    if (found->size() != 1)
        return Error {
            Error::Kind::BadInput,
            translate("Cli", "%1 is no comment, or more than one: give more of its identifier.").arg(quoted(reference))
        };
    return CommentId(found->first().uuid());
}

Result<CommentId> add(Desks &desks, const QStringList &arguments, const QCommandLineParser &options)
{
    const auto row = findPromise(desks.workspace(), arguments.at(2));
    if (!row)
        return row.error();
    const auto quote = options.value(u"quote"_s);
    CommentedWords words { options.value(u"field"_s) };
    if (!quote.isEmpty()) {
        if (words.field.isEmpty())
            words.field = u"body"_s;
        const auto shown = desks.workspace().entities().at<Promise>(entityOf(row->promise), row->head);
        if (!shown)
            return shown.error();
        const auto text = textOfField(shown->value, words.field);
        words.start = text.indexOf(quote);
        words.length = quote.size();
        if (words.start < 0 || text.indexOf(quote, words.start + 1) >= 0)
            return Error { Error::Kind::BadInput,
                           translate("Cli", "The words %1 must stand exactly once in the field %2.")
                               .arg(quoted(quote), words.field) };
    }
    return desks.comments().add(row->promise, row->head, words, arguments.at(3));
}

Result<> change(const QString &verb, CommentDesk &desk, const CommentId &comment, const QStringList &arguments)
{
    if (verb == "resolve"_L1)
        return desk.resolve(comment);
    if (verb == "reopen"_L1)
        return desk.reopen(comment);
    const auto view = desk.find(comment);
    if (!view)
        return view.error();
    return verb == "edit"_L1 ? desk.rewrite(comment, view->row.head, arguments.at(3))
                             : desk.withdraw(comment, view->row.head);
}

Result<CommentId> act(const QString &verb, Desks &desks, const QStringList &arguments,
                      const QCommandLineParser &options)
{
    if (verb == "add"_L1)
        return add(desks, arguments, options);
    const auto comment = commentFrom(desks.workspace(), arguments.at(2));
    if (!comment)
        return comment;
    if (verb == "reply"_L1)
        return desks.comments().reply(*comment, arguments.at(3));
    const auto done = change(verb, desks.comments(), *comment, arguments);
    return done ? comment : Result<CommentId>(done.error());
}

int run(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    const auto verb = arguments.first();
    const QHash<QString, qsizetype> wanted { { u"list"_s, 3 },    { u"add"_s, 4 },    { u"reply"_s, 4 },
                                             { u"resolve"_s, 3 }, { u"reopen"_s, 3 }, { u"edit"_s, 4 },
                                             { u"withdraw"_s, 3 } };
    if (wanted.value(verb) != arguments.size()) {
        console.say(translate("Cli",
                              "tenue-cli comment: list WORKSPACE PROMISE, add WORKSPACE PROMISE TEXT, "
                              "reply or edit WORKSPACE COMMENT TEXT, resolve, reopen or withdraw WORKSPACE "
                              "COMMENT."));
        return ExitUsage;
    }
    if (verb == "list"_L1)
        return list(arguments, options, console);
    return actAs(arguments.at(1), options, console, [&](Desks &desks) {
        const auto comment = act(verb, desks, arguments, options);
        if (!comment)
            return console.fail(comment.error());
        if (options.isSet(u"json"_s))
            console.print(QJsonDocument(QJsonObject { { u"comment"_s, comment->toString() } }));
        else
            console.print(comment->toString());
        return ExitDone;
    });
}

} // namespace

const Command commentCommand { "comment",
                               "(list | add | reply | edit | withdraw | resolve | reopen) WORKSPACE …",
                               3,
                               QT_TRANSLATE_NOOP("Cli", "List and write comments on a promise"),
                               declareOptions,
                               run };

} // namespace tenue
