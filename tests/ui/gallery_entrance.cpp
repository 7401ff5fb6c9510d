// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery.h"
#include "tests/ui/gallery_window.h"

#include <QtWidgets/QTableView>

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

void printingADossier(QWidget &page)
{
    auto &window = static_cast<MainWindow &>(page);
    auto *table = partOf<QTableView>(page, u"promiseTable"_s);
    (void)waitFor([&] { return table->model()->rowCount() > 5; });
    table->selectRow(4);
    QTest::keyClick(table, Qt::Key_Return);
    window.commands().action(Command::Print).trigger();
}

/// Letters of twice the size, until the window goes.
QWidget *largeWindow(Look &look)
{
    look.setPercent(200);
    auto *window = newGalleryWindow(look);
    QObject::connect(window, &QObject::destroyed, &look, [&look] { look.setPercent(100); });
    return window;
}

} // namespace

QList<GalleryPage> entrancePages()
{
    return { { u"welcome-first"_s, [](Look &look) -> QWidget * { return newWelcomeWindow(look, 0); } },
             { u"welcome-recents"_s, [](Look &look) -> QWidget * { return newWelcomeWindow(look, 3); } },
             { u"who-i-am"_s, exampleWindow, triggering(Command::WhoIAm) },
             { u"palette"_s, exampleWindow, triggering(Command::FindCommand) },
             { u"help"_s, exampleWindow, triggering(Command::Help) },
             { u"settings"_s, exampleWindow, triggering(Command::Preferences) },
             { u"restore"_s, exampleWindow, triggering(Command::RestoreBackup) },
             { u"print-list"_s, exampleWindow, triggering(Command::Print) },
             { u"print-dossier"_s, exampleWindow, printingADossier },
             { u"large-letters"_s, largeWindow },
             { u"go-to-number"_s, exampleWindow, triggering(Command::GoToNumber) } };
}

} // namespace tenue
