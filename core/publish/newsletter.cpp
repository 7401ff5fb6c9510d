// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/newsletter.h"

#include "core/base/words.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>
#include <QtCore/QUuid>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

/// A mail while it is put together: paragraphs, then a link.
class Letter
{
public:
    Letter(const SiteContext &context, const QString &subject)
        : m_words(context.words)
        , m_language(nameOf(context.site.language))
        , m_subject(subject)
    {
    }

    void head(const QString &title)
    {
        m_text += title + u"\n\n"_s;
        m_html += u"<h1>"_s + title.toHtmlEscaped() + u"</h1>\n"_s;
    }
    void say(const QString &paragraph)
    {
        if (paragraph.trimmed().isEmpty())
            return;
        m_text += paragraph + u"\n\n"_s;
        m_html += u"<p>"_s + paragraph.toHtmlEscaped() + u"</p>\n"_s;
    }
    void link(const QString &words, const QString &address)
    {
        m_text += words + u"\n"_s + address + u"\n\n"_s;
        m_html += u"<p><a href=\""_s + address.toHtmlEscaped() + u"\">"_s + words.toHtmlEscaped() + u"</a></p>\n"_s;
    }

    ChangeMail finished(const QString &promise, int number)
    {
        m_text += m_words.text("mail-why") + u'\n';
        m_html += u"<p><small>"_s + m_words.text("mail-why").toHtmlEscaped() + u"</small></p>\n"_s;
        const QString html = u"<!doctype html>\n<html lang=\""_s + m_language
            + u"\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>"_s
            + m_subject.toHtmlEscaped() + u"</title></head>\n<body>\n"_s + m_html + u"</body>\n</html>\n"_s;
        return { promise, number, m_subject, m_text, html };
    }

private:
    const SiteWords &m_words;
    QString m_language;
    QString m_subject;
    QString m_text;
    QString m_html;
};

QString reasonOf(const PublicPromise &promise)
{
    return promise.history.isEmpty() ? QString() : promise.history.last().reason;
}

ChangeMail mailAbout(const SiteContext &context, const PublicPromise &promise, const EarlierPromise *before)
{
    const auto &words = context.words;
    const auto now = verdictOf(context.site, promise).label;
    const bool isVerdict = before && before->verdictLabel != now;
    const auto subject = !before ? words.text("mail-new", { promise.title })
        : isVerdict              ? words.text("mail-verdict", { now, promise.title })
                                 : words.text("mail-text", { promise.title });
    Letter letter(context, subject);
    letter.head(promise.title);
    letter.say(isVerdict ? words.text("mail-changed", { before->verdictLabel, now }) : words.text("mail-now", { now }));
    if (isVerdict)
        letter.say(reasonOf(promise));
    letter.say(promise.summary);
    letter.link(words.text("mail-read"), absoluteAddress(context.site, words.text("path-promise", { promise.slug })));
    return letter.finished(promise.id.toString(), promise.number);
}

ChangeMail mailAboutGone(const SiteContext &context, const QString &promise, const EarlierPromise &before)
{
    const auto &words = context.words;
    Letter letter(context, words.text("mail-gone", { before.title }));
    letter.say(words.text("mail-gone-text", { before.title }));
    letter.link(words.text("mail-all"), absoluteAddress(context.site, words.text("path-home")));
    return letter.finished(promise, before.number);
}

// RFC 2047: words of at most 75 characters, each whole characters of UTF-8.
QByteArray encodedHeader(const QString &text)
{
    constexpr qsizetype BytesInWord = 42;
    QByteArray header;
    QByteArray piece;
    const auto flush = [&] {
        header += (header.isEmpty() ? "" : "\r\n ") + ("=?utf-8?B?" + piece.toBase64() + "?=");
        piece.clear();
    };
    for (const char32_t c : text.toUcs4()) {
        const auto utf8 = QString::fromUcs4(&c, 1).toUtf8();
        if (piece.size() + utf8.size() > BytesInWord)
            flush();
        piece += utf8;
    }
    flush();
    return header;
}

QByteArray inLines(const QByteArray &base64)
{
    QByteArray lines;
    for (qsizetype at = 0; at < base64.size(); at += 76)
        lines += base64.mid(at, 76) + "\r\n";
    return lines;
}

