// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/contributors.h"

#include "core/workflow/history_desk.h"
#include "tests/support/builders.h"
#include "tests/support/newsroom.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

/// Whose words a revision holds, by whatever way they came into it: nobody approves their own.
class ContributorsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<Newsroom> m_newsroom;
    StaffId m_administrator;
    const PromiseId m_promise = promiseId(1);

    Workspace &workspace() { return m_newsroom->workspace(); }
    Session sessionOf(const StaffId &person) { return { workspace(), m_newsroom->clock(), person }; }
    PromiseRow row() { return *must(workspace().promises().find(m_promise)); }
    Promise shown() { return must(EditingDesk(m_newsroom->session()).open(m_promise)).value; }
    QSet<StaffId> contributorsOf(const RevisionId &revision)
    {
        return must(contributors(workspace(), m_promise, revision, row().approved));
    }
    void saveAs(const StaffId &person, const QString &body)
    {
        (void)must(EditingDesk(sessionOf(person))
                       .save({ .promise = m_promise, .base = row().head, .value = with(shown(), [&](Promise &p) {
                                                                             p.body = body;
                                                                         }) }));
    }
    void approveHead()
    {
        must(ReviewDesk(sessionOf(m_newsroom->journalist())).submit(m_promise, row().head));
        must(ReviewDesk(sessionOf(m_administrator)).approve(m_promise, row().head));
    }
    void restoreAs(const StaffId &person, const RevisionId &from, const RestoredPart &part)
    {
        (void)must(HistoryDesk(sessionOf(person)).restore(m_promise, row().head, from, part));
    }

private Q_SLOTS:
    void init()
    {
        m_newsroom.reset();
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_newsroom = std::make_unique<Newsroom>(m_dir->workspacePath());
        m_administrator = must(
            NewsroomDesk::findOrCreateStaff(workspace(), m_newsroom->clock(), u"Aline Tessier"_s, Role::Administrator));
        m_newsroom->savePromise(1, u"Premier jet."_s);
    }

    void whatWasApprovedIsNobodysAnyMore()
    {
        saveAs(m_newsroom->editor(), u"Premier jet.\n\nSuite."_s);
        QCOMPARE(contributorsOf(row().head), (QSet { m_newsroom->journalist(), m_newsroom->editor() }));
        approveHead();
        saveAs(m_newsroom->journalist(), u"Premier jet.\n\nSuite.\n\nFin."_s);
        QCOMPARE(contributorsOf(row().head), QSet { m_newsroom->journalist() });
    }

    void wordsThatComeBackAreThoseOfWhoWroteThem()
    {
        saveAs(m_newsroom->editor(), u"Premier jet.\n\nPhrase de la rédaction en chef."_s);
        const auto old = row().head;
        saveAs(m_newsroom->journalist(), u"Premier jet."_s);
        approveHead();
        restoreAs(m_newsroom->journalist(), old, { u"body"_s });
        QVERIFY(shown().body.contains(u"rédaction en chef"_s));
        QCOMPARE(contributorsOf(row().head), (QSet { m_newsroom->journalist(), m_newsroom->editor() }));
        must(ReviewDesk(sessionOf(m_newsroom->journalist())).submit(m_promise, row().head));
        QVERIFY(!ReviewDesk(sessionOf(m_newsroom->editor())).approve(m_promise, row().head));
        must(ReviewDesk(sessionOf(m_administrator)).approve(m_promise, row().head));
    }

    void aMergeHoldsTheWordsOfBothSides()
    {
        approveHead();
        const auto base = row().head;
        const auto before = shown();
        saveAs(m_newsroom->editor(), u"Premier jet.\n\nD’un côté."_s);
        const auto mine = with(before, [](Promise &p) { p.body = u"De l’autre.\n\nPremier jet."_s; });
        const auto merged = with(before, [](Promise &p) { p.body = u"De l’autre.\n\nPremier jet.\n\nD’un côté."_s; });
        (void)must(EditingDesk(sessionOf(m_newsroom->journalist()))
                       .saveMerged({ { .promise = m_promise, .base = base, .value = mine }, row().head, merged }));
        QCOMPARE(contributorsOf(row().head), (QSet { m_newsroom->journalist(), m_newsroom->editor() }));
    }

    void anAddedParagraphIsTakenOutAgain()
    {
        saveAs(m_newsroom->journalist(), u"Un.\n\nDeux."_s);
        const auto before = row().head;
        saveAs(m_newsroom->journalist(), u"Un.\n\nAjout.\n\nDeux, corrigé."_s);
        restoreAs(m_newsroom->journalist(), before, { u"body"_s, 2, RestoredPart::Whose::Now });
        QCOMPARE(shown().body, u"Un.\n\nDeux, corrigé."_s);
        // What stood there before is restored, not taken out.
        QVERIFY(!HistoryDesk(m_newsroom->session())
                     .restore(m_promise, row().head, before, { u"body"_s, 0, RestoredPart::Whose::Now }));
    }

    void aSuggestionCarriesItsEvidence()
    {
        DossierDraft draft { shown(), {} };
        const EditedEvidence added { EvidenceId::create(), {}, anEvidence(u"rapport"_s) };
        draft.putEvidence(added);
        SuggestionDesk desk(sessionOf(m_newsroom->editor()));
        const auto id = must(desk.propose(m_promise, row().head, draft, {}));
        QVERIFY(!must(workspace().entities().find<Evidence>(entityOf(added.id))));
        const auto changes = must(desk.changesOf(id));
        QCOMPARE(changes.size(), 1);
        QVERIFY(changes[0].after.contains(added.value.title));
        (void)must(SuggestionDesk(m_newsroom->session()).acceptAll(id, row().head));
        const auto kept = must(EditingDesk(m_newsroom->session()).evidenceOf(shown()));
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0].value, added.value);
        QVERIFY(contributorsOf(row().head).contains(m_newsroom->editor()));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::ContributorsTest)
#include "contributors_test.moc"
