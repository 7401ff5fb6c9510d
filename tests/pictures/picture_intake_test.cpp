// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/picture_intake.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>
#include <QtGui/QImageWriter>
#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray fileOf(const QImage &image, const char *format, const QString &comment = {})
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    if (!comment.isEmpty())
        writer.setText(u"Comment"_s, comment);
    writer.write(image);
    return bytes;
}

QImage twoHalves(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (int y = height / 2; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb(0, 0, 255));
    }
    return image;
}

/// The JPEG with an Exif segment that says: turn by 180 degrees; taken by "zqcamera".
QByteArray withExif(const QByteArray &jpeg)
{
    QByteArray tiff("II*\0\10\0\0\0\2\0", 10);
    tiff += QByteArray("\x0f\1\2\0\x09\0\0\0\x26\0\0\0", 12); // maker, 9 letters at 38
    tiff += QByteArray("\x12\1\3\0\1\0\0\0\3\0\0\0", 12); // orientation 3
    tiff += QByteArray("\0\0\0\0zqcamera\0", 13);
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    const auto length = body.size() + 2;
    return jpeg.first(2) + QByteArray("\xff\xe1", 2) + char(length >> 8) + char(length & 0xff) + body + jpeg.sliced(2);
}

} // namespace

class PictureIntakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTwoWidths()
    {
        const auto pictures = takeInPicture(fileOf(twoHalves(2400, 1800), "png"));
        QVERIFY2(pictures, qPrintable(pictures ? QString() : pictures.error().message));
        QCOMPARE(pictures->size(), 2);
        QCOMPARE(pictures->at(0).width, 900);
        QCOMPARE(pictures->at(0).height, 675);
        QCOMPARE(pictures->at(1).width, 1800);
        QCOMPARE(QImage::fromData(pictures->at(1).bytes).size(), QSize(1800, 1350));
    }

    void aSmallOneStaysAsWideAsItIs()
    {
        const auto pictures = takeInPicture(fileOf(twoHalves(640, 480), "png"));
        QVERIFY(pictures);
        QCOMPARE(pictures->size(), 1);
        QCOMPARE(pictures->first().width, 640);
    }

    void whatACameraWroteIsGoneAndItStandsUpright()
    {
        const auto file = withExif(fileOf(twoHalves(400, 300), "jpeg"));
        QVERIFY(file.contains("zqcamera"));
        const auto pictures = takeInPicture(file);
        QVERIFY(pictures);
        QVERIFY(!pictures->first().bytes.contains("zqcamera") && !pictures->first().bytes.contains("Exif"));
        QVERIFY(qBlue(QImage::fromData(pictures->first().bytes).pixel(200, 20)) > 200); // turned
    }

    void commentsAreGone()
    {
        const auto file = fileOf(twoHalves(400, 300), "png", u"zqsecret"_s);
        QVERIFY(file.contains("zqsecret"));
        const auto pictures = takeInPicture(file);
        QVERIFY(pictures && !pictures->first().bytes.contains("zqsecret"));
    }

    void whatIsNoPictureIsRefused()
    {
        for (const auto &file :
             { QByteArray(), QByteArray("hello"), QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>"),
               fileOf(twoHalves(400, 300), "png").first(200), fileOf(twoHalves(100, 900), "png") }) {
            const auto refused = takeInPicture(file);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::BadInput);
        }
    }

    void theSameFileGivesTheSameBytes()
    {
        const auto file = fileOf(twoHalves(1000, 600), "png");
        QCOMPARE(takeInPicture(file)->first().bytes, takeInPicture(file)->first().bytes);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::PictureIntakeTest)
#include "picture_intake_test.moc"
