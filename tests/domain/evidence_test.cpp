// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evidence.h"

#include "core/domain/source_document.h"
#include "core/domain/web_address.h"
#include "tests/support/refusal.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

class EvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evidenceFollowsItsRules()
    {
        const auto good = anEvidence(u"budget-2024"_s);
        QVERIFY(good.check());
        QVERIFY(with(good, [](Evidence &e) { e.address.clear(); }).check());
        QVERIFY(with(good, [](Evidence &e) { e.quotes.clear(); }).check());
        QVERIFY(refusalAfter(good, [](Evidence &e) { e.key = u"Budget 2024"_s; }).contains(u"“Budget 2024”"_s));
        QVERIFY(refusalAfter(good, [](Evidence &e) { e.key.clear(); }).contains(u"key"_s));
        QVERIFY(refusalAfter(good, [](Evidence &e) { e.title = u"  "_s; }).contains(u"title"_s));
        QVERIFY(refusalAfter(good, [](Evidence &e) { e.address = QUrl(u"ftp://a.example"_s); }).contains(u"ftp:"_s));
        QVERIFY(refusalAfter(good, [](Evidence &e) { e.quotes.append({ u" "_s }); }).contains(u"quote"_s));
    }

    void keptCopiesFollowTheirRules()
    {
        const auto good = with(anEvidence(u"budget-2024"_s), [](Evidence &e) { e.captures = { aCapture() }; });
        QVERIFY(good.check());
        const auto after
            = [&](const auto &change) { return refusalAfter(good, [&](Evidence &e) { change(e.captures.first()); }); };
        QVERIFY(after([](Capture &c) { c.name = u"../page.html"_s; }).contains(u"name"_s));
        QVERIFY(after([](Capture &c) { c.name.clear(); }).contains(u"name"_s));
        QVERIFY(after([](Capture &c) { c.mediaType = u"image/svg+xml"_s; }).contains(u"image/svg+xml"_s));
        QVERIFY(after([](Capture &c) {
                    c.mediaType = u"image/png"_s;
                    c.isPublic = true;
                }).contains(u"damaged"_s));
        QVERIFY(after([](Capture &c) { c.size = 0; }).contains(u"empty"_s));
        QVERIFY(after([](Capture &c) { c.size = Capture::LargestSize + 1; }).contains(u"64 MB"_s));
        QVERIFY(after([](Capture &c) { c.takenAt = {}; }).contains(u"when"_s));
        QVERIFY(after([](Capture &c) { c.address = QUrl(u"file:///etc/passwd"_s); }).contains(u"file:"_s));
        QVERIFY(refusalAfter(good, [](Evidence &e) { e.captures.append(aCapture()); }).contains(u"same file"_s));
    }

    void whatHasNoCopyIsWrittenAsBefore()
    {
        QVERIFY(!anEvidence(u"budget-2024"_s).toJson().contains(u"captures"_s));
        const auto json = aCapture().toJson();
        QCOMPARE(json.keys(),
                 (QStringList { u"blob"_s, u"mediaType"_s, u"name"_s, u"size"_s, u"takenAt"_s, u"text"_s }));
    }

    void sourceDocumentFollowsItsRules()
    {
        const auto good = aSourceDocument();
        QVERIFY(good.check());
        QVERIFY(with(good, [](SourceDocument &d) { d.pages.reset(); }).check());
        QVERIFY(refusalAfter(good, [](SourceDocument &d) { d.title.clear(); }).contains(u"title"_s));
        QVERIFY(refusalAfter(good, [](SourceDocument &d) { d.mandate = {}; }).contains(u"mandate"_s));
        QVERIFY(refusalAfter(good, [](SourceDocument &d) { d.address = QUrl(u"file:///etc"_s); }).contains(u"file:"_s));
        QVERIFY(refusalAfter(good, [](SourceDocument &d) { d.pages = 0; }).contains(u"page"_s));
    }

    void readersAreOnlySentToWebAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("good");
        QTest::newRow("https") << u"https://vigie.example/a?b#c"_s << true;
        QTest::newRow("http") << u"http://vigie.example:8080"_s << true;
        QTest::newRow("capitals") << u"HTTPS://vigie.example"_s << true;
        QTest::newRow("accents") << u"https://élection.example/é"_s << true;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("data") << u"data:text/html,x"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("no scheme") << u"vigie.example"_s << false;
        QTest::newRow("any scheme") << u"//vigie.example"_s << false;
        QTest::newRow("no host") << u"https:///a"_s << false;
        QTest::newRow("user name") << u"https://vigie.example@evil.example"_s << false;
        QTest::newRow("password") << u"https://a:b@vigie.example"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void readersAreOnlySentToWebAddresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, good);
        QCOMPARE(isWebAddress(QUrl(address)), good);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::EvidenceTest)
#include "evidence_test.moc"
