// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/picture_cleaning.h"
#include "tests/support/newsroom.h"
#include "tests/support/small_documents.h"

#include <QtCore/QBuffer>
#include <QtCore/QRandomGenerator>
#include <QtGui/QImage>
#include <QtGui/QImageReader>
#include <QtGui/QImageWriter>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

namespace
{

const QByteArray Secret = "S3cr3t";

QImage noise(int width, int height)
{
    QRandomGenerator random(7);
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, random.generate() | 0xff000000U);
    }
    return image;
}

QByteArray encoded(const char *format, const QString &comment)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    if (!comment.isEmpty())
        writer.setText(u"Comment"_s, comment);
    if (!writer.write(noise(37, 23)))
        qFatal("%s", qPrintable(writer.errorString()));
    return bytes;
}

/// Exif data as a telephone writes them: which side is up, and more than anybody asked for.
QByteArray exif(int orientation)
{
    QByteArray tiff("II\x2A\0\x08\0\0\0"
                    "\x02\0"
                    "\x0F\x01\x02\0\x07\0\0\0\x26\0\0\0"
                    "\x12\x01\x03\0\x01\0\0\0\0\0\0\0"
                    "\0\0\0\0",
                    38);
    tiff[30] = char(orientation);
    const QByteArray data = QByteArray("Exif\0\0", 6) + tiff + Secret + '\0';
    QByteArray segment("\xFF\xE1\0\0", 4);
    segment[3] = char(data.size() + 2);
    return segment + data;
}

QByteArray webpWith(const QByteArray &webp, const QByteArray &name)
{
    QByteArray file = webp + name + QByteArray("\x06\0\0\0", 4) + Secret;
    const quint32 size = quint32(file.size() - 8);
    for (int i = 0; i < 4; ++i)
        file[4 + i] = char((size >> (8 * i)) & 0xff);
    return file;
}

QImage decoded(const QByteArray &bytes, QImageIOHandler::Transformations *turned = nullptr)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (turned)
        *turned = reader.transformation();
    return reader.read();
}

} // namespace

/// What leaves the newsroom is the picture and nothing that a camera wrote beside it.
class PictureCleaningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyThePixelsStay_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("mediaType");
        const auto jpeg = encoded("jpeg", QString::fromLatin1(Secret));
        const auto png = encoded("png", QString::fromLatin1(Secret));
        const auto webp = encoded("webp", {});
        QTest::newRow("JPEG with a comment") << jpeg << u"image/jpeg"_s;
        QTest::newRow("JPEG with something behind") << jpeg + Secret << u"image/jpeg"_s;
        QTest::newRow("JPEG from a telephone") << jpeg.first(2) + exif(1) + jpeg.sliced(2) << u"image/jpeg"_s;
        QTest::newRow("JPEG turned") << jpeg.first(2) + exif(6) + jpeg.sliced(2) << u"image/jpeg"_s;
        QTest::newRow("PNG with a text") << png << u"image/png"_s;
        QTest::newRow("PNG with something behind") << png + Secret << u"image/png"_s;
        QTest::newRow("PNG of one point") << smallPng(Secret) << u"image/png"_s;
        QTest::newRow("WebP with Exif") << webpWith(webp, "EXIF") << u"image/webp"_s;
        QTest::newRow("WebP with XMP") << webpWith(webp, "XMP ") << u"image/webp"_s;
        QTest::newRow("WebP with something behind") << webp + Secret << u"image/webp"_s;
    }
    void onlyThePixelsStay()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, mediaType);
        QVERIFY(file.contains(Secret));
        const auto clean = must(cleanedPicture(file, mediaType));
        QVERIFY(!clean.contains(Secret));
        QImageIOHandler::Transformations before;
        QImageIOHandler::Transformations after;
        const auto image = decoded(file, &before);
        QVERIFY(!image.isNull());
        QCOMPARE(decoded(clean, &after).convertToFormat(QImage::Format_RGB32),
                 image.convertToFormat(QImage::Format_RGB32));
        QCOMPARE(after, before);
        QCOMPARE(must(cleanedPicture(clean, mediaType)), clean);
    }

    void whatDoesNotHoldTogetherIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("mediaType");
        QTest::newRow("JPEG") << encoded("jpeg", {}) << u"image/jpeg"_s;
        QTest::newRow("PNG") << encoded("png", {}) << u"image/png"_s;
        QTest::newRow("WebP") << encoded("webp", {}) << u"image/webp"_s;
    }
    // Whatever is cut off, whichever byte is another: a clean file or a sentence, and no harm.
    void whatDoesNotHoldTogetherIsRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, mediaType);
        for (qsizetype length = 0; length < file.size(); ++length) {
            const auto clean = cleanedPicture(file.first(length), mediaType);
            QVERIFY(clean || clean.error().message.endsWith(u'.'));
            auto changed = file;
            changed[length] = char(~changed[length]);
            const auto other = cleanedPicture(changed, mediaType);
            QVERIFY(!other || !other->isEmpty());
        }
        QVERIFY(!cleanedPicture(file.first(14), mediaType));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::PictureCleaningTest)
#include "picture_cleaning_test.moc"
