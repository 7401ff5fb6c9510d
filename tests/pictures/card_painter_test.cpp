// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/card_painter.h"
#include "core/pictures/few_colours.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

SocialCard aCard()
{
    return { .newsroom = u"La Guette"_s,
             .siteTitle = u"Le carnet des promesses"_s,
             .mandate = u"Brumeval 2020–2026"_s,
             .title = u"Un centre municipal de santé dans chacun des cinq quartiers prioritaires"_s,
             .verdict = u"Tenue en partie"_s,
             .shape = VerdictShape::Partial,
             .share = 50,
             .category = VerdictCategory::Partial,
             .whose = u"Promesse d’Hélène Garrec, portée par Malik Desforges"_s,
             .date = u"8 octobre 2025"_s,
             .accent = u"#8a1538"_s };
}

QImage drawn(const SocialCard &card)
{
    return QImage::fromData(drawSocialCard(card), "PNG").convertToFormat(QImage::Format_RGB32);
}

/// The rows below the masthead and above the band on which something is written.
int writtenRows(const QImage &image)
{
    int rows = 0;
    for (int y = 140; y < 440; ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 100) {
                ++rows;
                break;
            }
        }
    }
    return rows;
}

} // namespace

class CardPainterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheSizeThatNetworksWant()
    {
        const auto bytes = drawSocialCard(aCard());
        if (qEnvironmentVariableIsSet("TENUE_KEEP_CARD")) {
            QFile file(qEnvironmentVariable("TENUE_KEEP_CARD"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        const auto image = QImage::fromData(bytes, "PNG");
        QCOMPARE(image.size(), QSize(1200, 630));
        QVERIFY2(bytes.size() < 50'000, qPrintable(QString::number(bytes.size())));
    }

    void fewColoursAreAsGood()
    {
        // Letters of three colours on two grounds, with soft edges: more colours than 256.
        QImage image(600, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(0, 100, 600, 100, QColor(0xf4, 0xef, 0xe6));
        int turn = 0;
        for (const auto &colour : { QColor(0x8a, 0x15, 0x38), QColor(0x00, 0x5a, 0x4a), QColor(0x4f, 0x53, 0xc0) }) {
            painter.setPen(QPen(colour, 3));
            for (int i = 0; i < 40; ++i)
                painter.drawEllipse(QPointF(15.3 * i + turn, 50 + 100 * (i % 2) + turn), 20.7 + i, 11.2 + turn);
            turn += 9;
        }
        painter.end();
        const auto few = withFewColours(image);
        QCOMPARE(few.format(), QImage::Format_Indexed8);
        QVERIFY(few.colorCount() <= 256);
        const auto back = few.convertToFormat(QImage::Format_RGB32);
        qint64 different = 0;
        int worst = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const auto a = image.pixel(x, y);
                const auto b = back.pixel(x, y);
                different += a != b;
                worst = std::max({ worst, std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                                   std::abs(qBlue(a) - qBlue(b)) });
            }
        }
        QVERIFY(different > 0);
        QVERIFY2(worst <= 24, qPrintable(QString::number(worst)));
        // Where there are no more, nothing changes.
        const auto plain = image.copy(0, 0, 600, 20);
        QCOMPARE(withFewColours(plain).convertToFormat(QImage::Format_RGB32), plain);
    }

    void theSameCardHasTheSameBytes()
    {
        QVERIFY(drawSocialCard(aCard()) == drawSocialCard(aCard()));
        QCOMPARE(aCard().fingerprint(), aCard().fingerprint());
        auto other = aCard();
        other.date = u"9 octobre 2025"_s;
        QVERIFY(other.fingerprint() != aCard().fingerprint());
        QVERIFY(drawSocialCard(other) != drawSocialCard(aCard()));
    }

    void showsAccentAndVerdictInTheirColours()
    {
        const auto image = drawn(aCard());
        QCOMPARE(QColor(image.pixel(600, 5)).name(), u"#8a1538"_s);
        QCOMPARE(QColor(image.pixel(600, 449)).name(), u"#005a4a"_s);
        auto broken = aCard();
        broken.category = VerdictCategory::Broken;
        QVERIFY(QColor(drawn(broken).pixel(600, 449)).red() > 150);
    }

    void longTitlesShrinkThenAreCut()
    {
        const int ordinary = writtenRows(drawn(aCard()));
        QVERIFY(ordinary > 60);
        auto endless = aCard();
        endless.title = aCard().title + u" "_s + aCard().title + u" "_s + aCard().title;
        const auto image = drawn(endless);
        QVERIFY(writtenRows(image) > 60);
        for (int x = 0; x < 1200; ++x) // nothing runs into the band
            QVERIFY(qGray(image.pixel(x, 443)) > 200);
        for (int y = 140; y < 440; ++y) // nor out of the margin
            QVERIFY(qGray(image.pixel(1145, y)) > 200);
    }
};

} // namespace tenue

QTEST_MAIN(tenue::CardPainterTest)
#include "card_painter_test.moc"
