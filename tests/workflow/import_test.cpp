// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_writer.h"
#include "core/store/verification.h"
#include "core/workflow/desks.h"
#include "tests/support/places.h"
#include "tests/support/temporary_workspace_dir.h"

#include <QtCore/QFileInfo>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

/// Lists of promises coming in, year after year.
class ImportTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    FixedClock m_clock { QDateTime(QDate(2025, 11, 14), QTime(9, 30), Qt::UTC) };
    std::unique_ptr<Desks> m_desks;

    static ColumnMapping smallMapping()
    {
        const auto mapping = ColumnMapping::parse(R"json({
            "list": "petite-liste",
            "format": { "language": "fr" },
            "mandate": { "title": "Port-Lavance 2020-2026" },
            "fields": {
                "number": { "column": "N" },
                "title": { "column": "Titre" },
                "theme": { "column": "Theme" },
                "summary": { "column": "Resume" }
            },
            "verdict": { "column": "Verdict", "values": { "oui": "tenue", "non": "non-tenue" }, "empty": "a-examiner" }
        })json");
        if (!mapping)
            qFatal("%s", qPrintable(mapping.error().message));
        return *mapping;
    }

    ImportRequest request(const QByteArray &rows, const QDate &asOf, const ColumnMapping &mapping = smallMapping())
    {
        return { u"liste.csv"_s, "N;Titre;Theme;Resume;Verdict\n" + rows, mapping, asOf };
    }

    Result<ImportPlan> import(const ImportRequest &wanted)
    {
        Progress progress;
        return m_desks->exchange().importPromises(wanted, progress);
    }

    Loaded<Promise> promise(int number)
    {
        const auto rows = m_desks->workspace().promises().withNumber(number);
        return *m_desks->editing().open(rows->first().promise);
    }

    qsizetype revisionsOf(int number)
    {
        return m_desks->workspace().revisions().history(promise(number).entity)->size();
    }

