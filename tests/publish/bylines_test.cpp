// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/site_export.h"
#include "tests/support/newsroom.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtTest/QtTest>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

const auto FirstText = QStringLiteral("Trois centres sur cinq ont ouvert. Les deux derniers attendent leur chantier.");
const auto SecondText = QStringLiteral("\n\nLe conseil a voté leur financement en juin, sans date de livraison.");

const auto Colleague = QStringLiteral("Théo Ormeau");

} // namespace

/// Who readers learn to be the author of an analysis: nobody, but where the newsroom and the author want it.
class BylinesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<Newsroom> m_newsroom;
    StaffId m_colleague;

    Session colleaguesSession() { return { m_newsroom->workspace(), m_newsroom->clock(), m_colleague }; }

    PublicDossier dossier(SiteOf of = SiteOf::Newest, const QDateTime &at = {})
    {
        PublicSiteReader reader(m_newsroom->workspace(), at.isValid() ? at : m_newsroom->clock().now(), of);
        const auto site = must(reader.read());
        return must(reader.readDossier(site.promises.first()));
    }

    void wantBylines(bool wanted)
    {
        NewsroomDesk desk(m_newsroom->editorsSession());
        auto settings = must(desk.siteSettings());
        settings.value.newsroom = u"La Vigie"_s;
        settings.value.hasBylines = wanted;
        must(desk.save(settings.entity, settings.revision, settings.value));
    }

    void letBeNamed(const StaffId &member, bool allowed)
    {
        NewsroomDesk desk(m_newsroom->editorsSession());
        auto staff = must(m_newsroom->workspace().entities().find<Staff>(entityOf(member)));
        staff->value.mayBeNamed = allowed;
        must(desk.save(staff->entity, staff->revision, staff->value));
    }

    void colleagueWrites(const QString &body)
    {
        EditingDesk desk(colleaguesSession());
        auto opened = must(desk.open(promiseId(1)));
        opened.value.body = body;
        must(desk.save({ .promise = promiseId(1), .base = opened.revision, .value = opened.value }));
    }

    void publish() { m_newsroom->publishPromise(1); }

    QByteArray page()
    {
        const auto folder = m_dir->pathOf(u"site"_s);
        Progress progress;
        must(exportSite({ .workspacePath = m_newsroom->path(),
                          .folder = folder,
                          .baseAddress = QUrl(u"https://vigie.example/"_s),
                          .asOf = m_newsroom->clock().now() },
                        testInstallation(), progress));
        QDir promises(folder + u"/promesses"_s);
        QFile file(promises.filePath(promises.entryList({ u"*.html"_s }).value(0)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_newsroom = std::make_unique<Newsroom>(m_dir->workspacePath());
        m_colleague = must(
            NewsroomDesk::findOrCreateStaff(m_newsroom->workspace(), m_newsroom->clock(), Colleague, Role::Journalist));
        m_newsroom->savePromise(1, FirstText);
    }

    void nobodyIsNamedUnlessBothWantIt()
    {
        publish();
        QCOMPARE(dossier().authors, QStringList());
        letBeNamed(m_newsroom->journalist(), true);
        QCOMPARE(dossier().authors, QStringList());
        wantBylines(true);
        QCOMPARE(dossier().authors, QStringList { aJournalist().name });
        QVERIFY(!dossier().hasOtherAuthors);
        letBeNamed(m_newsroom->journalist(), false);
        QCOMPARE(dossier().authors, QStringList());
    }

    void whoWroteMostComesFirst()
    {
        wantBylines(true);
        letBeNamed(m_newsroom->journalist(), true);
        letBeNamed(m_colleague, true);
        colleagueWrites(FirstText + SecondText);
        publish();
        QCOMPARE(dossier().authors, QStringList({ aJournalist().name, Colleague }));
        QVERIFY(page().contains("<b>Par Inès Valmer et Théo Ormeau</b> · Mis à jour le <time"));
        QVERIFY(page().contains(R"("author":[{"@type":"Person","name":"Inès Valmer"},{"@type":"Person","name":)"));
    }

    void whoMayNotBeNamedIsTheNewsroom()
    {
        wantBylines(true);
        letBeNamed(m_newsroom->journalist(), true);
        colleagueWrites(FirstText + SecondText);
        publish();
        QCOMPARE(dossier().authors, QStringList { aJournalist().name });
        QVERIFY(dossier().hasOtherAuthors);
        QVERIFY(page().contains("Par Inès Valmer et La Vigie"));
        QVERIFY(!page().contains("Ormeau"));
    }

    void aRetouchMakesNoAuthor()
    {
        wantBylines(true);
        letBeNamed(m_newsroom->journalist(), true);
        letBeNamed(m_colleague, true);
        colleagueWrites(QString(FirstText).replace(u"cinq"_s, u"six"_s));
        publish();
        QCOMPARE(dossier().authors, QStringList { aJournalist().name });
        QVERIFY(!dossier().hasOtherAuthors);
    }

    void whatIsNotPublishedNamesNobody()
    {
        wantBylines(true);
        letBeNamed(m_colleague, true);
        publish();
        colleagueWrites(FirstText + SecondText);
        QCOMPARE(dossier().authors, QStringList());
    }

    void suggestedWordsAreThoseOfWhoSuggestedThem()
    {
        wantBylines(true);
        letBeNamed(m_colleague, true);
        const auto base = must(EditingDesk(m_newsroom->session()).open(promiseId(1)));
        DossierDraft draft { .promise = base.value, .evidence = {} };
        draft.promise.body = FirstText + SecondText;
        const auto suggestion
            = must(SuggestionDesk(colleaguesSession()).propose(promiseId(1), base.revision, draft, {}));
        must(SuggestionDesk(m_newsroom->session()).acceptAll(suggestion, base.revision));
        publish();
        QCOMPARE(dossier().authors, QStringList { Colleague });
        QVERIFY(dossier().hasOtherAuthors);
    }

    void aRedactedPastNamesWhoWroteWhatIsLeft()
    {
        wantBylines(true);
        letBeNamed(m_newsroom->journalist(), true);
        const auto secret = *must(m_newsroom->workspace().revisions().head(entityOf(promiseId(1))));
        m_newsroom->savePromise(1, FirstText + SecondText);
        publish();
        const auto keeper = must(NewsroomDesk::findOrCreateStaff(m_newsroom->workspace(), m_newsroom->clock(),
                                                                 u"Aline Tessier"_s, Role::Administrator));
        must(HistoryDesk({ m_newsroom->workspace(), m_newsroom->clock(), keeper })
                 .redact(entityOf(promiseId(1)), { secret }, u"Jugement du tribunal."_s));
        QCOMPARE(dossier().authors, QStringList { aJournalist().name });
    }

    void whoTakesTheNameBackTakesItOffThePastToo()
    {
        wantBylines(true);
        letBeNamed(m_newsroom->journalist(), true);
        publish();
        const auto then = m_newsroom->clock().now();
        QCOMPARE(dossier(SiteOf::ThatMoment, then).authors, QStringList { aJournalist().name });
        m_newsroom->clock().set(then.addDays(1));
        letBeNamed(m_newsroom->journalist(), false);
        QCOMPARE(dossier(SiteOf::ThatMoment, then).authors, QStringList());
        letBeNamed(m_newsroom->journalist(), true);
        wantBylines(false);
        QCOMPARE(dossier(SiteOf::ThatMoment, then).authors, QStringList());
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::BylinesTest)
#include "bylines_test.moc"
