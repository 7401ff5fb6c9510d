// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tenue
{

/// The part of an address made from a title: "Créer l’école" becomes "creer-l-ecole".
///
/// ASCII letters, digits and single hyphens, at most 60 characters, cut at a word; "x" if nothing
/// of the title is left. It never depends on the locale.
QString slugOf(const QString &title);

/// True for what slugOf() could have made, and for such a slug with a number after it ("ecole-2")
/// that makes it unlike another: so at most 80 characters.
bool isSlug(const QString &text);

} // namespace tenue
