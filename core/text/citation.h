// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace tenue
{

/// Where the next `[@key]` stands in UTF-8 text: `key` between "[@" and "]". `start` is −1 if there
/// is none left.
struct Citation {
    qsizetype start = -1;
    qsizetype end = -1; ///< just behind the "]"
    QByteArrayView key = {};
};

/// The first citation at or after `from`. A key holds a–z, 0–9 and hyphens, and begins with no hyphen.
Citation nextCitation(QByteArrayView text, qsizetype from);

} // namespace tenue
