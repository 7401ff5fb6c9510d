// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLocale>

#include <optional>

class QCoreApplication;

namespace tenue
{

/// A language that the program speaks. That of the public site is the workspace's, not this one.
enum class ProgramLanguage { French, English };

/// "fr", "en"; nothing for any other name.
std::optional<ProgramLanguage> programLanguageNamed(QStringView name);
QString nameOf(ProgramLanguage language);

/// What somebody chose ("fr", "en"; empty or unknown: nothing chosen), else the first of the
/// system's languages that the program speaks, else English.
ProgramLanguage programLanguageFor(const QString &chosen, const QLocale &system);

/// The locale for dates and numbers: the system's own where it is of that language.
QLocale localeFor(ProgramLanguage language, const QLocale &system);

/// Gives `application` the words of `language`, Qt's own among them, and QLocale() its locale; the
/// language that it spoke before goes. Words shown already stay as they are: for windows made afterwards.
void speak(QCoreApplication &application, ProgramLanguage language);

} // namespace tenue
