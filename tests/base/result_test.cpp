// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include "core/base/progress.h"
#include "core/base/words.h"

#include <QtTest/QtTest>

#include <memory>

namespace tenue
{

using namespace Qt::StringLiterals;

class ResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValueOrAnError()
    {
        const Result<int> seven = 7;
        QVERIFY(seven);
        QCOMPARE(*seven, 7);
        const Result<int> none = Error { Error::Kind::NotFound, u"There is none."_s };
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::NotFound);
        QVERIFY(Result<>());
    }

    void givesUpWhatCannotBeCopied()
    {
        Result<std::unique_ptr<int>> result = std::make_unique<int>(3);
        const std::unique_ptr<int> taken = *std::move(result);
        QCOMPARE(*taken, 3);
    }

    // The exit codes of the commands (3: bad input; 4: the system failed).
    void exitCodes_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<int>("code");
        using Kind = Error::Kind;
        for (const auto kind :
             { Kind::BadInput, Kind::NotFound, Kind::Refused, Kind::Conflict, Kind::Damaged, Kind::Newer })
            QTest::addRow("%d", static_cast<int>(kind)) << kind << 3;
        for (const auto kind : { Kind::Cancelled, Kind::Locked, Kind::ReadOnly, Kind::DiskFull, Kind::System })
            QTest::addRow("%d", static_cast<int>(kind)) << kind << 4;
    }
    void exitCodes()
    {
        QFETCH(Error::Kind, kind);
        QFETCH(int, code);
        QCOMPARE(exitCodeOf(kind), code);
    }

    void quotedTextKeepsPercentSigns() { QCOMPARE(quoted(u"50 %1 %L2"_s), u"“50 %1 %L2”"_s); }

    void progressReportsAndIsCancelled()
    {
        QList<qint64> reported;
        Progress progress([&](qint64 done, qint64 total) { reported = { done, total }; });
        progress.report(3, 10);
        QCOMPARE(reported, (QList<qint64> { 3, 10 }));
        QVERIFY(!progress.isCancelled());
        progress.cancel();
        QVERIFY(progress.isCancelled());
        Progress().report(1, 2); // nobody listens: nothing happens
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::ResultTest)
#include "result_test.moc"
