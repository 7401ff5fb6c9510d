// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <span>

namespace tenue
{

/// A text, and the same text set by a profile.
struct TypographyCase {
    const char *profile;
    const char *written;
    const char *wanted; ///< null: right as it is
};

/// What somebody types, key by key, and what stands there then.
struct TypedCase {
    const char *profile;
    const char *keys; ///< typed one after the other
    const char *wanted;
};

/// In both tables ␣ stands for U+00A0 and ⎵ for U+202F, so that they can be seen.
std::span<const TypographyCase> typographyCases();
std::span<const TypedCase> typedCases();

/// A text of the tables with its real spaces, and the other way round.
QString spaced(const char *text);
QString shown(const QString &text);

} // namespace tenue
