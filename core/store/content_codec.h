// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

namespace tenue
{

/// How a content's bytes are stored.
enum class ContentCodec { Plain = 0, Zstd = 1, ZstdAgainstBase = 2, Redacted = 3 };

struct StoredContent {
    ContentCodec codec = ContentCodec::Plain;
    QByteArray bytes;
};

/// Contents longer than this are refused: no dossier is, and unpacking stays bounded.
constexpr qsizetype LargestContent = 8 * 1024 * 1024;

/// Packs `plain` as small as is quick; against `base` (the content before) where one is given.
/// Hashes are over the plain content, so the codec can change at any time.
StoredContent packContent(const QByteArray &plain, const QByteArray *base);

/// The plain content, `size` bytes of it; Damaged if the bytes do not give exactly that.
Result<QByteArray> unpackContent(const StoredContent &stored, qint64 size, const QByteArray *base);

} // namespace tenue
