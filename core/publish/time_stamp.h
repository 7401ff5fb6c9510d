// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/content_hash.h"
#include "core/base/result.h"

#include <QtCore/QUrl>

namespace tenue
{

/// A time-stamp token (RFC 3161): an authority's signed word that a publication's root existed at a moment. Kept in the
/// site's folder as `proofs/ROOT.tsr`, one for each publication that was stamped; none is ever removed or written
/// again.
///
/// Queries, replies and signatures are made and checked by the program `openssl`, sent by `curl`; anyone can check a
/// token with `openssl ts -verify -digest ROOT -in proofs/ROOT.tsr -CAfile authority.pem`.
QString timeStampPath(const QString &root);

/// Asks the authority at `address` (http or https) to stamp the root of the site in `folder`, and keeps its token
/// there. Nothing happens if this root has one already. Only the root leaves this machine. Fails, with the site as it
/// was, if the authority cannot be reached, refuses, or stamps something else.
Result<> stampSite(const QString &folder, const QUrl &address);

/// What a site's token says.
struct TimeStamp {
    QString at; ///< as the authority wrote it: "Nov 24 20:17:00 2026 GMT"
    bool isVerified = false; ///< its signature was checked up to `authorities`
};

/// The token for `root` in `folder`; nothing if there is none. `authorities` is a file of trusted certificates (PEM);
/// without one the token is read, but not believed. BadInput for a token that is of something else, or wrongly signed.
Result<std::optional<TimeStamp>> readTimeStamp(const QString &folder, const QString &root, const QString &authorities);

} // namespace tenue
