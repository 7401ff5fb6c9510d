// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_values.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace tenue;

Q_DECLARE_METATYPE(std::optional<tenue::WritingLanguage>)

class CellValuesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data();
    void readsNumbers();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void readsDates_data();
    void readsDates();
    void refusesWhatIsNoDate_data();
    void refusesWhatIsNoDate();
    void readsPeriodsOnlyWhereTheyAreAllowed();
};

namespace
{

using Language = std::optional<WritingLanguage>;
const Language Fr = WritingLanguage::French;
const Language En = WritingLanguage::English;
const Language Es = WritingLanguage::Spanish;
const Language None = std::nullopt;

} // namespace

void CellValuesTest::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Language>("language");
    QTest::addColumn<qint64>("digits");
    QTest::addColumn<int>("decimals");
    QTest::newRow("whole") << u"51"_s << Fr << qint64(51) << 0;
    QTest::newRow("zero") << u"0,0"_s << Fr << qint64(0) << 0;
    QTest::newRow("spaces around") << u"\t51 "_s << None << qint64(51) << 0;
    QTest::newRow("French") << u"1 234,5"_s << Fr << qint64(12345) << 1;
    QTest::newRow("French, U+00A0") << u"1\u00A0234,5"_s << Fr << qint64(12345) << 1;
    QTest::newRow("French, U+202F") << u"12\u202F345\u202F678"_s << Fr << qint64(12345678) << 0;
    QTest::newRow("English") << u"1,234.5"_s << En << qint64(12345) << 1;
    QTest::newRow("English, comma groups") << u"1,234"_s << En << qint64(1234) << 0;
    QTest::newRow("Spanish") << u"1.234,5"_s << Es << qint64(12345) << 1;
    QTest::newRow("trailing zeros") << u"51.0"_s << En << qint64(51) << 0;
    QTest::newRow("negative") << u"\u221212,50"_s << Fr << qint64(-125) << 1;
    QTest::newRow("percentage") << u"40%"_s << None << qint64(4) << 1;
    QTest::newRow("percentage, space") << u"40\u202F%"_s << Fr << qint64(4) << 1;
    QTest::newRow("its hundredth") << u"0,4"_s << Es << qint64(4) << 1;
    QTest::newRow("a hundred per cent") << u"100 %"_s << Fr << qint64(1) << 0;
    QTest::newRow("one meaning only: both separators") << u"1,234.5"_s << None << qint64(12345) << 1;
    QTest::newRow("one meaning only: two decimals") << u"0,45"_s << None << qint64(45) << 2;
}

void CellValuesTest::readsNumbers()
{
    QFETCH(QString, text);
    QFETCH(Language, language);
    QFETCH(qint64, digits);
    QFETCH(int, decimals);
    const auto number = readNumber(text, language);
    QVERIFY2(number, number ? "" : qPrintable(number.error().message));
    QCOMPARE(number->digits, digits);
    QCOMPARE(number->decimals, decimals);
}

void CellValuesTest::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("part");
    QTest::newRow("empty") << u""_s << Fr << u"no number"_s;
    QTest::newRow("word") << u"TOTAL"_s << Fr << u"“TOTAL” is no number"_s;
    QTest::newRow("thousand or decimals?") << u"1,234"_s << None << u"two ways"_s;
    QTest::newRow("English in a French file") << u"1,234.5"_s << Fr << u"no number"_s;
    QTest::newRow("French in an English file") << u"1234,5"_s << En << u"no number"_s;
    QTest::newRow("wrong groups") << u"12 34"_s << Fr << u"no number"_s;
    QTest::newRow("long first group") << u"1234 567"_s << Fr << u"no number"_s;
    QTest::newRow("two points") << u"1.2.3"_s << En << u"no number"_s;
    QTest::newRow("no decimals") << u"12,"_s << Fr << u"no number"_s;
    QTest::newRow("not digits for us") << u"٥١"_s << None << u"no number"_s;
    QTest::newRow("too long") << u"123456789012345678901234567890"_s << Fr << u"no number"_s;
    QTest::newRow("a sign alone") << u"-"_s << Fr << u"no number"_s;
    QTest::newRow("a per cent alone") << u"%"_s << Fr << u"no number"_s;
}

void CellValuesTest::refusesWhatIsNoNumber()
{
    QFETCH(QString, text);
    QFETCH(Language, language);
    QFETCH(QString, part);
    const auto number = readNumber(text, language);
    QVERIFY(!number);
    QVERIFY2(number.error().message.contains(part), qPrintable(number.error().message));
}

