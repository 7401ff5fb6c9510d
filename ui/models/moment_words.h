// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace tenue
{

/// A moment as a narrow column shows it, in the interface's language and the machine's time zone:
/// the time if it was today, else the day, with the year if it is another one. Empty if invalid.
QString shortMoment(const QDateTime &at, const QDateTime &now);

} // namespace tenue
