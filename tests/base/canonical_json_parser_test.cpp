// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonical_json_parser.h"

#include "core/base/canonical_json.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

/// The quick reader of canonical JSON gives what Qt's reader gives.
class CanonicalJsonParserTest : public QObject
{
    Q_OBJECT

private:
    QRandomGenerator m_random { 31 };

    QString someText()
    {
        static const QStringList pieces { u"a"_s,      u"é"_s,          u"\""_s,    u"\\"_s, u"\n"_s,
                                          u"\u2028"_s, u"\U0001F600"_s, u"/"_s,     u"\t"_s, u"\x01"_s,
                                          u"mot "_s,   u"\u00A0"_s,     u"\uFFFD"_s };
        QString text;
        for (int left = m_random.bounded(12); left > 0; --left)
            text += pieces[m_random.bounded(static_cast<int>(pieces.size()))];
        return text;
    }
    QJsonValue someValue(int depth)
    {
        switch (m_random.bounded(depth > 3 ? 4 : 6)) {
        case 0:
            return someText();
        case 1:
            return static_cast<qint64>(m_random.generate64() % 9'007'199'254'740'991ULL)
                * (m_random.bounded(2) ? 1 : -1);
        case 2:
            return m_random.bounded(2) == 0;
        case 3:
            return QJsonValue::Null;
        case 4: {
            QJsonArray array;
            for (int left = m_random.bounded(4); left > 0; --left)
                array.append(someValue(depth + 1));
            return array;
        }
        default:
            return someObject(depth + 1);
        }
    }
    QJsonObject someObject(int depth)
    {
        QJsonObject object;
        for (int left = m_random.bounded(5); left > 0; --left)
            object.insert(someText(), someValue(depth + 1));
        return object;
    }

private Q_SLOTS:
    void givesWhatWasWritten()
    {
        for (int i = 0; i < 3000; ++i) {
            const auto written = CanonicalJson::of(someObject(0));
            if (!written)
                continue; // two names that are the same in NFC
            QCOMPARE(objectOf(written->bytes()), QJsonDocument::fromJson(written->bytes()).object());
        }
    }

    void onlyWantedMembersAreRead()
    {
        int left = 0;
        int kept = 0;
        for (int i = 0; i < 3000; ++i) {
            const auto written = CanonicalJson::of(someObject(0));
            if (!written)
                continue;
            const auto isWanted = [&](const QString &name) { return name.size() % 2 == 0; };
            auto wanted = written->object();
            for (auto member = wanted.begin(); member != wanted.end();)
                member = isWanted(member.key()) ? std::next(member) : wanted.erase(member);
            left += static_cast<int>(written->object().size() - wanted.size());
            kept += static_cast<int>(wanted.size());
            QCOMPARE(written->object(isWanted), wanted);
        }
        QVERIFY(left > 1000);
        QVERIFY(kept > 1000);
    }

    void damagedBytesAreReadAsQtReadsThem()
    {
        for (int i = 0; i < 3000; ++i) {
            const auto written = CanonicalJson::of(someObject(0));
            if (!written)
                continue;
            auto bytes = written->bytes();
            bytes[m_random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(m_random.bounded(256));
            if (m_random.bounded(3) == 0)
                bytes.truncate(m_random.bounded(static_cast<int>(bytes.size()) + 1));
            QCOMPARE(objectOf(bytes), QJsonDocument::fromJson(bytes).object());
        }
    }

    void otherFormsAreReadToo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const auto *text :
             { "", "{}", " { \"a\" : 1 } ", "{\"a\":1.5}", "{\"a\":1e3}", "{\"a\":-0}", "{\"a\":\"\\u00e9\"}",
               "{\"a\":1,\"a\":2}", "{\"a\":12345678901234567890}", "[1]", "{\"a\":}", "{\"a\":01}", "{\"a\":1}x" })
            QTest::newRow(text) << QByteArray(text);
    }
    void otherFormsAreReadToo()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(objectOf(bytes), QJsonDocument::fromJson(bytes).object());
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::CanonicalJsonParserTest)
#include "canonical_json_parser_test.moc"
