// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery_window.h"

#include "core/workflow/sample_newsroom.h"
#include "tests/support/newsroom.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtCore/QFile>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// What a window needs as long as it lives.
struct Stage {
    TemporaryWorkspaceDir dir;
    SystemClock clock;
    Settings settings { dir.pathOf(u"settings.ini"_s) };
};

QString &chosenFile()
{
    static QString file;
    return file;
}

/// The file of the example newsroom, made once.
QString exampleFile()
{
    if (!chosenFile().isEmpty())
        return chosenFile();
    static const TemporaryWorkspaceDir dir;
    static const bool isMade = [] {
        must(buildSampleNewsroom(dir.workspacePath(), testInstallation()));
        return true;
    }();
    Q_UNUSED(isMade)
    return dir.workspacePath();
}

MainWindow *newWindow(Look &look, const std::shared_ptr<Stage> &stage)
{
    auto *window = new MainWindow(stage->settings, look, stage->clock, std::make_unique<ScriptedPrompts>());
    window->openBesideOthers();
    QObject::connect(window, &QObject::destroyed, window, [stage] {});
    return window;
}

StaffId personOf(const Workspace &workspace, Role role)
{
    const auto staff = must(workspace.entities().all<Staff>());
    const auto found
        = std::find_if(staff.begin(), staff.end(), [role](const auto &each) { return each.value.role == role; });
    return StaffId((found == staff.end() ? staff.first() : *found).entity.uuid());
}

} // namespace

void showInGallery(const QString &workspace)
{
    chosenFile() = workspace;
}

MainWindow *newGalleryWindow(Look &look, const GalleryWishes &wishes)
{
    const auto stage = std::make_shared<Stage>();
    const QString path = stage->dir.pathOf(u"Vallombre.tenue"_s);
    if (wishes.isExample)
        QFile::copy(exampleFile(), path);
    else
        must(createWorkspace(path, { u"Inès Valmer"_s, u"IV"_s, wishes.role }, SiteLanguage::French, stage->clock));
    {
        const auto workspace = must(Workspace::open(path, Workspace::Access::ReadWrite, testInstallation()));
        const auto person = personOf(*workspace, wishes.role);
        stage->settings.setPersonIn(workspace->identity(), person);
        if (wishes.before)
            wishes.before(*workspace, person);
    }
    auto *window = newWindow(look, stage);
    window->openWorkspace(path, MainWindow::Unknown::TakeAnyEditor);
    return window;
}

MainWindow *newWelcomeWindow(Look &look, int recents)
{
    const auto stage = std::make_shared<Stage>();
    const QStringList names { u"Départementales 2021"_s, u"Vallombre 2020–2026"_s, u"Région"_s };
    for (int i = 0; i < recents; ++i) {
        const QString name = names.value(i % names.size());
        // The first is not there any more.
        const QString path
            = i == 0 ? stage->dir.pathOf(name + u".tenue"_s) : stage->dir.fileWith(name + u".tenue"_s, "");
        stage->settings.addRecent({ path, name, stage->clock.now().addDays(i - recents) });
    }
    auto *window = newWindow(look, stage);
    window->showWelcome();
    return window;
}

bool waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 10'000);
}

} // namespace tenue
