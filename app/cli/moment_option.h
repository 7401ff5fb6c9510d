// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QDateTime>

namespace tenue
{

/// Which end of a day a date without a time means.
enum class DayEnd { Begins, Ends };

/// The moment that people write: 2024-05-15, 2024-05-15T14:30 (of this machine's zone), or with Z.
Result<QDateTime> momentFrom(const QString &written, DayEnd end);

} // namespace tenue
