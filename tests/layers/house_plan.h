// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace tenue
{

/// What `path` (from the top: "core/store/database.cpp") breaks of the house plan if it holds `text`:
/// one sentence each, beginning with the path. Reads sources, headers and CMakeLists.txt.
///
/// The rules: includes go down the floors or stay in the room; core knows no display; SQL stays in
/// core/store; style sheets, message boxes, file dialogs and colours each have their one place.
QStringList breachesOf(const QString &path, const QString &text);

/// The files of core, ui and app below `top` that `breachesOf()` reads, as paths from there, sorted.
QStringList filesOfTheHouse(const QString &top);

} // namespace tenue
