// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/page_proof.h"
#include "core/publish/publication_log.h"
#include "core/publish/site_export.h"
#include "core/publish/site_manifest.h"
#include "core/publish/site_verification.h"

#include "core/base/file_writer.h"
#include "tests/publish/fictional_site.h"
#include "tests/support/builders.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class SiteVerificationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_site = QDir(m_folder.path()).filePath(QString::fromLatin1(QTest::currentTestFunction()));
        m_fictional = aFictionalSite();
        Progress progress;
        QVERIFY(exportSite(m_fictional.site, m_fictional.reader(), m_site, progress));
        m_page = u"promesses/"_s + m_fictional.site.promises.first().slug + u".html"_s;
        QVERIFY(QFileInfo::exists(m_site + u'/' + m_page));
    }

    void findsNothingOnWhatWasPublished()
    {
        const auto result = verify();
        QVERIFY(result);
        QVERIFY2(result->findings.isEmpty(), qPrintable(result->findings.value(0).message));
        QVERIFY(result->isIntact());
        QVERIFY(result->files > 20);
        QCOMPARE(result->publications, m_fictional.site.publications.size());
        QVERIFY(result->publications > 3);
        QCOMPARE(result->root.size(), 64);
    }

    void findsAChangedFile()
    {
        const QString path = m_site + u"/index.html"_s;
        auto bytes = read(path);
        bytes[bytes.size() / 2] = bytes[bytes.size() / 2] == 'x' ? 'y' : 'x'; // as long as before
        write(path, bytes);
        QCOMPARE(kinds(), QStringList { u"changed index.html"_s });
    }

    void findsAMissingAndAForeignFile()
    {
        QVERIFY(QFile::remove(m_site + u"/style.css"_s));
        write(m_site + u"/notes.txt"_s, "x");
        QCOMPARE(kinds(), (QStringList { u"missing style.css"_s, u"unknown notes.txt"_s }));
        write(m_site + u"/style.css"_s, {});
        QVERIFY(kinds().contains(u"changed style.css"_s));
    }

    void aForeignFileAloneIsNoDamage()
    {
        write(m_site + u"/.htaccess"_s, "x");
        const auto result = verify();
        QVERIFY(result && result->isIntact());
        QCOMPARE(result->findings.size(), 1);
    }

    void findsAManifestWrittenByHand()
    {
        const QString path = m_site + u"/manifest.json"_s;
        auto manifest = SiteManifest::parse(read(path));
        QVERIFY(manifest);
        auto bytes = read(path);
        write(path, bytes.replace(manifest->root().hex(), ContentHash::of("x").hex()));
        QCOMPARE(kinds(), QStringList { u"root-wrong manifest.json"_s });
    }

    // Whoever changes a page and makes a manifest that fits forgets what the page says of itself.
    void findsAPageThatShowsOtherWords()
    {
        auto bytes = read(m_site + u'/' + m_page);
        bytes.replace("<h1>", "<h1>Non : ");
        publishByHand(m_page, bytes);
        QCOMPARE(kinds(), QStringList { u"page-wrong "_s + m_page });
    }

    void findsALogWithAnEntryMissing()
    {
        auto lines = read(m_site + u"/data/publications.json"_s).split('\n');
        QVERIFY(lines.size() > 5);
        lines.removeAt(2);
        publishByHand(u"data/publications.json"_s, lines.join('\n'));
        QCOMPARE(kinds(), QStringList { u"log-broken data/publications.json"_s });
    }

    void aLogGoesOnFromAnEarlierOne()
    {
        auto earlier = m_fictional.site;
        earlier.publications.removeLast();
        QVERIFY(verify(publicationLog(earlier).bytes)->isIntact());
        earlier.publications[0].day = earlier.publications[0].day.addDays(-1);
        const auto result = verify(publicationLog(earlier).bytes);
        QVERIFY(result && !result->isIntact());
        QCOMPARE(nameOf(result->findings.first().kind), u"log-rewritten"_s);
        auto longer = m_fictional.site;
        longer.publications.append(longer.publications.last());
        QVERIFY(!verify(publicationLog(longer).bytes)->isIntact());
    }

    void saysWhenThereIsNoSite()
    {
        const QTemporaryDir empty;
        Progress progress;
        const auto result = verifySite(empty.path(), {}, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::NotFound);
    }

    void readsWhatABrowserShows_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("outside") << QByteArray("<p>no</p><main id=\"x\"><p>a b</p></main>no") << QByteArray("ab");
        QTest::newRow("references") << QByteArray("<main>&lt;&amp;&#39;&#xE9;&nbsp;</main>")
                                    << QByteArray("<&'\xc3\xa9\xc2\xa0");
        QTest::newRow("attributes") << QByteArray(
            "<main><a class=\"k\" href=\"a b?x=1&amp;y\" title=\"t\">l</a></main>")
                                    << QByteArray("href=ab?x=1&yl");
        QTest::newRow("void") << QByteArray("<main><img src=\"i.png\" alt=\"x\"><br>t</main>x")
                              << QByteArray("src=i.pngt");
        QTest::newRow("left out") << QByteArray("<main>a<div data-proof><p>b<br>c</p><i/></div>d</main>")
                                  << QByteArray("ad");
        QTest::newRow("quoted >") << QByteArray("<main><i title=\"a>b\">c</i></main>") << QByteArray("c");
    }
    void readsWhatABrowserShows()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, text);
        QCOMPARE(visibleTextOf(html), text);
    }

private:
    Result<SiteVerification> verify(const QByteArray &earlier = {})
    {
        Progress progress;
        return verifySite(m_site, earlier, progress);
    }

    QStringList kinds()
    {
        const auto result = verify();
        QStringList kinds;
        for (const auto &finding : result ? result->findings : QList<SiteFinding>())
            kinds.append(nameOf(finding.kind) + u' ' + finding.path);
        return kinds;
    }

    void publishByHand(const QString &path, const QByteArray &bytes)
    {
        write(m_site + u'/' + path, bytes);
        const QString manifestPath = m_site + u"/manifest.json"_s;
        auto manifest = SiteManifest::parse(read(manifestPath));
        QVERIFY(manifest);
        manifest->files.insert(path, { ContentHash::of(bytes), bytes.size() });
        write(manifestPath, manifest->toBytes());
    }

    QTemporaryDir m_folder;
    FictionalSite m_fictional;
    QString m_site;
    QString m_page;
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::SiteVerificationTest)
#include "site_verification_test.moc"
