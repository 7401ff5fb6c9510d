// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/site_settings.h"
#include "core/workflow/desks.h"
#include "ui/shell/settings.h"

namespace tenue
{

/// A workspace that is open, and who of its staff sits here; nobody if the program cannot know.
struct OpenedWorkspace {
    std::unique_ptr<Workspace> workspace;
    std::optional<StaffId> person;
};

/// Opens the workspace at `path` for who worked in it here before. Only reads.
Result<OpenedWorkspace> openWorkspace(const QString &path, const Settings &settings);

/// Makes an empty workspace whose first member of staff is `founder`, writing in `language`.
Result<OpenedWorkspace> createWorkspace(const QString &path, const Profile &founder, SiteLanguage language,
                                        const Clock &clock);

/// The member of staff whom `profile` names; made if there is none of that name.
Result<StaffId> joinStaff(Workspace &workspace, const Profile &profile, const Clock &clock);

/// Who is taken where nobody can be asked: an editor, else anybody; a null id in an empty staff.
Result<StaffId> anyEditor(const Workspace &workspace);

/// Where the example newsroom of this user lies.
Result<QString> exampleWorkspacePath();
/// Makes the example newsroom there unless it is there. Takes a moment: for another thread.
Result<QString> makeExampleWorkspace();

} // namespace tenue
