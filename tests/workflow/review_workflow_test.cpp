// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verification.h"
#include "core/workflow/editing_desk.h"
#include "core/workflow/newsroom_desk.h"
#include "core/workflow/publication_desk.h"
#include "core/workflow/review_desk.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

/// One promise from its first draft to the site, with everything that may stop it on the way.
class ReviewWorkflowTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    FixedClock m_clock { QDateTime(QDate(2025, 11, 14), QTime(9, 30), Qt::UTC) };
    std::unique_ptr<Workspace> m_workspace;
    StaffId m_author;
    StaffId m_editor;
    MandateId m_mandate = MandateId::create();
    PromiseId m_promise = PromiseId::create();

    Session sessionOf(const StaffId &person) { return { *m_workspace, m_clock, person }; }
    RevisionId head() { return m_workspace->promises().find(m_promise)->value().head; }
    PromiseRow row() { return m_workspace->promises().find(m_promise)->value(); }

    void edit(const StaffId &person, const QString &body)
    {
        EditingDesk desk(sessionOf(person));
        auto promise = desk.open(m_promise);
        QVERIFY(promise);
        promise->value.body = body;
        const auto saved = desk.save({ .promise = m_promise, .base = promise->revision, .value = promise->value });
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().message));
        QVERIFY(saved->isNew);
    }

