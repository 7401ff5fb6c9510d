// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/suggested_changes.h"

#include "tests/support/builders.h"
#include "tests/support/newsroom.h"
#include "tests/support/property.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtTest/QTest>

#include <numeric>

using namespace Qt::StringLiterals;

namespace tenue
{

namespace
{

const QStringList Lines { u"Un."_s, u"Deux."_s, u"Trois."_s, QString(), u"Quatre."_s, u"Cinq."_s };

/// Some of what there is, each once, in any order.
QStringList anySelection(const QStringList &all)
{
    QStringList chosen;
    const auto count = *rc::gen::inRange<int>(0, int(all.size()) + 1);
    while (chosen.size() < count) {
        const auto &one = all[*rc::gen::inRange<int>(0, int(all.size()))];
        if (!chosen.contains(one))
            chosen.append(one);
    }
    return chosen;
}

Promise anyDossier()
{
    auto promise = aPromise();
    promise.body = anySelection(Lines).join(u'\n');
    promise.summary = *rc::gen::element(u"Court."_s, u"Long."_s, QString());
    promise.institutions = anySelection({ u"Ville"_s, u"Métropole"_s, u"Région"_s, u"État"_s });
    promise.criteria = anySelection({ u"Voté"_s, u"Payé"_s, u"Ouvert"_s });
    for (const auto &name : anySelection({ u"a"_s, u"b"_s, u"c"_s }))
        promise.themes.append(idNamed<ThemeId>(name));
    for (const auto &name : anySelection({ u"e"_s, u"f"_s, u"g"_s }))
        promise.evidence.append({ idNamed<EvidenceId>(name), revisionNamed(name + *rc::gen::element(u"1"_s, u"2"_s)) });
    return promise;
}

QList<int> numbers(qsizetype count)
{
    QList<int> all(count);
    std::iota(all.begin(), all.end(), 0);
    return all;
}

} // namespace

/// A proposal taken apart into changes that are accepted or refused one by one, and put together again.
class SuggestedChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOrNothingGivesOneSideOrTheOther()
    {
        QVERIFY(rc::check("all changes give the proposal, none the base", [] {
            const ProposedDossier dossier { anyDossier(), anyDossier() };
            const auto changes = suggestedChanges(dossier);
            RC_ASSERT(must(withChanges(dossier, {})) == dossier.base);
            RC_ASSERT(must(withChanges(dossier, numbers(changes.size()))) == dossier.proposed);
            RC_ASSERT(changes.isEmpty() == (dossier.base == dossier.proposed));
        }));
    }

    void oneAcceptedChangeLeavesTheOtherFields()
    {
        QVERIFY(rc::check("one accepted change touches its own field only", [] {
            auto base = anyDossier();
            auto proposed = base;
            proposed.institutions = anyDossier().institutions;
            proposed.criteria = anyDossier().criteria;
            const ProposedDossier dossier { base, proposed };
            for (const auto &change : suggestedChanges(dossier)) {
                const auto taken = must(withChanges(dossier, { change.number }));
                const bool isOtherUntouched = change.field == u"institutions"_s
                    ? taken.criteria == base.criteria
                    : taken.institutions == base.institutions;
                RC_ASSERT(isOtherUntouched);
                RC_ASSERT(taken != base);
            }
        }));
    }

    void entriesOfListsStandAlone()
    {
        auto base = aPromise();
        base.institutions = { u"Ville"_s, u"Région"_s };
        auto proposed = base;
        proposed.institutions = { u"Métropole"_s, u"Ville"_s };
        const ProposedDossier dossier { base, proposed };
        const auto changes = suggestedChanges(dossier);
        QCOMPARE(changes.size(), 2);
        const bool isAddedFirst = changes[0].before.isEmpty();
        const auto &added = changes[isAddedFirst ? 0 : 1];
        const auto &removed = changes[isAddedFirst ? 1 : 0];
        QCOMPARE(added.after, u"Métropole"_s);
        QCOMPARE(removed.before, u"Région"_s);
        QCOMPARE(must(withChanges(dossier, { added.number })).institutions,
                 (QStringList { u"Métropole"_s, u"Ville"_s, u"Région"_s }));
        QCOMPARE(must(withChanges(dossier, { removed.number })).institutions, QStringList { u"Ville"_s });
    }

    void evidenceSaysWhatItIs()
    {
        const auto id = idNamed<EvidenceId>(u"e"_s);
        const auto evidence = anEvidence(u"rapport"_s);
        auto proposed = aPromise();
        proposed.evidence = { { id, proposedRevision(evidence) } };
        ProposedDossier dossier { aPromise(), proposed, { { id, {}, evidence } } };
        dossier.words.evidence.insert(proposedRevision(evidence), evidence.toJson());
        const auto changes = suggestedChanges(dossier);
        QCOMPARE(changes.size(), 1);
        QVERIFY2(changes[0].after.contains(evidence.title), qPrintable(changes[0].after));
        QVERIFY(!changes[0].after.contains(u'{'));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::SuggestedChangesTest)
#include "suggested_changes_test.moc"
