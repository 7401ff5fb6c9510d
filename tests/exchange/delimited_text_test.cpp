// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/delimited_text.h"

#include "tests/support/property.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace tenue;

class DelimitedTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheDelimiter_data();
    void findsTheDelimiter();
    void readsCells_data();
    void readsCells();
    void tellsTheLineOfEachRow_data();
    void tellsTheLineOfEachRow();
    void refusesFaultyText_data();
    void refusesFaultyText();
    void readsACellOfAMegabyte();
    void refusesWhatIsTooLarge();
    void overridesWhatIsDetected();
    void tellsWhatWasFound();
    void readsWhatWasWritten();
};

namespace
{

QString messageOf(const Result<Table> &table)
{
    return table ? QString() : table.error().message;
}

} // namespace

void DelimitedTextTest::findsTheDelimiter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("comma") << "a,b\n1,2\n"_ba << ',';
    QTest::newRow("semicolon, decimal commas") << "a;b\n1,5;2,5\n3,5;4,5\n"_ba << ';';
    QTest::newRow("tab") << "a\tb\n1\t2, 3\n"_ba << '\t';
    QTest::newRow("bar") << "a|b\n1|2\n"_ba << '|';
    QTest::newRow("one column") << "titre\nun\n"_ba << ',';
    QTest::newRow("delimiters in quotes") << "\"a;b;c\",d\n\"1;2\",3\n"_ba << ',';
    QTest::newRow("commas in the header too") << "N;Titre, complet\n1;Un\n2;Deux\n3;Trois\n"_ba << ';';
    QTest::newRow("named") << "sep=|\na;b|c\n"_ba << '|';
    QTest::newRow("nothing") << ""_ba << ',';
}

void DelimitedTextTest::findsTheDelimiter()
{
    QFETCH(QByteArray, text);
    QFETCH(char, delimiter);
    QCOMPARE(findDelimiter(text, '"'), delimiter);
}

void DelimitedTextTest::readsCells_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<QStringList>>("rows"); // the header first
    using Rows = QList<QStringList>;
    QTest::newRow("plain") << "a,b\n1,2\n"_ba << Rows { { u"a"_s, u"b"_s }, { u"1"_s, u"2"_s } };
    QTest::newRow("no line end at the end") << "a,b\n1,2"_ba << Rows { { u"a"_s, u"b"_s }, { u"1"_s, u"2"_s } };
    QTest::newRow("CRLF") << "a;b\r\n1;2\r\n"_ba << Rows { { u"a"_s, u"b"_s }, { u"1"_s, u"2"_s } };
    QTest::newRow("CR") << "a;b\r1;2\r"_ba << Rows { { u"a"_s, u"b"_s }, { u"1"_s, u"2"_s } };
    QTest::newRow("quotes") << "a,b\n\"1,5\",\"say \"\"oui\"\"\"\n"_ba
                            << Rows { { u"a"_s, u"b"_s }, { u"1,5"_s, u"say \"oui\""_s } };
    QTest::newRow("line breaks in a cell")
        << "a,b\n\"x\r\ny\",\"p\nq\"\n"_ba << Rows { { u"a"_s, u"b"_s }, { u"x\r\ny"_s, u"p\nq"_s } };
    QTest::newRow("spaces around cells") << "a , b\n 1 , \"2 \" \n"_ba
                                         << Rows { { u"a"_s, u"b"_s }, { u"1"_s, u"2 "_s } };
    QTest::newRow("empty cells") << "a,b,c\n,,\n1,,\"\"\n"_ba
                                 << Rows { { u"a"_s, u"b"_s, u"c"_s },
                                           { u""_s, u""_s, u""_s },
                                           { u"1"_s, u""_s, u""_s } };
    QTest::newRow("short and long rows") << "a,b\n1\n1,2,3\n"_ba
                                         << Rows { { u"a"_s, u"b"_s }, { u"1"_s, u""_s }, { u"1"_s, u"2"_s, u"3"_s } };
    QTest::newRow("blank lines") << "\na,b\n\n1,2\n\n\n"_ba << Rows { { u"a"_s, u"b"_s }, { u"1"_s, u"2"_s } };
    QTest::newRow("sep line") << "SEP=;\r\na;b\r\n1;2\r\n"_ba << Rows { { u"a"_s, u"b"_s }, { u"1"_s, u"2"_s } };
    QTest::newRow("header alone") << "a,b\n"_ba << Rows { { u"a"_s, u"b"_s } };
}

