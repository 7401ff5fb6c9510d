// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/page_frame.h"

namespace tenue
{

/// What a page says of itself to machines, in the words of schema.org: a JSON-LD graph, safe between
/// script tags (it holds no "<"). Empty where the site's address is not known, since every node is
/// named by one.
QByteArray structuredData(const SiteContext &context, const PageFrame &frame);

/// The nodes that a promise's page adds: the article and, where the newsroom wants it and there is a
/// verdict, a ClaimReview. Its rating is a word alone: a promise is no statement that is true or false.
QJsonArray promiseData(const SiteContext &context, const PublicPromise &promise, const PublicDossier &dossier);

/// The node of the page of open data.
QJsonArray dataSetData(const SiteContext &context);

} // namespace tenue
