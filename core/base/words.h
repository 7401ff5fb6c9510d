// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace tenue
{

/// `text` in the language of the program, for sentences made in core, where there is no QObject.
///
/// lupdate reads these calls by the function's name, so both texts must be literals. `n` chooses
/// the plural form and replaces %n.
QString translate(const char *context, const char *text, const char *comment = nullptr, int n = -1);

/// `text` between the quotation marks of the program's language: « … » or “…”.
QString quoted(const QString &text);

/// "14 May 2025": a day in full, without the day of the week.
QString dayInWords(const QDate &day);
/// "14:32".
QString timeInWords(const QTime &time);
/// "14 May 2025, 14:32": a moment in full, in the machine's time zone.
QString momentInWords(const QDateTime &at);

} // namespace tenue
