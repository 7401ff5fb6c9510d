// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_reader.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

// The sentence about `value` read as `key` by `read`; empty if it was taken.
template <typename Read>
QString complaintAbout(const QJsonValue &value, Read read)
{
    JsonReader reader({ { u"key"_s, value } });
    read(reader);
    return reader.isGood() ? QString() : reader.problem().message;
}

} // namespace

class JsonReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachKindOfMember()
    {
        const auto id = PromiseId::create();
        const RevisionId revision(ContentHash::of("x"));
        JsonReader reader({ { u"text"_s, u"é"_s },
                            { u"number"_s, -7 },
                            { u"flag"_s, true },
                            { u"date"_s, u"2024-02-29"_s },
                            { u"address"_s, u"https://vigie.example/a?b=c#d"_s },
                            { u"texts"_s, QJsonArray { u"a"_s, u""_s } },
                            { u"object"_s, QJsonObject { { u"a"_s, 1 } } },
                            { u"id"_s, id.toString() },
                            { u"ids"_s, jsonOf(QList { id }) },
                            { u"revision"_s, revision.toString() },
                            { u"unknown"_s, 3.5 } });
        QCOMPARE(reader.text("text"), u"é"_s);
        QCOMPARE(reader.number("number"), -7);
        QCOMPARE(reader.flag("flag"), true);
        QCOMPARE(reader.date("date"), QDate(2024, 2, 29));
        QCOMPARE(reader.address("address"), QUrl(u"https://vigie.example/a?b=c#d"_s));
        QCOMPARE(reader.texts("texts"), (QStringList { u"a"_s, u""_s }));
        QCOMPARE(reader.object("object").size(), 1);
        QCOMPARE(reader.id<PromiseId>("id"), id);
        QCOMPARE(reader.ids<PromiseId>("ids"), QList { id });
        QCOMPARE(reader.revision("revision"), revision);
        QVERIFY(reader.isGood());
    }

    void absentAndNullReadAsEmpty_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::newRow("absent") << QJsonObject();
        QTest::newRow("null") << QJsonObject { { u"key"_s, QJsonValue() } };
    }
    void absentAndNullReadAsEmpty()
    {
        QFETCH(QJsonObject, json);
        JsonReader reader(json);
        QCOMPARE(reader.text("key"), QString());
        QCOMPARE(reader.number("key", 50), 50);
        QVERIFY(!reader.optionalNumber("key"));
        QVERIFY(!reader.flag("key"));
        QVERIFY(!reader.date("key").isValid());
        QVERIFY(reader.address("key").isEmpty());
        QVERIFY(reader.texts("key").isEmpty());
        QVERIFY(reader.object("key").isEmpty());
        QVERIFY(reader.id<PromiseId>("key").isNull());
        QVERIFY(!reader.revision("key"));
        QVERIFY(reader.list<int>("key", [](JsonReader &) { return 1; }).isEmpty());
        QVERIFY(!reader.optional<int>("key", [](JsonReader &) { return 1; }));
        QVERIFY(reader.isGood());
    }

    void saysWhatIsWanted()
    {
        const auto wants = [](const QString &complaint, const QString &what) {
            return complaint.contains(u"key"_s) && complaint.contains(what);
        };
        const auto text = [](JsonReader &reader) { reader.text("key"); };
        const auto number = [](JsonReader &reader) { reader.number("key"); };
        const auto date = [](JsonReader &reader) { reader.date("key"); };
        const auto texts = [](JsonReader &reader) { reader.texts("key"); };
        const auto list = [](JsonReader &reader) { reader.list<int>("key", [](JsonReader &) { return 1; }); };
        QVERIFY(wants(complaintAbout(1, text), u"a text"_s));
        QVERIFY(wants(complaintAbout(1.5, number), u"whole number"_s));
        QVERIFY(wants(complaintAbout(3e9, number), u"whole number"_s));
        QVERIFY(wants(complaintAbout(u"1"_s, number), u"whole number"_s));
        QVERIFY(wants(complaintAbout(1, [](JsonReader &reader) { reader.flag("key"); }), u"true or false"_s));
        QVERIFY(wants(complaintAbout(u"2023-02-29"_s, date), u"a date"_s));
        QVERIFY(wants(complaintAbout(u"2023-02-28T10:00"_s, date), u"a date"_s));
        QVERIFY(wants(complaintAbout(u"28/02/2023"_s, date), u"a date"_s));
        QVERIFY(
            wants(complaintAbout(u"http://a b"_s, [](JsonReader &reader) { reader.address("key"); }), u"address"_s));
        QVERIFY(wants(complaintAbout(QJsonArray { 1 }, texts), u"list of texts"_s));
        QVERIFY(wants(complaintAbout(u"a"_s, texts), u"list of texts"_s));
        QVERIFY(wants(complaintAbout(QJsonArray { 1 }, list), u"list of objects"_s));
        QVERIFY(wants(complaintAbout(u"a"_s, list), u"list of objects"_s));
        QVERIFY(wants(complaintAbout(1, [](JsonReader &reader) { reader.object("key"); }), u"an object"_s));
        QVERIFY(wants(complaintAbout(u"x"_s, [](JsonReader &reader) { reader.id<PromiseId>("key"); }), u"UUID"_s));
        QVERIFY(wants(complaintAbout(u"x"_s, [](JsonReader &reader) { reader.revision("key"); }), u"64"_s));
    }

    void namesThePathOfTheFirstProblem()
    {
        const QJsonArray holders { QJsonObject { { u"from"_s, u"2020-07-04"_s } },
                                   QJsonObject { { u"from"_s, u"yesterday"_s } }, QJsonObject { { u"from"_s, 7 } } };
        JsonReader reader({ { u"mandate"_s, QJsonObject { { u"holders"_s, holders } } }, { u"later"_s, 1 } });
        const auto dates = reader.optional<QList<QDate>>("mandate", [](JsonReader &mandate) {
            return mandate.list<QDate>("holders", [](JsonReader &holder) { return holder.date("from"); });
        });
        reader.text("later");
        QCOMPARE(dates->first(), QDate(2020, 7, 4));
        QVERIFY(!reader.isGood());
        QCOMPARE(reader.problem().kind, Error::Kind::BadInput);
        const auto message = reader.problem().message;
        QVERIFY2(message.contains(u"mandate.holders[2].from"_s), qPrintable(message));
        QVERIFY2(!message.contains(u"later"_s), qPrintable(message));
    }

    void rulesOfTheCallerAreRecordedToo()
    {
        JsonReader reader({}, u"scale."_s);
        reader.refuse("share", u"50 %1 at most"_s);
        QVERIFY(reader.problem().message.contains(u"scale.share: 50 %1 at most"_s));
    }

    void nothingIsWrittenForNothing()
    {
        QVERIFY(jsonOf(QDate()).isNull());
        QVERIFY(jsonOf(QUrl()).isNull());
        QVERIFY(jsonOf(PromiseId()).isNull());
        QCOMPARE(jsonOf(QDate(2024, 2, 29)), QJsonValue(u"2024-02-29"_s));
        QCOMPARE(jsonOf(QUrl(u"https://vigie.example/é"_s)), QJsonValue(u"https://vigie.example/%C3%A9"_s));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::JsonReaderTest)
#include "json_reader_test.moc"
