// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/evidence_desk.h"

#include "core/store/backup.h"
#include "core/store/verification.h"
#include "core/workflow/dossier_comparison.h"
#include "core/workflow/history_desk.h"
#include "tests/support/newsroom.h"
#include "tests/support/small_documents.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

/// Kept copies of evidence: in, out, and what is looked for in them.
class EvidenceDeskTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<EditingDesk> m_editing;
    std::unique_ptr<EvidenceDesk> m_desk;
    const QString m_key = u"courrier-2024"_s;

    ReadDocument page(const QString &sentence)
    {
        return must(readDocument(m_dir->fileWith(u"article.html"_s, smallPage(u"Les travaux"_s, { sentence }))));
    }
    CitedPiece piece() { return must(m_desk->find(promiseId(3), m_key)); }
    /// Its only copy is the page with this sentence.
    Saved keepOnly(const QString &sentence)
    {
        auto found = piece();
        auto changed = found.value;
        changed.captures = { must(m_desk->keep(page(sentence))) };
        return must(m_desk->save(found, changed, {}));
    }
    QList<DossierFinding> findings(const QString &rule)
    {
        const auto head = *must(m_newsroom->workspace().revisions().head(entityOf(promiseId(3))));
        auto all = must(ChecklistDesk(m_newsroom->session()).findings(promiseId(3), head));
        all.removeIf([&](const DossierFinding &finding) { return finding.rule != rule; });
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_newsroom = std::make_unique<Newsroom>(m_dir->workspacePath());
        m_editing = std::make_unique<EditingDesk>(m_newsroom->session());
        m_desk = std::make_unique<EvidenceDesk>(m_newsroom->session(), *m_editing);
        const auto id = idNamed<EvidenceId>(m_key);
        const auto promise = aPromise({ .number = 3, .evidence = { { id, revisionNamed(m_key) } } });
        must(m_editing->save(
            { .promise = promiseId(3), .base = {}, .value = promise, .evidence = { { id, {}, anEvidence(m_key) } } }));
        keepOnly(u"Chantier."_s);
    }
    void cleanup()
    {
        m_desk.reset();
        m_editing.reset();
        m_newsroom.reset();
    }

    void aCopyComesOutAsItWentIn()
    {
        QByteArray large = "Compte rendu\n";
        while (large.size() < 2'500'000)
            large += QByteArray::number(large.size()) + '\n';
        const auto document = must(readDocument(m_dir->fileWith(u"long.txt"_s, large)));
        const auto capture = must(m_desk->keep(document));
        QCOMPARE(capture.takenAt, someMoment());
        QVERIFY(!capture.isPublic);
        QCOMPARE(capture.text, capture.blob); // plain UTF-8 is its own words
        const auto path = m_dir->pathOf(u"out.txt"_s);
        QVERIFY(m_desk->writeCopy(capture, path));
        QCOMPARE(m_dir->bytesOf(u"out.txt"_s), large);
    }

    void theSameFileIsKeptOnce()
    {
        const auto before = must(m_newsroom->workspace().blobs().all()).size();
        const auto first = must(m_desk->keep(page(u"Un."_s)));
        const auto second = must(m_desk->keep(page(u"Un."_s)));
        QCOMPARE(first.blob, second.blob);
        QCOMPARE(must(m_newsroom->workspace().blobs().all()).size(), before + 2); // the page and its words
    }

    void aFileThatChangesMeanwhileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("then");
        QTest::newRow("shorter") << QByteArray("<html>");
        QTest::newRow("other bytes") << smallPage(u"Les travaux"_s, { u"Deux."_s });
        QTest::newRow("longer") << smallPage(u"Les travaux"_s, { u"Un. Et encore."_s });
    }
    void aFileThatChangesMeanwhileIsRefused()
    {
        QFETCH(QByteArray, then);
        const auto document = page(u"Un."_s);
        const auto before = must(m_newsroom->workspace().blobs().all());
        m_dir->fileWith(u"article.html"_s, then);
        const auto kept = m_desk->keep(document);
        QVERIFY(!kept && kept.error().kind == Error::Kind::BadInput);
        QCOMPARE(must(m_newsroom->workspace().blobs().all()), before);
    }

    void aCopyIsARevisionOfItsEvidenceAndOfTheDossier()
    {
        const auto before = piece();
        auto changed = before.value;
        const auto text = must(readDocument(m_dir->fileWith(u"note.txt"_s, "The works began in May.")));
        changed.captures = { must(m_desk->keep(text)) };
        must(m_desk->save(before, changed, {}));
        const auto after = piece();
        QVERIFY(after.base != before.base && after.dossier.revision != before.dossier.revision);
        QCOMPARE(after.dossier.value.evidence.first().revision, after.base);
        QCOMPARE(must(m_newsroom->workspace().entities().at<Evidence>(entityOf(before.id), before.base)).value,
                 before.value);
        const auto diff
            = must(compareRevisions(m_newsroom->workspace(), before.dossier.revision, after.dossier.revision));
        const auto summary = summaryLine(diff);
        QVERIFY2(summary.contains(u"kept copy"_s) && summary.contains(u"added"_s) && summary.contains(u"removed"_s),
                 qPrintable(summary));
    }

    void unknownEvidenceIsRefusedWithTheKeysThatThereAre()
    {
        const auto found = m_desk->find(promiseId(3), u"autre"_s);
        QVERIFY(!found && found.error().message.contains(m_key));
        m_newsroom->savePromise(1, u"Sans preuve."_s);
        QVERIFY(!m_desk->find(promiseId(1), m_key));
    }

    void copiesAreFoundByNumberNameAndHash()
    {
        keepOnly(u"Un."_s);
        const auto evidence = piece().value;
        const auto hash = evidence.captures.first().blob.toString();
        for (const auto &reference : { u"1"_s, u"article.html"_s, hash.left(8), hash })
            QCOMPARE(must(findCapture(evidence, reference)), 0);
        for (const auto &reference : { u"0"_s, u"2"_s, u"article"_s, hash.left(3), QString() })
            QVERIFY(!findCapture(evidence, reference));
    }

    void quotesAreLookedForInTheCopies()
    {
        keepOnly(u"As he said, <i>the</i> works. The works began\nin&nbsp;May."_s);
        QCOMPARE(findings(u"quote-in-copy"_s).size(), 0);
        QCOMPARE(findings(u"kept-copy"_s).size(), 0);
        keepOnly(u"The works began in June."_s);
        const auto found = findings(u"quote-in-copy"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().key, m_key);
        QCOMPARE(found.first().place.field, u"evidence"_s);
        QVERIFY(found.first().message.contains(u"The works began in May."_s));
        // Whoever stands by it says why; another quote is another matter.
        QVERIFY(ChecklistDesk(m_newsroom->session()).waive(promiseId(3), found.first(), u"Paru sur papier."_s));
        QVERIFY(findings(u"quote-in-copy"_s).first().waiver);
        auto again = piece();
        auto changed = again.value;
        changed.quotes.first().text = u"The works began in July."_s;
        must(m_desk->save(again, changed, {}));
        QVERIFY(!findings(u"quote-in-copy"_s).first().waiver);
    }

    void withoutACopyThereIsAMildFindingAlone()
    {
        auto found = piece();
        auto changed = found.value;
        changed.captures.clear();
        must(m_desk->save(found, changed, {}));
        QCOMPARE(findings(u"quote-in-copy"_s).size(), 0);
        QCOMPARE(findings(u"kept-copy"_s).size(), 1);
        QCOMPARE(findings(u"kept-copy"_s).first().severity, Severity::Notes);
        ChecklistSettings settings;
        settings.rules.insert(u"kept-copy"_s, Severity::Off);
        QVERIFY(ChecklistDesk(m_newsroom->editorsSession()).saveSettings(settings));
        QCOMPARE(findings(u"kept-copy"_s).size(), 0);
    }

    void aPictureHasNothingToLookIn()
    {
        auto found = piece();
        auto changed = found.value;
        changed.captures = { must(m_desk->keep(must(readDocument(m_dir->fileWith(u"x.png"_s, smallPng()))))) };
        must(m_desk->save(found, changed, {}));
        QCOMPARE(findings(u"quote-in-copy"_s).size(), 0);
        QCOMPARE(findings(u"kept-copy"_s).size(), 0);
    }

    void aRedactionTakesTheFilesThatNothingElseNames()
    {
        auto &workspace = m_newsroom->workspace();
        keepOnly(u"Un."_s);
        const auto shared = piece().value.captures.first();
        const auto secret = must(m_desk->keep(must(readDocument(m_dir->fileWith(u"secret.txt"_s, "Un nom.")))));
        auto found = piece();
        (void)must(m_desk->save(found, with(found.value, [&](Evidence &e) { e.captures.append(secret); }), {}));
        const auto withSecret = piece().base;
        const auto person = must(
            NewsroomDesk::findOrCreateStaff(workspace, m_newsroom->clock(), u"Aline Tessier"_s, Role::Administrator));
        HistoryDesk history({ workspace, m_newsroom->clock(), person });
        // While the dossier's text cites it, it could not be shown without.
        QVERIFY(!history.redact(entityOf(found.id), { withSecret }, u"Jugement."_s));
        found = piece();
        (void)must(m_desk->save(found, with(found.value, [&](Evidence &e) { e.captures = { shared }; }), {}));
        QVERIFY(must(workspace.blobs().has(secret.blob)));
        must(history.redact(entityOf(found.id), { withSecret }, u"Jugement du tribunal."_s));
        QVERIFY(!must(workspace.blobs().has(secret.blob)));
        QVERIFY(must(workspace.blobs().has(shared.blob)));
        Progress progress;
        const auto report = must(verifyWorkspace(m_newsroom->path(), progress));
        for (const auto &finding : report.findings)
            QVERIFY2(!finding.isDamage, qPrintable(finding.message));
        // No other way leads there.
        QVERIFY(!workspace.database().run(u"DELETE FROM blob_piece"_s));
        QVERIFY(!workspace.database().run(u"DELETE FROM blob"_s));
    }

    void backupsHoldTheCopies()
    {
        keepOnly(u"Un."_s);
        const auto capture = piece().value.captures.first();
        const auto backup = m_dir->pathOf(u"backup.tenue"_s);
        QVERIFY(makeBackup(m_newsroom->workspace().database(), backup));
        Progress progress;
        QVERIFY(must(verifyWorkspace(backup, progress)).isClean());
        const auto copy = must(Workspace::open(backup, Workspace::Access::ReadOnly, testInstallation()));
        QCOMPARE(must(copy->blobs().read(capture.blob)), m_dir->bytesOf(u"article.html"_s));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::EvidenceDeskTest)
#include "evidence_desk_test.moc"
