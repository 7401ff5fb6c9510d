// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_runs.h"
#include "core/store/tidying.h"
#include "core/store/verification.h"
#include "tests/support/newsroom.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtCore/QFileInfo>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

/// The file becomes small again, and nobody reads anything else in it.
class TidyingTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int Promises = 20;
    static constexpr std::chrono::minutes LongEnough { 10 };

    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<Newsroom> m_newsroom;

    Workspace &workspace() { return m_newsroom->workspace(); }
    Database &database() { return workspace().database(); }
    qsizetype hits(const QString &words) { return must(workspace().search().find(words, 50)).size(); }
    SearchRuns::Extent extent() { return must(SearchRuns(database()).extent()); }
    qint64 unusedPages() { return must(database().ask(u"PRAGMA freelist_count"_s)).toLongLong(); }

    static QString wordsOf(int edit)
    {
        QString words;
        for (int i = 0; i < 400; ++i)
            words += u"mot%1x%2 "_s.arg(edit).arg(i);
        return words;
    }
    /// Each dossier once, with words that none had before; in an order that is not that of the rows.
    void editAll(int edit)
    {
        must(database().atomically([&]() -> Result<> {
            for (int i = 0; i < Promises; ++i)
                m_newsroom->savePromise(1 + (i * 7) % Promises, wordsOf(edit));
            return {};
        }));
    }
    void verifyNothingIsWrong()
    {
        Progress progress;
        const auto report = must(verifyWorkspace(m_newsroom->path(), progress));
        QVERIFY2(report.isClean(), report.isClean() ? "" : qPrintable(report.findings.first().message));
    }

private Q_SLOTS:
    void init()
    {
        m_newsroom.reset();
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_newsroom = std::make_unique<Newsroom>(m_dir->workspacePath());
    }

    void oneUnitIsOneRunWhateverTheOrder()
    {
        editAll(1);
        QCOMPARE(extent().largest, extent().all);
    }

    void runsOfLikeSizeAreMergedAsOneSaves()
    {
        for (int edit = 1; edit <= 40; ++edit)
            m_newsroom->savePromise(1, wordsOf(edit));
        const auto runs = must(database().ask(u"SELECT count(DISTINCT segid) FROM search_idx"_s)).toInt();
        QVERIFY2(runs < 16, qPrintable(QString::number(runs)));
        QCOMPARE(hits(u"mot40x399"_s), 1);
        QCOMPARE(hits(u"mot39x399"_s), 0);
    }

    void outdatedWordsAndUnusedPagesGo()
    {
        for (int edit = 1; edit <= 6; ++edit)
            editAll(edit);
        const auto before = extent();
        const auto size = QFileInfo(m_newsroom->path()).size();
        must(tidy(database(), LongEnough));
        QCOMPARE(extent().largest, extent().all);
        QVERIFY(extent().all < before.all);
        QCOMPARE(unusedPages(), 0);
        QVERIFY(QFileInfo(m_newsroom->path()).size() < size);
        QCOMPARE(hits(u"mot6x399"_s), Promises);
        QCOMPARE(hits(u"mot5x399"_s), 0);
        verifyNothingIsWrong();
        editAll(7);
        QCOMPARE(hits(u"mot6x399"_s), 0);
        QCOMPARE(hits(u"mot7x399"_s), Promises);
    }

    void aFileThatIsTidyStaysAsItIs()
    {
        editAll(1);
        editAll(2);
        must(tidy(database(), LongEnough));
        const auto bytes = m_dir->bytesOf(QFileInfo(m_newsroom->path()).fileName());
        must(tidyFile(m_newsroom->path(), LongEnough));
        QCOMPARE(m_dir->bytesOf(QFileInfo(m_newsroom->path()).fileName()), bytes);
    }

    void whatWasBegunIsGoneOnWith()
    {
        for (int edit = 1; edit <= 6; ++edit)
            editAll(edit);
        const auto isTidy = [&] { return extent().largest == extent().all && unusedPages() == 0; };
        for (int i = 0; i < 100 && !isTidy(); ++i)
            must(tidy(database(), std::chrono::milliseconds(0)));
        QVERIFY(isTidy());
        QCOMPARE(hits(u"mot6x399"_s), Promises);
        QCOMPARE(hits(u"mot5x399"_s), 0);
    }

    void aFileForReadingIsLeftAlone()
    {
        const auto reader = must(Workspace::open(m_newsroom->path(), Workspace::Access::ReadOnly, testInstallation()));
        must(tidy(reader->database(), LongEnough));
    }

    void aFileThatAnotherHoldsIsLeftForLater()
    {
        for (int edit = 1; edit <= 6; ++edit)
            editAll(edit);
        const auto before = extent();
        must(database().atomically([&]() -> Result<> {
            const auto other = must(Database::open(m_newsroom->path(), Database::Access::ReadWrite));
            must(other->run(u"PRAGMA busy_timeout = 0"_s));
            const auto refused = tidy(*other, LongEnough);
            return refused ? Error { Error::Kind::System, u"It was not refused."_s } : Result<>();
        }));
        QCOMPARE(extent().all, before.all);
        QCOMPARE(hits(u"mot6x399"_s), Promises);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::TidyingTest)
#include "tidying_test.moc"
