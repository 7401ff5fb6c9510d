// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/card_painter.h"

#include <QtGui/QImage>
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
        QVERIFY2(bytes.size() < 120'000, qPrintable(QString::number(bytes.size())));
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
