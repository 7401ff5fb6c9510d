// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QtTest/QtTest>

#include <ctime>

namespace tenue
{

using namespace Qt::StringLiterals;

class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setZone("UTC"); }

    void timesAreWrittenInUtcToTheMillisecond()
    {
        const QDateTime at(QDate(2026, 3, 14), QTime(10, 26, 53, 589), Qt::OffsetFromUTC, 3600);
        QCOMPARE(utcText(at), u"2026-03-14T09:26:53.589Z"_s);
        QCOMPARE(utcText(QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC)), u"2026-01-02T03:04:05.000Z"_s);
    }

    void timesAreReadBack()
    {
        const auto at = fromUtcText(u"2026-03-14T09:26:53.589Z"_s);
        QCOMPARE(at, QDateTime(QDate(2026, 3, 14), QTime(9, 26, 53, 589), Qt::UTC));
        QCOMPARE(at.timeSpec(), Qt::UTC);
    }

    // 02:30 on the last Sunday of March does not exist in Paris, but it does in UTC.
    void hourThatSummerTimeSkipsIsReadAsWritten()
    {
        setZone("Europe/Paris");
        const auto text = u"2026-03-29T02:30:00.000Z"_s;
        QCOMPARE(utcText(fromUtcText(text)), text);
    }

    void otherFormsAreInvalid_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : { "", "2026-03-14", "2026-03-14T09:26:53Z", "2026-03-14T09:26:53.589",
                                  "2026-03-14 09:26:53.589Z", "2026-03-14T09:26:53.589z", "2026-03-14T09:26:53,589Z",
                                  "2026-02-30T09:26:53.589Z", "2026-03-14T25:26:53.589Z", "2026-03-14T09:26:53.58xZ",
                                  "2026-3-014T09:26:53.589Z", "2026-03-14T09:26:53.589+00:00" })
            QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
    }
    void otherFormsAreInvalid()
    {
        QFETCH(QString, text);
        QVERIFY(!fromUtcText(text).isValid());
    }

    void fixedClockStandsStillUntilSet()
    {
        FixedClock clock(QDateTime(QDate(2026, 3, 14), QTime(9, 0), Qt::UTC));
        QCOMPARE(clock.now(), clock.now());
        clock.set(clock.now().addSecs(60));
        QCOMPARE(utcText(clock.now()), u"2026-03-14T09:01:00.000Z"_s);
    }

    void systemClockIsUtcAndGoesOn()
    {
        const SystemClock clock;
        const auto before = clock.now();
        QCOMPARE(before.timeSpec(), Qt::UTC);
        QTRY_VERIFY(clock.now() > before);
    }

private:
    static void setZone(const char *zone)
    {
        qputenv("TZ", zone);
        tzset();
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::ClockTest)
#include "clock_test.moc"
