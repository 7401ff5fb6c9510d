// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site_manifest.h"

#include "core/base/netstring.h"
#include "core/base/words.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

const auto Format = u"tenue-site-1"_s;

Error notOurs()
{
    return { Error::Kind::BadInput,
             translate("Site", "The folder's manifest.json was not written by this program: choose another folder.") };
}

/// One JSON object with one member a line, so that two manifests compare well line by line.
template <typename Map, typename Write>
void appendObject(QByteArray &to, const Map &map, Write write)
{
    to += '{';
    const char *separator = "\n  ";
    for (auto it = map.begin(); it != map.end(); ++it) {
        to += separator;
        to += '"' + it.key().toUtf8() + "\": ";
        write(it.value());
        separator = ",\n  ";
    }
    to += "\n }";
}

} // namespace

ContentHash SiteManifest::root() const
{
    QByteArray all;
    for (auto it = files.begin(); it != files.end(); ++it) {
        appendNetstring(all, it.key().toUtf8());
        appendNetstring(all, it->hash.hex());
    }
    return ContentHash::of(all);
}

QByteArray SiteManifest::toBytes() const
{
    QByteArray bytes = "{\n \"files\": ";
    appendObject(bytes, files, [&](const PublishedFile &file) {
        bytes += R"({"sha256":")" + file.hash.hex() + R"(","size":)" + QByteArray::number(file.size) + '}';
    });
    bytes += ",\n \"format\": \"" + Format.toLatin1() + "\",\n \"promises\": ";
    appendObject(bytes, promises, [&](const QString &revision) { bytes += '"' + revision.toLatin1() + '"'; });
    bytes += ",\n \"publishedOn\": \"" + publishedOn.toString(Qt::ISODate).toLatin1() + "\",\n \"root\": \""
        + root().hex() + "\"\n}\n";
    return bytes;
}

Result<SiteManifest> SiteManifest::parse(const QByteArray &bytes)
{
    const auto object = QJsonDocument::fromJson(bytes).object();
    if (object["format"_L1].toString() != Format)
        return notOurs();
    SiteManifest manifest;
    manifest.publishedOn = QDate::fromString(object["publishedOn"_L1].toString(), Qt::ISODate);
    const auto files = object["files"_L1].toObject();
    for (auto it = files.begin(); it != files.end(); ++it) {
        const auto hash = ContentHash::parse(it->toObject()["sha256"_L1].toString());
        if (!isSitePath(it.key()) || !hash)
            return notOurs();
        manifest.files.insert(it.key(), { *hash, it->toObject()["size"_L1].toInteger() });
    }
    const auto promises = object["promises"_L1].toObject();
    for (auto it = promises.begin(); it != promises.end(); ++it)
        manifest.promises.insert(it.key(), it->toString());
    return manifest;
}

bool isSitePath(QStringView path)
{
    for (const auto name : path.split(u'/')) {
        if (name.isEmpty() || name.startsWith(u'.'))
            return false;
        for (const QChar c : name) {
            const bool isLetter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
            if (!isLetter && c != u'.' && c != u'_' && c != u'-')
                return false;
        }
    }
    return true;
}

} // namespace tenue
