// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery.h"
#include "tests/ui/gallery_window.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

std::function<void(QWidget &)> triggering(Command command)
{
    return [command](QWidget &page) { static_cast<MainWindow &>(page).commands().action(command).trigger(); };
}

QWidget *exampleWindow(Look &look)
{
    return newGalleryWindow(look);
}

} // namespace

QList<GalleryPage> entrancePages()
{
    return { { u"welcome-first"_s, [](Look &look) -> QWidget * { return newWelcomeWindow(look, 0); } },
             { u"welcome-recents"_s, [](Look &look) -> QWidget * { return newWelcomeWindow(look, 3); } },
             { u"who-i-am"_s, exampleWindow, triggering(Command::WhoIAm) },
             { u"palette"_s, exampleWindow, triggering(Command::FindCommand) },
             { u"help"_s, exampleWindow, triggering(Command::Help) },
             { u"go-to-number"_s, exampleWindow, triggering(Command::GoToNumber) } };
}

} // namespace tenue
