// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/publication_log.h"

#include "core/base/netstring.h"
#include "core/base/words.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

Error broken(qsizetype number)
{
    return { Error::Kind::BadInput,
             translate("Site",
                       "Entry %1 of the log of publications is not what was written: an entry was changed, "
                       "removed or put in.")
                 .arg(number) };
}

std::optional<LoggedPublication> entryOf(const QJsonObject &json)
{
    const auto act = actNamed(json["act"_L1].toString());
    const auto promise = PromiseId::parse(json["promise"_L1].toString());
    const auto revision = RevisionId::parse(json["revision"_L1].toString());
    const auto entry = ContentHash::parse(json["entry"_L1].toString());
    const auto day = QDate::fromString(json["day"_L1].toString(), Qt::ISODate);
    if (!act || !promise || !revision || !entry || !day.isValid())
        return {};
    return LoggedPublication { { day, *act, *promise, *revision }, *entry };
}

} // namespace

ContentHash entryHash(const QByteArray &before, const PublicPublication &publication)
{
    QByteArray form;
    appendNetstring(form, "tenue-publication-1");
    appendNetstring(form, before);
    appendNetstring(form, publication.day.toString(Qt::ISODate).toLatin1());
    appendNetstring(form, nameOf(publication.act).toLatin1());
    appendNetstring(form, publication.promise.toString().toLatin1());
    appendNetstring(form, publication.revision.toString().toLatin1());
    return ContentHash::of(form);
}

SiteFile publicationLog(const PublicSite &site)
{
    SiteFile file { u"data/publications.json"_s, "[" };
    QByteArray before;
    const char *separator = "\n";
    for (const auto &publication : site.publications) {
        before = entryHash(before, publication).hex();
        file.bytes += separator;
        file.bytes += R"({"act":")" + nameOf(publication.act).toLatin1() + R"(","day":")"
            + publication.day.toString(Qt::ISODate).toLatin1() + R"(","entry":")" + before + R"(","promise":")"
            + publication.promise.toString().toLatin1() + R"(","revision":")"
            + publication.revision.toString().toLatin1() + R"("})";
        separator = ",\n";
    }
    file.bytes += "\n]\n";
    return file;
}

Result<QList<LoggedPublication>> readPublicationLog(const QByteArray &bytes)
{
    QJsonParseError fault;
    const auto array = QJsonDocument::fromJson(bytes, &fault).array();
    if (fault.error != QJsonParseError::NoError)
        return Error { Error::Kind::BadInput, translate("Site", "The log of publications is no JSON any more.") };
    QList<LoggedPublication> entries;
    QByteArray before;
    for (const auto &value : array) {
        const auto entry = entryOf(value.toObject());
        if (!entry || entryHash(before, entry->publication) != entry->entry)
            return broken(entries.size() + 1);
        before = entry->entry.hex();
        entries.append(*entry);
    }
    return entries;
}

} // namespace tenue
