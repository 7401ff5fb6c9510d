// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/picture_intake.h"

#include "core/base/file_writer.h"
#include "core/base/words.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>
#include <QtGui/QImageReader>
#include <QtGui/QImageWriter>

#include <array>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype LargestFile = 64 * 1024 * 1024;
constexpr qint64 MostPixels = 100'000'000;
constexpr int MemoryLimit = 512; // MiB: what 100 million pixels take while they are turned
constexpr std::array Widths { 900, 1800 };
constexpr int TallestPart = 2; // of the width: a page is no place for a strip
constexpr int LargestSide = 4096;
constexpr int Quality = 80;

Error refused(const QString &message)
{
    return { Error::Kind::BadInput, message };
}

Result<QImage> decoded(const QByteArray &file)
{
    if (file.size() > LargestFile)
        return refused(translate("PictureIntake", "The picture is larger than 64 MiB: save it smaller first."));
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const auto format = reader.format();
    if (format != "jpeg" && format != "png" && format != "webp")
        return refused(
            translate("PictureIntake", "This is no picture that the program knows: choose a JPEG, PNG or WebP file."));
    const auto size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > MostPixels)
        return refused(
            translate("PictureIntake", "The picture has more than 100 million points: save it smaller first."));
    reader.setAutoTransform(true);
    QImageReader::setAllocationLimit(MemoryLimit);
    QImage image;
    if (!reader.read(&image) || image.isNull())
        return refused(
            translate("PictureIntake", "The picture is damaged and cannot be read: %1.").arg(reader.errorString()));
    if (image.height() > TallestPart * image.width())
        return refused(
            translate("PictureIntake", "The picture is more than twice as high as it is wide: crop it first."));
    return image;
}

/// The pixels alone, on white where one could see through.
QImage bare(const QImage &image)
{
    const auto pixels = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QImage fresh(pixels.size(), QImage::Format_RGB32);
    for (int y = 0; y < pixels.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(pixels.constScanLine(y));
        auto *to = reinterpret_cast<QRgb *>(fresh.scanLine(y));
        for (int x = 0; x < pixels.width(); ++x) {
            const int rest = 255 - qAlpha(from[x]);
            to[x] = qRgb(qRed(from[x]) + rest, qGreen(from[x]) + rest, qBlue(from[x]) + rest);
        }
    }
    return fresh;
}

Result<EncodedPicture> encoded(const QImage &image)
{
    const bool hasWebp = QImageWriter::supportedImageFormats().contains("webp");
    EncodedPicture picture { {}, hasWebp ? u"image/webp"_s : u"image/jpeg"_s, image.width(), image.height() };
    QBuffer buffer(&picture.bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, hasWebp ? "webp" : "jpeg");
    writer.setQuality(Quality);
    if (!writer.write(image))
        return Error { Error::Kind::System, translate("PictureIntake", "The picture could not be written."),
                       writer.errorString() };
    return picture;
}

} // namespace

Result<QList<EncodedPicture>> takeInPicture(const QByteArray &file)
{
    const auto image = decoded(file);
    if (!image)
        return image.error();
    const auto pixels = bare(*image);
    QList<EncodedPicture> pictures;
    for (const int width : Widths) {
        const bool isWideEnough = pixels.width() > width;
        if (!isWideEnough && !pictures.isEmpty() && pictures.last().width >= pixels.width())
            break;
        const auto scaled = isWideEnough ? pixels.scaledToWidth(width, Qt::SmoothTransformation) : pixels;
        if (scaled.height() > LargestSide)
            break;
        auto picture = encoded(scaled);
        if (!picture)
            return picture.error();
        pictures.append(*std::move(picture));
    }
    return pictures;
}

Result<QList<EncodedPicture>> takeInPictureFile(const QString &path)
{
    const auto file = readWholeFile(path, LargestFile);
    if (!file)
        return file.error();
    return takeInPicture(*file);
}

} // namespace tenue
