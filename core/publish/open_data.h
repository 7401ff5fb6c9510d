// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/page_frame.h"

namespace tenue
{

/// One promise as open data, one line: the names are those of `resources/schemas/promises.schema.json`, sorted.
QByteArray openDataOf(const SiteContext &context, const PublicPromise &promise);

/// data/promises.json: an array, one promise a line, as openDataOf() gives them.
class PromisesJson
{
public:
    void add(const QByteArray &promise);
    SiteFile file();

private:
    QByteArray m_bytes = "[";
};

/// The whole of it at once.
SiteFile promisesJson(const SiteContext &context);

/// One promise of it in a file of its own, beside the page.
SiteFile promiseJson(const SiteContext &context, const PublicPromise &promise, const QByteArray &openData);

/// data/promises.csv: RFC 4180 with a byte order mark, for spreadsheets. A cell that a spreadsheet
/// would read as a formula begins with an apostrophe.
SiteFile promisesCsv(const SiteContext &context);

/// `text` as one cell of a CSV file.
QByteArray csvCell(const QString &text);

/// sitemap.xml and, above 50,000 pages, the files that it lists; nothing without a base address.
QList<SiteFile> sitemaps(const PublicSite &site, const QStringList &pages, qsizetype pagesInOne = 50'000);

} // namespace tenue
