// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery.h"

#include "core/workflow/sample_newsroom.h"
#include "tests/support/newsroom.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/temporary_workspace_dir.h"
#include "ui/browse/catalogue_page.h"
#include "ui/publishing/publication_page.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// The example newsroom in a folder of its own, made once.
struct Sample {
    TemporaryWorkspaceDir dir;
    SystemClock clock;
    ScriptedPrompts prompts;
    std::unique_ptr<Desks> desks;

    Sample()
    {
        must(buildSampleNewsroom(dir.workspacePath(), testInstallation()));
        auto workspace = must(Workspace::open(dir.workspacePath(), Workspace::Access::ReadWrite, testInstallation()));
        const auto staff = must(workspace->entities().all<Staff>());
        const StaffId person(staff.last().entity.uuid());
        desks = std::make_unique<Desks>(std::move(workspace), clock, person);
    }
};

Sample &sample()
{
    static Sample made;
    return made;
}

QWidget *publicationPage()
{
    return new PublicationPage(*sample().desks, testInstallation(), sample().prompts);
}

QWidget *cataloguePage(CataloguePage::Section section)
{
    auto *page = new CataloguePage(*sample().desks, sample().prompts);
    page->showSection(section);
    return page;
}

} // namespace

QList<GalleryPage> newsroomPages()
{
    return {
        { u"mandates"_s, [] { return cataloguePage(CataloguePage::Mandates); } },
        { u"themes"_s, [] { return cataloguePage(CataloguePage::Themes); } },
        { u"scales"_s, [] { return cataloguePage(CataloguePage::Scales); } },
        { u"staff"_s, [] { return cataloguePage(CataloguePage::StaffMembers); } },
        { u"site"_s, [] { return cataloguePage(CataloguePage::Site); } },
        { u"publication"_s, publicationPage },
    };
}

} // namespace tenue
