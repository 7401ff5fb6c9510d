// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonical_json.h"

#include "tests/support/property.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

#include <limits>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray canonical(const QJsonObject &object)
{
    const auto json = CanonicalJson::of(object);
    return json ? json->bytes() : "refused: " + json.error().message.toUtf8();
}

QJsonObject read(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

rc::Gen<QJsonValue> anyValue(int depth)
{
    const auto leaf
        = rc::gen::oneOf(rc::gen::map(any::text(), [](const QString &text) { return QJsonValue(text); }),
                         rc::gen::map(rc::gen::arbitrary<int>(), [](int number) { return QJsonValue(number); }),
                         rc::gen::map(rc::gen::arbitrary<bool>(), [](bool flag) { return QJsonValue(flag); }),
                         rc::gen::just(QJsonValue(QJsonValue::Null)));
    if (depth == 0)
        return leaf;
    const auto inner = rc::gen::container<std::vector<QJsonValue>>(anyValue(depth - 1));
    const auto array = rc::gen::map(inner, [](const std::vector<QJsonValue> &values) {
        QJsonArray all;
        for (const auto &value : values)
            all.append(value);
        return QJsonValue(all);
    });
    const auto object = rc::gen::map(rc::gen::container<std::vector<std::pair<QString, QJsonValue>>>(
                                         rc::gen::pair(any::text(), anyValue(depth - 1))),
                                     [](const std::vector<std::pair<QString, QJsonValue>> &members) {
                                         QJsonObject all;
                                         for (const auto &[key, value] : members)
                                             all.insert(key.normalized(QString::NormalizationForm_C), value);
                                         return QJsonValue(all);
                                     });
    return rc::gen::oneOf(leaf, array, object);
}

rc::Gen<QJsonObject> anyObject()
{
    return rc::gen::map(rc::gen::resize(16, anyValue(2)), [](const QJsonValue &value) {
        return QJsonObject { { u"value"_s, value } };
    });
}

} // namespace

class CanonicalJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The example of RFC 8785 §3.2.3: the dancing letters are sorted by UTF-16 units, so the
    // emoji (a pair beginning with d83d) comes before a letter of the first plane's end (there U+FB33,
    // which NFC would take apart; here U+FF21).
    void sortsMembersByUtf16Units()
    {
        const auto json = read("{\"\\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\",\"\\uff21\":\"Letter\","
                               "\"1\":\"One\",\"\\ud83d\\ude00\":\"Emoji\",\"\\u0080\":\"Control\","
                               "\"\\u00f6\":\"Latin Small Letter O With Diaeresis\"}");
        const auto keys = canonical(json);
        QList<qsizetype> places;
        for (const auto *text : { "Carriage", "One", "Control", "Latin", "Euro", "Emoji", "\"Letter" })
            places.append(keys.indexOf(text));
        QVERIFY(!places.contains(-1));
        QVERIFY2(std::is_sorted(places.begin(), places.end()), keys.constData());
    }

    void sortsByTheComposedName()
    {
        // As typed, "e" + accent comes before "f"; composed, "\u00e9" comes after.
        QCOMPARE(canonical({ { u"e\u0301"_s, 1 }, { u"f"_s, 2 } }), QByteArray("{\"f\":2,\"\xc3\xa9\":1}"));
    }

    void escapesOnlyWhatMustBe()
    {
        QCOMPARE(canonical({ { u"t"_s, u"\b\t\n\f\r\"\\/\x01\x1f\x7f\u2028<"_s } }),
                 QByteArray("{\"t\":\"\\b\\t\\n\\f\\r\\\"\\\\/\\u0001\\u001f\x7f\xe2\x80\xa8<\"}"));
    }

    void writesNoSpaceAndTheLiterals()
    {
        QCOMPARE(canonical(read("{ \"b\" : [ true , false , null ] , \"a\" : { } }")),
                 QByteArray("{\"a\":{},\"b\":[true,false,null]}"));
    }

    void writesWholeNumbers()
    {
        QCOMPARE(canonical(read("{\"n\":[0,-0,-1,1e3,9007199254740991,-9007199254740991]}")),
                 QByteArray("{\"n\":[0,0,-1,1000,9007199254740991,-9007199254740991]}"));
    }

    void refusesOtherNumbers_data()
    {
        QTest::addColumn<QJsonValue>("number");
        QTest::newRow("fraction") << QJsonValue(0.5);
        QTest::newRow("2^53") << QJsonValue(9007199254740992.0);
        QTest::newRow("2^53 as an integer") << QJsonValue(qint64(9007199254740992));
        QTest::newRow("infinite") << QJsonValue(std::numeric_limits<double>::infinity());
    }
    void refusesOtherNumbers()
    {
        QFETCH(QJsonValue, number);
        // QJsonValue turns what is not finite into null itself.
        const auto json = CanonicalJson::of({ { u"amount"_s, number } });
        if (number.isNull())
            QCOMPARE(json->bytes(), QByteArray("{\"amount\":null}"));
        else
            QVERIFY(!json && json.error().message.contains(u"amount"_s));
    }

    void bringsTextIntoNfc()
    {
        QCOMPARE(canonical({ { u"t"_s, u"E\u0301 \u212b \u1100\u1161"_s } }),
                 QByteArray("{\"t\":\"\xc3\x89 \xc3\x85 \xea\xb0\x80\"}"));
    }

    void keepsCharactersBeyondTheFirstPlane()
    {
        QCOMPARE(canonical({ { u"t"_s, u"\U0001f5f3\uffff"_s } }),
                 QByteArray("{\"t\":\"\xf0\x9f\x97\xb3\xef\xbf\xbf\"}"));
    }

    void refusesTextThatCannotBeKept_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("NUL") << QString(QChar(u'\0'));
        QTest::newRow("NUL inside") << QString(u"a"_s + QChar(u'\0') + u'b');
        QTest::newRow("high surrogate alone") << QString(QChar(0xd83d));
        QTest::newRow("high surrogate before a letter") << QString(QChar(0xd83d) + u"a"_s);
        QTest::newRow("low surrogate alone") << QString(u"a"_s + QChar(0xde00));
        QTest::newRow("the wrong way round") << QString(QString(QChar(0xde00)) + QChar(0xd83d));
    }
    void refusesTextThatCannotBeKept()
    {
        QFETCH(QString, text);
        const auto asValue = CanonicalJson::of({ { u"holder"_s, QJsonObject { { u"name"_s, text } } } });
        QVERIFY(!asValue);
        QCOMPARE(asValue.error().kind, Error::Kind::BadInput);
        QVERIFY2(asValue.error().message.contains(u"holder.name"_s), qPrintable(asValue.error().message));
        QVERIFY(!CanonicalJson::of({ { text, 1 } }));
        QVERIFY(!CanonicalJson::of({ { u"list"_s, QJsonArray { text } } }));
    }

    void refusesTwoNamesThatBecomeOne()
    {
        const auto json = CanonicalJson::of({ { u"e\u0301"_s, 1 }, { u"\u00e9"_s, 2 } });
        QVERIFY(!json);
        QVERIFY2(json.error().message.contains(u"\u00e9"_s), qPrintable(json.error().message));
    }

    void refusesWhatIsNestedTooDeeply()
    {
        const auto nested = [](int levels) {
            QJsonValue value(1);
            for (int i = 0; i < levels; ++i)
                value = QJsonArray { value };
            return QJsonObject { { u"deep"_s, value } };
        };
        QVERIFY(CanonicalJson::of(nested(99)));
        QVERIFY(!CanonicalJson::of(nested(100)));
    }

    void parseTakesOnlyCanonicalBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("space") << QByteArray("{\"a\": 1}");
        QTest::newRow("order") << QByteArray("{\"b\":1,\"a\":2}");
        QTest::newRow("twice the same member") << QByteArray("{\"a\":1,\"a\":1}");
        QTest::newRow("needless escape") << QByteArray("{\"a\":\"\\u0041\"}");
        QTest::newRow("number written otherwise") << QByteArray("{\"a\":1.0}");
        QTest::newRow("fraction") << QByteArray("{\"a\":1.5}");
        QTest::newRow("decomposed") << QByteArray("{\"a\":\"e\xcc\x81\"}");
        QTest::newRow("lone surrogate") << QByteArray("{\"a\":\"\\ud83d\"}");
        QTest::newRow("invalid UTF-8") << QByteArray("{\"a\":\"\xff\"}");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{\"a\":1}");
        QTest::newRow("cut short") << QByteArray("{\"a\":1");
        QTest::newRow("line end") << QByteArray("{\"a\":1}\n");
        QTest::newRow("not an object") << QByteArray("[1]");
        QTest::newRow("empty") << QByteArray();
    }
    void parseTakesOnlyCanonicalBytes()
    {
        QFETCH(QByteArray, bytes);
        const auto json = CanonicalJson::parse(bytes);
        QVERIFY(!json);
        QCOMPARE(json.error().kind, Error::Kind::Damaged);
        QVERIFY(!json.error().message.isEmpty());
    }

    void canonicalFormIsItsOwnCanonicalForm()
    {
        QVERIFY(rc::check("what of() wrote, parse() takes and writes the same", [] {
            const auto written = CanonicalJson::of(*anyObject());
            RC_ASSERT(static_cast<bool>(written));
            const auto parsed = CanonicalJson::parse(written->bytes());
            RC_ASSERT(static_cast<bool>(parsed));
            RC_ASSERT(*parsed == *written);
            RC_ASSERT(CanonicalJson::of(parsed->object())->bytes() == written->bytes());
        }));
    }

    void emptyMembersAreLeftOut()
    {
        const QJsonObject json { { u"text"_s, u""_s },
                                 { u"list"_s, QJsonArray() },
                                 { u"object"_s, QJsonObject() },
                                 { u"null"_s, QJsonValue() },
                                 { u"zero"_s, 0 },
                                 { u"false"_s, false },
                                 { u"space"_s, u" "_s },
                                 { u"inner"_s, QJsonArray { u""_s } } };
        QCOMPARE(withoutEmptyMembers(json).keys(), (QStringList { u"false"_s, u"inner"_s, u"space"_s, u"zero"_s }));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::CanonicalJsonTest)
#include "canonical_json_test.moc"
