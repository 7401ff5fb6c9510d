// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tenue
{

/// Where a run of the bench works, and how large it is made.
struct BenchPlace {
    QString folder; ///< everything that is made goes there
    QString programs; ///< where tenue and tenue-cli are
    int promises = 50'000;
    int revisions = 300'000;

    QString pathOf(const QString &name) const { return folder + u'/' + name; }
    QString dataFolder() const { return pathOf(QStringLiteral("data")); }
};

/// Makes the workspace `name` if it is not there: promises as imported, then edits of a day each.
QString workspaceFor(const BenchPlace &place, const QString &name, int promises, int revisions);

void benchImport(const BenchPlace &place);
void benchStore(const BenchPlace &place);
void benchSaves(const BenchPlace &place);
void benchWindow(const BenchPlace &place);
void benchSite(const BenchPlace &place);
/// Ten times as much, and nothing beside it: only when it is asked for.
void benchLargeSite(const BenchPlace &place);

} // namespace tenue
