// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

namespace tenue
{

/// Where the address (https://…, www.…, mairie.fr/vote) or e-mail address that begins at `from` ends,
/// without the signs of the sentence around it; `from` itself if none begins there. Linear time.
qsizetype endOfWebWord(QStringView line, qsizetype from);

} // namespace tenue
