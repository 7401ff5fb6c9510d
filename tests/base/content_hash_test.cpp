// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/content_hash.h"

#include "core/base/revision_id.h"

#include <QtCore/QSet>
#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

class ContentHashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Examples of FIPS 180-4 (NIST, "SHA256.pdf" of the examples with intermediate values).
    void knownDigests_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("hex");
        QTest::newRow("empty") << QByteArray() << u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s;
        QTest::newRow("abc") << QByteArray("abc")
                             << u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;
        QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                    << u"248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"_s;
        QTest::newRow("a million a") << QByteArray(1'000'000, 'a')
                                     << u"cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"_s;
    }
    void knownDigests()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, hex);
        QCOMPARE(ContentHash::of(bytes).toString(), hex);

        ContentHasher pieces;
        for (qsizetype at = 0; at < bytes.size(); at += 777)
            pieces.add(QByteArrayView(bytes).sliced(at, std::min<qsizetype>(777, bytes.size() - at)));
        QCOMPARE(pieces.result().toString(), hex);
    }

    void isReadBackFromHexAndBytes()
    {
        const auto hash = ContentHash::of("abc");
        QCOMPARE(ContentHash::parse(hash.toString()), hash);
        QCOMPARE(ContentHash::fromBytes(hash.bytes()), hash);
        QCOMPARE(hash.hex(), hash.toString().toLatin1());
        QCOMPARE(hash.shortForm(), u"ba7816bf"_s);
        QCOMPARE(RevisionId::parse(hash.toString()), RevisionId(hash));
    }

    void otherFormsAreRefused()
    {
        const auto hex = ContentHash::of("abc").toString();
        QVERIFY(!ContentHash::parse(hex.toUpper()));
        QVERIFY(!ContentHash::parse(hex.chopped(1)));
        QVERIFY(!ContentHash::parse(QString(hex + u'0')));
        QVERIFY(!ContentHash::parse(QString(hex).replace(63, 1, u"g"_s)));
        QVERIFY(!ContentHash::parse(QString(hex).replace(0, 1, QChar(0xff11)))); // a full-width digit
        QVERIFY(!ContentHash::parse({}));
        QVERIFY(!ContentHash::fromBytes(QByteArray(31, 'x')));
        QVERIFY(!ContentHash::fromBytes(QByteArray(33, 'x')));
        QVERIFY(!RevisionId::parse(u"abc"));
    }

    void sortsAsItsHexadecimalForm()
    {
        QList<ContentHash> hashes;
        for (char c = 'a'; c <= 'z'; ++c)
            hashes.append(ContentHash::of(QByteArray(1, c)));
        std::sort(hashes.begin(), hashes.end());
        QVERIFY(std::is_sorted(hashes.begin(), hashes.end(),
                               [](const auto &a, const auto &b) { return a.toString() < b.toString(); }));
        QCOMPARE(QSet<ContentHash>(hashes.begin(), hashes.end()).size(), 26);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::ContentHashTest)
#include "content_hash_test.moc"
