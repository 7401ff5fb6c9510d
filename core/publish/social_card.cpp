// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/social_card.h"

#include "core/base/content_hash.h"
#include "core/base/netstring.h"

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr const char *DrawingVersion = "2"; ///< counts the changes of the look

QString whoseOf(const SiteContext &context, const PublicPromise &promise)
{
    const auto &mandate = context.site.mandates[promise.mandate];
    const QString now = mandate.holders.isEmpty() ? QString() : mandate.holders.last().name;
    if (promise.holderThen.isEmpty())
        return {};
    if (now.isEmpty() || now == promise.holderThen)
        return context.words.text("card-whose", { promise.holderThen });
    return context.words.text("card-carried", { promise.holderThen, now });
}

} // namespace

QByteArray SocialCard::fingerprint() const
{
    QByteArray form;
    appendNetstring(form, DrawingVersion);
    for (const auto &text : { newsroom, siteTitle, mandate, title, verdict, nameOf(shape), QString::number(share),
                              nameOf(category), whose, date, accent })
        appendNetstring(form, text.toUtf8());
    return ContentHash::of(form).hex().left(20);
}

QString SocialCard::path() const
{
    return u"cards/"_s + QString::fromLatin1(fingerprint()) + u".png"_s;
}

SocialCard socialCardOf(const SiteContext &context, const PublicPromise &promise)
{
    const auto &site = context.site;
    const auto verdict = verdictOf(site, promise);
    return { .newsroom = site.newsroom,
             .siteTitle = site.title,
             .mandate = site.mandates[promise.mandate].title,
             .title = promise.title,
             .verdict = verdict.label,
             .shape = verdict.shape,
             .share = verdict.share,
             .category = verdict.category,
             .whose = whoseOf(context, promise),
             .date = context.words.date(promise.changedOn),
             .accent = site.accent.light };
}

} // namespace tenue
