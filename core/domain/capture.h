// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"
#include "core/base/json_reader.h"

namespace tenue
{

/// A picture as readers may have it: its pixels, without what a camera or a program wrote beside them.
struct CleanedCopy {
    ContentHash blob = ContentHash::of({});
    int size = 0; ///< bytes

    friend bool operator==(const CleanedCopy &, const CleanedCopy &) = default;
};

/// A kept copy of what a piece of evidence stands on: a file as it was on one day, byte for byte.
///
/// Who kept it is told by the revision that brought it in. Confidential unless somebody says otherwise.
struct Capture {
    static constexpr int LargestSize = 64 * 1024 * 1024;

    ContentHash blob = ContentHash::of({}); ///< of the file, as the workspace keeps it
    /// Of its words in UTF-8, as they were read when it was taken in; nothing for pictures and for
    /// files whose words could not be read. Sealed with the rest: what quotes were looked for in can be
    /// checked later, whatever program reads such files then.
    std::optional<ContentHash> text = {};
    std::optional<CleanedCopy> cleaned = {}; ///< of a picture; nothing if it is damaged
    QString name; ///< of the file, without its folder
    QString mediaType; ///< as its content says: one of captureFormats()
    int size = 0; ///< bytes
    QDateTime takenAt; ///< UTC
    QUrl address = {}; ///< that it was taken from; empty: the evidence's
    bool isPublic = false; ///< readers of the site may have it
    QString note = {}; ///< for the newsroom alone

    bool isPicture() const { return mediaType.startsWith(QLatin1StringView("image/")); }
    /// True if readers can have it at all: all but damaged pictures.
    bool canBePublic() const { return !isPicture() || cleaned; }

    QJsonObject toJson() const;
    static Capture fromJson(JsonReader &reader);
    /// A known type, a name without a folder, a possible size, a day, a web address or none; what readers may have can
    /// be given to them.
    Result<> check() const;

    friend bool operator==(const Capture &, const Capture &) = default;
};

/// A kind of file that may be kept as a copy.
struct CaptureFormat {
    const char *mediaType;
    const char *suffix; ///< "pdf"
    const char *name; ///< marked for translation in the context "Capture": "PDF"

    QString shownName() const;
};

const QList<CaptureFormat> &captureFormats();
/// Null for a type that is not kept.
const CaptureFormat *captureFormatOf(const QString &mediaType);

/// `name` without folders, control characters and what else no file name should hold; never empty.
QString safeFileName(const QString &name);

/// "812 bytes", "14 kB", "1.2 MB" in the program's language.
QString sizeInWords(qint64 bytes);

} // namespace tenue
