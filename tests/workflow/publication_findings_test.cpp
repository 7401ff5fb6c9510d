// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/publication_findings.h"

#include "core/workflow/publication_run.h"
#include "tests/support/newsroom.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;
using Kind = PublicationFinding::Kind;

/// What is pointed out before readers see it, and what follows an export.
class PublicationFindingsTest : public QObject
{
    Q_OBJECT

private:
    QList<Kind> kindsIn(const QList<PublicationFinding> &findings)
    {
        QList<Kind> kinds;
        for (const auto &finding : findings)
            kinds.append(finding.kind);
        return kinds;
    }

private Q_SLOTS:
    void personalData_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("mail") << u"Écrire à jean.dupont@mairie.example, vite."_s
                              << QStringList { u"jean.dupont@mairie.example"_s };
        QTest::newRow("own") << u"Écrire à Redaction@vigie.example."_s << QStringList();
        QTest::newRow("mobile") << u"au 06 12 34 56 78."_s << QStringList { u"06 12 34 56 78"_s };
        QTest::newRow("dots") << u"au 02.40.41.90.00"_s << QStringList { u"02.40.41.90.00"_s };
        QTest::newRow("abroad") << u"au +33 6 12 34 56 78"_s << QStringList { u"+33 6 12 34 56 78"_s };
        QTest::newRow("twice") << u"0612345678 et 0612345678"_s << QStringList { u"0612345678"_s };
        QTest::newRow("amounts") << u"12 345 678 euros, 2020-2026, 01/02/2024, 0,5 %, n° 1234567890123"_s
                                 << QStringList();
        QTest::newRow("page of a report") << u"délibération 2023-0123456789"_s << QStringList();
        QTest::newRow("key") << u"Selon [@rapport-2021], oui."_s << QStringList();
    }
    void personalData()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QCOMPARE(personalDataIn(text, u"redaction@vigie.example"_s), found);
    }

    void linksThatLeadNowhere()
    {
        QCOMPARE(linksWithoutTarget(u"[un](https://a.example/) [deux](mailto:a@b.example) ![p](x.png)"_s),
                 QStringList());
        QCOMPARE(linksWithoutTarget(u"[un]() et [deux](rapport.pdf) et [trois](<#ici>)"_s).size(), 3);
    }

    void newPagesAreLookedThrough()
    {
        TemporaryWorkspaceDir dir;
        Newsroom newsroom(dir.workspacePath());
        newsroom.savePromise(1, u"Appeler le 06 12 34 56 78, ou [le rapport](rapport.pdf)."_s);
        newsroom.publishPromise(1);
        newsroom.savePromise(2, u"Rien à dire."_s);
        newsroom.publishPromise(2);
        newsroom.savePromise(3, u"Jamais publié : a@b.example"_s);
        const auto now = newsroom.clock().now();
        const auto folder = dir.pathOf(u"site"_s);
        const auto pending = must(pendingPublication(newsroom.workspace(), folder, now));
        QCOMPARE(kindsIn(pending.findings), (QList<Kind> { Kind::PhoneNumber, Kind::LinkWithoutTarget }));
        QCOMPARE(pending.findings[0].promise, promiseId(1));

        // Once it is out, it is not pointed out again.
        Progress progress;
        must(exportSite({ .workspacePath = newsroom.path(), .folder = folder, .asOf = now }, testInstallation(),
                        progress));
        QVERIFY(must(pendingPublication(newsroom.workspace(), folder, now)).findings.isEmpty());
    }

    void correctionsAndEmbargoesAreSaid()
    {
        TemporaryWorkspaceDir dir;
        Newsroom newsroom(dir.workspacePath());
        newsroom.savePromise(1, u"Dix écoles."_s);
        newsroom.publishPromise(1);
        const auto folder = dir.pathOf(u"site"_s);
        Progress progress;
        must(exportSite({ .workspacePath = newsroom.path(), .folder = folder, .asOf = newsroom.clock().now() },
                        testInstallation(), progress));
        const auto saved = newsroom.savePromise(1, u"Onze écoles."_s);
        must(ReviewDesk(newsroom.session()).submit(promiseId(1), saved.revision));
        must(ReviewDesk(newsroom.editorsSession()).approve(promiseId(1), saved.revision));
        const auto end = newsroom.clock().now().addDays(1);
        must(PublicationDesk(newsroom.editorsSession())
                 .correct(promiseId(1), saved.revision,
                          { CorrectionKind::Factual, u"Le chiffre était faux."_s, {}, end }));
        const auto before = must(pendingPublication(newsroom.workspace(), folder, end.addSecs(-1)));
        QCOMPARE(kindsIn(before.findings), QList<Kind> { Kind::EmbargoLasts });
        const auto after = must(pendingPublication(newsroom.workspace(), folder, end));
        QCOMPARE(kindsIn(after.findings), (QList<Kind> { Kind::Correction, Kind::EmbargoEnded }));
        QVERIFY(after.findings[0].message.contains(u"Le chiffre était faux."_s));
    }

    void commandRunsInTheFolderAndItsFailureLeavesTheSite()
    {
        TemporaryWorkspaceDir dir;
        Newsroom newsroom(dir.workspacePath());
        newsroom.savePromise(1, u"Dix écoles."_s);
        newsroom.publishPromise(1);
        PublicationRun run {
            { .workspacePath = newsroom.path(), .folder = dir.pathOf(u"site"_s), .asOf = newsroom.clock().now() }
        };
        run.command = u"ls index.html; echo fin"_s;
        Progress progress;
        const auto good = must(runPublication(run, testInstallation(), progress));
        QCOMPARE(good.output, (QStringList { u"index.html"_s, u"fin"_s }));
        QVERIFY(!good.afterwards);
        run.command = u"echo avant; exit 3"_s;
        const auto bad = must(runPublication(run, testInstallation(), progress));
        QVERIFY(bad.afterwards);
        QCOMPARE(bad.output, QStringList { u"avant"_s });
        QCOMPARE(bad.report.written, 0);
        QVERIFY(QFileInfo::exists(run.site.folder + u"/index.html"_s));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::PublicationFindingsTest)
#include "publication_findings_test.moc"
