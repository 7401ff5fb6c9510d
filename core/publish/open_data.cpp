// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/open_data.h"

#include "core/base/canonical_json.h"
#include "core/base/json_reader.h"
#include "core/publish/promise_sections.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QXmlStreamWriter>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QJsonArray sourcesOf(const PublicPromise &promise)
{
    QJsonArray sources;
    for (const auto &source : promise.sources)
        sources.append(withoutEmptyMembers({ { u"title"_s, source.title },
                                             { u"publisher"_s, source.publisher },
                                             { u"date"_s, jsonOf(source.date) },
                                             { u"address"_s, jsonOf(source.address) },
                                             { u"page"_s, source.page } }));
    return sources;
}

QJsonArray historyOf(const PublicPromise &promise)
{
    QJsonArray history;
    for (const auto &change : promise.history)
        history.append(withoutEmptyMembers({ { u"date"_s, jsonOf(change.date) },
                                             { u"from"_s, change.from },
                                             { u"to"_s, change.to },
                                             { u"change"_s, change.kind ? nameOf(*change.kind) : QString() },
                                             { u"reason"_s, change.reason } }));
    return history;
}

QJsonArray criteriaVerdictsOf(const PublicPromise &promise)
{
    QJsonArray verdicts;
    for (const auto &given : promise.criterionVerdicts) {
        if (promise.criteria.contains(given.criterion) && !given.verdict.isEmpty())
            verdicts.append(withoutEmptyMembers(
                { { u"criterion"_s, given.criterion }, { u"verdict"_s, given.verdict }, { u"note"_s, given.note } }));
    }
    return verdicts;
}

QJsonArray relationsOf(const PublicSite &site, const PublicPromise &promise)
{
    QJsonArray relations;
    for (const auto &relation : promise.relations)
        relations.append(QJsonObject { { u"kind"_s, nameOf(relation.kind) },
                                       { u"promise"_s, site.promises[relation.promise].slug } });
    return relations;
}

QJsonArray repliesOf(const PublicPromise &promise)
{
    QJsonArray replies;
    for (const auto &reply : promise.replies)
        replies.append(withoutEmptyMembers({ { u"to"_s, reply.to },
                                             { u"channel"_s, reply.channel },
                                             { u"question"_s, reply.question },
                                             { u"askedOn"_s, jsonOf(reply.askedOn) },
                                             { u"answerDue"_s, jsonOf(reply.answerDue) },
                                             { u"status"_s, nameOf(reply.status) },
                                             { u"answer"_s, reply.answer },
                                             { u"answeredOn"_s, jsonOf(reply.answeredOn) } }));
    return replies;
}

QJsonArray newsOf(const PublicSite &site, const PublicPromise &promise)
{
    QJsonArray all;
    for (const int place : promise.news) {
        const auto &news = site.news[place];
        all.append(withoutEmptyMembers({ { u"date"_s, jsonOf(news.date) },
                                         { u"title"_s, news.title },
                                         { u"text"_s, news.text },
                                         { u"address"_s, jsonOf(news.address) } }));
    }
    return all;
}

QJsonArray correctionsOf(const PublicPromise &promise)
{
    QJsonArray corrections;
    for (const auto &correction : promise.corrections)
        corrections.append(withoutEmptyMembers({ { u"number"_s, correction.number },
                                                 { u"date"_s, jsonOf(correction.date) },
                                                 { u"kind"_s, correction.kind },
                                                 { u"sentence"_s, correction.sentence },
                                                 { u"from"_s, correction.from },
                                                 { u"to"_s, correction.to } }));
    return corrections;
}

QJsonValue imageOf(const PublicPromise &promise)
{
    if (!promise.image || promise.image->files.isEmpty())
        return {};
    return withoutEmptyMembers({ { u"file"_s, pathOf(promise.image->files.last()) },
                                 { u"caption"_s, promise.image->caption },
                                 { u"credit"_s, promise.image->credit },
                                 { u"alternativeText"_s, promise.image->alternativeText } });
}

/// What was added to the open data since its first form; absent where there is none of it.
void addPresentation(QJsonObject &json, const PublicSite &site, const PublicPromise &promise)
{
    const auto put = [&json](const QString &name, const QJsonValue &value) {
        const auto kept = withoutEmptyMembers({ { name, value } });
        if (!kept.isEmpty())
            json.insert(name, value);
    };
    put(u"criteriaVerdicts"_s, criteriaVerdictsOf(promise));
    put(u"relations"_s, relationsOf(site, promise));
    put(u"replies"_s, repliesOf(promise));
    put(u"news"_s, newsOf(site, promise));
    put(u"corrections"_s, correctionsOf(promise));
    put(u"image"_s, imageOf(promise));
    put(u"formerSlugs"_s, QJsonArray::fromStringList(promise.oldSlugs));
    put(u"featured"_s, promise.isFeatured ? QJsonValue(true) : QJsonValue());
    put(u"featuredText"_s, promise.featuredText);
    put(u"weight"_s, promise.weight == 1 ? QJsonValue() : QJsonValue(promise.weight));
    put(u"withdrawal"_s, jsonOf(promise.withdrawal));
}

QStringList themesOf(const PublicSite &site, const PublicPromise &promise)
{
    QStringList names;
    for (const int theme : promise.themes)
        names.append(site.themes[theme].name);
    return names;
}

void writeAddresses(QXmlStreamWriter &xml, const PublicSite &site, const QStringList &paths, const QString &element)
{
    for (const auto &path : paths) {
        xml.writeStartElement(element);
        xml.writeTextElement(u"loc"_s, absoluteAddress(site, path));
        xml.writeEndElement();
    }
}