private Q_SLOTS:
    void init()
    {
        m_workspace.reset();
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        auto made = Workspace::create(m_dir->workspacePath(), Installation(u"test"_s));
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message + made.error().detail));
        m_workspace = std::move(*made);
        const auto founder = NewsroomDesk::found(*m_workspace, m_clock,
                                                 Staff { u"Inès Valmer"_s, u"IV"_s, Role::Journalist, {}, false },
                                                 SiteLanguage::French);
        QVERIFY(founder);
        m_author = *founder;
        m_editor = *NewsroomDesk::findOrCreateStaff(*m_workspace, m_clock, u"Tristan Roudaut"_s, Role::Editor);
        const auto scale = m_workspace->entities().all<VerdictScale>()->first();
        Mandate mandate;
        mandate.title = u"Port-Lavance 2020-2026"_s;
        mandate.slug = u"port-lavance"_s;
        mandate.scale = ScaleId(scale.entity.uuid());
        NewsroomDesk newsroom(sessionOf(m_author));
        QVERIFY(newsroom.save(entityOf(m_mandate), {}, mandate));
        EditingDesk desk(sessionOf(m_author));
        auto promise = desk.blankPromise(m_mandate);
        QVERIFY(promise);
        promise->title = u"Doubler le réseau de pistes cyclables"_s;
        promise->slug = *desk.freeSlug(promise->title);
        const auto saved
            = desk.save({ .promise = m_promise, .base = {}, .value = *promise, .reason = Reason::Created });
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().message + saved.error().detail));
    }

    void goesFromDraftToPublished()
    {
        QCOMPARE(row().state, WorkflowState::Draft);
        QVERIFY(ReviewDesk(sessionOf(m_author)).submit(m_promise, head()));
        QCOMPARE(row().state, WorkflowState::Submitted);
        QVERIFY(ReviewDesk(sessionOf(m_editor)).approve(m_promise, head()));
        QCOMPARE(row().state, WorkflowState::Approved);
        QVERIFY(PublicationDesk(sessionOf(m_editor)).publish(m_promise, head()));
        QCOMPARE(row().state, WorkflowState::Published);
        QCOMPARE(row().published, std::optional(head()));
    }

    void authorCannotApprove()
    {
        QVERIFY(ReviewDesk(sessionOf(m_author)).submit(m_promise, head()));
        const auto refused = ReviewDesk(sessionOf(m_author)).approve(m_promise, head());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QVERIFY(refused.error().message.contains(u"the author cannot approve"_s));
        QCOMPARE(row().state, WorkflowState::Submitted);
    }

    void editorWhoWroteAnEarlierDraftCannotApprove()
    {
        edit(m_editor, u"Un premier jet."_s);
        edit(m_author, u"Un second jet."_s);
        QVERIFY(ReviewDesk(sessionOf(m_author)).submit(m_promise, head()));
        const auto refused = ReviewDesk(sessionOf(m_editor)).approve(m_promise, head());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
    }

    void editAfterApprovalNeedsANewOneWhileThePublishedStays()
    {
        goesFromDraftToPublished();
        const auto online = head();
        edit(m_author, u"## Mise à jour\n\nUn fait nouveau."_s);
        QCOMPARE(row().state, WorkflowState::Draft);
        QCOMPARE(row().published, std::optional(online));
        const auto refused = PublicationDesk(sessionOf(m_editor)).publish(m_promise, head());
        QVERIFY(!refused);
        QCOMPARE(row().published, std::optional(online));
    }

    void decisionAboutAnOlderTextIsAConflict()
    {
        const auto old = head();
        edit(m_author, u"Plus loin."_s);
        const auto refused = ReviewDesk(sessionOf(m_author)).submit(m_promise, old);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    }

    void sendingBackNeedsANote()
    {
        QVERIFY(ReviewDesk(sessionOf(m_author)).submit(m_promise, head()));
        QVERIFY(!ReviewDesk(sessionOf(m_editor)).requestChanges(m_promise, head(), {}));
        QVERIFY(ReviewDesk(sessionOf(m_editor)).requestChanges(m_promise, head(), u"Il manque une source."_s));
        QCOMPARE(row().state, WorkflowState::ChangesRequested);
    }

    void staleSaveChangesNothing()
    {
        EditingDesk desk(sessionOf(m_author));
        const auto before = desk.open(m_promise);
        edit(m_author, u"Le texte d’une autre."_s);
        auto mine = before->value;
        mine.body = u"Mon texte."_s;
        const auto refused = desk.save({ .promise = m_promise, .base = before->revision, .value = mine });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(desk.open(m_promise)->value.body, u"Le texte d’une autre."_s);
    }

    void identicalContentMakesNoRevision()
    {
        EditingDesk desk(sessionOf(m_author));
        const auto before = desk.open(m_promise);
        const auto saved = desk.save({ .promise = m_promise, .base = before->revision, .value = before->value });
        QVERIFY(saved);
        QVERIFY(!saved->isNew);
        QCOMPARE(m_workspace->revisions().history(entityOf(m_promise))->size(), 1);
    }

    void journalistCannotPublish()
    {
        QVERIFY(ReviewDesk(sessionOf(m_author)).submit(m_promise, head()));
        QVERIFY(ReviewDesk(sessionOf(m_editor)).approve(m_promise, head()));
        QVERIFY(!PublicationDesk(sessionOf(m_author)).publish(m_promise, head()));
    }

    void verificationIsCleanAfterwards()
    {
        editAfterApprovalNeedsANewOneWhileThePublishedStays();
        Progress progress;
        const auto report = verifyWorkspace(m_workspace->path(), progress);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().message + report.error().detail));
        for (const auto &finding : report->findings)
            qWarning() << finding.kind << finding.message;
        QVERIFY(report->isClean());
        QCOMPARE(report->revisions, *m_workspace->revisions().count());
    }

    void rebuiltListsShowTheSame()
    {
        editAfterApprovalNeedsANewOneWhileThePublishedStays();
        const auto before = row();
        QVERIFY(m_workspace->rebuildProjections());
        QCOMPARE(row().state, before.state);
        QCOMPARE(row().published, before.published);
        QCOMPARE(row().head, before.head);
        QCOMPARE(row().publishedAt, before.publishedAt);
    }

    void findsByWordsWithoutAccents()
    {
        edit(m_author, u"La métropole a ouvert trois liaisons."_s);
        QCOMPARE(m_workspace->search().find(u"metropole liais"_s, 10)->size(), 1);
        edit(m_author, u"Rien."_s);
        QCOMPARE(m_workspace->search().find(u"metropole"_s, 10)->size(), 0);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::ReviewWorkflowTest)
#include "review_workflow_test.moc"
