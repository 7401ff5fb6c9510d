// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/former_pages.h"

#include "core/domain/slug.h"
#include "core/publish/text_pages.h"

#include <QtCore/QSet>

namespace tenue
{

QList<SiteFile> formerPages(const SiteContext &context)
{
    QSet<QString> taken;
    for (const auto &promise : context.site.promises)
        taken << promise.slug;
    QList<SiteFile> files;
    for (const auto &promise : context.site.promises) {
        for (const auto &slug : promise.oldSlugs) {
            if (isSlug(slug) && !taken.contains(slug))
                files.append(movedPage(context, promise, slug));
            taken << slug;
        }
    }
    for (const auto &tombstone : context.site.tombstones) {
        if (isSlug(tombstone.slug) && !taken.contains(tombstone.slug))
            files.append(gonePage(context, tombstone));
        taken << tombstone.slug;
    }
    return files;
}

} // namespace tenue