SiteFile sitemapFile(const PublicSite &site, const QString &path, const QStringList &paths, bool isIndex)
{
    SiteFile file { path, {} };
    QXmlStreamWriter xml(&file.bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(u"http://www.sitemaps.org/schemas/sitemap/0.9"_s);
    xml.writeStartElement(u"http://www.sitemaps.org/schemas/sitemap/0.9"_s, isIndex ? u"sitemapindex"_s : u"urlset"_s);
    writeAddresses(xml, site, paths, isIndex ? u"sitemap"_s : u"url"_s);
    xml.writeEndElement();
    xml.writeEndDocument();
    return file;
}

} // namespace

QJsonObject openDataOf(const PublicSite &site, const SiteWords &words, const PublicPromise &promise)
{
    const auto &mandate = site.mandates[promise.mandate];
    const auto verdict = verdictOf(site, promise);
    const auto themes = themesOf(site, promise);
    const auto institutions = promise.institutions.isEmpty() ? mandate.institutions : promise.institutions;
    auto json
        = withoutEmptyMembers({ { u"id"_s, promise.id.toString() },
                                { u"revision"_s, promise.revision.toString() },
                                { u"number"_s, promise.number },
                                { u"slug"_s, promise.slug },
                                { u"title"_s, promise.title },
                                { u"mandate"_s, mandate.slug },
                                { u"theme"_s, themes.value(0) },
                                { u"themes"_s, QJsonArray::fromStringList(themes) },
                                { u"institutions"_s, QJsonArray::fromStringList(institutions) },
                                { u"quote"_s, promise.quote },
                                { u"sources"_s, sourcesOf(promise) },
                                { u"criteria"_s, QJsonArray::fromStringList(promise.criteria) },
                                { u"deadline"_s, jsonOf(promise.deadline) },
                                { u"deadlineText"_s, promise.deadlineText },
                                { u"verdict"_s, promise.verdict },
                                { u"verdictLabel"_s, verdict.label },
                                { u"verdictCategory"_s, nameOf(verdict.category) },
                                { u"verdictSince"_s, jsonOf(promise.verdictSince) },
                                { u"summary"_s, promise.summary },
                                { u"history"_s, historyOf(promise) },
                                { u"state"_s, u"published"_s },
                                { u"changedOn"_s, jsonOf(promise.changedOn) },
                                { u"checkedOn"_s, jsonOf(promise.checkedOn) },
                                { u"publishedOn"_s, jsonOf(promise.publishedOn) },
                                { u"page"_s, absoluteAddress(site, words.text("path-promise", { promise.slug })) } });
    addPresentation(json, site, promise);
    return json;
}

SiteFile promisesJson(const SiteContext &context)
{
    SiteFile file { u"data/promises.json"_s, "[" };
    const char *separator = "\n";
    for (const auto &promise : context.site.promises) {
        file.bytes += separator;
        file.bytes += QJsonDocument(openDataOf(context.site, context.words, promise)).toJson(QJsonDocument::Compact);
        separator = ",\n";
    }
    file.bytes += "\n]\n";
    return file;
}

SiteFile promiseJson(const SiteContext &context, const PublicPromise &promise)
{
    return { context.words.text("path-promise-data", { promise.slug }),
             QJsonDocument(openDataOf(context.site, context.words, promise)).toJson(QJsonDocument::Compact) + '\n' };
}

QByteArray csvCell(const QString &text)
{
    auto cell = text.toUtf8();
    if (!cell.isEmpty() && QByteArrayView("=+-@\t\r").contains(cell.front()))
        cell.prepend('\'');
    if (cell.contains('"') || cell.contains(',') || cell.contains('\n') || cell.contains('\r'))
        cell = '"' + cell.replace('"', "\"\"") + '"';
    return cell;
}

SiteFile promisesCsv(const SiteContext &context)
{
    const auto &site = context.site;
    const auto day = [](const QDate &date) { return date.toString(Qt::ISODate); };
    SiteFile file { u"data/promises.csv"_s,
                    "\xef\xbb\xbfnumber,slug,title,mandate,theme,verdict,verdictLabel,verdictSince,changedOn,checkedOn,"
                    "summary,quote,page\r\n" };
    for (const auto &promise : site.promises) {
        const QStringList cells { QString::number(promise.number),
                                  promise.slug,
                                  promise.title,
                                  site.mandates[promise.mandate].slug,
                                  themesOf(site, promise).value(0),
                                  promise.verdict,
                                  verdictOf(site, promise).label,
                                  day(promise.verdictSince),
                                  day(promise.changedOn),
                                  day(promise.checkedOn),
                                  promise.summary,
                                  promise.quote,
                                  absoluteAddress(site, context.words.text("path-promise", { promise.slug })) };
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                file.bytes += ',';
            file.bytes += csvCell(cells[i]);
        }
        file.bytes += "\r\n";
    }
    return file;
}

QList<SiteFile> sitemaps(const PublicSite &site, const QStringList &pages, qsizetype pagesInOne)
{
    const auto path = u"sitemap.xml"_s;
    if (absoluteAddress(site, path) == path)
        return {};
    if (pages.size() <= pagesInOne)
        return { sitemapFile(site, path, pages, false) };
    QList<SiteFile> files;
    QStringList parts;
    for (qsizetype start = 0; start < pages.size(); start += pagesInOne) {
        parts.append(u"sitemap-%1.xml"_s.arg(parts.size() + 1));
        files.append(sitemapFile(site, parts.last(), pages.mid(start, pagesInOne), false));
    }
    files.append(sitemapFile(site, path, parts, true));
    return files;
}

} // namespace tenue
