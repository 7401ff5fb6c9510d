// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/dossier_draft.h"
#include "core/workflow/dossier_findings.h"
#include "tests/support/builders.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

/// What a draft slot holds, and what is said about it.
class DossierDraftTest : public QObject
{
    Q_OBJECT

private:
    static EditedEvidence edited(const QString &key) { return { idNamed<EvidenceId>(key), {}, anEvidence(key) }; }

private Q_SLOTS:
    void comesBackFromJsonAsItWas()
    {
        DossierDraft draft { aPromise({ .body = u"Un été [@vote]."_s }), {} };
        draft.putEvidence(edited(u"vote"_s));
        draft.putEvidence({ idNamed<EvidenceId>(u"bilan"_s), revisionNamed(u"bilan"_s), anEvidence(u"bilan"_s) });
        const auto back = DossierDraft::fromJson(draft.toJson());
        QVERIFY(back);
        QCOMPARE(*back, draft);
    }

    void refusesJsonThatIsNoDraft()
    {
        auto json = DossierDraft { aPromise(), { edited(u"vote"_s) } }.toJson();
        json[u"evidence"_s] = QJsonArray { QJsonObject { { u"id"_s, u"nobody"_s } } };
        QVERIFY(!DossierDraft::fromJson(json));
    }

    void knowsWhetherASaveWouldMakeARevision()
    {
        const auto head = aPromise({ .body = u"Été"_s });
        DossierDraft draft { head, {} };
        QVERIFY(!draft.isDifferentFrom(head));
        // The same letters, composed otherwise, are the same content.
        draft.promise.body = u"Été"_s.normalized(QString::NormalizationForm_D);
        QVERIFY(!draft.isDifferentFrom(head));
        draft.promise.body += u'.';
        QVERIFY(draft.isDifferentFrom(head));
        draft.promise = head;
        draft.evidence.append(edited(u"vote"_s));
        QVERIFY(draft.isDifferentFrom(head));
    }

    void listsEvidenceOnceAndInOrder()
    {
        DossierDraft draft { aPromise(), {} };
        const auto first = edited(u"a"_s);
        const auto second = edited(u"b"_s);
        draft.putEvidence(first);
        draft.putEvidence(second);
        draft.putEvidence(with(first, [](EditedEvidence &e) { e.value.title = u"Autre"_s; }));
        QCOMPARE(draft.promise.evidence.size(), 2);
        QCOMPARE(draft.edited(first.id)->value.title, u"Autre"_s);
        QVERIFY(draft.moveEvidence(second.id, -1));
        QVERIFY(!draft.moveEvidence(second.id, -1));
        QCOMPARE(draft.promise.evidence.first().evidence, second.id);
        draft.removeEvidence(first.id);
        QVERIFY(!draft.lists(first.id));
        QVERIFY(!draft.edited(first.id));
        QVERIFY(!draft.moveEvidence(first.id, 1));
    }

    void pointsOutWhatIsMissing()
    {
        auto promise = aPromise({ .verdict = u"kept"_s, .body = u"Voté [@vote], puis payé [@facture]."_s });
        promise.sources.clear();
        promise.criteria = { u"Le pont est ouvert."_s };
        promise.deadlineText = u"fin 2025"_s;
        promise.verdictReason = u"Le pont est ouvert."_s;
        DossierSubject subject { promise, { anEvidence(u"vote"_s), anEvidence(u"bilan"_s) }, Examined::Yes };
        QStringList rules;
        for (const auto &finding : findingsOf(subject)) {
            QVERIFY(!finding.message.isEmpty());
            rules.append(finding.rule);
        }
        QCOMPARE(
            rules,
            (QStringList { u"source"_s, u"summary"_s, u"two-sources"_s, u"unknown-citation"_s, u"never-cited"_s }));
        promise.sources = { SourcePlace { idNamed<SourceDocumentId>(u"programme"_s), u"14"_s } };
        subject = { promise, { anEvidence(u"vote"_s), anEvidence(u"facture"_s) } };
        QVERIFY(findingsOf(subject).isEmpty());
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::DossierDraftTest)
#include "dossier_draft_test.moc"
