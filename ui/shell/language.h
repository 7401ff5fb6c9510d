// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tenue
{

/// The languages that the program speaks.
constexpr const char *Languages[] = { "fr", "en" };

/// `wished` if the program speaks it, else the system's language, else English.
QString chosenLanguage(const QString &wished);

/// Makes the program speak `language`: its sentences, Qt's own, dates and numbers. For windows made
/// afterwards.
void installLanguage(const QString &language);

} // namespace tenue
