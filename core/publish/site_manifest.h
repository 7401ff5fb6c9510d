// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"
#include "core/base/result.h"

#include <QtCore/QDate>
#include <QtCore/QMap>

namespace tenue
{

/// A file of the site as a publication wrote it.
struct PublishedFile {
    ContentHash hash;
    qint64 size = 0;
};

/// What one publication put online: `manifest.json` in the site's folder.
///
/// Anyone can check it: `files` gives the SHA-256 of each file's bytes, as `sha256sum` prints it;
/// `root` is the SHA-256 over the netstrings of every path and its hash, sorted by path.
struct SiteManifest {
    static constexpr const char *FileName = "manifest.json";

    QDate publishedOn;
    QMap<QString, PublishedFile> files; ///< by path; without the manifest itself
    QMap<QString, QString> promises; ///< published revision by promise (UUID)

    ContentHash root() const;
    /// Always the same bytes for the same values.
    QByteArray toBytes() const;
    /// BadInput for anything else than a manifest of ours, also one with a path that leaves the folder.
    static Result<SiteManifest> parse(const QByteArray &bytes);
};

/// True for a path that a site may hold: names of a–z, A–Z, 0–9, "." "_" "-", none of them hidden,
/// separated by single "/".
bool isSitePath(QStringView path);

} // namespace tenue
