// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/page_frame.h"

namespace tenue
{

/// The Atom feed of the whole site (RFC 4287): the 50 newest changes of a verdict.
///
/// Ids are UUIDs that follow from the promise's and the change alone, so they survive a move of
/// the site; the feed's own follows from its base address or, without one, from its title.
SiteFile siteFeed(const SiteContext &context);

/// The feed of one promise: its verdicts, newest first.
SiteFile promiseFeed(const SiteContext &context, const PublicPromise &promise);

} // namespace tenue
