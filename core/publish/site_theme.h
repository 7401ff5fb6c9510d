// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QHash>
#include <QtCore/QMap>

namespace tenue
{

/// What a newsroom puts in the place of the shipped look, read from a folder:
///
/// - `templates/NAME.html` instead of the shipped template of that name;
/// - `style.css` instead of the shipped style, `theme.css` after it;
/// - every other file (logo, fonts, pictures) on the site as `theme/NAME`; `logo.svg`, `logo.png` or
///   `logo.webp` stands in the masthead.
struct SiteTheme {
    QHash<QString, QString> templates = {}; ///< by name, without ".html"
    QByteArray style = {}; ///< empty: the shipped one
    QByteArray addedStyle = {};
    QMap<QString, QByteArray> files = {}; ///< by name

    /// The path on the site of the logo; empty if there is none.
    QString logo() const;
};

/// Fails with a sentence for a folder that is not there, a file that is too large (4 MiB), or one
/// whose name or kind a site may not hold.
Result<SiteTheme> readSiteTheme(const QString &folder);

} // namespace tenue
