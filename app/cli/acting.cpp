// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acting.h"

#include "app/cli/command.h"
#include "core/base/words.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

Result<std::unique_ptr<Workspace>> openAs(const QString &path, Workspace::Access access)
{
    const auto installation = Installation::ofThisUser();
    if (!installation)
        return installation.error();
    return Workspace::open(path, access, *installation);
}

} // namespace

const Clock &commandClock()
{
    static const SystemClock clock;
    return clock;
}

void declareActing(QCommandLineParser &parser)
{
    parser.addOption({ u"as"_s, translate("Cli", "The staff member who acts; added if there is none of that name."),
                       translate("Cli", "NAME") });
    parser.addOption({ u"role"_s, translate("Cli", "What a new member is: journalist (the default) or editor."),
                       translate("Cli", "ROLE") });
}

Result<std::unique_ptr<Workspace>> openToRead(const QString &path)
{
    return openAs(path, Workspace::Access::ReadOnly);
}

Result<std::unique_ptr<Workspace>> openToWrite(const QString &path)
{
    auto workspace = openAs(path, Workspace::Access::ReadWrite);
    if (workspace && (*workspace)->isReadOnly())
        return readOnlyWorkspace();
    if (workspace && (*workspace)->beganNewLine())
        Console().say(translate("Cli",
                                "%1 is older than what was written here before: from now on, what is written "
                                "is a line of its own.")
                          .arg(quoted(path)));
    return workspace;
}

Result<StaffName> actorOf(const QCommandLineParser &options)
{
    const QString name = options.value(u"as"_s).trimmed();
    if (name.isEmpty())
        return Error { Error::Kind::BadInput, translate("Cli", "Say who acts: add --as \"NAME\" to the command.") };
    std::optional<Role> role;
    if (options.isSet(u"role"_s)) {
        role = roleNamed(options.value(u"role"_s));
        if (!role)
            return Error { Error::Kind::BadInput,
                           translate("Cli", "There is no role %1: journalist, editor and administrator exist.")
                               .arg(quoted(options.value(u"role"_s))) };
    }
    return StaffName { name, role };
}

int actAs(const QString &path, const QCommandLineParser &options, Console &console,
          const std::function<int(Desks &)> &action, const std::function<int(Desks &)> &afterwards)
{
    const auto actor = actorOf(options);
    if (!actor)
        return console.fail(actor.error());
    auto workspace = openToWrite(path);
    if (!workspace)
        return console.fail(workspace.error());
    auto &database = (*workspace)->database();
    std::unique_ptr<Desks> desks;
    int code = ExitDone;
    const auto done = database.atomically([&]() -> Result<> {
        const auto person = NewsroomDesk::findOrCreateStaff(**workspace, commandClock(), actor->name, actor->role);
        if (!person)
            return person.error();
        desks = std::make_unique<Desks>(*std::move(workspace), commandClock(), *person);
        console.hold();
        code = action(*desks);
        if (code == ExitDone || code == ExitFound)
            return {};
        console.release(); // why it was refused
        return Error { Error::Kind::Cancelled, u"-"_s };
    });
    if (code != ExitDone && code != ExitFound)
        return code;
    if (!done) {
        console.discard();
        return console.fail(done.error());
    }
    if (afterwards) {
        if (const int after = afterwards(*desks); after != ExitDone)
            code = after;
    }
    console.release();
    return code;
}

Result<QHash<StaffId, QString>> staffNames(const Workspace &workspace)
{
    const auto staff = workspace.entities().all<Staff>();
    if (!staff)
        return staff.error();
    QHash<StaffId, QString> names;
    for (const auto &member : *staff)
        names.insert(StaffId(member.entity.uuid()), member.value.name);
    return names;
}

} // namespace tenue
