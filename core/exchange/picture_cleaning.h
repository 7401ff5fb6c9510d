// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

namespace tenue
{

/// A PNG, JPEG or WebP file (by its `mediaType`) without what stands beside its pixels: place, time, device,
/// names, comments, thumbnails, colour profiles, what follows the end. The pixels are taken as they are,
/// nothing is decoded; of a JPEG's camera data only "which side is up" stays. The same bytes give the same
/// bytes, and once clean is clean. Refused, with a sentence, if the file does not hold together.
///
/// Written here because a decoder would change the pixels of what is evidence, and the libraries for camera data
/// take out what they know: this lets through only what a picture is made of, and no part
/// that nobody foresaw.
Result<QByteArray> cleanedPicture(const QByteArray &file, const QString &mediaType);

} // namespace tenue