void DelimitedTextTest::readsCells()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<QStringList>, rows);
    const auto table = readDelimitedText(text, {});
    QVERIFY2(table, qPrintable(messageOf(table)));
    QList<QStringList> read { table->header };
    for (const auto &row : table->rows)
        read.append(row.cells);
    QCOMPARE(read, rows);
}

void DelimitedTextTest::tellsTheLineOfEachRow_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<qsizetype>>("lines");
    using Lines = QList<qsizetype>;
    QTest::newRow("LF") << "a,b\n1,2\n3,4"_ba << Lines { 2, 3 };
    QTest::newRow("CRLF") << "a,b\r\n1,2\r\n3,4\r\n"_ba << Lines { 2, 3 };
    QTest::newRow("CR") << "a,b\r1,2\r3,4\r"_ba << Lines { 2, 3 };
    QTest::newRow("line breaks in cells") << "\"a\nb\",c\n\"1\n2\n3\",x\n4,5\n"_ba << Lines { 3, 6 };
    QTest::newRow("CRLF in cells") << "a,c\r\n\"1\r\n2\",x\r\n4,5\r\n"_ba << Lines { 2, 4 };
    QTest::newRow("blank lines") << "a,b\n\n\n1,2\n\n3,4\n"_ba << Lines { 4, 6 };
    QTest::newRow("blank lines, CRLF") << "a,b\r\n\r\n1,2\r\n\r\n3,4\r\n"_ba << Lines { 3, 5 };
    QTest::newRow("sep line") << "sep=,\na,b\n1,2\n"_ba << Lines { 3 };
}

void DelimitedTextTest::tellsTheLineOfEachRow()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<qsizetype>, lines);
    const auto table = readDelimitedText(text, {});
    QVERIFY2(table, qPrintable(messageOf(table)));
    QList<qsizetype> read;
    for (const auto &row : table->rows)
        read.append(row.place);
    QCOMPARE(read, lines);
}

void DelimitedTextTest::refusesFaultyText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("empty") << ""_ba << u"empty"_s;
    QTest::newRow("blank lines only") << "\n\r\n\n"_ba << u"empty"_s;
    QTest::newRow("quote never closed") << "a,b\n1,2\n3,\"x\ny\n"_ba << u"line 3 opens"_s;
    QTest::newRow("quote within a cell") << "a,b\n1,2\n3,x\"y\n"_ba << u"Line 3 "_s;
    QTest::newRow("text after a quote") << "a,b\n\"1\n2\"x,2\n"_ba << u"Line 3 "_s;
}

void DelimitedTextTest::refusesFaultyText()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, part);
    const auto table = readDelimitedText(text, {});
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::BadInput);
    QVERIFY2(table.error().message.contains(part), qPrintable(table.error().message));
}

void DelimitedTextTest::readsACellOfAMegabyte()
{
    const QByteArray cell(1024 * 1024, 'x');
    const auto table = readDelimitedText("a,b\n1,\""_ba + cell + "\"\n"_ba, {});
    QVERIFY2(table, qPrintable(messageOf(table)));
    QCOMPARE(table->rows.first().cells.last().size(), cell.size());
}

