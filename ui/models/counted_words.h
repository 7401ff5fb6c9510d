// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tenue
{

/// "Comments 3", for tabs and filters; the words alone where there is nothing to count.
QString withCount(const QString &words, qsizetype count);

} // namespace tenue
