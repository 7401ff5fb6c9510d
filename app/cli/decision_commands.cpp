// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acting.h"
#include "app/cli/command.h"
#include "app/cli/promise_reference.h"
#include "core/base/words.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

void declareOptions(QCommandLineParser &parser)
{
    parser.addOption({ u"all"_s, translate("Cli", "Every promise that waits for this decision.") });
    parser.addOption({ u"note"_s, translate("Cli", "Why, for colleagues."), translate("Cli", "TEXT") });
    declareActing(parser);
}

/// The promises that wait for `act`.
Result<QList<PromiseRow>> waitingFor(Act act, Workspace &workspace)
{
    QList<WorkflowState> states;
    switch (act) {
    case Act::Submit:
        states = { WorkflowState::Draft, WorkflowState::ChangesRequested };
        break;
    case Act::Approve:
    case Act::RequestChanges:
        states = { WorkflowState::Submitted };
        break;
    case Act::Publish:
        states = { WorkflowState::Approved };
        break;
    case Act::Unpublish:
        return workspace.promises().online();
    }
    QList<PromiseRow> waiting;
    for (const auto state : states) {
        const auto rows = workspace.promises().inState(state);
        if (!rows)
            return rows.error();
        waiting += *rows;
    }
    return waiting;
}

Result<> decide(Act act, Desks &desks, const PromiseRow &row, const QString &note)
{
    switch (act) {
    case Act::Submit:
        return desks.review().submit(row.promise, row.head, note);
    case Act::RequestChanges:
        return desks.review().requestChanges(row.promise, row.head, note);
    case Act::Approve:
        return desks.review().approve(row.promise, row.head, note);
    case Act::Publish:
        return desks.publication().publish(row.promise, row.approved.value_or(row.head), note);
    case Act::Unpublish:
        return desks.publication().unpublish(row.promise, note);
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
    case Act::Publish:
        return translate("Cli", "%n promise(s) published.", nullptr, count);
    case Act::Unpublish:
        return translate("Cli", "%n promise(s) taken off the site.", nullptr, count);
    }
    Q_UNREACHABLE();
}

// One unit for all, so that two hundred decisions are one write; a refused one takes no other along.
int decideAll(Act act, Desks &desks, const QList<PromiseRow> &rows, const QString &note, Console &console)
{
    QList<Error> refusals;
    const auto done = desks.workspace().database().atomically([&]() -> Result<int> {
        int count = 0;
        for (const auto &row : rows) {
            const auto decided = decide(act, desks, row, note);
            if (decided)
                ++count;
            else if (exitCodeOf(decided.error().kind) == ExitBadInput)
                refusals.append(decided.error());
            else
                return decided.error();
        }
        return count;
    });
    if (!done)
        return console.fail(done.error());
    constexpr qsizetype Shown = 5;
    for (const auto &refusal : refusals.mid(0, Shown))
        console.fail(refusal);
    if (refusals.size() > Shown)
        console.say(translate("Cli", "… and %n more refused.", nullptr, int(refusals.size() - Shown)));
    if (*done == 0 && !refusals.isEmpty())
        return ExitBadInput;
    console.say(doneSentence(act, *done));
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
    auto desks = openToAct(arguments.first(), options);
    if (!desks)
        return console.fail(desks.error());
    const auto rows = all ? waitingFor(act, (*desks)->workspace()) : named((*desks)->workspace(), arguments.mid(1));
    if (!rows)
        return console.fail(rows.error());
    return decideAll(act, **desks, *rows, options.value(u"note"_s), console);
}

constexpr auto Arguments = "WORKSPACE (PROMISE … | --all)";

} // namespace

const Command submitCommand {
    "submit", Arguments, 1, QT_TRANSLATE_NOOP("Cli", "Submit promises for review"), declareOptions, run<Act::Submit>
};
const Command requestChangesCommand {
    "request-changes",       Arguments, 1, QT_TRANSLATE_NOOP("Cli", "Send promises back with a note"), declareOptions,
    run<Act::RequestChanges>
};
const Command approveCommand {
    "approve",      Arguments,        1, QT_TRANSLATE_NOOP("Cli", "Approve promises that were submitted"),
    declareOptions, run<Act::Approve>
};
const Command publishCommand {
    "publish", Arguments, 1, QT_TRANSLATE_NOOP("Cli", "Put approved promises online"), declareOptions, run<Act::Publish>
};
const Command unpublishCommand {
    "unpublish",    Arguments,          1, QT_TRANSLATE_NOOP("Cli", "Take promises off the site"),
    declareOptions, run<Act::Unpublish>
};

} // namespace tenue
