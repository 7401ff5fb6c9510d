// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/verdict_badge.h"
#include "ui/widgets/verdict_bar.h"
#include "ui/widgets/verdict_legend.h"

#include <QtGui/QPainter>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

Verdict broken()
{
    return { u"broken"_s,           u"Abandoned or not kept"_s, u"Not kept"_s,
             u"It was given up."_s, VerdictCategory::Broken,    VerdictShape::Broken };
}

Verdict kept()
{
    return { u"kept"_s, u"Kept"_s, {}, u"Done."_s, VerdictCategory::Kept, VerdictShape::Kept };
}

// The silhouette alone: without its colour.
QImage silhouetteOf(VerdictShape shape, int share = 50)
{
    QImage image(48, 48, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawVerdictShape(painter, shape, share, image.rect(), Qt::black, Qt::white);
    return image;
}

double inkIn(const QImage &image, const QRect &part)
{
    double ink = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            ink += 255 - qGray(image.pixel(x, y));
    }
    return ink;
}

double inkIn(const QImage &image)
{
    return inkIn(image, image.rect());
}

} // namespace

class VerdictWidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBadgeSaysItsWholeVerdict()
    {
        VerdictBadge badge(broken());
        const int whole = badge.sizeHint().width();
        QCOMPARE(badge.accessibleName(), u"Verdict: Abandoned or not kept"_s);
        badge.setShort(true);
        QCOMPARE(badge.accessibleName(), u"Verdict: Abandoned or not kept"_s);
        QVERIFY(badge.sizeHint().width() < whole);
        QCOMPARE(badge.toolTip(), u"It was given up."_s);
    }

    void theShapesDifferWithoutColour()
    {
        using enum VerdictShape;
        const QList<VerdictShape> shapes { Kept, Partial, InProgress, Paused, Broken, Unverifiable, Unexamined };
        for (const auto one : shapes) {
            for (const auto other : shapes) {
                if (one == other)
                    continue;
                const QImage a = silhouetteOf(one);
                const QImage b = silhouetteOf(other);
                double difference = 0;
                for (int y = 0; y < a.height(); ++y) {
                    for (int x = 0; x < a.width(); ++x)
                        difference += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
                }
                // At least a tenth of all dots.
                QVERIFY2(difference > 0.1 * 255 * a.width() * a.height(), qPrintable(nameOf(one) + nameOf(other)));
            }
        }
    }

    void aHalfIsTheLeftOne()
    {
        const QImage half = silhouetteOf(VerdictShape::Partial, 50);
        QVERIFY(inkIn(half, QRect(0, 0, 24, 48)) > 2 * inkIn(half, QRect(24, 0, 24, 48)));
    }

    void moreIsFilledWithMore()
    {
        double before = 0;
        for (const int share : { 0, 25, 40, 70, 90, 100 }) {
            const double ink = inkIn(silhouetteOf(VerdictShape::Partial, share));
            QVERIFY(ink > before);
            before = ink;
        }
    }

    void theLegendCountsAndChooses()
    {
        VerdictBar bar;
        bar.setCounts({ { kept(), 12 }, { broken(), 1 } });
        const auto legends = bar.findChildren<VerdictLegend *>();
        QCOMPARE(legends.size(), 2);
        QVERIFY(legends[0]->accessibleName().contains(u"12"_s));
        QVERIFY(legends[1]->accessibleName().contains(u"Abandoned or not kept"_s));
        const QSignalSpy chosen(&bar, &VerdictBar::verdictChosen);
        QTest::mouseClick(legends[1], Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"broken"_s);
    }

    void aPartOfTheBarChooses()
    {
        VerdictBar bar;
        bar.setCounts({ { kept(), 1 }, { broken(), 1 } });
        bar.resize(400, bar.sizeHint().height());
        bar.show();
        const QSignalSpy chosen(&bar, &VerdictBar::verdictChosen);
        auto *painted = bar.childAt(300, 4);
        QVERIFY(painted);
        QTest::mouseClick(painted, Qt::LeftButton, {}, QPoint(300, 4));
        QCOMPARE(chosen.value(0).value(0).toString(), u"broken"_s);
    }

    void countsChangeInPlace()
    {
        VerdictBar bar;
        bar.setCounts({ { kept(), 1 }, { broken(), 1 } });
        const auto *before = bar.findChild<VerdictLegend *>(u"verdict-kept"_s);
        bar.setChosen({ u"kept"_s });
        bar.setCounts({ { kept(), 5 }, { broken(), 1 } });
        const auto *after = bar.findChild<VerdictLegend *>(u"verdict-kept"_s);
        QCOMPARE(after, before);
        QVERIFY(after->isChecked());
        QVERIFY(after->accessibleName().contains(u'5'));
    }
};

} // namespace tenue

QTEST_MAIN(tenue::VerdictWidgetsTest)
#include "verdict_widgets_test.moc"
