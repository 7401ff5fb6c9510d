// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/document_reading.h"

#include "core/exchange/page_words.h"
#include "core/exchange/pdf_text.h"
#include "tests/support/newsroom.h"
#include "tests/support/small_documents.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

/// What people may keep a copy of, and what others may have prepared for them.
class DocumentReadingTest : public QObject
{
    Q_OBJECT

private:
    TemporaryWorkspaceDir m_dir;

    QString refusal(const QString &name, const QByteArray &bytes)
    {
        const auto read = readDocument(m_dir.fileWith(name, bytes));
        return read || read.error().kind != Error::Kind::BadInput ? QString() : read.error().message;
    }
    ReadDocument taken(const QString &name, const QByteArray &bytes)
    {
        return must(readDocument(m_dir.fileWith(name, bytes)));
    }
    static QString wordsIn(const ReadDocument &document)
    {
        return QString::fromUtf8(document.words.value_or(QByteArray())).simplified();
    }

private Q_SLOTS:
    void isRecognisedByItsContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("mediaType");
        QTest::newRow("PDF called a picture") << smallPdf({ u"Un mot."_s }) << u"application/pdf"_s;
        QTest::newRow("page") << smallPage(u"T"_s, {}) << u"text/html"_s;
        QTest::newRow("page behind a mark") << QByteArray("\xEF\xBB\xBF\n<HTML>") << u"text/html"_s;
        QTest::newRow("page in UTF-16") << QByteArray("\xFF\xFE<\0h\0t\0m\0l\0>\0", 14) << u"text/html"_s;
        QTest::newRow("XHTML") << QByteArray("<?xml version=\"1.0\"?><html/>") << u"text/html"_s;
        QTest::newRow("comment first") << QByteArray("<!-- x --><p>") << u"text/html"_s;
        QTest::newRow("script first") << QByteArray("<ScRiPt>alert(1)</script>") << u"text/html"_s;
        QTest::newRow("text") << QByteArray("Un compte rendu.\r\n") << u"text/plain"_s;
        QTest::newRow("mail") << QByteArray("From: a@b.example\r\n\r\nBonjour") << u"text/plain"_s;
        QTest::newRow("text with a sign") << QByteArray("<pas une balise") << u"text/plain"_s;
        QTest::newRow("PNG") << smallPng() << u"image/png"_s;
        QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10) << u"image/jpeg"_s;
        QTest::newRow("WebP") << QByteArray("RIFF\x20\0\0\0WEBPVP8 ", 16) << u"image/webp"_s;
    }
    void isRecognisedByItsContent()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, mediaType);
        const auto document = taken(u"photo.jpg"_s, bytes);
        QCOMPARE(document.mediaType, mediaType);
        QCOMPARE(document.hash, ContentHash::of(bytes));
        QCOMPARE(document.size, bytes.size());
        QCOMPARE(document.name, u"photo.jpg"_s);
    }

    void refusesAllElse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("archive") << QByteArray("PK\x03\x04\x14\0\0\0", 8) << u"no kind"_s;
        QTest::newRow("program") << QByteArray("\x7f"
                                               "ELF\x02\x01\x01\0",
                                               8)
                                 << u"no kind"_s;
        QTest::newRow("workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) << u"no kind"_s;
        QTest::newRow("workspace") << QByteArray("SQLite format 3\0", 16) << u"no kind"_s;
        QTest::newRow("PNG by half") << QByteArray("\x89PNG\r\n\x1a\n", 8) << u"no kind"_s;
        QTest::newRow("sound in RIFF") << QByteArray("RIFF\x20\0\0\0WAVEfmt ", 16) << u"no kind"_s;
        QTest::newRow("zero bytes") << QByteArray("texte\0texte\0texte", 17) << u"no kind"_s;
    }
    void refusesAllElse()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const auto sentence = refusal(u"compte-rendu.pdf"_s, bytes);
        QVERIFY2(sentence.contains(says), qPrintable(sentence));
    }

    void refusesWhatIsTooLargeOrNoFile()
    {
        const auto path = m_dir.fileWith(u"large.txt"_s, "a");
        QVERIFY(QFile(path).resize(64LL * 1024 * 1024 + 1));
        const auto large = readDocument(path);
        QVERIFY(!large && large.error().message.contains(u"64 MB"_s));
        QVERIFY(!readDocument(m_dir.pathOf(u"nowhere.pdf"_s)));
        const auto folder = readDocument(m_dir.pathOf(u"."_s));
        QVERIFY(!folder && folder.error().message.contains(u"no file"_s));
        QVERIFY(!readDocument(u"/dev/zero"_s));
    }

    void namesAreSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("usual") << u"Compte rendu n° 4.pdf"_s << u"Compte rendu n° 4.pdf"_s;
        QTest::newRow("folders") << u"/etc/../passwd"_s << u"passwd"_s;
        QTest::newRow("other folders") << u"C:\\notes\\x.txt"_s << u"x.txt"_s;
        QTest::newRow("hidden") << u"..bashrc"_s << u"bashrc"_s;
        QTest::newRow("direction") << u"rapport\u202efdp.exe"_s << u"rapportfdp.exe"_s;
        QTest::newRow("lines") << u"a\nb\r\0c.txt"_s << u"abc.txt"_s;
        QTest::newRow("nothing left") << u"///"_s << u"copy"_s;
        QTest::newRow("long") << QString(300, u'é') + u".pdf"_s << QString(116, u'é') + u".pdf"_s;
    }
    void namesAreSafe()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);
        QCOMPARE(safeFileName(name), safe);
        QCOMPARE(safeFileName(safe), safe);
    }

    void readsWhatAReaderOfThePageSees()
    {
        const auto page = taken(u"page.html"_s,
                                smallPage(u"Le tram"_s,
                                          { u"Le <b>tram</b>way ouvrira<br>en&nbsp;juin <!-- caché -->.</p>"
                                            "<template>gabarit</template><noscript>sans</noscript><p>Fin"_s }));
        QCOMPARE(wordsIn(page), u"Le tram Le tramway ouvrira en juin . Fin"_s);
        QVERIFY(page.fault.isEmpty());
    }

    void readsPagesInTheirEncoding()
    {
        QCOMPARE(QString::fromUtf8(wordsOfPage("<meta charset=iso-8859-1><p>caf\xE9 \x80</p>")).trimmed(), u"café €"_s);
        QCOMPARE(QString::fromUtf8(wordsOfPage("<p>caf\xE9</p>")).trimmed(), u"café"_s);
        QCOMPARE(QString::fromUtf8(wordsOfPage("<p>\xC3\xA9t\xC3\xA9 \xFF \xC3\xA9</p>")).trimmed().left(3), u"été"_s);
    }

    void readsTextInItsEncoding()
    {
        QCOMPARE(wordsIn(taken(u"a.txt"_s, "\xC9t\xE9 2026, \x93vu\x94")), u"Été 2026, “vu”"_s);
        QCOMPARE(wordsIn(taken(u"a.txt"_s, QByteArray("\xFF\xFE\xE9\0t\0\xE9\0", 8))), u"été"_s);
    }

    void readsThePdf()
    {
        const auto pdf = taken(u"vote.pdf"_s, smallPdf({ u"Le conseil a voté la délibéra-"_s, u"tion (n° 4)."_s }));
        QVERIFY2(wordsIn(pdf).startsWith(u"Le conseil a voté la délibéra"_s), qPrintable(pdf.fault));
        QVERIFY(wordsIn(pdf).contains(u"(n° 4)"_s));
    }

    // Kept all the same: a damaged file is evidence, too.
    void aPdfWithoutWordsIsKeptAndSaysSo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("only its first line") << QByteArray("%PDF-1.7\n");
        QTest::newRow("rubbish") << QByteArray("%PDF-1.7\n") + QByteArray(5000, '<') + QByteArray(5000, '[');
        QTest::newRow("cut") << smallPdf({ u"x"_s }).left(120);
        QTest::newRow("a page within itself") << smallPdf({ u"x"_s }).replace("/Kids [3 0 R]", "/Kids [2 0 R]");
        QTest::newRow("no words") << smallPdf({});
    }
    void aPdfWithoutWordsIsKeptAndSaysSo()
    {
        QFETCH(QByteArray, bytes);
        const auto pdf = taken(u"x.pdf"_s, bytes);
        QCOMPARE(pdf.mediaType, u"application/pdf"_s);
        QVERIFY(!pdf.words);
        QVERIFY2(pdf.fault.endsWith(u'.'), qPrintable(pdf.fault));
    }

    void aPdfThatWantsTooMuchIsStopped()
    {
        const auto path = m_dir.fileWith(u"x.pdf"_s, smallPdf({ u"Un mot."_s }));
        QVERIFY(!wordsOfPdf(path, { .memory = 1024 * 1024 }));
        const auto cut = wordsOfPdf(path, { .text = 2 });
        QVERIFY(cut && *cut == "Un");
    }

    void hostilePagesAreReadInAMoment_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("deep") << "<html>" + QByteArray("<div>").repeated(200'000);
        QTest::newRow("attributes") << "<html><p " + QByteArray("a=b ").repeated(200'000);
        QTest::newRow("entities") << QByteArray(
            "<!DOCTYPE html [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><p>&b;&b;");
        QTest::newRow("unclosed") << "<html>" + QByteArray("<!--").repeated(100'000);
        QTest::newRow("embedded") << "<html><img src=\"data:x;base64," + QByteArray(3'000'000, 'A') + "\"><p>fin</p>";
    }
    void hostilePagesAreReadInAMoment()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(readDocument(m_dir.fileWith(u"x.html"_s, bytes)));
        QVERIFY2(clock.elapsed() < 30'000, qPrintable(QString::number(clock.elapsed())));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::DocumentReadingTest)
#include "document_reading_test.moc"
