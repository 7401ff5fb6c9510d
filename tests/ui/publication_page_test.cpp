// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/newsroom.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/temporary_workspace_dir.h"
#include "ui/publishing/publication_page.h"
#include "ui/widgets/strip_stack.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtGui/QDesktopServices>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;

namespace tenue
{

/// The publication page on a small newsroom and a real folder.
class PublicationPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<Desks> m_desks;
    std::unique_ptr<ScriptedPrompts> m_prompts;
    std::unique_ptr<PublicationPage> m_page;
    QUrl m_opened;

    QString site() const { return m_dir->pathOf(u"site"_s); }
    QPushButton *publishButton() { return m_page->findChild<QPushButton *>(u"publish"_s); }
    QPushButton *approvedButton() { return m_page->findChild<QPushButton *>(u"publishApproved"_s); }
    QTreeView *list() { return m_page->findChild<QTreeView *>(u"pages"_s); }
    PublicationModel *model() { return qobject_cast<PublicationModel *>(list()->model()); }
    QStringList strips() { return m_page->findChild<StripStack *>(u"strips"_s)->keys(); }
    qsizetype countOf(PublicationGroup group) { return model()->lines().of(group).size(); }

    void openPage(const StaffId &person)
    {
        m_page.reset();
        m_desks = std::make_unique<Desks>(m_newsroom->openAgain(), m_newsroom->clock(), person);
        m_page = std::make_unique<PublicationPage>(*m_desks, testInstallation(), *m_prompts);
        m_page->resize(1064, 760);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void chooseSite()
    {
        m_prompts->paths = { site() };
        QTest::mouseClick(m_page->findChild<QToolButton *>(u"chooseFolder"_s), Qt::LeftButton);
    }
    void publishSite()
    {
        QTest::mouseClick(publishButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isExporting(), 20'000);
    }
    void approve(int number)
    {
        const auto id = promiseId(number);
        const auto head = *must(m_newsroom->workspace().revisions().head(entityOf(id)));
        must(ReviewDesk(m_newsroom->session()).submit(id, head));
        must(ReviewDesk(m_newsroom->editorsSession()).approve(id, head));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"tenue-tests"_s);
        QCoreApplication::setApplicationName(u"publication_page_test"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
    }
    void init()
    {
        m_page.reset();
        m_desks.reset();
        m_newsroom.reset();
        m_opened.clear();
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_dir->pathOf(u"settings"_s));
        m_prompts = std::make_unique<ScriptedPrompts>();
        m_newsroom = std::make_unique<Newsroom>(m_dir->workspacePath());
        for (int number = 1; number <= 3; ++number)
            m_newsroom->savePromise(number, u"Le conseil a voté."_s);
        m_newsroom->publishPromise(1);
        m_newsroom->publishPromise(2);
        openPage(m_newsroom->editor());
    }
    void cleanup()
    {
        m_page.reset();
        m_desks.reset();
    }

    void modelKeepsTheRules()
    {
        PublicationModel rules;
        const QAbstractItemModelTester tester(&rules, QAbstractItemModelTester::FailureReportingMode::QtTest);
        PublicationLines lines;
        lines.groups[0] = { { promiseId(1), 1, u"A"_s, {}, aScale().verdicts[0] } };
        lines.groups[2] = { { promiseId(2), 2, u"B"_s, aScale().verdicts[1], {} } };
        lines.groups[3] = { { promiseId(3), 3, u"C"_s, aScale().verdicts[1], aScale().verdicts[1] } };
        rules.setLines(lines);
        QCOMPARE(rules.rowCount(), 3);
        QCOMPARE(lines.changeCount(), 2);
        QCOMPARE(lines.pageCount(), 2);
        const auto gone = rules.index(1, 0);
        QCOMPARE(rules.groupOf(gone), PublicationGroup::Disappears);
        QCOMPARE(rules.lineAt(rules.index(0, 0, gone))->title, u"B"_s);
    }

    void withoutFolderTheButtonAsksForIt()
    {
        QTRY_COMPARE(countOf(PublicationGroup::BecomesPublic), 2);
        m_prompts->paths = { site() };
        QTest::mouseClick(publishButton(), Qt::LeftButton);
        QCOMPARE(m_prompts->fileQuestions.size(), 1);
        QVERIFY(!QFileInfo::exists(site()));
        QTRY_VERIFY(publishButton()->text().contains(u'2'));
    }

    void publishedPromisesAreWrittenAndThenUnchanged()
    {
        chooseSite();
        QTRY_COMPARE(countOf(PublicationGroup::BecomesPublic), 2);
        publishSite();
        QVERIFY(QFileInfo::exists(site() + u"/index.html"_s));
        QCOMPARE(strips(), QStringList { u"export"_s });
        QTRY_COMPARE(countOf(PublicationGroup::Unchanged), 2);
        QCOMPARE(countOf(PublicationGroup::BecomesPublic), 0);
        QVERIFY(m_prompts->questions.isEmpty());
    }

    void stripOpensTheSite()
    {
        chooseSite();
        publishSite();
        QDesktopServices::setUrlHandler(u"file"_s, this, "keepOpened");
        auto *strip = m_page->findChild<StripStack *>(u"strips"_s);
        QTest::mouseClick(strip->findChild<QPushButton *>(), Qt::LeftButton);
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QCOMPARE(m_opened, QUrl::fromLocalFile(site() + u"/index.html"_s));
    }

    void pageOfTheSelectedPromiseIsPreviewed()
    {
        auto *button = m_page->findChild<QPushButton *>(u"previewPage"_s);
        QTRY_COMPARE(countOf(PublicationGroup::BecomesPublic), 2);
        QVERIFY(!button->isEnabled());
        m_newsroom->savePromise(2, u"Pas encore en ligne."_s);
        list()->setCurrentIndex(model()->index(1, 0, model()->index(0, 0)));
        QVERIFY(button->isEnabled());
        QDesktopServices::setUrlHandler(u"file"_s, this, "keepOpened");
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_opened.isEmpty(), 20'000);
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QFile page(m_opened.toLocalFile());
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY(page.readAll().contains("Pas encore en ligne."));
        const auto forOthers = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        const QFileInfo previews(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/previews"_s);
        QVERIFY(m_opened.toLocalFile().startsWith(previews.filePath()));
        QVERIFY(!(previews.permissions() & forOthers));
        QVERIFY(strips().contains(u"preview"_s));
        QVERIFY(!QFileInfo::exists(site()));
        QVERIFY(button->isEnabled());
    }

    void whatDisappearsIsAskedFirst()
    {
        chooseSite();
        publishSite();
        must(PublicationDesk(m_newsroom->editorsSession()).unpublish(promiseId(2), u"Erreur sur la personne."_s));
        m_page->refresh();
        QTRY_COMPARE(countOf(PublicationGroup::Disappears), 1);
        const auto manifest = m_dir->bytesOf(u"site/data/promises.json"_s);
        publishSite();
        QCOMPARE(m_prompts->questions.size(), 1);
        QVERIFY(m_prompts->questions.first().isDangerous);
        QCOMPARE(m_dir->bytesOf(u"site/data/promises.json"_s), manifest);
        m_prompts->answers = { 1 };
        publishSite();
        QTRY_COMPARE(countOf(PublicationGroup::Disappears), 0);
        QVERIFY(m_dir->bytesOf(u"site/data/promises.json"_s) != manifest);
    }

    void whatDisappearsIsOpenAndTheUnchangedFolded()
    {
        chooseSite();
        publishSite();
        must(PublicationDesk(m_newsroom->editorsSession()).unpublish(promiseId(2), u"Erreur."_s));
        m_page->refresh();
        QTRY_COMPARE(model()->rowCount(), 2);
        QVERIFY(list()->isExpanded(model()->index(0, 0)));
        const auto unchanged = model()->index(1, 0);
        QCOMPARE(model()->groupOf(unchanged), PublicationGroup::Unchanged);
        QVERIFY(!list()->isExpanded(unchanged));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(unchanged).center());
        QVERIFY(list()->isExpanded(unchanged));
        list()->setCurrentIndex(unchanged);
        QTest::keyClick(list(), Qt::Key_Left);
        QVERIFY(!list()->isExpanded(unchanged));
    }

    void approvedOnesArePublishedByAnEditor()
    {
        approve(3);
        m_page->refresh();
        QTRY_VERIFY(approvedButton()->isVisible());
        QVERIFY(approvedButton()->isEnabled());
        QTest::mouseClick(approvedButton(), Qt::LeftButton);
        const auto row = must(m_newsroom->workspace().promises().find(promiseId(3)));
        QCOMPARE(row->state, WorkflowState::Published);
        QTRY_COMPARE(countOf(PublicationGroup::BecomesPublic), 3);
        QTRY_VERIFY(!approvedButton()->isVisible());
    }

    void journalistSeesWhyNot()
    {
        approve(3);
        openPage(m_newsroom->journalist());
        QTRY_VERIFY(approvedButton()->isVisible());
        QVERIFY(!approvedButton()->isEnabled());
        QVERIFY(!approvedButton()->toolTip().isEmpty());
    }

    void folderIsRemembered()
    {
        chooseSite();
        openPage(m_newsroom->editor());
        QCOMPARE(m_page->findChild<QLineEdit *>(u"folder"_s)->text(), site());
    }

    void folderWithForeignFilesIsRefused()
    {
        m_dir->fileWith(u"elsewhere.txt"_s, "somebody’s own");
        m_prompts->paths = { QFileInfo(m_dir->pathOf(u"elsewhere.txt"_s)).path() };
        QTest::mouseClick(m_page->findChild<QToolButton *>(u"chooseFolder"_s), Qt::LeftButton);
        QTest::mouseClick(publishButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isExporting(), 20'000);
        QVERIFY(strips().contains(u"export"_s) || strips().contains(u"compare"_s));
        QVERIFY(!QFileInfo::exists(m_dir->pathOf(u"index.html"_s)));
    }

    void enterOpensTheDossier()
    {
        QTRY_COMPARE(countOf(PublicationGroup::BecomesPublic), 2);
        QSignalSpy opened(m_page.get(), &PublicationPage::promiseOpened);
        list()->setCurrentIndex(model()->index(1, 0, model()->index(0, 0)));
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<PromiseId>(), promiseId(2));
    }

    void findingsLeadToTheDossier()
    {
        m_newsroom->savePromise(2, u"Appeler le 06 12 34 56 78."_s);
        m_newsroom->publishPromise(2);
        m_page->refresh();
        auto *findings = m_page->findChild<QListWidget *>(u"findings"_s);
        QTRY_VERIFY_WITH_TIMEOUT(findings->isVisible(), 20'000);
        QVERIFY(findings->item(0)->text().contains(u"06 12 34 56 78"_s));
        QSignalSpy opened(m_page.get(), &PublicationPage::promiseOpened);
        findings->setCurrentRow(0);
        QTest::keyClick(findings, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<PromiseId>(), promiseId(2));
    }

    void commandRunsAfterTheExportAndItsOutputIsShown()
    {
        chooseSite();
        auto *command = m_page->findChild<QLineEdit *>(u"command"_s);
        command->setText(u"ls index.html && exit 4"_s);
        QTest::keyClick(command, Qt::Key_Return);
        publishSite();
        QTRY_VERIFY(strips().contains(u"after"_s));
        QVERIFY(strips().contains(u"export"_s));
        auto *output = m_page->findChild<QPlainTextEdit *>(u"output"_s);
        QVERIFY(output->isVisible());
        QCOMPARE(output->toPlainText(), u"index.html"_s);
        // It belongs to this computer: no other copy of the workspace brings a command along.
        openPage(m_newsroom->editor());
        QCOMPARE(m_page->findChild<QLineEdit *>(u"command"_s)->text(), u"ls index.html && exit 4"_s);
        QVERIFY(!m_dir->bytesOf(QFileInfo(m_newsroom->path()).fileName()).contains("index.html && exit"));
    }

public Q_SLOTS:
    void keepOpened(const QUrl &url) { m_opened = url; }
};

} // namespace tenue

QTEST_MAIN(tenue::PublicationPageTest)
#include "publication_page_test.moc"
