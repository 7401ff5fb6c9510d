// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site_parts.h"

#include "core/base/words.h"
#include "core/publish/corrections_page.h"
#include "core/publish/former_pages.h"
#include "core/publish/home_page.h"
#include "core/publish/list_pages.h"
#include "core/publish/mandate_page.h"
#include "core/publish/open_data.h"
#include "core/publish/publication_log.h"
#include "core/publish/scorecard_page.h"
#include "core/publish/search_index_file.h"
#include "core/publish/site_feeds.h"
#include "core/publish/text_pages.h"
#include "core/publish/theme_page.h"

#include <QtCore/QFile>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

Result<SiteFile> shippedFile(const QString &resource, const QString &path)
{
    QFile file(u":/tenue/"_s + resource);
    if (!file.open(QIODevice::ReadOnly))
        return Error { Error::Kind::System,
                       translate("Site", "A file of the public site is missing: install the program again."),
                       file.fileName() };
    return SiteFile { path, file.readAll() };
}

Result<QList<SiteFile>> shippedFiles()
{
    QList<SiteFile> files;
    for (const auto &[resource, path] :
         { std::pair { u"site/style.css"_s, u"style.css"_s }, std::pair { u"site/filters.js"_s, u"filters.js"_s },
           std::pair { u"site/page.js"_s, u"page.js"_s }, std::pair { u"site/verify.js"_s, u"verify.js"_s },
           std::pair { u"schemas/promises.schema.json"_s, u"data/promises.schema.json"_s } }) {
        auto file = shippedFile(resource, path);
        if (!file)
            return file.error();
        files.append(std::move(*file));
    }
    return files;
}

/// The newsroom's own colour after the shipped style.
void addAccent(SiteFile &style, const SiteAccent &accent)
{
    const auto rule = [](const QString &colour) -> QByteArray {
        return "{--accent:" + colour.toLatin1() + ";--on-accent:" + onAccent(colour).toLatin1() + '}';
    };
    if (!accent.light.isEmpty())
        style.bytes += "@media not print{:root" + rule(accent.light) + "}\n";
    if (!accent.dark.isEmpty())
        style.bytes += "@media screen and (prefers-color-scheme:dark){:root" + rule(accent.dark) + "}\n";
}

/// The newsroom's own look over the shipped files, of which the style comes first.
void dress(QList<SiteFile> &shipped, const PublicSite &site)
{
    auto &style = shipped.first();
    Q_ASSERT(style.path == "style.css"_L1);
    if (!site.theme.style.isEmpty())
        style.bytes = site.theme.style;
    addAccent(style, site.accent);
    style.bytes += site.theme.addedStyle;
    for (auto it = site.theme.files.begin(); it != site.theme.files.end(); ++it)
        shipped.append({ u"theme/"_s + it.key(), *it });
}

} // namespace

Result<QList<SiteFile>> dressedFiles(const PublicSite &site)
{
    auto files = shippedFiles();
    if (files)
        dress(*files, site);
    return files;
}

Result<QList<SiteFile>> listPages(const SiteContext &context)
{
    QList<SiteFile> files { homePage(context) };
    for (int i = 0; i < context.site.mandates.size(); ++i) {
        auto page = mandatePage(context, i);
        if (!page)
            return page.error();
        files.append(std::move(*page));
    }
    for (int i = 0; i < context.site.themes.size(); ++i) {
        if (auto page = themePage(context, i))
            files.append(std::move(*page));
    }
    files.append(scorecardPage(context));
    files += verdictPages(context) + personPages(context);
    for (auto page : { correctionsPage(context), takePartPage(context), methodPage(context), aboutPage(context),
                       Result<SiteFile>(openDataPage(context)) }) {
        if (!page)
            return page.error();
        files.append(std::move(*page));
    }
    return files;
}

QList<SiteFile> listFiles(const SiteContext &context)
{
    return QList { missingPage(context), promisesCsv(context), publicationLog(context.site), searchIndexFile(context) }
    + listFeeds(context) + formerPages(context);
}

} // namespace tenue
