// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"
#include "core/base/result.h"

#include <optional>

namespace tenue
{

/// A file that somebody wants to keep a copy of, looked at and not kept yet.
struct ReadDocument {
    QString path;
    QString name; ///< safe to write a file by
    QString mediaType; ///< as its content says
    ContentHash hash;
    qint64 size = 0;
    std::optional<QByteArray> words = {}; ///< UTF-8; nothing for pictures
    std::optional<QByteArray> cleaned = {}; ///< of a picture, without what stands beside its pixels
    QString fault = {}; ///< why there are no words, or no clean picture, where there should be: a sentence
};

/// Recognises the file at `path` by its content, hashes it and reads its words. Refused with a sentence:
/// what is missing, empty, larger than 64 MB or of a kind that is not kept. Large files are read in pieces.
/// Needs no workspace; blocks, so best on a thread of its own.
Result<ReadDocument> readDocument(const QString &path);

} // namespace tenue
