// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/feed.h"

#include "core/base/json_reader.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QXmlStreamWriter>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QString urn(const QUuid &id)
{
    return u"urn:uuid:"_s + id.toString(QUuid::WithoutBraces);
}

QString instant(const QDate &day)
{
    return day.toString(Qt::ISODate) + u"T00:00:00Z"_s;
}

/// XML 1.0 cannot hold most control characters, not even escaped.
bool isForbidden(QChar c)
{
    return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == QChar(0xFFFE) || c == QChar(0xFFFF);
}

QString forXml(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isForbidden))
        return text;
    QString clean = text;
    std::replace_if(clean.begin(), clean.end(), isForbidden, QChar(QChar::ReplacementCharacter));
    return clean;
}

QString addressFrom(const PublicSite &site, const QString &self, const QString &path)
{
    const auto absolute = absoluteAddress(site, path);
    return absolute == path ? PageLinks(site, self).to(path) : absolute;
}

QString authorOf(const PublicSite &site)
{
    return site.newsroom.isEmpty() ? site.title : site.newsroom;
}

/// Of the JSON form of the feed whose Atom form is at `path`.
QString besides(const QString &path)
{
    return path.chopped(4) + u".json"_s;
}

void writeText(QXmlStreamWriter &xml, const QString &name, const QString &value)
{
    xml.writeTextElement(name, forXml(value));
}

void writeLink(QXmlStreamWriter &xml, const QString &relation, const QString &address, const QString &type)
{
    xml.writeEmptyElement(u"link"_s);
    xml.writeAttribute(u"rel"_s, relation);
    xml.writeAttribute(u"type"_s, type);
    xml.writeAttribute(u"href"_s, address);
}

void writeHead(QXmlStreamWriter &xml, const PublicSite &site, const Feed &feed)
{
    writeText(xml, u"title"_s, feed.title);
    writeText(xml, u"id"_s, urn(feed.id));
    writeText(xml, u"updated"_s, instant(feed.updated));
    writeLink(xml, u"self"_s, addressFrom(site, feed.path, feed.path), u"application/atom+xml"_s);
    writeLink(xml, u"alternate"_s, addressFrom(site, feed.path, feed.page), u"text/html"_s);
    xml.writeStartElement(u"author"_s);
    writeText(xml, u"name"_s, authorOf(site));
    xml.writeEndElement();
    if (!site.licence.isEmpty())
        writeText(xml, u"rights"_s, site.licence);
}

} // namespace

SiteFile atomFeed(const SiteContext &context, const Feed &feed)
{
    const auto &site = context.site;
    SiteFile file { feed.path, {} };
    QXmlStreamWriter xml(&file.bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(u"http://www.w3.org/2005/Atom"_s);
    xml.writeStartElement(u"http://www.w3.org/2005/Atom"_s, u"feed"_s);
    xml.writeAttribute(u"xml:lang"_s, nameOf(site.language));
    writeHead(xml, site, feed);
    for (const auto &entry : feed.entries) {
        xml.writeStartElement(u"entry"_s);
        writeText(xml, u"title"_s, entry.title);
        writeText(xml, u"id"_s, urn(entry.id));
        writeText(xml, u"updated"_s, instant(entry.updated));
        writeLink(xml, u"alternate"_s, addressFrom(site, feed.path, entry.page), u"text/html"_s);
        writeText(xml, u"summary"_s, entry.summary);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return file;
}

SiteFile jsonFeed(const SiteContext &context, const Feed &feed)
{
    const auto &site = context.site;
    const QString path = besides(feed.path);
    QJsonArray items;
    for (const auto &entry : feed.entries)
        items.append(QJsonObject { { u"id"_s, urn(entry.id) },
                                   { u"url"_s, addressFrom(site, path, entry.page) },
                                   { u"title"_s, entry.title },
                                   { u"content_text"_s, entry.summary },
                                   { u"date_published"_s, instant(entry.updated) } });
    const QJsonObject json { { u"version"_s, u"https://jsonfeed.org/version/1.1"_s },
                             { u"title"_s, feed.title },
                             { u"home_page_url"_s, addressFrom(site, path, feed.page) },
                             { u"feed_url"_s, addressFrom(site, path, path) },
                             { u"language"_s, nameOf(site.language) },
                             { u"authors"_s, QJsonArray { QJsonObject { { u"name"_s, authorOf(site) } } } },
                             { u"items"_s, items } };
    return { path, QJsonDocument(json).toJson(QJsonDocument::Indented) };
}

void setFeedLinks(PageValues part, const PageLinks &links, const QString &path)
{
    part.set("ATOM", links.to(path));
    part.set("JSON_FEED", links.to(besides(path)));
}

} // namespace tenue
