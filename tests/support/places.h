// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tenue
{

/// The checkout that the tests were built from.
QString sourceFolder();
/// Real lists of other trackers, which are no part of the project: may be absent.
QString sharedDataFolder();

} // namespace tenue