void DelimitedTextTest::refusesWhatIsTooLarge()
{
    const auto cell = readDelimitedText("a,b\n1,2\n3,"_ba + QByteArray(1024 * 1024 + 1, 'x') + "\n"_ba, {});
    QVERIFY(messageOf(cell).contains(u"line 3"_s));
    const auto columns = readDelimitedText(QByteArray(100'000, ',') + "\n"_ba, {});
    QVERIFY(messageOf(columns).contains(u"line 1"_s));
    const auto open = readDelimitedText("a,b\n1,2\n3,\""_ba + QByteArray(3 * 1024 * 1024, 'x'), {});
    QVERIFY(messageOf(open).contains(u"line 3"_s));
}

void DelimitedTextTest::overridesWhatIsDetected()
{
    const TableFormat format { .delimiter = ',', .quote = '\'', .hasHeader = false };
    const auto table = readDelimitedText("'1,5';x,\"2\n"_ba, format);
    QVERIFY(!table); // the quotation mark is ' now, so nothing may follow its closing
    const auto good = readDelimitedText("'1,5',x;\"2\n3\n"_ba, format);
    QVERIFY2(good, qPrintable(messageOf(good)));
    QCOMPARE(good->header, QStringList({ u"A"_s, u"B"_s }));
    QCOMPARE(good->rows.first().cells, QStringList({ u"1,5"_s, u"x;\"2"_s }));
    QCOMPARE(good->rows.first().place, 1);
    const auto noQuotes = readDelimitedText("a\tb\n5\" pipe\t\"x\n"_ba, { .quote = '\0' });
    QVERIFY2(noQuotes, qPrintable(messageOf(noQuotes)));
    QCOMPARE(noQuotes->rows.first().cells, QStringList({ u"5\" pipe"_s, u"\"x"_s }));
}

void DelimitedTextTest::tellsWhatWasFound()
{
    const auto table = readTable("\xEF\xBB\xBFN;Titre\r\n1;Un\r\n"_ba);
    QVERIFY2(table, qPrintable(messageOf(table)));
    QCOMPARE(table->header.first(), u"N"_s);
    QCOMPARE(table->format.type, TableType::Csv);
    QCOMPARE(table->format.delimiter, ';');
    QCOMPARE(table->format.encoding, u"UTF-8"_s);
    QVERIFY2(table->description().endsWith(u"semicolon · UTF-8 (byte order mark)"_s), qPrintable(table->description()));
    QCOMPARE(columnLetters(0), u"A"_s);
    QCOMPARE(columnLetters(25), u"Z"_s);
    QCOMPARE(columnLetters(26), u"AA"_s);
    QCOMPARE(columnLetters(701), u"ZZ"_s);
    QCOMPARE(columnLetters(702), u"AAA"_s);
}

namespace
{

QString quotedCell(QString cell)
{
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

/// A table written with `delimiter` and `lineEnd`; every cell quoted, since they may hold anything.
QByteArray written(const std::vector<std::vector<QString>> &rows, char delimiter, const QString &lineEnd)
{
    QString text;
    for (const auto &row : rows) {
        QStringList cells;
        for (const auto &cell : row)
            cells.append(quotedCell(cell));
        text += cells.join(QLatin1Char(delimiter)) + lineEnd;
    }
    return text.toUtf8();
}

} // namespace

void DelimitedTextTest::readsWhatWasWritten()
{
    QVERIFY(rc::check("what is written in any dialect is read again", [] {
        const auto width = *rc::gen::inRange<size_t>(2, 6);
        const auto height = *rc::gen::inRange<size_t>(1, 6);
        const auto row = rc::gen::container<std::vector<QString>>(width, any::text());
        const auto rows = *rc::gen::container<std::vector<std::vector<QString>>>(height, row);
        const char delimiter = *rc::gen::element(',', ';', '\t', '|');
        const auto lineEnd = *rc::gen::element(u"\n"_s, u"\r\n"_s, u"\r"_s);
        const auto encoding = *rc::gen::element<std::string>("UTF-8", "UTF-16LE");

        QByteArray bytes = written(rows, delimiter, lineEnd);
        if (encoding == "UTF-16LE") {
            const QString text = u"\uFEFF"_s + QString::fromUtf8(bytes);
            bytes = QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        }
        const auto table = readTable(bytes, { .type = TableType::Csv });
        RC_ASSERT(static_cast<bool>(table));
        RC_ASSERT(*table->format.delimiter == delimiter);
        RC_ASSERT(table->rows.size() + 1 == qsizetype(rows.size()));
        for (size_t i = 0; i < rows.size(); ++i) {
            const auto cells = i == 0 ? table->header : table->rows[qsizetype(i) - 1].cells;
            RC_ASSERT(cells == QStringList(rows[i].begin(), rows[i].end()));
        }
    }));
}

QTEST_GUILESS_MAIN(DelimitedTextTest)
#include "delimited_text_test.moc"
