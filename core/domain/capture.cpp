// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/capture.h"

#include "core/base/canonical_json.h"
#include "core/base/words.h"
#include "core/domain/web_address.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype LongestName = 120;

bool isUnsafe(QChar c)
{
    const auto category = c.category();
    // Format characters can turn the direction of what follows, so that a name ends as it does not.
    return category == QChar::Other_Control || category == QChar::Other_Format || c == u'/' || c == u'\\' || c == u':'
        || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

Error refusal(const QString &message)
{
    return { Error::Kind::BadInput, message };
}

} // namespace

QString CaptureFormat::shownName() const
{
    return translate("Capture", name);
}

const QList<CaptureFormat> &captureFormats()
{
    static const QList<CaptureFormat> all {
        { "application/pdf", "pdf", QT_TRANSLATE_NOOP("Capture", "PDF") },
        { "text/html", "html", QT_TRANSLATE_NOOP("Capture", "web page") },
        { "text/plain", "txt", QT_TRANSLATE_NOOP("Capture", "text") },
        { "image/png", "png", QT_TRANSLATE_NOOP("Capture", "PNG picture") },
        { "image/jpeg", "jpg", QT_TRANSLATE_NOOP("Capture", "JPEG picture") },
        { "image/webp", "webp", QT_TRANSLATE_NOOP("Capture", "WebP picture") },
    };
    return all;
}

const CaptureFormat *captureFormatOf(const QString &mediaType)
{
    const auto &all = captureFormats();
    const auto found = std::find_if(all.begin(), all.end(), [&](const CaptureFormat &format) {
        return mediaType == QLatin1StringView(format.mediaType);
    });
    return found == all.end() ? nullptr : &*found;
}

QString safeFileName(const QString &name)
{
    QString safe = name.section(u'/', -1).section(u'\\', -1).normalized(QString::NormalizationForm_C);
    safe.removeIf([](QChar c) { return isUnsafe(c); });
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    safe = safe.simplified();
    if (safe.size() > LongestName) {
        const QString suffix = safe.contains(u'.') ? safe.section(u'.', -1).left(8) : QString();
        safe = safe.left(LongestName - suffix.size() - 1);
        if (safe.back().isHighSurrogate())
            safe.chop(1);
        if (!suffix.isEmpty())
            safe += u'.' + suffix;
    }
    return safe.isEmpty() ? u"copy"_s : safe;
}

QString sizeInWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QJsonObject Capture::toJson() const
{
    QJsonObject json { { u"blob"_s, blob.toString() },
                       { u"name"_s, name },
                       { u"mediaType"_s, mediaType },
                       { u"size"_s, size },
                       { u"takenAt"_s, jsonOf(takenAt) },
                       { u"address"_s, jsonOf(address) },
                       { u"note"_s, note } };
    if (text)
        json.insert(u"text"_s, QJsonObject { { u"blob"_s, text->toString() } });
    if (cleaned)
        json.insert(u"cleaned"_s,
                    QJsonObject { { u"blob"_s, cleaned->blob.toString() }, { u"size"_s, cleaned->size } });
    if (isPublic)
        json.insert(u"isPublic"_s, true);
    return withoutEmptyMembers(json);
}

Capture Capture::fromJson(JsonReader &reader)
{
    const auto readBlob = [](JsonReader &from) {
        const auto named = ContentHash::parse(from.text("blob"));
        if (!named)
            from.refuse("blob", translate("Capture", "the SHA-256 of a file is wanted here"));
        return named.value_or(ContentHash::of({}));
    };
    return { .blob = readBlob(reader),
             .text = reader.optional<ContentHash>("text", readBlob),
             .cleaned = reader.optional<CleanedCopy>("cleaned",
                                                     [&](JsonReader &from) {
                                                         return CleanedCopy { readBlob(from), from.number("size") };
                                                     }),
             .name = reader.text("name"),
             .mediaType = reader.text("mediaType"),
             .size = reader.number("size"),
             .takenAt = reader.moment("takenAt"),
             .address = reader.address("address"),
             .isPublic = reader.flag("isPublic"),
             .note = reader.text("note") };
}

Result<> Capture::check() const
{
    if (name.isEmpty() || name != safeFileName(name))
        return refusal(translate("Capture", "The kept copy %1 has a name that is none for a file.").arg(quoted(name)));
    if (!captureFormatOf(mediaType))
        return refusal(
            translate("Capture", "The kept copy %1 is of a kind that is not kept: %2.").arg(quoted(name), mediaType));
    if (size <= 0 || size > LargestSize)
        return refusal(translate("Capture", "The kept copy %1 is empty or larger than 64 MB.").arg(quoted(name)));
    if (!takenAt.isValid())
        return refusal(translate("Capture", "Nothing says when the copy %1 was taken.").arg(quoted(name)));
    if (!address.isEmpty() && !isWebAddress(address))
        return refusal(translate("Capture", "%1 is not a web address: it must begin with https:// or http://.")
                           .arg(quoted(address.toDisplayString())));
    if (isPublic && !canBePublic())
        return refusal(
            translate("Capture", "The picture %1 is damaged: keep it, but not for readers.").arg(quoted(name)));
    return {};
}

} // namespace tenue
