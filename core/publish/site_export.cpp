// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site_export.h"

#include "core/publish/site_generator.h"

namespace tenue
{

Result<SiteReport> exportSite(const PublicSite &site, const DossierReader &read, const QString &folder,
                              Progress &progress, const ImageReader &readImage)
{
    auto writer = SiteWriter::open(folder);
    if (!writer)
        return writer.error();
    const auto made = generateSite(
        site, read, [&](const SiteFile &file) { return writer->add(file); }, progress, readImage);
    if (!made)
        return made.error();
    QMap<QString, QString> promises;
    for (const auto &promise : site.promises)
        promises.insert(promise.id.toString(), promise.revision.toString());
    return writer->finish(site.publishedOn, promises);
}

} // namespace tenue
