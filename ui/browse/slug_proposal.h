// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QLineEdit;

namespace tenue
{

/// Lets `slug` follow what is typed into `title`, as long as `isWanted()` and nobody has typed an
/// address of their own: the address of something that readers know never changes by itself.
void proposeSlug(QLineEdit &title, QLineEdit &slug, std::function<bool()> isWanted);

} // namespace tenue
