// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tenue
{

/// Makes the shipped faces known that the first window shows: titles and interface.
void loadFirstFonts();

/// Makes the other faces known: what analyses and quotes are set in. Quick when done already.
void loadRemainingFonts();

} // namespace tenue
