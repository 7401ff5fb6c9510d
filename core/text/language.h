// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>

namespace tenue
{

/// The languages that texts are written in.
enum class TextLanguage { French, English };

/// "fr" or "en" (BCP 47).
QString nameOf(TextLanguage language);
/// Also takes a longer tag: "fr-CH" is French.
std::optional<TextLanguage> textLanguageNamed(QStringView tag);

/// The language of `text`, told by its little words; nothing if it is too short or mixed to tell.
std::optional<TextLanguage> languageOf(QStringView text);

} // namespace tenue
