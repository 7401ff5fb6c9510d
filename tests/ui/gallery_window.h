// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"
#include "core/store/workspace.h"
#include "ui/shell/main_window.h"

#include <QtCore/QCoreApplication>
#include <QtTest/QTest>

namespace tenue
{

class GalleryWindow;

/// What a picture may change before its window opens the workspace.
struct GalleryWishes {
    bool isExample = true; ///< the example newsroom; else a new, empty workspace
    Role role = Role::Editor; ///< of who sits there
    /// Done to the workspace, as another program would.
    std::function<void(Workspace &workspace, const StaffId &person)> before = {};
};

/// Pictures are taken of a copy of this workspace instead of the example newsroom; those that are about
/// a dossier of the example cannot be taken then.
void showInGallery(const QString &workspace);
/// The program's window on a newsroom of its own in a folder of its own, which goes with it.
MainWindow *newGalleryWindow(Look &look, const GalleryWishes &wishes = {});
/// The window on its welcome page, after `recents` workspaces were open.
MainWindow *newWelcomeWindow(Look &look, int recents);

/// Waits, with events running, until `condition` holds or ten seconds are over.
bool waitFor(const std::function<bool()> &condition);

/// The first part of `page` with this name, waiting for it.
template <typename T>
T *partOf(QWidget &page, const QString &name)
{
    T *found = nullptr;
    (void)waitFor([&] { return (found = page.findChild<T *>(name)) != nullptr; });
    if (!found)
        qFatal("The page has no %s", qPrintable(name));
    return found;
}

} // namespace tenue
