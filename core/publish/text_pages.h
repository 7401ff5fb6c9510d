// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/page_frame.h"

namespace tenue
{

/// The scales with what each verdict means and counts as, how rates are made, the newsroom's method.
Result<SiteFile> methodPage(const SiteContext &context);

/// What can be taken away and reused: files, feeds, proofs, and under which licence.
SiteFile openDataPage(const SiteContext &context);

/// Who the newsroom is, how to write to it. Fails if its text cannot be shown.
Result<SiteFile> aboutPage(const SiteContext &context);

/// How readers help, write in, follow and support. Fails if its text cannot be shown.
Result<SiteFile> takePartPage(const SiteContext &context);

/// What stands at the address of a promise that was taken off the site.
SiteFile gonePage(const SiteContext &context, const PublicTombstone &tombstone);

/// What stands at an address that a promise had before: it leads to the one it has.
SiteFile movedPage(const SiteContext &context, const PublicPromise &promise, const QString &oldSlug);

/// `text` as HTML with headings from `headingLevel`; the error names the page `whose`.
Result<QByteArray> htmlOf(const SiteContext &context, const QString &text, int headingLevel, const QString &whose);

/// What a server shows for an address that does not exist.
SiteFile missingPage(const SiteContext &context);

} // namespace tenue
