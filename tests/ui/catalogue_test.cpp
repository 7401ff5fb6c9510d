// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/seated_catalogue.h"
#include "ui/models/catalogue_entry_model.h"
#include "ui/models/holder_table_model.h"
#include "ui/models/list_change_table_model.h"
#include "ui/models/verdict_table_model.h"
#include "ui/widgets/date_field.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace tenue
{

/// The newsroom's catalogue, edited as a person would.
class CatalogueTest : public QObject, private SeatedCatalogue
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void modelsKeepTheRules()
    {
        HolderTableModel holders;
        const QAbstractItemModelTester holderRules(&holders, QAbstractItemModelTester::FailureReportingMode::QtTest);
        holders.setValues(aMandate().holders);
        holders.swapWithNext(0);
        QCOMPARE(holders.value(0).name, u"Noé Castan"_s);
        QCOMPARE(holders.append({ .name = u"Lou Ferrand"_s }), 2);
        holders.removeAt(0);
        QCOMPARE(holders.rowCount(), 2);
        ListChangeTableModel changes;
        const QAbstractItemModelTester changeRules(&changes, QAbstractItemModelTester::FailureReportingMode::QtTest);
        changes.setValues({ { QDate(2020, 7, 1), 40, u"relevées"_s }, { QDate(2021, 1, 1), -2, u"retirées"_s } });
        QCOMPARE(changes.index(1, ListChangeTableModel::Difference).data().toString(), u"−2"_s);
        VerdictTableModel verdicts;
        const QAbstractItemModelTester verdictRules(&verdicts, QAbstractItemModelTester::FailureReportingMode::QtTest);
        verdicts.setValues(aScale().verdicts);
        verdicts.removeAt(6);
        QCOMPARE(verdicts.rowCount(), 6);
        CatalogueEntryModel entriesModel;
        const QAbstractItemModelTester rules(&entriesModel, QAbstractItemModelTester::FailureReportingMode::QtTest);
        entriesModel.setEntries({ { aMandateId().isNull() ? EntityId() : entityOf(aMandateId()), u"A"_s } });
        QCOMPARE(entriesModel.rowOf(entityOf(aMandateId())), 0);
    }

    void editedTitleIsSavedAsRevision()
    {
        QVERIFY(!part<QPushButton>(u"save"_s)->isEnabled());
        type(u"title"_s, u"Ville-Haute, mandat 2020–2026"_s);
        QVERIFY(!m_page->mayLeave());
        click(u"save"_s);
        QVERIFY(m_page->mayLeave());
        QCOMPARE(saved<Mandate>().first().value.title, u"Ville-Haute, mandat 2020–2026"_s);
        QCOMPARE(entries(), QStringList { u"Ville-Haute, mandat 2020–2026"_s });
        QVERIFY(!part<QLabel>(u"state"_s)->text().isEmpty());
    }

    void undoShowsWhatWasSaved()
    {
        type(u"title"_s, u"Autre"_s);
        click(u"undo"_s);
        QCOMPARE(part<QLineEdit>(u"title"_s)->text(), aMandate().title);
        QVERIFY(m_page->mayLeave());
    }

    void badInputIsSaidAndKept()
    {
        type(u"title"_s, {});
        QTest::keyClick(part<QWidget>(u"title"_s), Qt::Key_Delete);
        click(u"save"_s);
        QCOMPARE(strips(), QStringList { u"save"_s });
        QVERIFY(stripText().contains(u"title"_s));
        QVERIFY(!m_page->mayLeave());
    }

    void conflictOverwritesNothingUntilSaid()
    {
        auto theirs = saved<Mandate>().first();
        theirs.value.introduction = u"De quelqu’un d’autre"_s;
        must(NewsroomDesk(m_newsroom->session()).save(theirs.entity, theirs.revision, theirs.value));
        type(u"title"_s, u"Le mien"_s);
        click(u"save"_s);
        QCOMPARE(saved<Mandate>().first().value.title, aMandate().title);
        QCOMPARE(part<QLineEdit>(u"title"_s)->text(), u"Le mien"_s);
        auto *strip = part<StripStack>(u"strips"_s);
        const auto buttons = strip->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        QTest::mouseClick(buttons.last(), Qt::LeftButton);
        QCOMPARE(saved<Mandate>().first().value.title, u"Le mien"_s);
        QVERIFY(strips().isEmpty());
    }

    void leavingWithUnsavedChangesAsks_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<QString>("titleAfter");
        QTest::addColumn<int>("sectionAfter");
        QTest::newRow("stay") << 0 << aMandate().title << 0;
        QTest::newRow("discard") << 1 << aMandate().title << 1;
        QTest::newRow("save") << 2 << u"Nouveau"_s << 1;
    }
    void leavingWithUnsavedChangesAsks()
    {
        QFETCH(int, answer);
        QFETCH(QString, titleAfter);
        QFETCH(int, sectionAfter);
        type(u"title"_s, u"Nouveau"_s);
        m_prompts->answers = { answer };
        clickTab(CataloguePage::Themes);
        QCOMPARE(m_prompts->questions.size(), 1);
        QCOMPARE(m_page->findChild<QTabBar *>(u"sections"_s)->currentIndex(), sectionAfter);
        QCOMPARE(saved<Mandate>().first().value.title, titleAfter);
        QCOMPARE(m_page->mayLeave(), answer != 0);
    }

    void stayingKeepsTheListOnTheEntryInTheForm()
    {
        clickTab(CataloguePage::Themes);
        type(u"name"_s, u"Santé publique"_s);
        clickEntry(2);
        QCOMPARE(m_prompts->questions.size(), 1);
        QTRY_COMPARE(part<QListView>(u"entries"_s)->currentIndex().row(), 0);
        QCOMPARE(part<QLineEdit>(u"name"_s)->text(), u"Santé publique"_s);
    }

    void themesChangePlaces()
    {
        clickTab(CataloguePage::Themes);
        QCOMPARE(entries(), QStringList({ u"Santé"_s, u"Écoles"_s, u"Climat"_s }));
        clickEntry(2);
        click(u"earlier"_s);
        QCOMPARE(entries(), QStringList({ u"Santé"_s, u"Climat"_s, u"Écoles"_s }));
        QCOMPARE(part<QListView>(u"entries"_s)->currentIndex().row(), 1);
        click(u"earlier"_s);
        click(u"earlier"_s);
        QCOMPARE(entries(), QStringList({ u"Climat"_s, u"Santé"_s, u"Écoles"_s }));
    }

    void verdictIsAddedWithTheLookOfItsCategory()
    {
        clickTab(CataloguePage::Scales);
        clickEntry(entries().indexOf(aScale().name));
        click(u"add"_s);
        type(u"label"_s, u"Tenue à 70 %"_s);
        QCOMPARE(part<QLineEdit>(u"key"_s)->text(), u"tenue-a-70"_s);
        auto *category = part<QComboBox>(u"category"_s);
        category->setFocus();
        QTest::keyClick(category, Qt::Key_Home);
        QCOMPARE(part<QComboBox>(u"shape"_s)->currentIndex(), 0);
        QTest::keyClick(category, Qt::Key_Down);
        type(u"share"_s, u"70"_s);
        type(u"definition"_s, u"Aux deux tiers au moins."_s);
        click(u"save"_s);
        QVERIFY2(strips().isEmpty(), qPrintable(stripText()));
        const auto all = saved<VerdictScale>();
        const auto verdict = all.last().value.find(u"tenue-a-70"_s);
        QVERIFY(verdict);
        QCOMPARE(verdict->category, VerdictCategory::Partial);
        QCOMPARE(verdict->shape, VerdictShape::Partial);
        QCOMPARE(verdict->share, 70);
        QCOMPARE(verdict->definition, u"Aux deux tiers au moins."_s);
    }

    void verdictInUseStaysOnTheScale()
    {
        m_newsroom->savePromise(1, u"Texte"_s);
        clickTab(CataloguePage::Scales);
        clickEntry(entries().indexOf(aScale().name));
        auto *table = part<QTableView>(u"rows"_s);
        table->selectRow(6);
        type(u"key"_s, u"autre"_s);
        click(u"save"_s);
        QCOMPARE(strips(), QStringList { u"save"_s });
        QVERIFY(!saved<VerdictScale>().last().value.find(u"autre"_s));
    }

    void memberGetsInitialsFromTheName()
    {
        clickTab(CataloguePage::StaffMembers);
        click(u"addEntry"_s);
        type(u"name"_s, u"Maud Sérac"_s);
        QCOMPARE(part<QLineEdit>(u"initials"_s)->text(), u"MS"_s);
        QTest::keySequence(part<QWidget>(u"name"_s), QKeySequence::Save);
        QCOMPARE(saved<Staff>().size(), 3);
        QVERIFY(entries().contains(u"Maud Sérac"_s));
    }

    void whoHasLeftIsSetBack()
    {
        clickTab(CataloguePage::StaffMembers);
        clickEntry(entries().indexOf(aJournalist().name));
        QTest::keyClick(part<QWidget>(u"hasLeft"_s), Qt::Key_Space);
        click(u"save"_s);
        QCOMPARE(entries().last(), aJournalist().name);
        QVERIFY(part<QListView>(u"entries"_s)->model()->index(1, 0).data(CatalogueEntryModel::IsPastRole).toBool());
    }

    void whoMayBeNamedIsSaid()
    {
        clickTab(CataloguePage::StaffMembers);
        clickEntry(entries().indexOf(aJournalist().name));
        QVERIFY(!part<QCheckBox>(u"mayBeNamed"_s)->isChecked());
        QTest::keyClick(part<QWidget>(u"mayBeNamed"_s), Qt::Key_Space);
        click(u"save"_s);
        for (const auto &member : saved<Staff>())
            QCOMPARE(member.value.mayBeNamed, member.value.name == aJournalist().name);
    }

    void documentBelongsToAMandate()
    {
        clickTab(CataloguePage::SourceDocuments);
        click(u"addEntry"_s);
        type(u"title"_s, u"Profession de foi"_s);
        type(u"address"_s, u"https://archives.example/pf.pdf"_s);
        click(u"save"_s);
        QVERIFY2(strips().isEmpty(), qPrintable(stripText()));
        const auto documents = saved<SourceDocument>();
        QCOMPARE(documents.size(), 2);
        QCOMPARE(documents.last().value.mandate, aMandateId());
        QCOMPARE(documents.last().value.address, QUrl(u"https://archives.example/pf.pdf"_s));
    }

    void siteSettingsHaveNoList()
    {
        clickTab(CataloguePage::Site);
        QVERIFY(!section()->findChild<QListView *>(u"entries"_s));
        type(u"newsroom"_s, u"La Vigie"_s);
        type(u"methodology"_s, u"Comment nous jugeons."_s);
        QTest::keyClick(part<QCheckBox>(u"hasClaimReview"_s), Qt::Key_Space);
        QTest::keyClick(part<QCheckBox>(u"hasBylines"_s), Qt::Key_Space);
        click(u"save"_s);
        QVERIFY2(strips().isEmpty(), qPrintable(stripText()));
        const auto settings = saved<SiteSettings>();
        QCOMPARE(settings.size(), 1);
        QCOMPARE(settings.first().value.newsroom, u"La Vigie"_s);
        QCOMPARE(settings.first().value.methodology, u"Comment nous jugeons."_s);
        QVERIFY(settings.first().value.hasClaimReview);
        QVERIFY(settings.first().value.hasBylines);
    }

    void rulesOfTheChecklistAreSetByEditors()
    {
        clickTab(CataloguePage::Checklist);
        auto *choice = part<QComboBox>(u"deadline"_s);
        QCOMPARE(choice->currentData().toString(), u"notes"_s);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Home);
        QVERIFY(!m_page->mayLeave());
        click(u"save"_s);
        const auto settings = saved<ChecklistSettings>();
        QCOMPARE(settings.size(), 1);
        QCOMPARE(settings.first().value.rules, (QMap<QString, Severity> { { u"deadline"_s, Severity::Off } }));
        QVERIFY(m_page->mayLeave());
    }

    void everyFieldHasAnAccessibleName()
    {
        for (int index = 0; index <= CataloguePage::Site; ++index) {
            clickTab(index);
            for (const auto *field : section()->findChildren<QLineEdit *>()) {
                const bool isInside = qobject_cast<const QAbstractSpinBox *>(field->parent());
                QVERIFY2(isInside || !field->accessibleName().isEmpty(), qPrintable(field->objectName()));
            }
        }
    }
};

} // namespace tenue

QTEST_MAIN(tenue::CatalogueTest)
#include "catalogue_test.moc"