QByteArray part(const char *type, const QString &text)
{
    auto wire = text;
    wire.replace(u'\n', u"\r\n"_s);
    return QByteArray("Content-Type: ") + type + "; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + inLines(wire.toUtf8().toBase64());
}

// Nothing that ends a header line.
QByteArray senderOf(const PublicSite &site)
{
    auto address = site.contact.isEmpty() ? QString(u"noreply@"_s + site.baseAddress.host()) : site.contact;
    const auto end = std::find_if(address.begin(), address.end(),
                                  [](QChar c) { return c.isSpace() || !c.isPrint() || c == u'<' || c == u'>'; });
    address.truncate(end - address.begin());
    return address.toUtf8();
}

QByteArray mailDate(const QDate &day)
{
    return QLocale::c().toString(day, u"ddd, d MMM yyyy"_s).toLatin1() + " 00:00:00 +0000";
}

} // namespace

Result<QHash<QString, EarlierPromise>> readEarlierPromises(const QByteArray &openData)
{
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(openData, &fault);
    if (fault.error != QJsonParseError::NoError || !document.isArray())
        return Error { Error::Kind::BadInput,
                       translate("Site", "This is no data/promises.json of a site: name an earlier site's folder.") };
    QHash<QString, EarlierPromise> promises;
    const auto array = document.array();
    for (const auto &value : array) {
        const auto json = value.toObject();
        promises.insert(json["id"_L1].toString(),
                        { json["revision"_L1].toString(), json["verdictLabel"_L1].toString(),
                          json["title"_L1].toString(), json["number"_L1].toInt() });
    }
    return promises;
}

QList<ChangeMail> changeMails(const SiteContext &context, const QHash<QString, EarlierPromise> &earlier)
{
    QList<ChangeMail> mails;
    auto gone = earlier;
    for (const auto &promise : context.site.promises) {
        const auto id = promise.id.toString();
        gone.remove(id);
        const auto before = earlier.constFind(id);
        if (before != earlier.constEnd() && before->revision == promise.revision.toString())
            continue;
        mails.append(mailAbout(context, promise, before == earlier.constEnd() ? nullptr : &*before));
    }
    QStringList ids = gone.keys();
    std::sort(ids.begin(), ids.end(), [&](const QString &a, const QString &b) {
        return std::pair(gone[a].number, a) < std::pair(gone[b].number, b);
    });
    for (const auto &id : std::as_const(ids))
        mails.append(mailAboutGone(context, id, gone[id]));
    return mails;
}

QByteArray messageOf(const ChangeMail &mail, const PublicSite &site)
{
    const QUuid id = QUuid::createUuidV5(QUuid(mail.promise), mail.subject + site.publishedOn.toString(Qt::ISODate));
    const QByteArray boundary = "=_" + id.toString(QUuid::Id128).toLatin1();
    QByteArray message = "From: " + encodedHeader(site.newsroom.isEmpty() ? site.title : site.newsroom);
    message += "\r\n <" + senderOf(site);
    message += ">\r\nSubject: " + encodedHeader(mail.subject) + "\r\nDate: " + mailDate(site.publishedOn);
    message += "\r\nMessage-ID: <" + id.toString(QUuid::WithoutBraces).toLatin1() + '@'
        + QUrl(site.baseAddress.base()).host(QUrl::FullyEncoded).toLatin1();
    message += ">\r\nX-Tenue-Promise: " + mail.promise.toLatin1();
    message
        += "\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative;\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    message += "--" + boundary + "\r\n" + part("text/plain", mail.text);
    message += "--" + boundary + "\r\n" + part("text/html", mail.html);
    return message + "--" + boundary + "--\r\n";
}

QByteArray mailsJson(const QList<ChangeMail> &mails)
{
    QJsonArray array;
    for (const auto &mail : mails)
        array.append(QJsonObject { { u"promise"_s, mail.promise },
                                   { u"number"_s, mail.number },
                                   { u"subject"_s, mail.subject },
                                   { u"text"_s, mail.text },
                                   { u"html"_s, mail.html } });
    return QJsonDocument(array).toJson();
}

} // namespace tenue
