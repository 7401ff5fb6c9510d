// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/encoded_picture.h"

#include <QtCore/QList>

namespace tenue
{

/// Turns a file that somebody chose into what may be published: its pixels, upright, 900 and 1,800
/// wide (or only as wide as it is), and nothing else. What a camera or a program wrote beside them
/// (place, time, names, comments, thumbnails) does not come along.
///
/// Reads JPEG, PNG and WebP of at most 64 MiB and 100 million pixels; says in a sentence why it
/// refuses others. Thread-safe; needs no QGuiApplication.
Result<QList<EncodedPicture>> takeInPicture(const QByteArray &file);
/// The same with the file at `path`.
Result<QList<EncodedPicture>> takeInPictureFile(const QString &path);

} // namespace tenue
