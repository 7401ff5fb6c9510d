// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/public_site_reader.h"
#include "core/store/verification.h"
#include "core/workflow/desks.h"
#include "core/workflow/sample_newsroom.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenue
{

/// The example newsroom shows everything that the program can hold.
class SampleNewsroomTest : public QObject
{
    Q_OBJECT

private:
    TemporaryWorkspaceDir m_dir;
    std::unique_ptr<Workspace> m_workspace;

private Q_SLOTS:
    void initTestCase()
    {
        const Installation installation(u"test"_s);
        const auto built = buildSampleNewsroom(m_dir.workspacePath(), installation);
        QVERIFY2(built, qPrintable(built ? QString() : built.error().message));
        auto opened = Workspace::open(m_dir.workspacePath(), Workspace::Access::ReadOnly, installation);
        QVERIFY(opened);
        m_workspace = std::move(*opened);
    }

    void hasEveryStateAndVerdict()
    {
        QSet<WorkflowState> states;
        QSet<QString> verdicts;
        QSet<ThemeId> themes;
        const auto rows = m_workspace->promises().rows();
        QVERIFY(rows);
        for (const auto &row : *rows) {
            states.insert(row.state);
            verdicts.insert(row.verdict);
            if (row.theme)
                themes.insert(*row.theme);
        }
        QVERIFY(rows->size() >= 40);
        QVERIFY(themes.size() >= 8);
        QCOMPARE(states.size(), 6);
        QCOMPARE(verdicts.size(), 7);
    }

    void colleaguesTalkAboutIt()
    {
        const auto comments = m_workspace->entities().all<Comment>();
        const auto suggestions = m_workspace->entities().all<Suggestion>();
        const auto waivers = m_workspace->entities().all<Waiver>();
        QVERIFY(comments && suggestions && waivers);
        QCOMPARE(comments->size(), 5);
        QVERIFY(std::any_of(comments->begin(), comments->end(),
                            [](const auto &comment) { return comment.value.mentions.size() == 1; }));
        QVERIFY(std::any_of(comments->begin(), comments->end(),
                            [](const auto &comment) { return comment.value.isResolved; }));
        QCOMPARE(suggestions->size(), 1);
        QCOMPARE(waivers->size(), 1);
    }

    void isWhole()
    {
        Progress progress;
        const auto report = verifyWorkspace(m_workspace->path(), progress);
        QVERIFY(report);
        for (const auto &finding : report->findings)
            QFAIL(qPrintable(finding.kind + u": "_s + finding.message));
    }

    void showsEveryKindOfDecision()
    {
        const auto decisions = m_workspace->decisions().publications();
        QVERIFY(decisions);
        const auto has = [&](const std::function<bool(const Decision &)> &wanted) {
            return std::any_of(decisions->begin(), decisions->end(),
                               [&](const DecisionRow &row) { return wanted(row.decision); });
        };
        QVERIFY(has([](const Decision &decision) { return decision.isUrgent && !decision.note.isEmpty(); }));
        QVERIFY(has([](const Decision &decision) { return decision.embargo.isValid(); }));
        QVERIFY(has([](const Decision &decision) { return decision.correction.has_value(); }));
        QVERIFY(!m_workspace->entities().all<Milestone>()->isEmpty());
    }

    void citesOnlyWhatItLists()
    {
        const auto rows = m_workspace->promises().rows();
        for (const auto &row : *rows) {
            const auto promise = m_workspace->entities().at<Promise>(entityOf(row.promise), row.head);
            QVERIFY(promise);
            QStringList keys;
            for (const auto &cited : promise->value.evidence)
                keys.append(m_workspace->entities().at<Evidence>(entityOf(cited.evidence), cited.revision)->value.key);
            for (const auto &key : promise->value.citedKeys())
                QVERIFY2(keys.contains(key), qPrintable(QString::number(row.number) + u' ' + key));
        }
    }

    void listEndsAtWhatIsFollowed()
    {
        PublicSiteReader reader(*m_workspace, QDateTime(QDate(2026, 1, 1), {}, Qt::UTC));
        const auto site = reader.read();
        QVERIFY(site);
        const auto followed = std::count_if(site->promises.begin(), site->promises.end(), isFollowed);
        int total = 0;
        QDate before;
        for (const auto &change : site->mandates.first().listChanges) {
            QVERIFY(!before.isValid() || change.on > before);
            before = change.on;
            total += change.difference;
        }
        QCOMPARE(total, static_cast<int>(followed));
    }

    void pagesAreNoOlderThanTheirNews()
    {
        PublicSiteReader reader(*m_workspace, QDateTime(QDate(2026, 1, 1), {}, Qt::UTC));
        const auto site = reader.read();
        QVERIFY(site);
        QVERIFY(!site->news.isEmpty());
        for (const auto &promise : site->promises) {
            for (const int place : promise.news)
                QVERIFY2(site->news[place].date <= promise.publishedOn, qPrintable(site->news[place].title));
        }
    }

    void isNotMadeTwiceAtOnePlace() { QVERIFY(!buildSampleNewsroom(m_dir.workspacePath(), Installation(u"test"_s))); }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::SampleNewsroomTest)
#include "sample_newsroom_test.moc"