private Q_SLOTS:
    void init()
    {
        m_desks.reset();
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        qputenv("XDG_DATA_HOME", m_dir->pathOf(u"data"_s).toUtf8());
        auto workspace = Workspace::create(m_dir->workspacePath(), Installation(u"test"_s));
        QVERIFY2(workspace, qPrintable(workspace ? QString() : workspace.error().message));
        const auto founder = NewsroomDesk::found(**workspace, m_clock,
                                                 Staff { u"Inès Valmer"_s, u"IV"_s, Role::Journalist, {}, false },
                                                 SiteLanguage::French);
        QVERIFY(founder);
        m_desks = std::make_unique<Desks>(std::move(*workspace), m_clock, *founder);
    }

    void newRowsBecomePromises()
    {
        const auto plan = import(request("1;Ouvrir un lieu;Santé;;oui\n2;Planter;Écologie;;\n", QDate(2022, 12, 31)));
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
        QCOMPARE(plan->count(PlannedPromise::Kind::New), 2);
        QCOMPARE(promise(1).value.verdict, u"tenue"_s);
        QCOMPARE(promise(1).value.verdictSince, QDate(2022, 12, 31));
        QCOMPARE(promise(2).value.verdict, u"a-examiner"_s);
        QVERIFY(!promise(2).value.verdictSince.isValid());
        QCOMPARE(m_desks->newsroom().all<Theme>()->size(), 2);
    }

    void dryRunWritesNothing()
    {
        const auto before = *m_desks->workspace().revisions().count();
        const auto plan = m_desks->exchange().plan(request("1;Ouvrir;Santé;;oui\n", QDate(2022, 12, 31)));
        QVERIFY(plan);
        QCOMPARE(plan->count(PlannedPromise::Kind::New), 1);
        QCOMPARE(*m_desks->workspace().revisions().count(), before);
    }

    void sameFileAgainMakesNoRevisionOfAPromise()
    {
        const QByteArray rows = "1;Ouvrir;Santé;;oui\n";
        QVERIFY(import(request(rows, QDate(2022, 12, 31))));
        const auto again = import(request(rows, QDate(2023, 12, 31)));
        QVERIFY(again);
        QCOMPARE(again->count(PlannedPromise::Kind::Unchanged), 1);
        QCOMPARE(revisionsOf(1), 1);
    }

    void newerFileAddsARevisionWhereARowDiffers()
    {
        QVERIFY(import(request("1;Ouvrir;Santé;;non\n2;Planter;;;\n", QDate(2022, 12, 31))));
        const auto plan = import(request("1;Ouvrir;Santé;;oui\n2;Planter;;;\n", QDate(2023, 12, 31)));
        QVERIFY(plan);
        QCOMPARE(plan->count(PlannedPromise::Kind::Changed), 1);
        QCOMPARE(plan->count(PlannedPromise::Kind::Unchanged), 1);
        QCOMPARE(promise(1).value.verdict, u"tenue"_s);
        QCOMPARE(promise(1).value.verdictSince, QDate(2023, 12, 31));
        QCOMPARE(promise(1).value.verdictChange, std::optional(VerdictChange::NewFact));
        const auto history = m_desks->workspace().revisions().history(promise(1).entity);
        QCOMPARE(history->last().header().reason, Reason::Imported);
    }

    void aDeadlineThatIsNoDayKeepsItsWords()
    {
        auto mapping = smallMapping();
        mapping.fields.remove(PromiseField::Summary);
        mapping.fields.insert(PromiseField::Deadline, { .columns = { u"Resume"_s }, .allowsPeriods = true });
        QVERIFY(import(request("1;Ouvrir;;mai 2024;\n", QDate(2022, 12, 31), mapping)));
        QCOMPARE(promise(1).value.deadlineText, u"mai 2024"_s);
        QVERIFY(import(request("1;Ouvrir;;juin 2025;\n", QDate(2023, 12, 31), mapping)));
        QCOMPARE(promise(1).value.deadlineText, u"juin 2025"_s);
    }

    void whatAPersonWroteIsKept()
    {
        QVERIFY(import(request("1;Ouvrir;Santé;Un début.;non\n", QDate(2022, 12, 31))));
        auto mine = promise(1);
        mine.value.body = u"Mon analyse."_s;
        mine.value.summary = u"Mon résumé."_s;
        QVERIFY(m_desks->editing().save(
            { .promise = PromiseId(mine.entity.uuid()), .base = mine.revision, .value = mine.value }));
        const auto plan = import(request("1;Ouvrir;Santé;Une fin.;oui\n", QDate(2023, 12, 31)));
        QVERIFY(plan);
        QCOMPARE(promise(1).value.body, u"Mon analyse."_s);
        QCOMPARE(promise(1).value.summary, u"Mon résumé."_s);
        QCOMPARE(promise(1).value.verdict, u"tenue"_s);
        QCOMPARE(plan->leftOut.size(), 1);
    }

    void vanishedRowsAreReportedNotDeleted()
    {
        QVERIFY(import(request("1;Ouvrir;;;\n2;Planter;;;\n", QDate(2022, 12, 31))));
        const auto plan = import(request("1;Ouvrir;;;\n", QDate(2023, 12, 31)));
        QVERIFY(plan);
        QCOMPARE(plan->vanished.size(), 1);
        QCOMPARE(plan->vanished.first().number, 2);
        QCOMPARE(*m_desks->workspace().promises().count(), 2);
    }

    void badRowsAreRefusedOneByOne()
    {
        const auto plan
            = import(request("1;Ouvrir;;;oui\nx;Planter;;;oui\n3;Bâtir;;;peut-être\n", QDate(2022, 12, 31)));
        QVERIFY(plan);
        QCOMPARE(plan->count(PlannedPromise::Kind::New), 1);
        QCOMPARE(plan->refused.size(), 2);
        QCOMPARE(plan->refused.first().place, 3);
        QVERIFY(plan->refused.last().reason.contains(u"peut-être"_s));
    }

    void olderFileIsRefusedWhole()
    {
        QVERIFY(import(request("1;Ouvrir;;;oui\n", QDate(2023, 12, 31))));
        const auto before = *m_desks->workspace().revisions().count();
        const auto refused = import(request("1;Ouvrir;;;non\n", QDate(2022, 12, 31)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::BadInput);
        QCOMPARE(*m_desks->workspace().revisions().count(), before);
    }

    void unreadableFileChangesNothing()
    {
        const auto before = *m_desks->workspace().revisions().count();
        auto broken = request("1;\"Ouvrir;;;oui\n", QDate(2023, 12, 31));
        const auto refused = import(broken);
        QVERIFY(!refused);
        QVERIFY(!refused.error().message.isEmpty());
        QCOMPARE(*m_desks->workspace().revisions().count(), before);
    }

    void theYearsOfARealListFollowEachOther_data()
    {
        QTest::addColumn<QString>("mapping");
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<int>("promises");
        QTest::newRow("Boric") << u"del-dicho-al-hecho-boric.json"_s
                               << QStringList { u"Boric-2022-2026_Programa-2022.csv"_s,
                                                u"Boric-2022-2026_Programa-2023.csv"_s,
                                                u"Boric-2022-2026_Programa-2024.csv"_s }
                               << 216;
        QTest::newRow("Piñera") << u"del-dicho-al-hecho-pinera.json"_s
                                << QStringList { u"Pinera-2018-2022_Programa-2018.csv"_s,
                                                 u"Pinera-2018-2022_Programa-2019.csv"_s,
                                                 u"Pinera-2018-2022_Programa-2020.csv"_s,
                                                 u"Pinera-2018-2022_Programa-2021.csv"_s }
                                << 256;
    }
    void theYearsOfARealListFollowEachOther()
    {
        QFETCH(QString, mapping);
        QFETCH(QStringList, files);
        QFETCH(int, promises);
        const QString folder = sharedDataFolder() + QStringLiteral("/del-dicho-al-hecho/");
        if (!QFileInfo::exists(folder))
            QSKIP("the tracker's own files are not beside this checkout");
        const auto columns = ColumnMapping::parse(
            *readWholeFile(QString(sourceFolder() + QStringLiteral("/tests/data/") + mapping), 1'000'000));
        QVERIFY2(columns, qPrintable(columns ? QString() : columns.error().message));
        for (const auto &file : files) {
            const int year = file.chopped(4).right(4).toInt();
            const auto plan
                = import({ file, *readWholeFile(folder + file, 10'000'000), *columns, QDate(year, 12, 31) });
            QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
            QVERIFY(plan->vanished.isEmpty());
        }
        QCOMPARE(*m_desks->workspace().promises().count(), promises);
        Progress progress;
        QVERIFY(verifyWorkspace(m_desks->workspace().path(), progress)->isClean());
        if (mapping.contains(u"boric"_s))
            QCOMPARE(revisionsOf(51), 3);
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::ImportTest)
#include "import_test.moc"
