// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"
#include "core/base/json_reader.h"

namespace tenue
{

/// One size of a picture, as it leaves the workspace: made by the program, never a file as it came.
struct ImageFile {
    ContentHash blob; ///< of the bytes that the workspace keeps
    QString mediaType; ///< "image/jpeg" or "image/webp"
    int width = 0; ///< pixels
    int height = 0;

    friend bool operator==(const ImageFile &, const ImageFile &) = default;
};

/// The picture at the head of a page, in one or several sizes, with what readers are told of it.
struct LeadImage {
    QList<ImageFile> files; ///< the same picture, narrowest first
    QString caption = {};
    QString credit = {};
    QString alternativeText = {}; ///< what it shows, for those who do not see it

    QJsonObject toJson() const;
    static LeadImage fromJson(JsonReader &reader);
    /// A file at least, of a known kind and a possible size; a credit and an alternative text.
    Result<> check() const;

    friend bool operator==(const LeadImage &, const LeadImage &) = default;
};

} // namespace tenue
