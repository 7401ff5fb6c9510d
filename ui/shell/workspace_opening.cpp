// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace_opening.h"

#include "core/workflow/sample_newsroom.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

Result<OpenedWorkspace> openWorkspace(const QString &path, const Settings &settings)
{
    const auto installation = Installation::ofThisUser();
    if (!installation)
        return installation.error();
    auto workspace = Workspace::open(QFileInfo(path).absoluteFilePath(), Workspace::Access::ReadWrite, *installation);
    if (!workspace)
        return workspace.error();
    OpenedWorkspace opened { *std::move(workspace), {} };
    const auto person = settings.personIn(opened.workspace->identity());
    if (!person)
        return opened;
    const auto known = opened.workspace->entities().find<Staff>(entityOf(*person));
    if (!known)
        return known.error();
    if (*known)
        opened.person = person;
    return opened;
}

Result<OpenedWorkspace> createWorkspace(const QString &path, const Profile &founder, SiteLanguage language,
                                        const Clock &clock)
{
    const auto installation = Installation::ofThisUser();
    if (!installation)
        return installation.error();
    auto workspace = Workspace::create(path, *installation);
    if (!workspace)
        return workspace.error();
    Staff staff;
    staff.name = founder.name;
    staff.initials = founder.initials.isEmpty() ? initialsOf(founder.name) : founder.initials;
    staff.role = founder.role;
    const auto person = NewsroomDesk::found(**workspace, clock, staff, language);
    if (!person) {
        workspace->reset();
        QFile::remove(path);
        return person.error();
    }
    return OpenedWorkspace { *std::move(workspace), *person };
}

Result<StaffId> joinStaff(Workspace &workspace, const Profile &profile, const Clock &clock)
{
    return NewsroomDesk::findOrCreateStaff(workspace, clock, profile.name, profile.role);
}

Result<StaffId> anyEditor(const Workspace &workspace)
{
    const auto staff = workspace.entities().all<Staff>();
    if (!staff)
        return staff.error();
    const auto editor = std::find_if(staff->begin(), staff->end(), [](const Loaded<Staff> &each) {
        return each.value.role != Role::Journalist && !each.value.hasLeft;
    });
    if (editor != staff->end())
        return StaffId(editor->entity.uuid());
    return staff->isEmpty() ? StaffId() : StaffId(staff->first().entity.uuid());
}

Result<QString> exampleWorkspacePath()
{
    const auto folder = programDataFolder();
    if (!folder)
        return folder.error();
    return QString(*folder + u"/Port-Lavance.tenue"_s);
}

Result<QString> makeExampleWorkspace()
{
    const auto path = exampleWorkspacePath();
    if (!path || QFileInfo::exists(*path))
        return path;
    const auto installation = Installation::ofThisUser();
    if (!installation)
        return installation.error();
    if (auto built = buildSampleNewsroom(*path, *installation); !built)
        return built.error();
    return path;
}

} // namespace tenue
