// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/newsroom.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/temporary_workspace_dir.h"
#include "ui/browse/catalogue_page.h"
#include "ui/models/catalogue_entry_model.h"
#include "ui/models/holder_table_model.h"
#include "ui/models/list_change_table_model.h"
#include "ui/models/verdict_table_model.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/strip_stack.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace tenue
{

/// The newsroom's catalogue, edited as a person would.
class CatalogueTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<Desks> m_desks;
    std::unique_ptr<ScriptedPrompts> m_prompts;
    std::unique_ptr<CataloguePage> m_page;

    QWidget *section() { return m_page->findChild<QStackedWidget *>()->currentWidget(); }
    template <typename T>
    T *part(const QString &name)
    {
        auto *found = section()->findChild<T *>(name);
        if (!found)
            qFatal("There is no %s here", qPrintable(name));
        return found;
    }
    void click(const QString &name) { QTest::mouseClick(part<QWidget>(name), Qt::LeftButton); }
    void clickTab(int index)
    {
        auto *tabs = m_page->findChild<QTabBar *>(u"sections"_s);
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(index).center());
    }
    void clickEntry(int row)
    {
        auto *list = part<QListView>(u"entries"_s);
        const auto index = list->model()->index(row, 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
    }
    QStringList entries()
    {
        QStringList titles;
        const auto *model = part<QListView>(u"entries"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            titles.append(model->index(row, 0).data().toString());
        return titles;
    }
    /// Replaces what a field holds, key by key.
    void type(QWidget *field, const QString &text)
    {
        field->setFocus();
        QTest::keySequence(field, QKeySequence::SelectAll);
        for (const auto &letter : text)
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    void typeLines(const QString &name, const QStringList &lines)
    {
        auto *field = part<QWidget>(name);
        type(field, lines.first());
        for (const auto &line : lines.sliced(1)) {
            QTest::keyClick(field, Qt::Key_Return);
            QTest::keyClicks(field, line);
        }
    }
    void type(const QString &name, const QString &text) { type(part<QWidget>(name), text); }
    QStringList strips() { return part<StripStack>(u"strips"_s)->keys(); }
    QString stripText()
    {
        QString all;
        for (const auto *label : part<StripStack>(u"strips"_s)->findChildren<QLabel *>())
            all += label->text();
        return all;
    }
    template <typename T>
    QList<Loaded<T>> saved()
    {
        return must(m_newsroom->workspace().entities().all<T>());
    }

private Q_SLOTS:
    void init()
    {
        m_page.reset();
        m_desks.reset();
        m_newsroom.reset();
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_newsroom = std::make_unique<Newsroom>(m_dir->workspacePath());
        NewsroomDesk desk(m_newsroom->session());
        for (int position = 1; position <= 3; ++position) {
            auto theme = aTheme(QStringList { u"Santé"_s, u"Écoles"_s, u"Climat"_s }[position - 1]);
            theme.position = position;
            must(desk.save(EntityId::create(), {}, theme));
        }
        must(desk.save(EntityId::create(), {}, aSourceDocument()));
        m_desks = std::make_unique<Desks>(m_newsroom->openAgain(), m_newsroom->clock(), m_newsroom->editor());
        m_prompts = std::make_unique<ScriptedPrompts>();
        m_page = std::make_unique<CataloguePage>(*m_desks, *m_prompts);
        m_page->resize(1280, 760); // so that every tab can be clicked
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_desks.reset();
    }

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

    void addressFollowsTheTitleOfANewMandateOnly()
    {
        const auto before = part<QLineEdit>(u"slug"_s)->text();
        type(u"title"_s, u"Un autre titre"_s);
        QCOMPARE(part<QLineEdit>(u"slug"_s)->text(), before);
        click(u"undo"_s);
        click(u"addEntry"_s);
        type(u"title"_s, u"Région Été 2021"_s);
        QCOMPARE(part<QLineEdit>(u"slug"_s)->text(), u"region-ete-2021"_s);
        type(u"slug"_s, u"region"_s);
        type(u"title"_s, u"Région"_s);
        type(u"title"_s, u"Région 2"_s);
        QCOMPARE(part<QLineEdit>(u"slug"_s)->text(), u"region"_s);
        click(u"save"_s);
        QCOMPARE(saved<Mandate>().size(), 2);
    }

    void holderIsReplacedInTheMiddleOfTheMandate()
    {
        click(u"add"_s);
        type(u"holderName"_s, u"Léa Sorel"_s);
        type(u"holderFrom"_s, u"2025-02-01"_s);
        click(u"save"_s);
        const auto holders = saved<Mandate>().first().value.holders;
        QCOMPARE(holders.size(), 3);
        QCOMPARE(holders.last().name, u"Léa Sorel"_s);
        QCOMPARE(holders.last().from, QDate(2025, 2, 1));
    }

    void listChangesAndDaysOfTheScorecardAreEdited()
    {
        auto *steps = part<QWidget>(u"listChanges"_s);
        const auto addStep = [&](const QString &day, const QString &difference, const QString &words) {
            QTest::mouseClick(steps->findChild<QPushButton *>(u"add"_s), Qt::LeftButton);
            type(u"changeOn"_s, day);
            type(part<QSpinBox>(u"changeDifference"_s), difference);
            type(u"changeWords"_s, words);
        };
        addStep(u"2022-03-01"_s, u"-3"_s, u"fusionnées"_s);
        type(u"changeReason"_s, u"Elles disaient la même chose."_s);
        addStep(u"2020-07-01"_s, u"40"_s, u"relevées"_s);
        typeLines(u"balanceDates"_s, { u"2024-01-31"_s, {}, u"2022-12-31"_s, u"2024-01-31"_s });
        type(u"otherCount"_s, u"La mairie annonce 96 %."_s);
        click(u"save"_s);
        QVERIFY2(strips().isEmpty(), qPrintable(stripText()));
        const auto mandate = saved<Mandate>().first().value;
        const QList<ListChange> expected { { QDate(2020, 7, 1), 40, u"relevées"_s },
                                           { QDate(2022, 3, 1), -3, u"fusionnées"_s,
                                             u"Elles disaient la même chose."_s } };
        QCOMPARE(mandate.listChanges, expected);
        QCOMPARE(mandate.balanceDates, (QList<QDate> { QDate(2022, 12, 31), QDate(2024, 1, 31) }));
        QCOMPARE(mandate.otherCount, u"La mairie annonce 96 %."_s);
        QVERIFY(m_page->mayLeave());
    }

    void dayOfTheScorecardThatIsNoneIsNotSaved()
    {
        typeLines(u"balanceDates"_s, { u"2024-01-31"_s, u"demain"_s });
        click(u"save"_s);
        QVERIFY(stripText().contains(u"demain"_s));
        QVERIFY(saved<Mandate>().first().value.balanceDates.isEmpty());
    }

    void listThatLosesMoreThanItHoldsIsRefused()
    {
        QTest::mouseClick(part<QWidget>(u"listChanges"_s)->findChild<QPushButton *>(u"add"_s), Qt::LeftButton);
        type(u"changeOn"_s, u"2022-03-01"_s);
        type(part<QSpinBox>(u"changeDifference"_s), u"-3"_s);
        type(u"changeWords"_s, u"retirées"_s);
        click(u"save"_s);
        QCOMPARE(strips(), QStringList { u"save"_s });
        QVERIFY(saved<Mandate>().first().value.listChanges.isEmpty());
    }

    void dateThatIsNoneIsNotSaved()
    {
        type(u"to"_s, u"32/13/2024"_s);
        click(u"save"_s);
        QCOMPARE(strips(), QStringList { u"save"_s });
        QVERIFY(stripText().contains(u"32/13/2024"_s));
        QCOMPARE(part<QLineEdit>(u"to"_s)->text(), u"32/13/2024"_s);
        QCOMPARE(saved<Mandate>().first().value.to, aMandate().to);
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
        click(u"save"_s);
        QVERIFY2(strips().isEmpty(), qPrintable(stripText()));
        const auto settings = saved<SiteSettings>();
        QCOMPARE(settings.size(), 1);
        QCOMPARE(settings.first().value.newsroom, u"La Vigie"_s);
        QCOMPARE(settings.first().value.methodology, u"Comment nous jugeons."_s);
        QVERIFY(settings.first().value.hasClaimReview);
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
