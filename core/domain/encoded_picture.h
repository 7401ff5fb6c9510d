// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace tenue
{

/// One size of a picture as the program encoded it: pixels and nothing else.
struct EncodedPicture {
    QByteArray bytes;
    QString mediaType; ///< "image/webp" or, where this computer cannot write it, "image/jpeg"
    int width = 0; ///< pixels
    int height = 0;
};

} // namespace tenue
