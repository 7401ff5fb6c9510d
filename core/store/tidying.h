// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <chrono>

namespace tenue
{

/// Makes the file as small as it need be: merges the search index where much of it is what texts said earlier, and
/// gives back the pages that nothing uses (not those of a file made before they could be).
///
/// Works in short units, so that who saves meanwhile hardly waits, and stops after the first that ends later than
/// `most`; the next time goes on. Changes nothing that anybody could read. Not inside a unit.
Result<> tidy(Database &database, std::chrono::milliseconds most);
/// The same for a workspace that is open elsewhere, with a connection of its own: on any thread.
Result<> tidyFile(const QString &path, std::chrono::milliseconds most);

} // namespace tenue
