// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/open_data.h"

#include "core/base/canonical_object.h"
#include "core/base/filled_object.h"
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

QJsonObject imageOf(const PublicPromise &promise)
{
    if (promise.image->files.isEmpty())
        return {};
    return withoutEmptyMembers({ { u"file"_s, pathOf(promise.image->files.last()) },
                                 { u"caption"_s, promise.image->caption },
                                 { u"credit"_s, promise.image->credit },
                                 { u"alternativeText"_s, promise.image->alternativeText } });
}

/// What was added to the open data since its first form; absent where there is none of it.
template <typename Object>
void describePresentation(Object &json, const PublicSite &site, const PublicPromise &promise)
{
    const auto made = [&](auto form) { return [&promise, form](const auto &) { return form(promise); }; };
    json.add("relations"_L1, promise.relations, [&](const auto &) { return relationsOf(site, promise); })
        .add("replies"_L1, promise.replies, made(repliesOf))
        .add("news"_L1, promise.news, [&](const auto &) { return newsOf(site, promise); })
        .add("corrections"_L1, promise.corrections, made(correctionsOf))
        .add("image"_L1, promise.image, [&](const auto &) { return imageOf(promise); })
        .add("formerSlugs"_L1, promise.oldSlugs)
        .add("featuredText"_L1, promise.featuredText)
        .add("withdrawal"_L1, promise.withdrawal,
             [](const Withdrawal &withdrawal) { return jsonOf(std::optional(withdrawal)).toObject(); });
    if (const auto verdicts = criteriaVerdictsOf(promise); !verdicts.isEmpty())
        json.add("criteriaVerdicts"_L1, promise.criterionVerdicts, [&](const auto &) { return verdicts; });
    if (promise.isFeatured)
        json.flag("featured"_L1);
    if (promise.weight != 1)
        json.add("weight"_L1, promise.weight);
}

QStringList themesOf(const PublicSite &site, const PublicPromise &promise)
{
    QStringList names;
    for (const int theme : promise.themes)
        names.append(site.themes[theme].name);
    return names;
}

template <typename Object>
void describe(Object &json, const SiteContext &context, const PublicPromise &promise)
{
    const auto &site = context.site;
    const auto &mandate = site.mandates[promise.mandate];
    const auto verdict = verdictOf(site, promise);
    const auto themes = themesOf(site, promise);
    json.add("id"_L1, promise.id)
        .add("revision"_L1, promise.revision.toString())
        .add("number"_L1, promise.number)
        .add("slug"_L1, promise.slug)
        .add("title"_L1, promise.title)
        .add("mandate"_L1, mandate.slug)
        .add("theme"_L1, themes.value(0))
        .add("themes"_L1, themes)
        .add("institutions"_L1, promise.institutions.isEmpty() ? mandate.institutions : promise.institutions)
        .add("quote"_L1, promise.quote)
        .add("sources"_L1, promise.sources, [&](const auto &) { return sourcesOf(promise); })
        .add("criteria"_L1, promise.criteria)
        .add("deadline"_L1, promise.deadline)
        .add("deadlineText"_L1, promise.deadlineText)
        .add("verdict"_L1, promise.verdict)
        .add("verdictLabel"_L1, verdict.label)
        .add("verdictCategory"_L1, nameOf(verdict.category))
        .add("verdictSince"_L1, promise.verdictSince)
        .add("summary"_L1, promise.summary)
        .add("history"_L1, promise.history, [&](const auto &) { return historyOf(promise); })
        .add("state"_L1, u"published"_s)
        .add("changedOn"_L1, promise.changedOn)
        .add("checkedOn"_L1, promise.checkedOn)
        .add("publishedOn"_L1, promise.publishedOn)
        .add("page"_L1, absoluteAddress(site, context.words.text("path-promise", { promise.slug })));
    describePresentation(json, site, promise);
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

QByteArray openDataOf(const SiteContext &context, const PublicPromise &promise)
{
    CanonicalObject canonical;
    describe(canonical, context, promise);
    if (const auto whole = canonical.whole())
        return whole->bytes();
    // A text that is still being typed may hold what the canonical form cannot.
    FilledObject json;
    describe(json, context, promise);
    return QJsonDocument(json.members()).toJson(QJsonDocument::Compact);
}

void PromisesJson::add(const QByteArray &promise)
{
    m_bytes += m_bytes.size() == 1 ? "\n" : ",\n";
    m_bytes += promise;
}

SiteFile PromisesJson::file()
{
    return { u"data/promises.json"_s, std::exchange(m_bytes, "[") + "\n]\n" };
}

SiteFile promisesJson(const SiteContext &context)
{
    PromisesJson all;
    for (const auto &promise : context.site.promises)
        all.add(openDataOf(context, promise));
    return all.file();
}

SiteFile promiseJson(const SiteContext &context, const PublicPromise &promise, const QByteArray &openData)
{
    return { context.words.text("path-promise-data", { promise.slug }), openData + '\n' };
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