void CellValuesTest::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QDate>("date");
    const QDate may(2024, 5, 15);
    QTest::newRow("ISO") << u"2024-05-15"_s << None << may;
    QTest::newRow("ISO with midnight") << u"2024-05-15T00:00:00"_s << None << may;
    QTest::newRow("year first") << u"2024/05/15"_s << None << may;
    QTest::newRow("French") << u"15/05/2024"_s << Fr << may;
    QTest::newRow("French, short") << u" 3/4/2024 "_s << Fr << QDate(2024, 4, 3);
    QTest::newRow("points") << u"15.05.2024"_s << Fr << may;
    QTest::newRow("hyphens") << u"15-05-2024"_s << Es << may;
    QTest::newRow("in words") << u"15 mai 2024"_s << Fr << may;
    QTest::newRow("first of the month") << u"1er mars 2023"_s << Fr << QDate(2023, 3, 1);
    QTest::newRow("with weekday") << u"samedi 1er août 2026"_s << Fr << QDate(2026, 8, 1);
    QTest::newRow("shortened") << u"3 févr. 2024"_s << Fr << QDate(2024, 2, 3);
    QTest::newRow("no-break spaces, capital") << u"15\u00A0Décembre\u00A02024"_s << Fr << QDate(2024, 12, 15);
    QTest::newRow("without its accent") << u"15 decembre 2024"_s << Fr << QDate(2024, 12, 15);
    QTest::newRow("Spanish") << u"15 de mayo de 2024"_s << Es << may;
    QTest::newRow("English") << u"May 15, 2024"_s << En << may;
    QTest::newRow("English, ordinal") << u"1st Sept 2024"_s << En << QDate(2024, 9, 1);
    QTest::newRow("only one way: month first") << u"05/15/2024"_s << En << may;
    QTest::newRow("only one way: day first") << u"15/05/2024"_s << None << may;
    QTest::newRow("the same both ways") << u"05/05/2024"_s << En << QDate(2024, 5, 5);
}

void CellValuesTest::readsDates()
{
    QFETCH(QString, text);
    QFETCH(Language, language);
    QFETCH(QDate, date);
    const auto read = readDate(text, language);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->date, date);
    QVERIFY(read->isDay);
}

void CellValuesTest::refusesWhatIsNoDate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("part");
    QTest::newRow("empty") << u""_s << Fr << u"no date"_s;
    QTest::newRow("word") << u"bientôt"_s << Fr << u"“bientôt” is no date"_s;
    QTest::newRow("31 February") << u"31/02/2024"_s << Fr << u"calendar"_s;
    QTest::newRow("month first in French") << u"05/15/2024"_s << Fr << u"calendar"_s;
    QTest::newRow("either") << u"03/04/2024"_s << En << u"two ways"_s;
    QTest::newRow("either, no language") << u"03/04/2024"_s << None << u"two ways"_s;
    QTest::newRow("two digits") << u"15/05/24"_s << Fr << u"two digits"_s;
    QTest::newRow("two digits, which is which") << u"15-05-24"_s << Fr << u"two digits"_s;
    QTest::newRow("a month") << u"mai 2024"_s << Fr << u"not a single day"_s;
    QTest::newRow("a year") << u"2024"_s << Fr << u"not a single day"_s;
    QTest::newRow("a spreadsheet's number") << u"45427"_s << Fr << u"no date"_s;
    QTest::newRow("three digits") << u"15/05/202"_s << Fr << u"no date"_s;
    QTest::newRow("year in the middle") << u"15/2024/05"_s << Fr << u"no date"_s;
    QTest::newRow("mixed separators") << u"15/05-2024"_s << Fr << u"no date"_s;
    QTest::newRow("a separator alone") << u"/"_s << Fr << u"no date"_s;
    QTest::newRow("four parts") << u"1/2/3/2024"_s << Fr << u"no date"_s;
    QTest::newRow("some hour") << u"2024-05-15 14:30"_s << Fr << u"no date"_s;
    QTest::newRow("no month") << u"15 blabla 2024"_s << Fr << u"no date"_s;
    QTest::newRow("February 30 in words") << u"30 février 2024"_s << Fr << u"calendar"_s;
}

void CellValuesTest::refusesWhatIsNoDate()
{
    QFETCH(QString, text);
    QFETCH(Language, language);
    QFETCH(QString, part);
    const auto read = readDate(text, language);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(part), qPrintable(read.error().message));
}

void CellValuesTest::readsPeriodsOnlyWhereTheyAreAllowed()
{
    const QList<std::pair<QString, QDate>> periods {
        { u"mai 2024"_s, QDate(2024, 5, 31) }, { u"febrero de 2024"_s, QDate(2024, 2, 29) },
        { u"2024-06"_s, QDate(2024, 6, 30) },  { u"06/2024"_s, QDate(2024, 6, 30) },
        { u"2024"_s, QDate(2024, 12, 31) },
    };
    for (const auto &[text, lastDay] : periods) {
        QVERIFY2(!readDate(text, Fr), qPrintable(text));
        const auto read = readDate(text, Fr, DatePrecision::MonthOrYear);
        QVERIFY2(read, qPrintable(text));
        QCOMPARE(read->date, lastDay);
        QVERIFY(!read->isDay);
    }
    QVERIFY(!readDate(u"13/2024"_s, Fr, DatePrecision::MonthOrYear));
}

QTEST_GUILESS_MAIN(CellValuesTest)
#include "cell_values_test.moc"
