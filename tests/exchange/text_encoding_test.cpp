// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encoding_detection.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace tenue;

class TextEncodingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTextIsWrittenIn_data();
    void findsWhatTextIsWrittenIn();
    void decodesNamedEncodings_data();
    void decodesNamedEncodings();
    void refusesWhatItCannotDecode_data();
    void refusesWhatItCannotDecode();
    void knowsAliases();
    void knowsNoUnlistedEncoding();
};

namespace
{

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char high = char(c.unicode() >> 8);
        const char low = char(c.unicode() & 0xff);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

const QString Sentence = u"N°;Créer une école\n1;“déjà” à 5 €\n"_s;

} // namespace

void TextEncodingTest::findsWhatTextIsWrittenIn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<EncodingClue>("clue");
    QTest::addColumn<QString>("text");
    QTest::newRow("UTF-8") << Sentence.toUtf8() << u"UTF-8"_s << EncodingClue::ValidUtf8 << Sentence;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF"_ba + Sentence.toUtf8() << u"UTF-8"_s
                                     << EncodingClue::ByteOrderMark << Sentence;
    QTest::newRow("ASCII") << "a;b\n"_ba << u"UTF-8"_s << EncodingClue::ValidUtf8 << u"a;b\n"_s;
    QTest::newRow("UTF-16LE with mark") << "\xFF\xFE"_ba + utf16(Sentence, false) << u"UTF-16LE"_s
                                        << EncodingClue::ByteOrderMark << Sentence;
    QTest::newRow("UTF-16BE with mark") << "\xFE\xFF"_ba + utf16(Sentence, true) << u"UTF-16BE"_s
                                        << EncodingClue::ByteOrderMark << Sentence;
    QTest::newRow("UTF-16LE bare") << utf16(Sentence, false) << u"UTF-16LE"_s << EncodingClue::ZeroBytes << Sentence;
    QTest::newRow("UTF-16BE bare") << utf16(Sentence, true) << u"UTF-16BE"_s << EncodingClue::ZeroBytes << Sentence;
    QTest::newRow("windows-1252") << "\xC9"
                                     "cole \x93"
                                     "d\xE9j\xE0\x94 5 \x80 l\x92"_ba
                                  << u"windows-1252"_s << EncodingClue::NotUtf8 << u"École “déjà” 5 € l’"_s;
    QTest::newRow("beyond the first plane")
        << u"🗳 vote"_s.toUtf8() << u"UTF-8"_s << EncodingClue::ValidUtf8 << u"🗳 vote"_s;
}

void TextEncodingTest::findsWhatTextIsWrittenIn()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(EncodingClue, clue);
    QFETCH(QString, text);
    const auto found = findEncoding(bytes);
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QCOMPARE(found->encoding.name(), name);
    QCOMPARE(found->clue, clue);
    QVERIFY(found->description().startsWith(name));
    const auto utf8 = found->encoding.toUtf8(bytes);
    QVERIFY2(utf8, utf8 ? "" : qPrintable(utf8.error().message));
    QCOMPARE(QString::fromUtf8(*utf8), text);
}

void TextEncodingTest::decodesNamedEncodings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("8859-1") << u"ISO-8859-1"_s << "\xE9\xA4\xA0"_ba << u"é¤\u00A0"_s;
    QTest::newRow("8859-15") << u"iso-8859-15"_s << "\xE9\xA4\xBD"_ba << u"é€œ"_s;
    QTest::newRow("8859-2") << u"ISO8859-2"_s << "\xA3\xF3\xBC"_ba << u"Łóź"_s;
    QTest::newRow("1250") << u"windows-1250"_s << "\xA3\xF3\x9F\x80"_ba << u"Łóź€"_s;
    QTest::newRow("1252") << u"cp1252"_s << "\x9C\x85"_ba << u"œ…"_s;
    QTest::newRow("8859-1 that happens to be UTF-8") << u"latin1"_s << "\xC3\xA9"_ba << u"Ã©"_s;
}

void TextEncodingTest::decodesNamedEncodings()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const auto encoding = TextEncoding::named(name);
    QVERIFY(encoding);
    const auto utf8 = encoding->toUtf8(bytes);
    QVERIFY2(utf8, utf8 ? "" : qPrintable(utf8.error().message));
    QCOMPARE(QString::fromUtf8(*utf8), text);
}

void TextEncodingTest::refusesWhatItCannotDecode_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name"); // empty: found out
    QTest::addColumn<QString>("part");
    const QByteArray french = Sentence.toUtf8();
    QTest::newRow("damaged UTF-8") << french + "x\xE9y"_ba << QString() << u"Line 3 "_s;
    QTest::newRow("UTF-8 cut off") << french + "\xC3"_ba << QString() << u"cut off"_s;
    QTest::newRow("named UTF-8, is not") << "a\r\nb\r\n\xE9 x"_ba << u"UTF-8"_s << u"Line 3 "_s;
    QTest::newRow("undefined in 1252") << "a\nb\x81"_ba << QString() << u"(81 in hexadecimal, byte 4"_s;
    QTest::newRow("control code in 8859-1") << "l\x92"_ba << u"ISO-8859-1"_s << u"92 in hexadecimal"_s;
    QTest::newRow("UTF-16 of odd length") << "\xFF\xFE"_ba + utf16(Sentence, false) + 'x' << QString() << u"cut off"_s;
    QTest::newRow("half a surrogate pair")
        << "\xFF\xFE"_ba + utf16(u"a\n"_s, false) + "\x3D\xD8\x41\x00"_ba << QString() << u"Line 2 "_s;
    QTest::newRow("zero byte") << "a;b\n1;\0\n"_ba << QString() << u"line 2 "_s;
    QTest::newRow("zero in UTF-16") << "\xFF\xFE"_ba + utf16(u"a\nb"_s + QChar(0), false) << QString() << u"byte 9"_s;
    QTest::newRow("workbook") << "PK\x03\x04rest"_ba << QString() << u"workbook"_s;
    QTest::newRow("old workbook") << "\xD0\xCF\x11\xE0\xA1"_ba << QString() << u"workbook"_s;
    QTest::newRow("PDF") << "%PDF-1.7"_ba << QString() << u"PDF"_s;
    QTest::newRow("workspace") << "SQLite format 3\0"_ba << QString() << u"database"_s;
}

void TextEncodingTest::refusesWhatItCannotDecode()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, part);
    const auto decode = [&]() -> Result<QByteArray> {
        if (!name.isEmpty())
            return TextEncoding::named(name)->toUtf8(bytes);
        const auto found = findEncoding(bytes);
        if (!found)
            return found.error();
        return found->encoding.toUtf8(bytes);
    };
    const auto utf8 = decode();
    QVERIFY(!utf8);
    QCOMPARE(utf8.error().kind, Error::Kind::BadInput);
    QVERIFY2(utf8.error().message.contains(part), qPrintable(utf8.error().message));
}

void TextEncodingTest::knowsAliases()
{
    for (const auto &name : { u"utf8"_s, u"UTF_8"_s, u"utf-8-sig"_s })
        QCOMPARE(TextEncoding::named(name).value().name(), u"UTF-8"_s);
    for (const auto &name : TextEncoding::names())
        QCOMPARE(TextEncoding::named(name).value().name(), name);
}

void TextEncodingTest::knowsNoUnlistedEncoding()
{
    for (const auto &name : { u""_s, u" "_s, u"EBCDIC"_s, u"utf"_s, u"8859"_s })
        QVERIFY2(!TextEncoding::named(name), qPrintable(name));
}

QTEST_GUILESS_MAIN(TextEncodingTest)
#include "text_encoding_test.moc"
