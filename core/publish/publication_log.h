// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/page_frame.h"

namespace tenue
{

/// An entry of the log as a file holds it.
struct LoggedPublication {
    PublicPublication publication;
    ContentHash entry; ///< seals this entry and all before it
};

/// The log of publications, `data/publications.json`: what was put online, replaced or taken off, in
/// the order in which it was decided, one entry a line, never shortened and never rewritten.
///
/// `entry` is the SHA-256 of the netstrings "tenue-publication-1", the entry before (empty for the
/// first), day, act, promise, revision. So the newest entry seals the whole log: who kept an older
/// copy can tell whether anything in it was changed since.
SiteFile publicationLog(const PublicSite &site);

ContentHash entryHash(const QByteArray &before, const PublicPublication &publication);

/// The entries of a log; BadInput, with the number of the entry, for one that does not hold together.
Result<QList<LoggedPublication>> readPublicationLog(const QByteArray &bytes);

} // namespace tenue
