// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/site_export.h"

#include "tests/publish/fictional_site.h"

#include <QtCore/QDirIterator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

const auto GoldenFolder = QStringLiteral(TENUE_SOURCE_DIR "/tests/data/golden-site");

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

Result<SiteReport> exported(const FictionalSite &fictional, const QString &folder)
{
    Progress progress;
    return exportSite(fictional.site, fictional.reader(), folder, progress);
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
        if (qEnvironmentVariableIsSet("TENUE_UPDATE_GOLDEN")) {
            QDir(golden).removeRecursively();
            QVERIFY(QDir().mkpath(GoldenFolder));
            QVERIFY(exported(aFictionalSite(language), golden));
        }
        const auto expected = filesIn(golden);
        const auto actual = filesIn(folder);
        QCOMPARE(actual.keys(), expected.keys());
        for (auto it = expected.begin(); it != expected.end(); ++it)
            QVERIFY2(actual.value(it.key()) == *it,
                     qPrintable(it.key() + u" differs; TENUE_UPDATE_GOLDEN=1 accepts it"_s));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::SiteExportTest)
#include "site_export_test.moc"
