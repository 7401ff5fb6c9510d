// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tenue
{

/// Milliseconds since the system started this process, loading of libraries included; a step of the
/// kernel's clock (10 ms) is the error. Negative where the system does not tell.
double millisecondsSinceProcessStart();

} // namespace tenue
