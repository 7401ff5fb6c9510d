// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verification.h"
#include "core/workflow/dossier_authorship.h"
#include "tests/support/newsroom.h"
#include "tests/support/raw_sqlite.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenue
{

/// Talking about a dossier, deciding on it, correcting it, taking words back, and blanking what must go.
class JudgingTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<Newsroom> m_newsroom;
    const PromiseId m_promise = promiseId(1);

    Workspace &workspace() { return m_newsroom->workspace(); }
    Session journalist() { return m_newsroom->session(); }
    Session editor() { return m_newsroom->editorsSession(); }
    RevisionId head() { return must(workspace().promises().find(m_promise))->head; }
    PromiseRow row() { return *must(workspace().promises().find(m_promise)); }
    Promise shown() { return must(EditingDesk(journalist()).open(m_promise)).value; }
    Session administrator()
    {
        const auto person = must(
            NewsroomDesk::findOrCreateStaff(workspace(), m_newsroom->clock(), u"Aline Tessier"_s, Role::Administrator));
        return { workspace(), m_newsroom->clock(), person };
    }
    void verifyWhole()
    {
        Progress progress;
        const auto report = must(verifyWorkspace(m_newsroom->path(), progress));
        for (const auto &finding : report.findings)
            QVERIFY2(!finding.isDamage, qPrintable(finding.kind + finding.message));
    }

private Q_SLOTS:
    void init()
    {
        m_newsroom.reset();
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_newsroom = std::make_unique<Newsroom>(m_dir->workspacePath());
        m_newsroom->savePromise(1, u"Le conseil a voté dix écoles.\n\nLa ville a payé."_s);
    }

    void commentsFollowTheirWords()
    {
        CommentDesk desk(editor());
        const auto text = shown().body;
        const auto id = must(desk.add(m_promise, head(), { u"body"_s, text.indexOf(u"dix écoles"_s), 10 },
                                      u"Quelles écoles, @Inès ?"_s));
        QCOMPARE(row().openComments, 1);
        m_newsroom->savePromise(1, u"Hier, le conseil a voté dix écoles.\n\nLa ville a payé."_s);
        auto threads = must(desk.threads(m_promise, shown()));
        QCOMPARE(threads.size(), 1);
        QVERIFY(threads[0].place.state != AnchorPlace::State::Lost);
        QCOMPARE(shown().body.mid(threads[0].place.start, threads[0].place.length), u"dix écoles"_s);
        must(CommentDesk(journalist()).reply(id, u"Celles du plan."_s));
        must(CommentDesk(journalist()).resolve(id));
        threads = must(desk.threads(m_promise, shown()));
        QCOMPARE(threads[0].replies.size(), 1);
        QVERIFY(threads[0].first.value.isResolved);
        QCOMPARE(threads[0].first.row.changedBy, m_newsroom->journalist());
        QCOMPARE(row().openComments, 0);
        must(desk.reopen(id));
        m_newsroom->savePromise(1, u"Tout autre chose."_s);
        threads = must(desk.threads(m_promise, shown()));
        QCOMPARE(threads[0].place.state, AnchorPlace::State::Lost);
        verifyWhole();
    }

    void aWithdrawnWaiverDoesNotHoldAndStays()
    {
        ChecklistDesk checklist(journalist());
        const auto findings = [&] { return must(checklist.findings(m_promise, head())); };
        const auto all = findings();
        QVERIFY(!all.isEmpty());
        const auto finding = all.first();
        QVERIFY(!checklist.withdrawWaiver(m_promise, finding));
        must(checklist.waive(m_promise, finding, u"Voulu ainsi."_s));
        QVERIFY(findings().first().waiver);
        must(checklist.withdrawWaiver(m_promise, findings().first()));
        QVERIFY(!findings().first().waiver);
        QCOMPARE(must(checklist.waivers(m_promise)).size(), 1);
        QCOMPARE(must(checklist.waivers(m_promise)).first().value.reason, u"Voulu ainsi."_s);
    }

    void whoSuggestedWordsDoesNotApproveThem()
    {
        SuggestionDesk desk(editor());
        auto proposed = shown();
        proposed.body += u"\n\nEt encore."_s;
        const auto id = must(desk.propose(m_promise, head(), { proposed, {} }, u"Pour finir"_s));
        (void)must(SuggestionDesk(journalist()).acceptAll(id, head()));
        must(ReviewDesk(journalist()).submit(m_promise, head()));
        QVERIFY(!ReviewDesk(editor()).approve(m_promise, head()));
        must(ReviewDesk(administrator()).approve(m_promise, head()));
    }

    void aReplyIsAskedOfThoseWhoAreFoundWanting()
    {
        DossierSubject subject { shown() };
        subject.examined = Examined::Yes;
        subject.category = VerdictCategory::Broken;
        const auto asks = [&] {
            const auto all = findingsOf(subject);
            return std::any_of(all.begin(), all.end(), [](const auto &each) { return each.rule == "reply-asked"_L1; });
        };
        QVERIFY(asks());
        subject.repliesAsked = 1;
        QVERIFY(!asks());
        subject.repliesAsked = 0;
        subject.category = VerdictCategory::Kept;
        QVERIFY(!asks());
    }

    void settingsOfTheChecklistAreNotOverwritten()
    {
        ChecklistDesk checklist(editor());
        const auto entity = EntityId::create();
        ChecklistSettings settings;
        settings.rules.insert(u"deadline"_s, Severity::Off);
        const auto first = must(checklist.saveSettings(entity, {}, settings));
        settings.rules.insert(u"summary"_s, Severity::Blocks);
        (void)must(checklist.saveSettings(entity, first.revision, settings));
        QCOMPARE(checklist.saveSettings(entity, first.revision, {}).error().kind, Error::Kind::Conflict);
        QCOMPARE(checklist.saveSettings(EntityId::create(), {}, {}).error().kind, Error::Kind::Conflict);
        QCOMPARE(must(checklist.settings()), settings);
    }

    void brokenCitationStopsUntilItIsWaived()
    {
        m_newsroom->savePromise(1, u"Voté [@nulle-part]."_s);
        ReviewDesk review(journalist());
        const auto refused = review.submit(m_promise, head());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        ChecklistDesk checklist(journalist());
        QVERIFY(!checklist.waiveRule(m_promise, head(), u"unknown-citation"_s, {}));
        must(checklist.waiveRule(m_promise, head(), u"unknown-citation"_s, u"La preuve arrive demain."_s));
        must(review.submit(m_promise, head()));
        // Another text in that place: the waiver does not hold any more.
        m_newsroom->savePromise(1, u"Voté [@ailleurs]."_s);
        QVERIFY(!review.submit(m_promise, head()));
        QCOMPARE(must(checklist.waivers(m_promise)).size(), 1);
    }

    void rulesAreTheNewsrooms()
    {
        ChecklistSettings settings;
        settings.rules.insert(u"criteria"_s, Severity::Blocks);
        QVERIFY(!ChecklistDesk(journalist()).saveSettings(settings));
        must(ChecklistDesk(editor()).saveSettings(settings));
        auto promise = shown();
        promise.criteria.clear();
        must(EditingDesk(journalist()).save({ .promise = m_promise, .base = head(), .value = promise }));
        QVERIFY(!ReviewDesk(journalist()).submit(m_promise, head()));
        settings.rules.insert(u"criteria"_s, Severity::Off);
        must(ChecklistDesk(editor()).saveSettings(settings));
        must(ReviewDesk(journalist()).submit(m_promise, head()));
    }

    void withdrawnApprovalCannotBePublished()
    {
        must(ReviewDesk(journalist()).submit(m_promise, head()));
        must(ReviewDesk(editor()).approve(m_promise, head()));
        QVERIFY(!ReviewDesk(editor()).withdraw(m_promise, head(), {}));
        QVERIFY(!ReviewDesk(journalist()).withdraw(m_promise, head(), u"Non."_s));
        must(ReviewDesk(editor()).withdraw(m_promise, head(), u"Un doute sur la date."_s));
        QCOMPARE(row().state, WorkflowState::Submitted);
        QVERIFY(!PublicationDesk(editor()).publish(m_promise, head()));
    }

    void takingOverGivesItToTheEditor()
    {
        must(ReviewDesk(journalist()).submit(m_promise, head()));
        must(ReviewDesk(editor()).takeOver(m_promise, head()));
        QCOMPARE(row().state, WorkflowState::Draft);
        QCOMPARE(row().assigned, std::optional(m_newsroom->editor()));
    }

    void urgentPublicationWantsAReasonAndShows()
    {
        PublicationDesk desk(editor());
        QVERIFY(!desk.publish(m_promise, head(), PublicationWish { {}, PublicationWish::Readers::Urgent, {} }));
        QVERIFY(!PublicationDesk(journalist())
                     .publish(m_promise, head(), PublicationWish { u"Non."_s, PublicationWish::Readers::Urgent, {} }));
        must(desk.publish(m_promise, head(),
                          PublicationWish { u"Scrutin ce soir."_s, PublicationWish::Readers::Urgent, {} }));
        QCOMPARE(row().state, WorkflowState::Published);
        QVERIFY(must(workspace().decisions().of(m_promise)).last().decision.isUrgent);
        must(workspace().rebuildProjections());
        QVERIFY(must(workspace().decisions().of(m_promise)).last().decision.isUrgent);
    }

    void correctionsAreNumberedWithoutGaps()
    {
        m_newsroom->publishPromise(1);
        const auto before = head();
        for (int number = 1; number <= 2; ++number) {
            m_newsroom->savePromise(1, u"Texte %1."_s.arg(number));
            must(ReviewDesk(journalist()).submit(m_promise, head()));
            must(ReviewDesk(editor()).approve(m_promise, head()));
            PublicationDesk desk(editor());
            QVERIFY(!desk.correct(m_promise, head(), { CorrectionKind::Factual, u" "_s }));
            must(desk.correct(m_promise, head(), { CorrectionKind::Factual, u"Le chiffre était faux."_s }));
        }
        const auto corrections = must(workspace().decisions().corrections());
        QCOMPARE(corrections.size(), 2);
        QCOMPARE(corrections[0].decision.correction->number, 1);
        QCOMPARE(corrections[0].decision.correction->from, before);
        QCOMPARE(corrections[1].decision.correction->number, 2);
        QCOMPARE(row().published, std::optional(head()));
        verifyWhole();
    }

    void embargoedTextIsNotOnlineBefore()
    {
        must(ReviewDesk(journalist()).submit(m_promise, head()));
        must(ReviewDesk(editor()).approve(m_promise, head()));
        const auto end = m_newsroom->clock().now().addDays(2);
        must(PublicationDesk(editor()).publish(m_promise, head(), PublicationWish { {}, {}, end }));
        const auto publications = must(workspace().decisions().publications());
        QVERIFY(inForceAt(publications, end.addSecs(-1)).isEmpty());
        QCOMPARE(inForceAt(publications, end).size(), 1);
    }

    void timelineTellsWhatWasDone()
    {
        HistoryDesk desk(editor());
        must(desk.nameMilestone(m_promise, head(), u"Avant relecture"_s));
        m_newsroom->publishPromise(1);
        m_newsroom->savePromise(1, u"Le conseil a voté onze écoles."_s);
        const auto all = must(desk.timeline(m_promise, { .sizes = TimelineFilter::Sizes::Yes }));
        QCOMPARE(all.size(), 5);
        QCOMPARE(all[0].milestones, QStringList { u"Avant relecture"_s });
        QVERIFY(all[4].size && all[4].size->wordsInserted > 0);
        QCOMPARE(must(desk.timeline(m_promise, { .kind = TimelineFilter::Kind::Decisions })).size(), 3);
        QCOMPARE(must(desk.timeline(m_promise, { .person = m_newsroom->editor() })).size(), 2);
    }

    void restoresWholeFieldOrParagraph()
    {
        const auto first = head();
        m_newsroom->savePromise(1, u"Nouveau début.\n\nLa ville a payé.\n\nEt après ?"_s);
        HistoryDesk desk(journalist());
        const auto second = head();
        must(desk.restore(m_promise, head(), first, { u"body"_s, 0 }));
        QVERIFY(shown().body.contains(u"dix écoles"_s));
        QVERIFY(shown().body.contains(u"Et après ?"_s));
        const auto stale = desk.restore(m_promise, second, first);
        QVERIFY(!stale);
        QCOMPARE(stale.error().kind, Error::Kind::Conflict);
        must(desk.restore(m_promise, head(), second, { u"body"_s }));
        QVERIFY(shown().body.startsWith(u"Nouveau début."_s));
        const auto whole = must(desk.restore(m_promise, head(), first));
        QVERIFY(whole.isNew);
        QCOMPARE(must(workspace().revisions().revision(whole.revision)).header().reason, Reason::Restored);
        QVERIFY(!must(desk.restore(m_promise, head(), first)).isNew);
    }

    void asItWas()
    {
        const auto then = m_newsroom->clock().now();
        m_newsroom->clock().set(then.addDays(1));
        m_newsroom->savePromise(1, u"Plus tard."_s);
        HistoryDesk desk(editor());
        QVERIFY(must(desk.asOf(m_promise, then))->value.body.startsWith(u"Le conseil"_s));
        QCOMPARE(must(desk.asOf(m_promise, then.addDays(1)))->value.body, u"Plus tard."_s);
        QVERIFY(!must(desk.asOf(m_promise, then.addDays(-1))));
    }

    void redactedWordsAreNowhereInTheFile()
    {
        const auto words = u"Madame Xylophage habite rue des Quatre-Vents. "_s;
        const auto filler = u"Le conseil a délibéré longuement du budget des écoles. "_s.repeated(20);
        m_newsroom->savePromise(1, filler + words + u"Fin."_s);
        const auto secret = head();
        const auto name = QFileInfo(m_newsroom->path()).fileName();
        QVERIFY(m_dir->bytesOf(name).contains("xylophage")); // the search index has it
        for (int i = 0; i < 4; ++i)
            m_newsroom->savePromise(1, filler + u"Suite %1."_s.arg(i));
        const auto later = must(workspace().revisions().history(entityOf(m_promise)));
        HistoryDesk desk(administrator());
        QVERIFY(!HistoryDesk(editor()).redact(entityOf(m_promise), { secret }, u"Jugement."_s));
        QVERIFY(!desk.redact(entityOf(m_promise), { head() }, u"Jugement."_s));
        must(desk.redact(entityOf(m_promise), { secret }, u"Jugement du tribunal."_s));
        QCOMPARE(workspace().revisions().content(secret).error().kind, Error::Kind::Redacted);
        for (const auto &revision : later) {
            if (revision.id() != secret)
                must(workspace().revisions().content(revision.id()));
        }
        const auto entries = must(desk.timeline(m_promise));
        QVERIFY(std::any_of(entries.begin(), entries.end(), [](const auto &e) { return e.redaction.has_value(); }));
        verifyWhole();
        m_newsroom->close();
        const auto bytes = m_dir->bytesOf(name);
        for (const auto *gone : { "Xylophage", "xylophage", "Quatre-Vents" })
            QVERIFY2(!bytes.contains(gone), gone);
    }

    void whoWroteIsKnownAfterARedaction()
    {
        m_newsroom->savePromise(1, u"Une phrase qui doit partir."_s);
        const auto secret = head();
        m_newsroom->savePromise(1, u"Une phrase qui peut rester."_s);
        must(HistoryDesk(administrator()).redact(entityOf(m_promise), { secret }, u"Jugement du tribunal."_s));
        Progress progress;
        const auto authorship = must(authorshipOf(workspace(), m_promise, head(), progress));
        QCOMPARE(authorship.text, u"Une phrase qui peut rester."_s);
        QCOMPARE(authorship.origins.last().author, m_newsroom->journalist());
    }

    // A content blanked without a record, or with a forged one, is damage; so is a record that is gone.
    void forgedRedactionsAreFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const QByteArray blank = "UPDATE content SET codec = 3, base = NULL, depth = 0, size = 0, bytes = x'' WHERE "
                                 "revision = (SELECT max(id) FROM revision WHERE hash IN (SELECT hash FROM revision "
                                 "WHERE reason = 'edited'));";
        QTest::newRow("record gone") << QByteArray("DELETE FROM redaction");
        QTest::newRow("blanked without a record") << blank;
        QTest::newRow("blanked with another's record")
            << QByteArray("INSERT INTO redaction SELECT max(id), (SELECT recorded FROM redaction) FROM revision WHERE "
                          "reason = 'edited';"
                          + blank);
        QTest::newRow("salt put back") << QByteArray("UPDATE revision SET salt = 'x' WHERE salt = ''");
    }
    void forgedRedactionsAreFound()
    {
        QFETCH(QByteArray, sql);
        const auto first = head();
        m_newsroom->savePromise(1, u"Sans le nom."_s);
        must(HistoryDesk(administrator()).redact(entityOf(m_promise), { first }, u"Jugement."_s));
        m_newsroom->savePromise(1, u"Et la suite."_s);
        verifyWhole();
        m_newsroom->close();
        {
            RawSqlite raw(m_newsroom->path());
            raw.dropTriggers();
            raw.run(sql);
            raw.restoreTriggers();
        }
        Progress progress;
        QVERIFY(!must(verifyWorkspace(m_newsroom->path(), progress)).isClean());
    }

    void lookedMarksCountWhatOthersDid()
    {
        QueueDesk desk(journalist());
        QVERIFY(!must(desk.lastLook(m_promise)));
        must(desk.markLooked(m_promise, head()));
        QCOMPARE(must(desk.lastLook(m_promise))->news(), 0);
        must(ReviewDesk(journalist()).submit(m_promise, head()));
        must(ReviewDesk(editor()).requestChanges(m_promise, head(), u"Il manque une source."_s));
        must(CommentDesk(editor()).add(m_promise, head(), { u"body"_s, 0, 2 }, u"Le ?"_s));
        const auto look = must(desk.lastLook(m_promise));
        QCOMPARE(look->decisions, 1);
        QCOMPARE(look->comments, 1);
        QCOMPARE(must(desk.notices()).size(), 1);
        must(desk.markLooked(m_promise, head()));
        QCOMPARE(must(desk.notices()).size(), 0);
    }

    void queueHoldsWhatWaits()
    {
        must(ReviewDesk(journalist()).submit(m_promise, head()));
        auto waiting = must(QueueDesk(editor()).waiting());
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting[0].why, QueueItem::Why::Review);
        QVERIFY(must(QueueDesk(journalist()).waiting()).isEmpty());
        must(ReviewDesk(editor()).requestChanges(m_promise, head(), u"Il manque une source."_s));
        waiting = must(QueueDesk(journalist()).waiting());
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting[0].why, QueueItem::Why::SentBack);
        QCOMPARE(waiting[0].note, u"Il manque une source."_s);
    }

    void suggestionsAreAcceptedChangeByChange()
    {
        m_newsroom->savePromise(1, u"Un.\n\nDeux.\n\nTrois.\n\nQuatre."_s);
        auto proposed = shown();
        proposed.body = u"Un !\n\nDeux.\n\nTrois.\n\nQuatre !"_s;
        proposed.title = u"Un autre titre"_s;
        SuggestionDesk desk(editor());
        const auto id = must(desk.propose(m_promise, head(), { proposed, {} }, u"Plus vif"_s));
        const auto changes = must(desk.changesOf(id));
        QCOMPARE(changes.size(), 3);
        QList<int> chosen;
        for (const auto &change : changes) {
            if (change.after == u"Quatre !"_s)
                chosen.append(change.number);
        }
        // Somebody wrote elsewhere meanwhile: both are kept.
        m_newsroom->savePromise(1, u"Un.\n\nDeux et demi.\n\nTrois.\n\nQuatre."_s);
        must(SuggestionDesk(journalist()).accept(id, head(), chosen));
        QCOMPARE(shown().body, u"Un.\n\nDeux et demi.\n\nTrois.\n\nQuatre !"_s);
        QCOMPARE(must(desk.find(id)).value.state, SuggestionState::PartlyAccepted);
        QVERIFY(!desk.refuse(id, u"Trop tard."_s));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::JudgingTest)
#include "judging_test.moc"
