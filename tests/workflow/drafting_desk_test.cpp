// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/drafting_desk.h"

#include "core/workflow/newsroom_desk.h"
#include "core/workflow/shipped_template.h"
#include "tests/support/newsroom.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtTest/QTest>

namespace tenue
{

using namespace Qt::StringLiterals;

class DraftingDeskTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<EditingDesk> m_editing;
    std::unique_ptr<DraftingDesk> m_desk;

    Promise promise(int number) const { return must(m_editing->open(promiseId(number))).value; }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_newsroom = std::make_unique<Newsroom>(m_dir->workspacePath());
        m_editing = std::make_unique<EditingDesk>(m_newsroom->session());
        m_desk = std::make_unique<DraftingDesk>(m_newsroom->session(), *m_editing);
    }
    void cleanup()
    {
        m_desk.reset();
        m_editing.reset();
        m_newsroom.reset();
        m_dir.reset();
    }

    void wordsAreSharedAndUnited()
    {
        QCOMPARE(must(m_desk->words()), QStringList());
        QVERIFY(m_desk->addWord(u" Aulnettes "_s));
        QVERIFY(m_desk->addWord(u"Aulnettes"_s));
        const auto colleague = m_newsroom->openAgain();
        EditingDesk editing({ *colleague, m_newsroom->clock(), m_newsroom->editor() });
        DraftingDesk desk({ *colleague, m_newsroom->clock(), m_newsroom->editor() }, editing);
        QVERIFY(desk.addWord(u"Diallo"_s));
        QVERIFY(m_desk->addWord(u"Béthune"_s));
        QCOMPARE(must(m_desk->words()), (QStringList { u"Aulnettes"_s, u"Béthune"_s, u"Diallo"_s }));
        QVERIFY(m_desk->removeWord(u"Diallo"_s));
        QCOMPARE(must(desk.words()), (QStringList { u"Aulnettes"_s, u"Béthune"_s }));
        QCOMPARE(must(m_newsroom->workspace().revisions().heads(wordListId())).size(), 1);
        const auto refused = m_desk->addWord(u"deux mots"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::BadInput);
    }

    void templatesAreTheMandatesThenEverybodys()
    {
        const auto settings = must(NewsroomDesk(m_newsroom->session()).siteSettings()).value;
        auto offered = must(m_desk->templatesFor(aMandateId()));
        QCOMPARE(offered.size(), 1);
        QVERIFY(!offered[0].revision);
        QCOMPARE(offered[0].value, shippedTemplate(settings.language));
        auto general = offered[0];
        general.value.targetSigns = 4500;
        QVERIFY(m_desk->save(general.entity, {}, general.value));
        const auto own = EntityId::create();
        QVERIFY(m_desk->save(own, {}, { u"Mairie"_s, aMandateId(), u"## Un\n"_s, 1500 }));
        QVERIFY(m_desk->save(EntityId::create(), {}, { u"Ailleurs"_s, idNamed<MandateId>(u"b"_s), u"## Deux\n"_s }));
        offered = must(m_desk->templatesFor(aMandateId()));
        QCOMPARE(offered.size(), 2);
        QCOMPARE(offered[0].value.name, u"Mairie"_s);
        QCOMPARE(offered[1].value.targetSigns, 4500);
        auto retired = offered[0].value;
        retired.isRetired = true;
        QVERIFY(m_desk->save(own, offered[0].revision, retired));
        QCOMPARE(must(m_desk->templatesFor(aMandateId())).size(), 1);
        QVERIFY(!m_desk->save(EntityId::create(), {}, {}));
        for (const auto language : { SiteLanguage::French, SiteLanguage::English })
            QCOMPARE(shippedTemplate(language).outline.count(u"## "_s), 4);
    }

    void theHouseStyleIsASetting()
    {
        const auto before = must(NewsroomDesk(m_newsroom->session()).siteSettings()).value;
        QVERIFY(!before.toJson().contains(u"typography"_s));
        QCOMPARE(must(m_desk->typography()),
                 before.language == SiteLanguage::French ? TypographyProfile::FrenchFrance
                                                         : TypographyProfile::BritishEnglish);
        QVERIFY(m_desk->setTypography(TypographyProfile::FrenchSwitzerland));
        QCOMPARE(must(m_desk->typography()), TypographyProfile::FrenchSwitzerland);
    }

    void placesInManyDossiersAreReplaced()
    {
        m_newsroom->savePromise(1, u"La mairie vote. La Mairie paie."_s);
        m_newsroom->savePromise(2, u"Une mairie."_s);
        m_newsroom->savePromise(3, u"Rien."_s);
        const TextSearch search { u"mairie"_s, {} };
        auto places = must(findInDossiers(m_newsroom->workspace(), search));
        QCOMPARE(places.size(), 3);
        QCOMPARE(places[0].before, u"La "_s);
        QCOMPARE(places[0].after, u" vote. La Mairie paie."_s);
        const auto third = must(m_editing->open(promiseId(3))).revision;
        places.removeAt(1); // the person left it out
        const auto report = must(m_desk->replace(places, search, u"ville"_s, u"Un nom"_s));
        QCOMPARE(report.dossiers, 2);
        QCOMPARE(report.places, 2);
        QVERIFY(report.refused.isEmpty());
        QCOMPARE(promise(1).body, u"La ville vote. La Mairie paie."_s);
        QCOMPARE(promise(2).body, u"Une ville."_s);
        QCOMPARE(must(m_editing->open(promiseId(3))).revision, third);
    }

    void keysOfCitationsAreNoWords()
    {
        m_newsroom->savePromise(1, u"La mairie répond [@reponse-mairie-velo], dit la mairie [sic]. [@ mairie]"_s);
        const auto places = must(findInDossiers(m_newsroom->workspace(), { u"mairie"_s, {} }));
        QCOMPARE(places.size(), 3);
        QCOMPARE(places[1].before.right(8), u" dit la "_s);
        QCOMPARE(places[2].after, u"]"_s);
    }

    void dossiersAtWorkAreLeftAlone()
    {
        m_newsroom->savePromise(1, u"Une mairie."_s);
        m_newsroom->savePromise(2, u"Une mairie."_s);
        const TextSearch search { u"mairie"_s, {} };
        const auto places = must(findInDossiers(m_newsroom->workspace(), search));
        m_newsroom->savePromise(1, u"La mairie, depuis."_s); // saved meanwhile
        const auto second = must(m_editing->open(promiseId(2)));
        QVERIFY(m_editing->keepDraft(second.entity, second.revision, { { u"typed"_s, u"mot"_s } }));
        const auto report = must(m_desk->replace(places, search, u"ville"_s, {}));
        QCOMPARE(report.dossiers, 0);
        QCOMPARE(report.refused.size(), 2);
        for (const auto &refusal : report.refused)
            QCOMPARE(refusal.error.kind, Error::Kind::Conflict);
        QCOMPARE(promise(1).body, u"La mairie, depuis."_s);
        QCOMPARE(promise(2).body, u"Une mairie."_s);
        QVERIFY(must(m_editing->draftOf(second.entity)));
    }

    void typographyOfManyDossiersIsMended()
    {
        QVERIFY(m_desk->setTypography(TypographyProfile::FrenchFrance));
        m_newsroom->savePromise(1, u"L'école ?"_s);
        m_newsroom->savePromise(2, u"Rien."_s);
        const auto findings = textFindings(promise(1), Typography(TypographyProfile::FrenchFrance), nullptr);
        QCOMPARE(findings.size(), 2);
        QCOMPARE(findings[0].word, u"'"_s);
        const auto second = must(m_editing->open(promiseId(2))).revision;
        const auto report = must(m_desk->mendTypography({ promiseId(1), promiseId(2) }, {}));
        QCOMPARE(report.dossiers, 1);
        QCOMPARE(report.places, 2);
        QCOMPARE(promise(1).body, u"L’école\u202f?"_s);
        QCOMPARE(must(m_editing->open(promiseId(2))).revision, second);
        QCOMPARE(must(m_desk->mendTypography({ promiseId(1) }, {})).dossiers, 0);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::DraftingDeskTest)
#include "drafting_desk_test.moc"
