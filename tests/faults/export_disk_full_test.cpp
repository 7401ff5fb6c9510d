// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/command_line.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>
#include <QtTest/QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace tenue
{

/// An export that finds no room: the site is the one before, to the byte, and the next export is a whole one.
class ExportDiskFullTest : public QObject
{
    Q_OBJECT

private:
    CommandLine m_line;

    QString site() const { return m_line.dir().pathOf(u"site"_s); }
    CommandOutcome exportWith(rlim_t largestFile) const
    {
        const auto limited = [largestFile] {
            const rlimit limit { largestFile, largestFile };
            ::setrlimit(RLIMIT_FSIZE, &limit);
        };
        return m_line.run({ u"export"_s, m_line.workspace(), u"--site"_s, site(), u"--base-url"_s,
                            u"https://promesses.example"_s, u"--no-cards"_s },
                          limited);
    }
    /// What readers can reach.
    QMap<QString, QByteArray> filesOfSite() const
    {
        QMap<QString, QByteArray> files;
        QDirIterator all(site(), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (file.open(QIODevice::ReadOnly))
                files.insert(file.fileName().mid(site().size()), file.readAll());
        }
        return files;
    }
    CommandOutcome verifySite() const { return m_line.run({ u"verify-site"_s, site() }); }

private Q_SLOTS:
    void theOldSiteStays()
    {
        QCOMPARE(m_line.run({ u"new"_s, m_line.workspace(), u"--sample"_s }).exitCode, 0);
        QCOMPARE(exportWith(RLIM_INFINITY).exitCode, 0);
        const auto before = filesOfSite();
        QVERIFY(before.size() > 50);
        const auto online = m_line.run({ u"list"_s, m_line.workspace(), u"--state"_s, u"published"_s, u"--json"_s });
        const auto slug = online.json().array().first().toObject().value(u"slug"_s).toString();
        const auto changed = m_line.run({ u"unpublish"_s, m_line.workspace(), slug, u"--as"_s, u"Somebody"_s,
                                          u"--role"_s, u"editor"_s, u"--note"_s, u"Doublon."_s });
        QVERIFY2(changed.exitCode == 0, changed.err.constData());
        for (const rlim_t largestFile : { 0, 1, 300, 4'000, 9'000, 20'000 }) {
            const auto outcome = exportWith(largestFile);
            QVERIFY2(outcome.exitCode == 4, outcome.err.constData());
            QVERIFY2(outcome.err.contains("full"), outcome.err.constData());
            QVERIFY(filesOfSite() == before);
        }
        // The control: with room the same command makes another site.
        QCOMPARE(exportWith(RLIM_INFINITY).exitCode, 0);
        QVERIFY(filesOfSite() != before);
        const auto verified = verifySite();
        QVERIFY2(verified.exitCode == 0, verified.err.constData());
        QVERIFY(!m_line.dir().names().contains(u"site.staging"_s));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::ExportDiskFullTest)
#include "export_disk_full_test.moc"
