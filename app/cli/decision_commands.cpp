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

/// What the options ask for, besides the promises.
struct Wish {
    QString note;
    QString sentence; ///< of unpublish
    PublicationWish publication;
    QList<std::pair<QString, QString>> waivers; ///< rule and reason
};

template <Act act>
void declareOptions(QCommandLineParser &parser)
{
    parser.addOption({ u"all"_s, translate("Cli", "Every promise that waits for this decision.") });
    parser.addOption({ u"note"_s, translate("Cli", "Why, for colleagues."), translate("Cli", "TEXT") });
    if (act == Act::Submit || act == Act::Approve || act == Act::Publish)
        parser.addOption({ u"waive"_s, translate("Cli", "Stand by the dossier although this rule finds fault."),
                           translate("Cli", "RULE=REASON") });
    if (act == Act::Publish) {
        parser.addOption({ u"urgent"_s, translate("Cli", "Without a second person; --note must say why.") });
        parser.addOption({ u"embargo"_s, translate("Cli", "Not shown to readers before."), translate("Cli", "DATE") });
    }
    if (act == Act::Unpublish)
        parser.addOption({ u"sentence"_s, translate("Cli", "Why, for readers."), translate("Cli", "TEXT") });
    declareActing(parser);
    declareJson(parser);
}

Result<Wish> wishIn(const QCommandLineParser &options)
{
    Wish wish { options.value(u"note"_s), {}, {}, {} };
    const auto names = options.optionNames();
    if (names.contains(u"sentence"_s))
        wish.sentence = options.value(u"sentence"_s);
    if (names.contains(u"urgent"_s))
        wish.publication.readers = PublicationWish::Readers::Urgent;
    wish.publication.note = wish.note;
    if (names.contains(u"embargo"_s)) {
        const auto moment = momentFrom(options.value(u"embargo"_s), DayEnd::Begins);
        if (!moment)
            return moment.error();
        wish.publication.embargo = *moment;
    }
    if (names.contains(u"waive"_s)) {
        for (const auto &waiver : options.values(u"waive"_s)) {
            const auto sign = waiver.indexOf(u'=');
            if (sign < 1)
                return Error { Error::Kind::BadInput,
                               translate("Cli",
                                         "--waive wants a rule and a reason: two-sources=\"Only one exists\".") };
            wish.waivers.append({ waiver.left(sign), waiver.mid(sign + 1) });
        }
    }
    return wish;
}

QList<WorkflowState> statesBefore(Act act)
{
    switch (act) {
    case Act::Submit:
        return { WorkflowState::Draft, WorkflowState::ChangesRequested };
    case Act::Approve:
    case Act::RequestChanges:
    case Act::TakeOver:
    case Act::TakeBack:
        return { WorkflowState::Submitted };
    case Act::Publish:
    case Act::Correct:
    case Act::Withdraw:
        return { WorkflowState::Approved };
    case Act::Unpublish:
        return {};
    }
    Q_UNREACHABLE();
}

/// The promises that wait for `act`.
Result<QList<PromiseRow>> waitingFor(Act act, Workspace &workspace)
{
    if (act == Act::Unpublish)
        return workspace.promises().online();
    QList<PromiseRow> waiting;
    for (const auto state : statesBefore(act)) {
        const auto rows = workspace.promises().inState(state);
        if (!rows)
            return rows.error();
        waiting += *rows;
    }
    return waiting;
}

Result<> decide(Act act, Desks &desks, const PromiseRow &row, const Wish &wish)
{
    for (const auto &[rule, reason] : wish.waivers) {
        if (auto waived = desks.checklist().waiveRule(row.promise, row.head, rule, reason); !waived)
            return waived;
    }
    switch (act) {
    case Act::Submit:
        return desks.review().submit(row.promise, row.head, wish.note);
    case Act::RequestChanges:
        return desks.review().requestChanges(row.promise, row.head, wish.note);
    case Act::Approve:
        return desks.review().approve(row.promise, row.head, wish.note);
    case Act::TakeBack:
    case Act::Withdraw:
        // Who wrote what still waits takes the submission back; an editor, an approval.
        if (row.state == WorkflowState::Submitted)
            return desks.review().takeBack(row.promise, row.head, wish.note);
        return desks.review().withdraw(row.promise, row.head, wish.note);
    case Act::TakeOver:
        return desks.review().takeOver(row.promise, row.head, wish.note);
    case Act::Publish:
    case Act::Correct: {
        const bool isUrgent = wish.publication.readers == PublicationWish::Readers::Urgent;
        return desks.publication().publish(row.promise, isUrgent ? row.head : row.approved.value_or(row.head),
                                           wish.publication);
    }
    case Act::Unpublish:
        return desks.publication().unpublish(row.promise, wish.note, wish.sentence);
    }
    Q_UNREACHABLE();
}

Result<QList<PromiseRow>> named(Workspace &workspace, const QStringList &references)
{
    QList<PromiseRow> rows;
    for (const auto &reference : references) {
        const auto row = findPromise(workspace, reference);
        if (!row)
            return row.error();
        rows.append(*row);
    }
    return rows;
}

