// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/atom_feed.h"

#include "core/publish/home_page.h"

#include <QtCore/QUuid>
#include <QtCore/QXmlStreamWriter>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype EntriesOfSite = 50;

QString urn(const QUuid &id)
{
    return u"urn:uuid:"_s + id.toString(QUuid::WithoutBraces);
}

QString instant(const QDate &day)
{
    return day.toString(Qt::ISODate) + u"T00:00:00Z"_s;
}

/// XML 1.0 cannot hold most control characters, not even escaped.
QString forXml(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        const bool isForbidden
            = (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == QChar(0xFFFE) || c == QChar(0xFFFF);
        clean += isForbidden ? QChar(QChar::ReplacementCharacter) : c;
    }
    return clean;
}

class FeedWriter
{
public:
    explicit FeedWriter(const SiteContext &context)
        : m_context(context)
        , m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
    }

    void begin(const QString &title, const QUuid &id, const QString &self, const QString &page, const QDate &updated)
    {
        const auto &site = m_context.site;
        m_xml.writeDefaultNamespace(u"http://www.w3.org/2005/Atom"_s);
        m_xml.writeStartElement(u"http://www.w3.org/2005/Atom"_s, u"feed"_s);
        m_xml.writeAttribute(u"xml:lang"_s, nameOf(site.language));
        text(u"title"_s, title);
        text(u"id"_s, urn(id));
        text(u"updated"_s, instant(updated));
        link(u"self"_s, addressFrom(self, self), u"application/atom+xml"_s);
        link(u"alternate"_s, addressFrom(self, page), u"text/html"_s);
        m_xml.writeStartElement(u"author"_s);
        text(u"name"_s, site.newsroom.isEmpty() ? site.title : site.newsroom);
        m_xml.writeEndElement();
        if (!site.licence.isEmpty())
            text(u"rights"_s, site.licence);
    }

    void entry(const QString &self, const PublicPromise &promise, const PublicVerdictChange &change, int place)
    {
        const auto &words = m_context.words;
        const auto &scale = m_context.site.mandates[promise.mandate].scale;
        const auto label = [&](const QString &key) { return verdictNamed(scale, key).label; };
        m_xml.writeStartElement(u"entry"_s);
        text(u"title"_s, words.text("entry-changed", { promise.title, label(change.to) }));
        text(u"id"_s, urn(QUuid::createUuidV5(promise.id.uuid(), u"verdict %1"_s.arg(place))));
        text(u"updated"_s, instant(change.date));
        link(u"alternate"_s, addressFrom(self, words.text("path-promise", { promise.slug })), u"text/html"_s);
        auto summary = change.from.isEmpty() ? label(change.to) : label(change.from) + u" → "_s + label(change.to);
        if (!change.reason.isEmpty())
            summary += u". "_s + change.reason;
        text(u"summary"_s, summary);
        m_xml.writeEndElement();
    }

    QByteArray end()
    {
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    /// Absolute where the site's address is known; else relative to the feed's own place.
    QString addressFrom(const QString &self, const QString &path) const
    {
        const auto absolute = absoluteAddress(m_context.site, path);
        return absolute == path ? PageLinks(m_context.site, self).to(path) : absolute;
    }
    void text(const QString &name, const QString &value) { m_xml.writeTextElement(name, forXml(value)); }
    void link(const QString &relation, const QString &address, const QString &type)
    {
        m_xml.writeEmptyElement(u"link"_s);
        m_xml.writeAttribute(u"rel"_s, relation);
        m_xml.writeAttribute(u"type"_s, type);
        m_xml.writeAttribute(u"href"_s, address);
    }

    const SiteContext &m_context;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QUuid siteId(const PublicSite &site)
{
    static const QUuid addresses(u"6ba7b811-9dad-11d1-80b4-00c04fd430c8"_s); // RFC 4122, appendix C
    const auto home = absoluteAddress(site, {});
    return QUuid::createUuidV5(addresses, home.isEmpty() ? site.newsroom + u'/' + site.title : home);
}

} // namespace

SiteFile siteFeed(const SiteContext &context)
{
    const auto &site = context.site;
    const auto &words = context.words;
    const auto path = words.text("path-feed");
    FeedWriter feed(context);
    feed.begin(words.text("feed-title", { site.title }), siteId(site), path, words.text("path-home"), site.publishedOn);
    for (const auto &recent : recentChanges(site, EntriesOfSite)) {
        const auto &promise = site.promises[recent.promise];
        feed.entry(path, promise, recent.change, recent.place);
    }
    return { path, feed.end() };
}

SiteFile promiseFeed(const SiteContext &context, const PublicPromise &promise)
{
    const auto &words = context.words;
    const auto path = words.text("path-promise-feed", { promise.slug });
    FeedWriter feed(context);
    const auto updated = promise.history.isEmpty() ? promise.publishedOn : promise.history.last().date;
    feed.begin(words.text("feed-promise-title", { promise.title }), promise.id.uuid(), path,
               words.text("path-promise", { promise.slug }), updated);
    for (int i = static_cast<int>(promise.history.size()) - 1; i >= 0; --i)
        feed.entry(path, promise, promise.history[i], i);
    return { path, feed.end() };
}

} // namespace tenue
