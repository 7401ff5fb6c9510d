// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/page_frame.h"

namespace tenue
{

/// The page of one promise (anatomy: site/SITE.md §2). Fails if its analysis cannot be shown; the
/// sentence names the promise. Thread-safe.
Result<SiteFile> promisePage(const SiteContext &context, const PublicPromise &promise, const PublicDossier &dossier);

} // namespace tenue
