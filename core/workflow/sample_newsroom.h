// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

namespace tenue
{

/// Makes a new workspace at `path` and fills it with the example newsroom: a fictional French city,
/// its promises in every state, written and judged over five years by a fictional newsroom.
///
/// All of it goes through the desks, with a clock that is set to each act's time, so every rule
/// holds for it too. On failure no file is left.
Result<> buildSampleNewsroom(const QString &path, const Installation &installation);

} // namespace tenue
