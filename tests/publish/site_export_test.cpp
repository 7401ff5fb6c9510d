// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site_export.h"

#include "tests/publish/fictional_site.h"
#include "tests/support/builders.h"
#include "tests/support/places.h"

#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

const auto GoldenFolder = QString(sourceFolder() + QStringLiteral("/tests/data/golden-site"));

QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

const auto AllPaths = QStringLiteral("paths.txt");

QString pathsOf(const QMap<QString, QByteArray> &files)
{
    return QStringList(files.keys()).join(u'\n') + u'\n';
}

// The golden folder holds one page of each kind, and the paths of all: the same ones go on.
void accept(const QString &golden, const QMap<QString, QByteArray> &actual)
{
    auto kept = filesIn(golden);
    kept.insert(AllPaths, pathsOf(actual).toUtf8());
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        QFile file(golden + u'/' + it.key());
        if (it.key() != AllPaths && !actual.contains(it.key()))
            file.remove();
        else if (file.open(QIODevice::WriteOnly))
            file.write(it.key() == AllPaths ? *it : actual.value(it.key()));
    }
}

Result<SiteReport> exported(const FictionalSite &fictional, const QString &folder)
{
    Progress progress;
    return exportSite(fictional.site, fictional.reader(), folder, progress);
}

// JSON inside of which a quotation mark ends no attribute; it cannot end its block.
QByteArray withoutDataBlocks(QByteArray html)
{
    const QByteArray start = "<script type=\"application/ld+json\">";
    for (auto at = html.indexOf(start); at >= 0; at = html.indexOf(start)) {
        const auto end = html.indexOf('<', at + 1);
        if (!html.sliced(end).startsWith("</script>"))
            return "<script>";
        html.remove(at, end - at);
    }
    return html;
}

QByteArray messageOf(const Result<SiteReport> &result)
{
    return result ? QByteArray("done") : result.error().message.toUtf8();
}

} // namespace

class SiteExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void givesTheGoldenSite_data()
    {
        QTest::addColumn<SiteLanguage>("language");
        QTest::newRow("fr") << SiteLanguage::French;
        QTest::newRow("en") << SiteLanguage::English;
    }
    void givesTheGoldenSite()
    {
        QFETCH(SiteLanguage, language);
        const QString golden = GoldenFolder + u'/' + nameOf(language);
        const auto folder = m_folder.filePath(u"golden-"_s + nameOf(language));
        const auto report = exported(aFictionalSite(language), folder);
        QVERIFY2(report, messageOf(report).constData());
        const auto actual = filesIn(folder);
        auto expected = filesIn(golden);
        if (qEnvironmentVariableIsSet("TENUE_UPDATE_GOLDEN")) {
            accept(golden, actual);
            expected = filesIn(golden);
        }
        QCOMPARE(QString::fromUtf8(expected.take(AllPaths)), pathsOf(actual));
        QVERIFY(expected.size() >= 6);
        for (auto it = expected.begin(); it != expected.end(); ++it)
            QVERIFY2(actual.value(it.key()) == *it,
                     qPrintable(it.key() + u" differs; TENUE_UPDATE_GOLDEN=1 accepts it"_s));
    }

    void makesBadgesWhereTheyCanBeEmbedded()
    {
        auto fictional = aFictionalSite();
        const auto &promises = fictional.site.promises;
        const auto badgesIn = [](const QMap<QString, QByteArray> &files) {
            return std::count_if(files.keyBegin(), files.keyEnd(), [](const QString &path) {
                return path.startsWith(u"promesses/"_s) && path.endsWith(u".svg"_s);
            });
        };
        QVERIFY(exported(fictional, m_folder.filePath(u"addressed"_s)));
        QCOMPARE(badgesIn(filesIn(m_folder.filePath(u"addressed"_s))), 2 * promises.size());
        fictional.site.baseAddress = {};
        QVERIFY(exported(fictional, m_folder.filePath(u"no-address"_s)));
        const auto files = filesIn(m_folder.filePath(u"no-address"_s));
        QCOMPARE(badgesIn(files), 0);
        for (const auto &page : files)
            QVERIFY(!page.contains(".svg\""));
    }

    void makesNoRateOfFew()
    {
        auto fictional = aFictionalSite();
        const auto unexamined = fictional.site.mandates.first().scale.unexaminedKey();
        for (qsizetype i = 12; i < fictional.site.promises.size(); ++i) {
            fictional.site.promises[i].verdict = unexamined;
            fictional.site.promises[i].history.clear();
        }
        const auto folder = m_folder.filePath(u"few"_s);
        const auto report = exported(fictional, folder);
        QVERIFY2(report, messageOf(report).constData());
        const auto page = QString::fromUtf8(filesIn(folder).value(u"bilan.html"_s));
        const auto score = page.section(u"class=\"score\""_s, 1).section(u"</main>"_s, 0, 0);
        QVERIFY(score.contains(u"promesses jugées, un taux tromperait"_s));
        QVERIFY(score.contains(QRegularExpression(u"class=\"big\">\\d+ sur \\d+<"_s)));
        QVERIFY2(!score.contains(u"class=\"done\""_s) && !score.contains(u"seraient de"_s), qPrintable(score));
        const auto mandate = QString::fromUtf8(filesIn(folder).value(u"mandats/brumeval-2020-2026.html"_s));
        const auto table = mandate.section(u"<tbody>"_s, 1).section(u"</tbody>"_s, 0, 0);
        QVERIFY(table.contains(QRegularExpression(u">\\d+ sur \\d+<"_s)));
        QVERIFY2(!table.contains(u'%'), qPrintable(table));
    }

    void saysNeverCheckedOnlyOfTheUnexamined()
    {
        auto fictional = aFictionalSite();
        const auto unexamined = fictional.site.mandates.first().scale.unexaminedKey();
        for (auto &promise : fictional.site.promises)
            promise.checkedOn = {};
        const auto folder = m_folder.filePath(u"unchecked"_s);
        const auto report = exported(fictional, folder);
        QVERIFY2(report, messageOf(report).constData());
        const auto files = filesIn(folder);
        int examined = 0;
        for (const auto &promise : std::as_const(fictional.site.promises)) {
            const auto page = files.value(u"promesses/"_s + promise.slug + u".html"_s);
            QCOMPARE(page.contains("jamais vérifiée"), promise.verdict == unexamined);
            examined += promise.verdict != unexamined;
        }
        QVERIFY(examined > 1 && examined < fictional.site.promises.size());
        const auto mandate = files.value(u"mandats/brumeval-2020-2026.html"_s);
        QCOMPARE(mandate.count("jamais vérifiée"), fictional.site.promises.size() - examined);
    }

    void sameContentGivesTheSameBytes()
    {
        const auto large = aLargeSite(300); // several batches on several threads
        QVERIFY(exported(large, m_folder.filePath(u"first"_s)));
        QVERIFY(exported(large, m_folder.filePath(u"second"_s)));
        QVERIFY(filesIn(m_folder.filePath(u"first"_s)) == filesIn(m_folder.filePath(u"second"_s)));
    }

    void oneEditTouchesItsPageAndTheLists()
    {
        auto fictional = aLargeSite(100);
        const auto folder = m_folder.filePath(u"edited"_s);
        QVERIFY(exported(fictional, folder));
        fictional.dossiers[u"promesse-50"_s].body += u"\n\nUne phrase de plus."_s;
        fictional.site.promises[49].revision = revisionNamed(u"edited"_s);
        const auto report = exported(fictional, folder);
        QVERIFY2(report, messageOf(report).constData());
        QCOMPARE(report->written, 4); // its page and data, the open data and the manifest
        QCOMPARE(report->removed, 0);
    }

    void cancelledItLeavesTheOldSite()
    {
        const auto folder = m_folder.filePath(u"cancelled"_s);
        QVERIFY(exported(aFictionalSite(), folder));
        const auto before = filesIn(folder);
        const auto large = aLargeSite(400);
        Progress *running = nullptr;
        Progress progress([&](qint64 done, qint64 total) {
            if (done > total / 3)
                running->cancel();
        });
        running = &progress;
        const auto report = exportSite(large.site, large.reader(), folder, progress);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Cancelled);
        QVERIFY(filesIn(folder) == before);
    }

    void anUnreadableDossierStopsIt()
    {
        const auto large = aLargeSite(200);
        Progress progress;
        const auto folder = m_folder.filePath(u"unreadable"_s);
        const auto report = exportSite(
            large.site,
            [&](const PublicPromise &promise) -> Result<PublicDossier> {
                if (promise.number == 150)
                    return Error { Error::Kind::Damaged, u"It cannot be read."_s };
                return large.dossiers.value(promise.slug);
            },
            folder, progress);
        QVERIFY(!report);
        QCOMPARE(report.error().message, u"It cannot be read."_s);
        QVERIFY(!QFileInfo::exists(folder));
    }

    void slugsThatAreNoneAreRefused()
    {
        auto fictional = aFictionalSite();
        fictional.site.promises[1].slug = u"../../etc/passwd"_s;
        QVERIFY(!exported(fictional, m_folder.filePath(u"slug"_s)));
        fictional = aFictionalSite();
        fictional.site.promises[1].slug = fictional.site.promises[0].slug;
        QVERIFY(!exported(fictional, m_folder.filePath(u"slug"_s)));
    }

    void hostileTextsStayText()
    {
        const auto folder = m_folder.filePath(u"hostile"_s);
        const auto report = exported(aHostileSite(), folder);
        QVERIFY2(report, messageOf(report).constData());
        const auto files = filesIn(folder);
        QVERIFY(files.size() > 20);
        for (auto it = files.begin(); it != files.end(); ++it) {
            if (!it.key().endsWith(u".html"_s) && !it.key().endsWith(u".xml"_s))
                continue;
            const auto text = withoutDataBlocks(it->toLower());
            QVERIFY2(!text.contains("<script>") && !text.contains("<img src=x"), qPrintable(it.key()));
            QVERIFY2(!text.contains("=\"javascript:") && !text.contains("\" onclick"), qPrintable(it.key()));
            QVERIFY2(!text.contains("{{") || text.contains("{{title}}"), qPrintable(it.key()));
        }
        for (const auto &line : files[u"data/promises.csv"_s].split('\n'))
            QVERIFY2(!line.contains(",=1+1") && !line.contains("\"=1+1"), line.constData());
    }

    void withoutAnAddressThereIsNoSitemap()
    {
        auto fictional = aFictionalSite();
        fictional.site.baseAddress = {};
        const auto folder = m_folder.filePath(u"no-address"_s);
        QVERIFY(exported(fictional, folder));
        const auto files = filesIn(folder);
        QVERIFY(!files.contains(u"sitemap.xml"_s));
        QVERIFY(files[u"flux.xml"_s].contains("href=\"promesses/"));
        QVERIFY(!files[u"flux.xml"_s].contains("https://promesses.example"));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::SiteExportTest)
#include "site_export_test.moc"
