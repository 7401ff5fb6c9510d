// SPDX-License-Identifier: GPL-3.0-or-later
// hostile_site FOLDER: exports sites whose every text is hostile, for tests/web/hostile.mjs. `promises` has a promise
// for each text, with it in all its fields; `site-N` have one text in every field of the site and of its lists.
#include "core/publish/site_export.h"
#include "tests/publish/fictional_site.h"
#include "tests/publish/hostile_texts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tenue;

namespace
{

/// Every promise of the example in turn, dressed in one text after the other.
FictionalSite withPromiseForEach(const QStringList &texts)
{
    FictionalSite all = aFictionalSite();
    auto &promises = all.site.promises;
    promises.clear();
    all.dossiers.clear();
    all.site.news.clear();
    for (int i = 0; i < texts.size(); ++i) {
        const auto hostile = aHostileSite(texts[i]);
        auto promise = hostile.site.promises.first();
        const auto dossier = hostile.dossiers.value(promise.slug);
        promise.number = i + 1;
        promise.id = PromiseId::create();
        promise.slug = u"texte-%1"_s.arg(i + 1);
        promise.oldSlugs.clear();
        promise.relations.clear();
        auto news = hostile.site.news.first();
        news.promises = { i };
        promise.news = { i };
        promise.themes = { i % 3 };
        if (!promises.isEmpty())
            promise.relations = { { RelationKind::Related, i - 1 } };
        all.site.news.append(news);
        all.dossiers.insert(promise.slug, dossier);
        promises.append(promise);
    }
    return all;
}

bool write(const FictionalSite &site, const QString &folder)
{
    Progress progress;
    const auto report = exportSite(site.site, site.reader(), folder, progress);
    if (!report)
        std::fprintf(stderr, "%s\n", qPrintable(report.error().message));
    return static_cast<bool>(report);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QDir folder(application.arguments().value(1));
    const auto texts = hostileTexts();
    QFile list(folder.filePath(u"texts.json"_s));
    if (!list.open(QIODevice::WriteOnly) || list.write(QJsonDocument(QJsonArray::fromStringList(texts)).toJson()) < 0)
        return 1;
    if (!write(withPromiseForEach(texts), folder.filePath(u"promises"_s)))
        return 1;
    for (int i = 0; i < texts.size(); i += 151) {
        if (!write(aHostileSite(texts[i]), folder.filePath(u"site-%1"_s.arg(i))))
            return 1;
    }
    return 0;
}
