// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tenue
{

/// Something set for paper: black on white, whatever the program's colours are.
struct PrintedText {
    QString name; ///< what the document is called, and the file that it is saved as, without ending
    QString html; ///< body of an HTML page; Qt's subset
    QString foot; ///< said at the foot of each page, beside the page number
};

} // namespace tenue
