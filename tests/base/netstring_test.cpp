// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/netstring.h"

#include "tests/support/property.h"

#include <QtTest/QtTest>

#include <string>
#include <vector>

namespace tenue
{

namespace
{

QByteArray netstringsOf(const std::vector<std::string> &fields)
{
    QByteArray all;
    for (const auto &field : fields)
        appendNetstring(all, QByteArrayView(field));
    return all;
}

// Written from the description of the format alone, to check the writer.
std::vector<std::string> fieldsOf(const QByteArray &netstrings)
{
    std::vector<std::string> fields;
    for (qsizetype at = 0; at < netstrings.size();) {
        const auto colon = netstrings.indexOf(':', at);
        const auto length = netstrings.sliced(at, colon - at).toLongLong();
        fields.push_back(netstrings.sliced(colon + 1, length).toStdString());
        at = colon + 1 + length + 1;
    }
    return fields;
}

} // namespace

class NetstringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesLengthColonBytesComma()
    {
        QCOMPARE(netstringsOf({ "hello world!" }), QByteArray("12:hello world!,")); // the example of the format's page
        QCOMPARE(netstringsOf({ "" }), QByteArray("0:,"));
        QCOMPARE(netstringsOf({ "a", "b" }), QByteArray("1:a,1:b,"));
    }

    void countsBytesNotLetters() { QCOMPARE(netstringsOf({ "\xc3\xa9" }), QByteArray("2:\xc3\xa9,")); }

    void keepsNulAndSeparators()
    {
        const std::string field("a\0:,", 4);
        QCOMPARE(netstringsOf({ field }), QByteArray("4:a\0:,,", 7));
    }

    void fieldsCanBeReadBack()
    {
        QVERIFY(rc::check("every list of fields gives bytes of its own", [](const std::vector<std::string> &fields) {
            RC_ASSERT(fieldsOf(netstringsOf(fields)) == fields);
        }));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::NetstringTest)
#include "netstring_test.moc"
