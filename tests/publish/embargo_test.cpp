// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/site_export.h"
#include "tests/support/newsroom.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

/// What readers get of decisions that have a moment, before and after it: no export looks at a clock.
class EmbargoTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<Newsroom> m_newsroom;
    QDateTime m_moment;

    Workspace &workspace() { return m_newsroom->workspace(); }

    PublicSite siteAt(const QDateTime &at, SiteOf of = SiteOf::Newest)
    {
        return must(PublicSiteReader(workspace(), at, of).read());
    }
    PublicSite before() { return siteAt(m_moment.addMSecs(-1)); }
    PublicSite after() { return siteAt(m_moment); }

    RevisionId approved(const QString &title, const QDateTime &asked = {}, const QString &verdict = {})
    {
        EditingDesk editing(m_newsroom->session());
        if (!must(workspace().revisions().head(entityOf(promiseId(1)))))
            m_newsroom->savePromise(1, u"Le texte."_s);
        auto opened = must(editing.open(promiseId(1)));
        opened.value.title = title;
        opened.value.embargo = asked;
        if (!verdict.isEmpty())
            opened.value.verdict = verdict;
        const auto saved
            = must(editing.save({ .promise = promiseId(1), .base = opened.revision, .value = opened.value }));
        must(ReviewDesk(m_newsroom->session()).submit(promiseId(1), saved.revision));
        must(ReviewDesk(m_newsroom->editorsSession()).approve(promiseId(1), saved.revision));
        return saved.revision;
    }

    void publish(const QString &title, const QDateTime &embargo = {})
    {
        const auto revision = approved(title);
        must(PublicationDesk(m_newsroom->editorsSession())
                 .publish(promiseId(1), revision, PublicationWish { {}, {}, embargo }));
        later();
    }
    void correct(const QString &title, const QString &sentence, const QDateTime &embargo = {},
                 const QString &verdict = {})
    {
        const auto revision = approved(title, {}, verdict);
        must(PublicationDesk(m_newsroom->editorsSession())
                 .correct(promiseId(1), revision, { CorrectionKind::Factual, sentence, {}, embargo }));
        later();
    }
    void unpublish()
    {
        must(PublicationDesk(m_newsroom->editorsSession())
                 .unpublish(promiseId(1), u"Pour les collègues."_s, u"Elle figurait deux fois."_s));
        later();
    }
    void later() { m_newsroom->clock().set(m_newsroom->clock().now().addSecs(60)); }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_newsroom = std::make_unique<Newsroom>(m_dir->workspacePath());
        m_moment = QDateTime(m_newsroom->clock().now().addDays(3).date(), QTime(6, 0), Qt::UTC);
    }
    void cleanup()
    {
        m_newsroom.reset();
        m_dir.reset();
    }

    void firstTextIsNowhereBefore()
    {
        publish(u"Dix écoles"_s, m_moment);
        const auto site = before();
        QVERIFY(site.promises.isEmpty() && site.mandates.isEmpty() && site.themes.isEmpty());
        QVERIFY(site.publications.isEmpty() && site.tombstones.isEmpty());
        QCOMPARE(after().promises.size(), 1);
        QCOMPARE(after().promises[0].publishedOn, m_moment.date());
    }

    void olderTextStaysUntilTheMoment()
    {
        publish(u"Dix écoles"_s);
        publish(u"Onze écoles"_s, m_moment);
        QCOMPARE(before().promises[0].title, u"Dix écoles"_s);
        QCOMPARE(before().publications.size(), 1);
        QCOMPARE(after().promises[0].title, u"Onze écoles"_s);
        QCOMPARE(after().publications.size(), 2);
        QCOMPARE(after().publications[1].day, m_moment.date());
    }

    // Who kept the log of yesterday finds it again at the beginning of today's.
    void aClockThatIsSetBackRewritesNothing()
    {
        publish(u"Dix écoles"_s);
        const auto first = after().publications;
        QCOMPARE(first.size(), 1);
        m_newsroom->clock().set(m_newsroom->clock().now().addDays(-2));
        publish(u"Onze écoles"_s);
        const auto both = after().publications;
        QCOMPARE(both.size(), 2);
        QCOMPARE(both[0].revision, first[0].revision);
        QCOMPARE(after().promises[0].title, u"Onze écoles"_s);
    }

    // Once off the site, a page does not come back with the words it had.
    void takenOffItDoesNotComeBackBefore()
    {
        publish(u"Dix écoles"_s);
        unpublish();
        publish(u"Onze écoles"_s, m_moment);
        QVERIFY(before().promises.isEmpty());
        QCOMPARE(before().tombstones.size(), 1);
        QCOMPARE(after().promises[0].title, u"Onze écoles"_s);
        QVERIFY(after().tombstones.isEmpty());
    }

    void takenOffBeforeTheMomentItNeverWas()
    {
        publish(u"Dix écoles"_s, m_moment);
        unpublish();
        QVERIFY(after().promises.isEmpty() && after().tombstones.isEmpty() && after().publications.isEmpty());
    }

    void overtakenTextIsNeverShown()
    {
        publish(u"Dix écoles"_s, m_moment);
        publish(u"Onze écoles"_s);
        QCOMPARE(before().promises[0].title, u"Onze écoles"_s);
        QCOMPARE(after().promises[0].title, u"Onze écoles"_s);
        QCOMPARE(after().publications.size(), 1);
    }

    void dossiersWishIsInTheDecision()
    {
        const auto revision = approved(u"Dix écoles"_s, m_moment);
        PublicationDesk desk(m_newsroom->editorsSession());
        QCOMPARE(must(desk.embargoOf(promiseId(1), revision)), m_moment);
        must(desk.publish(promiseId(1), revision, PublicationWish { {}, {}, m_moment.addDays(-1) }));
        const auto decisions = must(workspace().decisions().publications());
        QCOMPARE(decisions[0].decision.embargo, m_moment);
        QVERIFY(before().promises.isEmpty());
        QCOMPARE(after().promises.size(), 1);
        QVERIFY(inForceAt(decisions, m_moment.addMSecs(-1)).isEmpty());
    }

    void pastWishIsNone()
    {
        const auto revision = approved(u"Dix écoles"_s, m_newsroom->clock().now().addDays(-1));
        must(PublicationDesk(m_newsroom->editorsSession()).publish(promiseId(1), revision));
        QVERIFY(!must(workspace().decisions().publications())[0].decision.embargo.isValid());
        QCOMPARE(siteAt(m_newsroom->clock().now()).promises.size(), 1);
    }

    void correctionsComeWithTheirMomentAndNumber()
    {
        publish(u"Dix écoles"_s);
        correct(u"Onze écoles"_s, u"Le chiffre était faux."_s, m_moment);
        QVERIFY(before().promises[0].corrections.isEmpty());
        correct(u"Douze écoles"_s, u"Ce chiffre l’était aussi."_s, m_moment.addDays(1));
        QCOMPARE(after().promises[0].corrections.size(), 1);
        const auto promise = siteAt(m_moment.addDays(1)).promises[0];
        QCOMPARE(promise.corrections.size(), 2);
        QCOMPARE(promise.corrections[0].sentence, u"Ce chiffre l’était aussi."_s);
        QCOMPARE(promise.corrections[0].number, 2);
        QCOMPARE(promise.corrections[0].date, m_moment.addDays(1).date());
        QCOMPARE(promise.corrections[1].number, 1);
        QCOMPARE(promise.corrections[1].kind, u"factual"_s);
        QVERIFY(promise.corrections[1].from.isEmpty());
    }

    void correctedVerdictSaysBoth()
    {
        publish(u"Dix écoles"_s);
        const auto was = siteAt(m_moment).promises[0].verdict;
        const auto scale = aScale();
        const auto other = std::find_if(scale.verdicts.begin(), scale.verdicts.end(), [&](const Verdict &each) {
            return each.key != was && each.category == VerdictCategory::Broken;
        });
        QVERIFY(other != scale.verdicts.end());
        correct(u"Dix écoles"_s, u"Elles ne sont pas ouvertes."_s, {}, other->key);
        const auto promise = siteAt(m_moment).promises[0];
        QCOMPARE(promise.corrections[0].from, was);
        QCOMPARE(promise.corrections[0].to, other->key);
        QCOMPARE(promise.history.last().kind, std::optional(VerdictChange::Correction));
    }

    void withdrawnPageSaysWhy()
    {
        publish(u"Dix écoles"_s);
        unpublish();
        const auto site = siteAt(m_moment);
        QCOMPARE(site.tombstones.size(), 1);
        QCOMPARE(site.tombstones[0].reason, u"Elle figurait deux fois."_s);
        QCOMPARE(site.publications.size(), 2);
    }

    void pendingListKnowsTheMoment()
    {
        publish(u"Dix écoles"_s);
        const auto folder = m_dir->pathOf(u"site"_s);
        Progress progress;
        const SiteExport wanted { .workspacePath = m_newsroom->path(),
                                  .folder = folder,
                                  .asOf = m_newsroom->clock().now() };
        must(exportSite(wanted, testInstallation(), progress));
        publish(u"Onze écoles"_s, m_moment);
        const auto early = must(pendingPublication(workspace(), folder, m_moment.addMSecs(-1)));
        QCOMPARE(early.unchanged.size(), 1);
        QVERIFY(early.changes.isEmpty());
        const auto due = must(pendingPublication(workspace(), folder, m_moment));
        QCOMPARE(due.changes.size(), 1);
        QCOMPARE(due.changes[0].title, u"Onze écoles"_s);
    }

    // An edit that nobody published, of a number or a mandate, moves no page.
    void draftsMoveNothing()
    {
        for (int number : { 1, 2 }) {
            m_newsroom->savePromise(number, u"Le texte."_s);
            m_newsroom->publishPromise(number);
        }
        EditingDesk editing(m_newsroom->session());
        auto opened = must(editing.open(promiseId(1)));
        opened.value.number = 99;
        must(editing.save({ .promise = promiseId(1), .base = opened.revision, .value = opened.value }));
        const auto site = siteAt(m_moment);
        QCOMPARE(site.promises[0].number, 1);
        QCOMPARE(site.promises[1].number, 2);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::EmbargoTest)
#include "embargo_test.moc"
