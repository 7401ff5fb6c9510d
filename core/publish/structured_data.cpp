// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/structured_data.h"

#include "core/base/canonical_json.h"
#include "core/base/json_reader.h"
#include "core/domain/web_address.h"
#include "core/publish/social_card.h"
#include "core/text/plain_text.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype LongestHeadline = 110;
constexpr qsizetype LongestDescription = 300;

QString newsroomId(const PublicSite &site)
{
    return absoluteAddress(site, u"#newsroom"_s);
}

QJsonObject reference(const QString &id)
{
    return { { u"@id"_s, id } };
}

QJsonObject newsroomOf(const SiteContext &context)
{
    const auto &site = context.site;
    const auto at = [&](const char *path) { return absoluteAddress(site, context.words.text(path)); };
    return withoutEmptyMembers({ { u"@type"_s, u"NewsMediaOrganization"_s },
                                 { u"@id"_s, newsroomId(site) },
                                 { u"name"_s, site.newsroom.isEmpty() ? site.title : site.newsroom },
                                 { u"url"_s, absoluteAddress(site, {}) },
                                 { u"email"_s, site.contact },
                                 { u"correctionsPolicy"_s, at("path-corrections") },
                                 { u"publishingPrinciples"_s, at("path-method") },
                                 { u"actionableFeedbackPolicy"_s, at("path-take-part") } });
}

QJsonObject breadcrumbOf(const SiteContext &context, const PageFrame &frame)
{
    QJsonArray steps;
    const auto add = [&](const QString &name, const QString &path) {
        steps.append(QJsonObject { { u"@type"_s, u"ListItem"_s },
                                   { u"position"_s, int(steps.size()) + 1 },
                                   { u"name"_s, name },
                                   { u"item"_s, absoluteAddress(context.site, path) } });
    };
    for (const auto &step : frame.breadcrumb)
        add(step.name, step.path);
    add(frame.here.isEmpty() ? frame.title : frame.here, frame.path);
    return { { u"@type"_s, u"BreadcrumbList"_s }, { u"itemListElement"_s, steps } };
}

QString descriptionOf(const PublicPromise &promise)
{
    return shortened(promise.summary.isEmpty() ? promise.quote : promise.summary, LongestDescription);
}

/// Those who are named, else the newsroom.
QJsonValue authorsOf(const PublicSite &site, const PublicDossier &dossier)
{
    if (dossier.authors.isEmpty())
        return reference(newsroomId(site));
    QJsonArray authors;
    for (const auto &name : dossier.authors)
        authors.append(QJsonObject { { u"@type"_s, u"Person"_s }, { u"name"_s, name } });
    if (dossier.hasOtherAuthors)
        authors.append(reference(newsroomId(site)));
    return authors;
}

QJsonObject claimReviewOf(const SiteContext &context, const PublicPromise &promise, const Verdict &verdict)
{
    const auto &site = context.site;
    QJsonArray appearances;
    for (const auto &source : promise.sources)
        appearances.append(withoutEmptyMembers(
            { { u"@type"_s, u"CreativeWork"_s },
              { u"name"_s, source.title },
              { u"url"_s, isWebAddress(source.address) ? source.address.toString(QUrl::FullyEncoded) : QString() },
              { u"datePublished"_s, jsonOf(source.date) } }));
    const auto who = promise.holderThen.isEmpty()
        ? QJsonObject()
        : QJsonObject { { u"@type"_s, u"Person"_s }, { u"name"_s, promise.holderThen } };
    const auto claim = withoutEmptyMembers(
        { { u"@type"_s, u"Claim"_s },
          { u"author"_s, who },
          { u"appearance"_s, appearances },
          { u"datePublished"_s, promise.sources.isEmpty() ? QJsonValue() : jsonOf(promise.sources.first().date) } });
    return { { u"@type"_s, u"ClaimReview"_s },
             { u"url"_s, absoluteAddress(site, context.words.text("path-promise", { promise.slug })) },
             { u"author"_s, reference(newsroomId(site)) },
             { u"datePublished"_s, promise.changedOn.toString(Qt::ISODate) },
             { u"claimReviewed"_s, promise.quote.isEmpty() ? promise.title : promise.quote },
             { u"reviewRating"_s, QJsonObject { { u"@type"_s, u"Rating"_s }, { u"alternateName"_s, verdict.label } } },
             { u"itemReviewed"_s, claim } };
}

} // namespace

