// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site_export.h"

#include "core/base/words.h"
#include "core/publish/site_generator.h"

#include <QtConcurrent/QtConcurrentMap>
#include <QtCore/QSet>

namespace tenue
{

namespace
{

/// Cards drawn side by side: enough for some processors, few enough to stay small.
constexpr qsizetype CardsAtOnce = 16;

Result<> addCards(const QList<SocialCard> &cards, SiteWriter &writer, const CardPainter &draw)
{
    const auto drawn = QtConcurrent::blockingMapped<QList<QByteArray>>(cards, draw);
    for (qsizetype i = 0; i < cards.size(); ++i) {
        if (auto added = writer.add({ cards[i].path(), drawn[i] }); !added)
            return added;
    }
    return {};
}

/// Every promise's card; those that the folder has already are kept.
Result<> writeCards(const PublicSite &site, SiteWriter &writer, const CardPainter &draw, Progress &progress)
{
    const auto words = SiteWords::read(site.language);
    if (!words)
        return words.error();
    const auto templates = PageTemplates::read(*words, site.theme.templates);
    if (!templates)
        return templates.error();
    const SiteContext context { site, *words, *templates };
    QSet<QString> seen;
    QList<SocialCard> waiting;
    for (qsizetype i = 0; i < site.promises.size(); ++i) {
        const auto card = socialCardOf(context, site.promises[i]);
        const bool isNew = !seen.contains(card.path());
        seen.insert(card.path());
        if (isNew && !writer.keep(card.path()))
            waiting.append(card);
        if (waiting.size() < CardsAtOnce && i + 1 < site.promises.size())
            continue;
        if (auto added = addCards(waiting, writer, draw); !added)
            return added;
        waiting.clear();
        progress.report(i + 1, site.promises.size());
        if (progress.isCancelled())
            return Error { Error::Kind::Cancelled,
                           translate("Site", "The publication was stopped: the site is as it was before.") };
    }
    return {};
}

} // namespace

Result<SiteReport> exportSite(const PublicSite &site, const DossierReader &read, const QString &folder,
                              Progress &progress, const ImageReader &readImage, const CardPainter &drawCard)
{
    auto writer = SiteWriter::open(folder);
    if (!writer)
        return writer.error();
    const auto made = generateSite(
        site, read, [&](const SiteFile &file) { return writer->add(file); }, progress, readImage);
    if (!made)
        return made.error();
    if (site.hasCards && drawCard) {
        if (auto cards = writeCards(site, *writer, drawCard, progress); !cards)
            return cards.error();
    }
    QMap<QString, QString> promises;
    for (const auto &promise : site.promises)
        promises.insert(promise.id.toString(), promise.revision.toString());
    return writer->finish(site.publishedOn, promises);
}

} // namespace tenue
