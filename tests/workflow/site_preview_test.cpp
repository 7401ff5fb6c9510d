// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/site_preview.h"
#include "tests/support/newsroom.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtCore/QDirIterator>
#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

bool holds(const QString &folder, const QByteArray &word)
{
    for (QDirIterator it(folder, { u"*.html"_s }, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(word))
            return true;
    }
    return false;
}

} // namespace

class SitePreviewTest : public QObject
{
    Q_OBJECT

private:
    TemporaryWorkspaceDir m_dir;
    std::unique_ptr<Newsroom> m_newsroom;

    SiteExportReport preview(const QString &name, const std::optional<PromiseId> &promise = {})
    {
        Progress progress;
        return must(previewSite({ m_newsroom->path(), m_dir.pathOf(name), promise }, testInstallation(), progress));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_newsroom = std::make_unique<Newsroom>(m_dir.workspacePath());
        m_newsroom->savePromise(1, u"Ce qui est en ligne."_s);
        m_newsroom->publishPromise(1);
        m_newsroom->savePromise(1, u"Un brouillon."_s);
        const auto approved = m_newsroom->savePromise(2, u"Ce qui est approuvé."_s);
        must(ReviewDesk(m_newsroom->session()).submit(promiseId(2), approved.revision));
        must(ReviewDesk(m_newsroom->editorsSession()).approve(promiseId(2), approved.revision));
    }

    void showsWhatIsApproved()
    {
        const auto report = preview(u"whole"_s);
        QVERIFY(QFile::exists(report.indexPath));
        QVERIFY(holds(m_dir.pathOf(u"whole"_s), "Ce qui est en ligne."));
        QVERIFY(holds(m_dir.pathOf(u"whole"_s), "Ce qui est approuv"));
        QVERIFY(!holds(m_dir.pathOf(u"whole"_s), "Un brouillon."));
    }

    void showsTheNewestTextOfOnePromise()
    {
        const auto report = preview(u"one"_s, promiseId(1));
        QFile page(report.indexPath);
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY(page.readAll().contains("Un brouillon."));
        QVERIFY(!holds(m_dir.pathOf(u"one"_s), "Ce qui est approuv"));
    }

    void showsWhatIsTypedAndNotSaved()
    {
        DossierDraft draft { must(m_newsroom->workspace().entities().find<Promise>(entityOf(promiseId(1))))->value,
                             {} };
        const EvidenceId source = EvidenceId::create();
        Evidence evidence;
        evidence.key = u"registre"_s;
        evidence.title = u"Registre des délibérations"_s;
        evidence.publisher = u"Ville-Haute"_s;
        draft.putEvidence({ source, {}, evidence });
        draft.promise.title = u"Un titre pas encore enregistré"_s;
        draft.promise.body = u"Ce qui vient d’être tapé [@registre]."_s;
        Progress progress;
        const SitePreview wanted { m_newsroom->path(), m_dir.pathOf(u"typed"_s), promiseId(1), draft };
        const auto report = must(previewSite(wanted, testInstallation(), progress));
        QFile page(report.indexPath);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const auto html = QString::fromUtf8(page.readAll());
        QVERIFY(html.contains(u"Un titre pas encore enregistré"_s));
        QVERIFY(html.contains(u"Ce qui vient d’être tapé"_s));
        QVERIFY(html.contains(u"Registre des délibérations"_s));
        QVERIFY(!html.contains(u"Un brouillon."_s));
        QCOMPARE(must(m_newsroom->workspace().entities().all<Evidence>()).size(), 0);
    }

    void changesNothingInTheWorkspace()
    {
        const auto before = must(m_newsroom->workspace().promises().find(promiseId(1)));
        preview(u"again"_s, promiseId(1));
        QVERIFY(must(m_newsroom->workspace().promises().find(promiseId(1)))->published == before->published);
        Progress progress;
        must(exportSite({ m_newsroom->path(), m_dir.pathOf(u"site"_s) }, testInstallation(), progress));
        QVERIFY(!holds(m_dir.pathOf(u"site"_s), "Un brouillon."));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::SitePreviewTest)
#include "site_preview_test.moc"