QString doneSentence(Act act, int count)
{
    switch (act) {
    case Act::Submit:
        return translate("Cli", "%n promise(s) submitted.", nullptr, count);
    case Act::RequestChanges:
        return translate("Cli", "%n promise(s) sent back.", nullptr, count);
    case Act::Approve:
        return translate("Cli", "%n promise(s) approved.", nullptr, count);
    case Act::TakeBack:
    case Act::Withdraw:
        return translate("Cli", "%n submission(s) or approval(s) withdrawn.", nullptr, count);
    case Act::TakeOver:
        return translate("Cli", "%n promise(s) taken over.", nullptr, count);
    case Act::Publish:
    case Act::Correct:
        return translate("Cli", "%n promise(s) published.", nullptr, count);
    case Act::Unpublish:
        return translate("Cli", "%n promise(s) taken off the site.", nullptr, count);
    }
    Q_UNREACHABLE();
}

struct Refusal {
    PromiseRow promise;
    Error error;
};

QJsonDocument jsonOf(Act act, int done, const QList<Refusal> &refusals)
{
    QJsonArray refused;
    for (const auto &refusal : refusals)
        refused.append(QJsonObject { { u"number"_s, refusal.promise.number },
                                     { u"slug"_s, refusal.promise.slug },
                                     { u"why"_s, refusal.error.message } });
    return QJsonDocument(QJsonObject { { u"act"_s, nameOf(act) }, { u"done"_s, done }, { u"refused"_s, refused } });
}

void tell(Act act, int done, const QList<Refusal> &refusals, Console &console)
{
    constexpr qsizetype Shown = 5;
    for (const auto &refusal : refusals.mid(0, Shown))
        console.fail(refusal.error);
    if (refusals.size() > Shown)
        console.say(translate("Cli", "… and %n more refused.", nullptr, int(refusals.size() - Shown)));
    if (done > 0 || refusals.isEmpty())
        console.say(doneSentence(act, done));
}

// One unit for all, so that two hundred decisions are one write; a refused one takes no other along.
int decideAll(Act act, Desks &desks, const QList<PromiseRow> &rows, const Wish &wish, Console &console, bool asJson)
{
    auto &database = desks.workspace().database();
    QList<Refusal> refusals;
    const auto done = database.atomically([&]() -> Result<int> {
        int count = 0;
        for (const auto &row : rows) {
            const auto decided = database.atomically([&] { return decide(act, desks, row, wish); });
            if (decided)
                ++count;
            else if (exitCodeOf(decided.error().kind) == ExitBadInput)
                refusals.append({ row, decided.error() });
            else
                return decided.error();
        }
        return count;
    });
    if (!done)
        return console.fail(done.error());
    if (asJson)
        console.print(jsonOf(act, *done, refusals));
    tell(act, *done, refusals, console);
    if (*done == 0 && !refusals.isEmpty())
        return ExitBadInput;
    return refusals.isEmpty() ? ExitDone : ExitFound;
}

template <Act act>
int run(const QStringList &arguments, const QCommandLineParser &options, Console &console)
{
    const bool all = options.isSet(u"all"_s);
    if (all == (arguments.size() > 1)) {
        console.say(translate("Cli", "tenue-cli: name the promises, or give --all."));
        return ExitUsage;
    }
    const auto wish = wishIn(options);
    if (!wish)
        return console.fail(wish.error());
    return actAs(arguments.first(), options, console, [&](Desks &desks) {
        const auto rows = all ? waitingFor(act, desks.workspace()) : named(desks.workspace(), arguments.mid(1));
        if (!rows)
            return console.fail(rows.error());
        return decideAll(act, desks, *rows, *wish, console, options.isSet(u"json"_s));
    });
}

constexpr auto Arguments = "WORKSPACE (PROMISE … | --all)";

} // namespace

const Command submitCommand {
    "submit",        Arguments, 1, QT_TRANSLATE_NOOP("Cli", "Submit promises for review"), declareOptions<Act::Submit>,
    run<Act::Submit>
};
const Command requestChangesCommand { "request-changes",
                                      Arguments,
                                      1,
                                      QT_TRANSLATE_NOOP("Cli", "Send promises back with a note"),
                                      declareOptions<Act::RequestChanges>,
                                      run<Act::RequestChanges> };
const Command approveCommand { "approve",
                               Arguments,
                               1,
                               QT_TRANSLATE_NOOP("Cli", "Approve promises that were submitted"),
                               declareOptions<Act::Approve>,
                               run<Act::Approve> };
const Command withdrawCommand { "withdraw",
                                Arguments,
                                1,
                                QT_TRANSLATE_NOOP("Cli", "Take approvals back with a note, or one’s own submissions"),
                                declareOptions<Act::Withdraw>,
                                run<Act::Withdraw> };
const Command takeOverCommand { "take-over",
                                Arguments,
                                1,
                                QT_TRANSLATE_NOOP("Cli", "Go on writing what was submitted"),
                                declareOptions<Act::TakeOver>,
                                run<Act::TakeOver> };
const Command publishCommand { "publish",
                               Arguments,
                               1,
                               QT_TRANSLATE_NOOP("Cli", "Put approved promises online"),
                               declareOptions<Act::Publish>,
                               run<Act::Publish> };
const Command unpublishCommand { "unpublish",
                                 Arguments,
                                 1,
                                 QT_TRANSLATE_NOOP("Cli", "Take promises off the site"),
                                 declareOptions<Act::Unpublish>,
                                 run<Act::Unpublish> };

} // namespace tenue
