// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/acting.h"

#include "app/cli/console.h"
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

Result<std::unique_ptr<Desks>> openToAct(const QString &path, const QCommandLineParser &options)
{
    const auto actor = actorOf(options);
    if (!actor)
        return actor.error();
    auto workspace = openToWrite(path);
    if (!workspace)
        return workspace.error();
    const auto person = NewsroomDesk::findOrCreateStaff(**workspace, commandClock(), actor->name, actor->role);
    if (!person)
        return person.error();
    return std::make_unique<Desks>(*std::move(workspace), commandClock(), *person);
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
