// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/promise_filter.h"

namespace tenue
{

/// All promises of the workspace at `path`, by mandate and number, over a connection of its own: for
/// another thread.
Result<std::vector<PromiseEntry>> loadPromises(const QString &path);

std::vector<PromiseEntry> entriesOf(QList<PromiseRow> rows);

} // namespace tenue
