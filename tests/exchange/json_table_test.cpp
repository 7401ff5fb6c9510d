// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_table.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace tenue;

class JsonTableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnArrayOfObjects();
    void findsTheArray_data();
    void findsTheArray();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void isRecognisedByItsFirstCharacter();
};

void JsonTableTest::readsAnArrayOfObjects()
{
    const auto table = readJsonTable(R"([
        { "number": 1, "title": "Un", "author": { "name": "A" }, "tags": ["x", "y"] },
        { "number": 2.5, "kept": true, "title": null, "pages": [1, 2], "large": 9007199254740991 }
    ])"_ba,
                                     {});
    QVERIFY2(table, table ? "" : qPrintable(table.error().message));
    const QStringList header {
        u"author.name"_s, u"number"_s, u"tags"_s, u"title"_s, u"kept"_s, u"large"_s, u"pages"_s
    };
    QCOMPARE(table->header, header);
    const QStringList first { u"A"_s, u"1"_s, u"x\ny"_s, u"Un"_s, {}, {}, {} };
    const QStringList second { {}, u"2.5"_s, {}, {}, u"true"_s, u"9007199254740991"_s, u"[1,2]"_s };
    QCOMPARE(table->rows.first().cells, first);
    QCOMPARE(table->rows.last().cells, second);
    QCOMPARE(table->rows.last().place, 2);
    QCOMPARE(table->placeName(2), u"entry 2"_s);
}

void JsonTableTest::findsTheArray_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    QTest::newRow("named") << R"({ "a": [{ "t": "no" }], "b": [{ "t": "yes" }] })"_ba << u"b"_s;
    QTest::newRow("named deeper") << R"({ "data": { "list": [{ "t": "yes" }] } })"_ba << u"data.list"_s;
    QTest::newRow("the only one") << R"({ "count": 1, "names": ["x"], "b": [{ "t": "yes" }] })"_ba << QString();
}

void JsonTableTest::findsTheArray()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, key);
    const auto table = readJsonTable(json, { .key = key });
    QVERIFY2(table, table ? "" : qPrintable(table.error().message));
    QCOMPARE(table->rows.size(), 1);
    QCOMPARE(table->rows.first().cells, QStringList { u"yes"_s });
}

void JsonTableTest::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("part");
    QTest::newRow("broken") << "[\n{\"a\": 1},\n{\"a\" 2}\n]"_ba << QString() << u"Line 3 "_s;
    QTest::newRow("text after the end") << "[{\"a\": 1}]\nx"_ba << QString() << u"not correct JSON"_s;
    QTest::newRow("no list") << R"({ "a": 1 })"_ba << QString() << u"no list"_s;
    QTest::newRow("two lists") << R"({ "a": [{"t": 1}], "b": [{"t": 1}] })"_ba << QString() << u"a, b"_s;
    QTest::newRow("wrong key") << R"({ "a": [{"t": 1}] })"_ba << u"c"_s << u"“c”"_s;
    QTest::newRow("empty list") << "[]"_ba << QString() << u"empty"_s;
    QTest::newRow("not objects") << R"([{"a": 1}, 2])"_ba << QString() << u"Entry 2 "_s;
    QTest::newRow("too deep") << QByteArray(5000, '[') + QByteArray(5000, ']') << QString() << u"not correct JSON"_s;
}

void JsonTableTest::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, key);
    QFETCH(QString, part);
    const auto table = readJsonTable(json, { .key = key });
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::BadInput);
    QVERIFY2(table.error().message.contains(part), qPrintable(table.error().message));
}

void JsonTableTest::isRecognisedByItsFirstCharacter()
{
    const auto json = readTable("\xEF\xBB\xBF \n[{\"a\": \"é\"}]"_ba);
    QVERIFY(json);
    QCOMPARE(json->format.type, TableType::Json);
    QCOMPARE(json->rows.first().cells.first(), u"é"_s);
    const auto csv = readTable("[a],b\n1,2\n"_ba, { .type = TableType::Csv });
    QVERIFY(csv);
    QCOMPARE(csv->header.first(), u"[a]"_s);
}

QTEST_GUILESS_MAIN(JsonTableTest)
#include "json_table_test.moc"