QByteArray structuredData(const SiteContext &context, const PageFrame &frame)
{
    if (!isAddressed(context.site) || frame.place == NavigationPlace::Nowhere)
        return {};
    QJsonArray graph { newsroomOf(context) };
    if (frame.place == NavigationPlace::Home)
        graph.append(QJsonObject { { u"@type"_s, u"WebSite"_s },
                                   { u"name"_s, context.site.title },
                                   { u"url"_s, absoluteAddress(context.site, {}) },
                                   { u"inLanguage"_s, context.words.text("language") },
                                   { u"publisher"_s, reference(newsroomId(context.site)) } });
    for (const auto &node : frame.data)
        graph.append(node);
    if (!frame.breadcrumb.isEmpty())
        graph.append(breadcrumbOf(context, frame));
    const QJsonObject data { { u"@context"_s, u"https://schema.org"_s }, { u"@graph"_s, graph } };
    return QJsonDocument(data).toJson(QJsonDocument::Compact).replace('<', "\\u003c");
}

QJsonArray promiseData(const SiteContext &context, const PublicPromise &promise, const PublicDossier &dossier)
{
    const auto &site = context.site;
    if (!isAddressed(site))
        return {};
    const auto page = absoluteAddress(site, context.words.text("path-promise", { promise.slug }));
    QJsonArray nodes { withoutEmptyMembers(
        { { u"@type"_s, u"Article"_s },
          { u"@id"_s, QString(page + u"#article"_s) },
          { u"mainEntityOfPage"_s, page },
          { u"headline"_s, shortened(promise.title, LongestHeadline) },
          { u"description"_s, descriptionOf(promise) },
          { u"datePublished"_s, jsonOf(promise.firstPublishedOn) },
          { u"dateModified"_s, jsonOf(promise.publishedOn) },
          { u"inLanguage"_s, context.words.text("language") },
          { u"isAccessibleForFree"_s, true },
          { u"image"_s, site.hasCards ? absoluteAddress(site, socialCardOf(context, promise).path()) : QString() },
          { u"author"_s, authorsOf(site, dossier) },
          { u"publisher"_s, reference(newsroomId(site)) } }) };
    const auto verdict = verdictOf(site, promise);
    if (site.hasClaimReview && verdict.category != VerdictCategory::Unexamined)
        nodes.append(claimReviewOf(context, promise, verdict));
    return nodes;
}

QJsonArray dataSetData(const SiteContext &context)
{
    const auto &site = context.site;
    QJsonArray files;
    const auto add = [&](const QString &path, const QString &type) {
        files.append(QJsonObject { { u"@type"_s, u"DataDownload"_s },
                                   { u"contentUrl"_s, absoluteAddress(site, path) },
                                   { u"encodingFormat"_s, type } });
    };
    add(u"data/promises.json"_s, u"application/json"_s);
    add(u"data/promises.csv"_s, u"text/csv"_s);
    return { withoutEmptyMembers({ { u"@type"_s, u"Dataset"_s },
                                   { u"name"_s, site.title },
                                   { u"description"_s, context.words.text("open-data-text") },
                                   { u"license"_s, site.licence },
                                   { u"dateModified"_s, jsonOf(site.publishedOn) },
                                   { u"creator"_s, reference(newsroomId(site)) },
                                   { u"distribution"_s, files } }) };
}

} // namespace tenue
