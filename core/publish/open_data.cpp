// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/open_data.h"

#include "core/base/canonical_json.h"
#include "core/base/json_reader.h"

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
    return withoutEmptyMembers({ { u"id"_s, promise.id.toString() },
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
