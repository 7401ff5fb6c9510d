// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/picture_cleaning.h"

#include "core/base/words.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <optional>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Cleaned = std::optional<QByteArray>;

template <typename Number>
Number bigEndianAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<Number>(bytes.constData() + at);
}

bool isOneOf(QByteArrayView name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *each) { return name == QByteArrayView(each); });
}

// https://www.w3.org/TR/png-3/#5Chunk-layout
Cleaned cleanedPng(const QByteArray &file)
{
    constexpr qsizetype Frame = 12; // length, name, checksum
    QByteArray clean = file.first(8);
    for (qsizetype at = 8; at + Frame <= file.size();) {
        const qint64 length = bigEndianAt<quint32>(file, at);
        if (length > file.size() - at - Frame)
            return std::nullopt;
        const auto name = QByteArrayView(file).sliced(at + 4, 4);
        if (isOneOf(name,
                    { "IHDR", "PLTE", "tRNS", "IDAT", "IEND", "sRGB", "gAMA", "cHRM", "sBIT", "bKGD", "acTL", "fcTL",
                      "fdAT" }))
            clean += QByteArrayView(file).sliced(at, length + Frame);
        if (name == "IEND")
            return clean;
        at += length + Frame;
    }
    return std::nullopt;
}

/// Which side is up (1–8) by the first directory of Exif data; 1 if they do not say.
int orientationIn(const QByteArray &tiff)
{
    const bool isLittle = tiff.startsWith("II");
    const auto number = [&](qsizetype at, int bytes) -> quint32 {
        if (at < 0 || at + bytes > tiff.size())
            return 0;
        const auto *from = tiff.constData() + at;
        if (bytes == 2)
            return isLittle ? qFromLittleEndian<quint16>(from) : qFromBigEndian<quint16>(from);
        return isLittle ? qFromLittleEndian<quint32>(from) : qFromBigEndian<quint32>(from);
    };
    constexpr quint32 OrientationTag = 0x0112;
    constexpr int EntrySize = 12;
    const qsizetype directory = number(4, 4);
    const auto count = number(directory, 2);
    for (quint32 i = 0; i < count; ++i) {
        const qsizetype entry = directory + 2 + qsizetype(i) * EntrySize;
        if (number(entry, 2) == OrientationTag) {
            const auto orientation = number(entry + 8, 2);
            return orientation >= 1 && orientation <= 8 ? int(orientation) : 1;
        }
    }
    return 1;
}

/// Exif data that tell which side is up and nothing else.
QByteArray orientationSegment(int orientation)
{
    QByteArray segment("\xFF\xE1\x00\x22"
                       "Exif\0\0MM\0\x2A\0\0\0\x08"
                       "\0\x01"
                       "\x01\x12\0\x03\0\0\0\x01\0\0\0\0"
                       "\0\0\0\0",
                       36);
    segment[29] = char(orientation);
    return segment;
}

/// Where the data of a scan end: at the next marker that is no part of them.
qsizetype endOfScan(const QByteArray &file, qsizetype at)
{
    for (; at + 1 < file.size(); ++at) {
        const auto next = uchar(file[at + 1]);
        if (uchar(file[at]) == 0xFF && next != 0x00 && next != 0xFF && (next < 0xD0 || next > 0xD7))
            return at;
    }
    return file.size();
}

// ITU T.81, annex B
Cleaned cleanedJpeg(const QByteArray &file)
{
    QByteArray clean = file.first(2);
    bool hasScan = false;
    for (qsizetype at = 2; at + 1 < file.size();) {
        const auto marker = uchar(file[at + 1]);
        if (uchar(file[at]) != 0xFF)
            return std::nullopt;
        if (marker == 0xFF) { // filling
            ++at;
            continue;
        }
        if (marker == 0xD9) // the end
            return hasScan ? Cleaned(clean + "\xFF\xD9") : std::nullopt;
        if (at + 4 > file.size())
            return std::nullopt;
        const qsizetype length = bigEndianAt<quint16>(file, at + 2);
        if (length < 2 || at + 2 + length > file.size())
            return std::nullopt;
        const auto content = file.mid(at + 4, length - 2);
        const bool isAdobe
            = marker == 0xEE && content.startsWith("Adobe") && content.size() == 12; // how colours are coded
        const bool isBeside = (marker >= 0xE0 && marker <= 0xEF) || marker == 0xFE;
        if (marker == 0xE1 && content.startsWith(QByteArrayView("Exif\0\0", 6))) {
            if (const int orientation = orientationIn(content.mid(6)); orientation != 1)
                clean += orientationSegment(orientation);
        } else if (!isBeside || isAdobe) {
            clean += QByteArrayView(file).sliced(at, 2 + length);
        }
        at += 2 + length;
        if (marker == 0xDA) {
            const auto end = endOfScan(file, at);
            clean += QByteArrayView(file).sliced(at, end - at);
            at = end;
            hasScan = true;
        }
    }
    return std::nullopt;
}

// https://developers.google.com/speed/webp/docs/riff_container
Cleaned cleanedWebp(const QByteArray &file)
{
    constexpr char Alpha = 0x10;
    constexpr char Animation = 0x02;
    QByteArray chunks;
    const qint64 end = std::min<qint64>(file.size(), 8 + qint64(qFromLittleEndian<quint32>(file.constData() + 4)));
    for (qsizetype at = 12; at + 8 <= end;) {
        const qint64 length = qFromLittleEndian<quint32>(file.constData() + at + 4);
        const qint64 padded = length + length % 2;
        if (length > end - at - 8)
            return std::nullopt;
        const auto name = QByteArrayView(file).sliced(at, 4);
        if (isOneOf(name, { "VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF" })) {
            const auto from = chunks.size();
            chunks += QByteArrayView(file).sliced(at, std::min<qint64>(8 + padded, file.size() - at));
            if (name == "VP8X" && length > 0)
                chunks[from + 8] = char(chunks[from + 8] & (Alpha | Animation));
        }
        at += 8 + padded;
    }
    if (chunks.isEmpty())
        return std::nullopt;
    QByteArray clean("RIFF\0\0\0\0WEBP", 12);
    qToLittleEndian(quint32(chunks.size() + 4), clean.data() + 4);
    return clean + chunks;
}

} // namespace

Result<QByteArray> cleanedPicture(const QByteArray &file, const QString &mediaType)
{
    Cleaned clean;
    if (file.size() > 12) {
        clean = mediaType == "image/png"_L1 ? cleanedPng(file)
            : mediaType == "image/jpeg"_L1  ? cleanedJpeg(file)
                                            : cleanedWebp(file);
    }
    if (clean)
        return *clean;
    return Error { Error::Kind::BadInput,
                   translate("PictureCleaning",
                             "This picture is damaged: what a camera wrote beside it cannot be taken out, so it is "
                             "not for readers.") };
}

} // namespace tenue
