// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/time_stamp.h"

#include "core/publish/site_export.h"
#include "core/publish/site_verification.h"
#include "core/workflow/publication_command.h"
#include "tests/publish/fictional_site.h"
#include "tests/support/places.h"

#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

class TimeStampTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto &program : { u"python3"_s, u"openssl"_s, u"curl"_s }) {
            if (QStandardPaths::findExecutable(program).isEmpty())
                QSKIP(qPrintable(program + u" is not installed: an authority on this machine needs it"_s));
        }
        m_authority.start(u"python3"_s,
                          { sourceFolder() + u"/tests/publish/time_stamp_authority.py"_s, m_folder.path() });
        QVERIFY(m_authority.waitForReadyRead(30'000));
        m_address = QUrl(u"http://127.0.0.1:%1/stamp"_s.arg(QString::fromLatin1(m_authority.readLine().trimmed())));
        Progress progress;
        const auto fictional = aFictionalSite();
        const auto report = exportSite(fictional.site, fictional.reader(), site(), progress);
        QVERIFY(report);
        m_root = report->root;
    }
    void cleanupTestCase()
    {
        m_authority.closeWriteChannel();
        m_authority.waitForFinished();
    }

    void withoutAStampThereIsNone()
    {
        const auto stamp = readTimeStamp(site(), m_root, {});
        QVERIFY(stamp && !*stamp);
    }

    void anAuthorityThatRefusesLeavesTheSite()
    {
        auto address = m_address;
        address.setPath(u"/nothing"_s);
        QVERIFY(!stampSite(site(), address));
        QVERIFY(!stampSite(site(), QUrl(u"http://127.0.0.1:1/"_s)));
        QVERIFY(!stampSite(site(), QUrl(u"file:///etc/passwd"_s)));
        QVERIFY(!QFileInfo::exists(site() + u'/' + timeStampPath(m_root)));
    }

    void stampsOnceAndStaysWithTheSite()
    {
        const auto stamped = stampSite(site(), m_address);
        QVERIFY2(stamped, stamped ? "" : qPrintable(stamped.error().message + stamped.error().detail));
        const QString token = site() + u'/' + timeStampPath(m_root);
        const auto written = QFileInfo(token).lastModified();
        QVERIFY(written.isValid());
        QVERIFY(stampSite(site(), QUrl(u"http://127.0.0.1:1/"_s))); // has one: nobody is asked
        QCOMPARE(QFileInfo(token).lastModified(), written);
        Progress progress;
        const auto fictional = aFictionalSite();
        const auto again = exportSite(fictional.site, fictional.reader(), site(), progress);
        QVERIFY(again && again->written == 0);
        QVERIFY(QFileInfo::exists(token));
        QVERIFY(verifySite(site(), {}, progress)->findings.isEmpty());
    }

    void isVerifiedWithItsAuthorityAlone()
    {
        const auto read = readTimeStamp(site(), m_root, {});
        QVERIFY(read && *read);
        QVERIFY(!(*read)->isVerified);
        QVERIFY((*read)->at.endsWith(u"GMT"_s));
        const auto verified = readTimeStamp(site(), m_root, m_folder.filePath(u"ca.pem"_s));
        QVERIFY(verified && *verified && (*verified)->isVerified);
        // The stamp's own certificate is no authority.
        const QString stranger = m_folder.filePath(u"stranger.pem"_s);
        QCOMPARE(
            QProcess::execute(u"openssl"_s,
                              { u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                                m_folder.filePath(u"s.key"_s), u"-out"_s, stranger, u"-subj"_s, u"/CN=Stranger"_s }),
            0);
        QVERIFY(!readTimeStamp(site(), m_root, stranger));
    }

    void aStampOfSomethingElseIsFound()
    {
        const QString other = QString(m_root).replace(0, 1, m_root.startsWith(u'0') ? u"1"_s : u"0"_s);
        QVERIFY(QFile::copy(site() + u'/' + timeStampPath(m_root), site() + u'/' + timeStampPath(other)));
        const auto read = readTimeStamp(site(), other, {});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::BadInput);
    }

    void commandsRunInTheFolder()
    {
        QStringList lines;
        Progress progress;
        const auto show = [&](const QString &line) { lines.append(line); };
        QVERIFY(
            runPublicationCommand({ u"ls index.html; echo \"$TENUE_SITE\"; printf end"_s, site() }, show, progress));
        QCOMPARE(lines, (QStringList { u"index.html"_s, site(), u"end"_s }));
        const auto failed = runPublicationCommand({ u"echo no >&2; exit 3"_s, site() }, show, progress);
        QVERIFY(!failed);
        QVERIFY(failed.error().message.contains(u'3'));
        QCOMPARE(lines.last(), u"no"_s);
    }

    void commandsCanBeStopped()
    {
        Progress progress;
        const auto show = [&](const QString &) { progress.cancel(); };
        const auto stopped = runPublicationCommand({ u"echo begin; exec sleep 60"_s, site() }, show, progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    }

private:
    QString site() const { return m_folder.filePath(u"site"_s); }

    QTemporaryDir m_folder;
    QProcess m_authority;
    QUrl m_address;
    QString m_root;
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::TimeStampTest)
#include "time_stamp_test.moc"
