// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_mapping.h"
#include "tests/support/newsroom.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/temporary_workspace_dir.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/verdict_choice_button.h"
#include "ui/models/import_preview_model.h"
#include "ui/widgets/strip_stack.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace tenue
{

namespace
{

constexpr auto List = "N°;Engagement;Page;Avancement\r\n"
                      "1;Ouvrir une maison de santé;8;Fait\r\n"
                      "2;Créer une brigade de nuit;9;Kept\r\n"
                      "3;;10;Kept\r\n"
                      "4;Rénover quarante écoles;11;Kept\r\n";

} // namespace

/// A list of promises brought in as a person would.
class ImportDialogTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<Desks> m_desks;
    std::unique_ptr<ScriptedPrompts> m_prompts;
    std::unique_ptr<ImportDialog> m_dialog;

    template <typename T>
    T *part(const QString &name)
    {
        auto *found = m_dialog->findChild<T *>(name);
        if (!found)
            qFatal("There is no %s here", qPrintable(name));
        return found;
    }
    QPushButton *importButton() { return part<QPushButton>(u"import"_s); }
    QTableView *preview() { return part<QTableView>(u"preview"_s); }
    QToolButton *chip(ImportOutcome outcome) { return part<QToolButton>(u"chip%1"_s.arg(static_cast<int>(outcome))); }
    QStringList strips() { return part<StripStack>(u"strips"_s)->keys(); }
    int promiseCount() { return must(m_newsroom->workspace().promises().count()); }

    void open(const QByteArray &bytes, const QString &name = u"programme.csv"_s)
    {
        m_dialog = std::make_unique<ImportDialog>(*m_desks, testInstallation(), *m_prompts);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        m_dialog->openFile(m_dir->fileWith(name, bytes));
    }
    /// Chooses the verdict `key` for the value in line `line` of the values.
    void chooseVerdict(int line, const QString &label)
    {
        auto *button = part<VerdictChoiceButton>(u"value%1"_s.arg(line));
        for (auto *action : button->menu()->actions()) {
            if (action->text() == label)
                return action->trigger();
        }
        QFAIL("There is no such verdict");
    }

private Q_SLOTS:
    void init()
    {
        m_dialog.reset();
        m_desks.reset();
        m_newsroom.reset();
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_newsroom = std::make_unique<Newsroom>(m_dir->workspacePath());
        m_desks = std::make_unique<Desks>(m_newsroom->openAgain(), m_newsroom->clock(), m_newsroom->journalist());
        m_prompts = std::make_unique<ScriptedPrompts>();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_desks.reset();
    }

    void modelKeepsTheRules()
    {
        ImportPreviewModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto table = must(readTable(List));
        model.setTable(table, { 1, 3 });
        QCOMPARE(model.rowCount(), 4);
        ImportPreview preview;
        preview.rows = { ImportOutcome::Refused, ImportOutcome::New, ImportOutcome::LeftOut, ImportOutcome::Changed };
        preview.faults = { { .row = 0, .place = 2, .column = 3, .reason = u"No verdict."_s } };
        preview.vanished = { u"Une promesse"_s };
        model.setPreview(preview);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(preview.writtenCount(), 2);
        QVERIFY(model.index(0, 3).data(ImportPreviewModel::FaultRole).toBool());
        QVERIFY(!model.index(0, 2).data(ImportPreviewModel::FaultRole).toBool());
        model.setFilter(ImportOutcome::Vanished);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 2).data().toString(), u"Une promesse"_s);
    }

    void columnsAreGuessedAndMarked()
    {
        open(List);
        QTRY_COMPARE(part<QComboBox>(u"title"_s)->currentText(), u"B · Engagement"_s);
        QCOMPARE(part<QComboBox>(u"title"_s)->accessibleDescription(), u"guessed"_s);
        QVERIFY(part<QLabel>(u"file"_s)->text().contains(u"semicolon"_s));
        QCOMPARE(part<QLineEdit>(u"list"_s)->text(), u"programme"_s);
    }

    void buttonCountsWhatWillBeWritten()
    {
        open(List);
        QTRY_VERIFY(importButton()->text().contains(u'2'));
        chooseVerdict(1, aScale().verdicts.first().label);
        QTRY_VERIFY(importButton()->text().contains(u'3'));
        QVERIFY(importButton()->isEnabled());
        QCOMPARE(promiseCount(), 0);
    }

    void faultsAreShownOneByOneInTheirCell()
    {
        open(List);
        QTRY_VERIFY(chip(ImportOutcome::Refused)->isVisible());
        QVERIFY(part<QLabel>(u"fault"_s)->text().contains(u"Fait"_s));
        QTest::mouseClick(part<QToolButton>(u"nextFault"_s), Qt::LeftButton);
        QVERIFY(!part<QLabel>(u"fault"_s)->text().contains(u"Fait"_s));
        QCOMPARE(preview()->currentIndex().row(), 2);
        QTest::mouseClick(chip(ImportOutcome::Refused), Qt::LeftButton);
        QCOMPARE(preview()->model()->rowCount(), 2);
        QTest::mouseClick(chip(ImportOutcome::Refused), Qt::LeftButton);
        QCOMPARE(preview()->model()->rowCount(), 4);
    }

    void importWritesWhatThePreviewSaid()
    {
        open(List);
        QTRY_VERIFY(importButton()->isEnabled());
        QSignalSpy imported(m_dialog.get(), &ImportDialog::imported);
        QTest::mouseClick(importButton(), Qt::LeftButton);
        QTRY_COMPARE(imported.size(), 1);
        QCOMPARE(promiseCount(), 2);
        const auto rows = must(m_newsroom->workspace().promises().withNumber(4));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().title, u"Rénover quarante écoles"_s);
        QCOMPARE(rows.first().verdict, u"kept"_s);
        QVERIFY(!m_dialog->isVisible());
    }

    void sameFileAgainHasNothingNew()
    {
        importWritesWhatThePreviewSaid();
        open(List);
        QTRY_VERIFY(chip(ImportOutcome::Unchanged)->isVisible());
        QVERIFY(!importButton()->isEnabled());
        QVERIFY(!importButton()->toolTip().isEmpty());
    }

    void columnTakenAwayChangesThePreview()
    {
        open(List);
        QTRY_VERIFY(importButton()->isEnabled());
        auto *verdict = part<QComboBox>(u"verdict"_s);
        verdict->setFocus();
        QTest::keyClick(verdict, Qt::Key_Home);
        Q_EMIT verdict->activated(0);
        QTRY_VERIFY(importButton()->text().contains(u'3'));
    }

    void mappingIsSavedAndOpened()
    {
        open(List);
        QTRY_VERIFY(importButton()->isEnabled());
        m_prompts->paths = { m_dir->pathOf(u"columns.json"_s) };
        QTest::mouseClick(part<QPushButton>(u"saveMapping"_s), Qt::LeftButton);
        const auto mapping = must(ColumnMapping::parse(m_dir->bytesOf(u"columns.json"_s)));
        QCOMPARE(mapping.list, u"programme"_s);
        QCOMPARE(mapping.fields.value(PromiseField::Title).columns, QStringList { u"Engagement"_s });
        open(List, u"other.csv"_s);
        QTRY_COMPARE(part<QLineEdit>(u"list"_s)->text(), u"other"_s);
        m_prompts->paths = { m_dir->pathOf(u"columns.json"_s) };
        QTest::mouseClick(part<QPushButton>(u"openMapping"_s), Qt::LeftButton);
        QTRY_COMPARE(part<QLineEdit>(u"list"_s)->text(), u"programme"_s);
    }

    void fileThatIsNoTableIsRefusedWithASentence()
    {
        open(QByteArray("\x00\x01\x02", 3));
        QTRY_COMPARE(strips(), QStringList { u"file"_s });
        QVERIFY(!importButton()->isEnabled());
        QCOMPARE(promiseCount(), 0);
    }

    void encodingCanBeOverridden()
    {
        open("N°;Engagement\n1;Cr\xc3\xa9"
             "er une \xc3\xa9"
             "cole\n");
        QTRY_VERIFY(preview()->model()->rowCount() > 0);
        QTest::mouseClick(part<QPushButton>(u"format"_s), Qt::LeftButton);
        auto *encoding = m_dialog->findChild<QComboBox *>(u"encoding"_s);
        QVERIFY(encoding);
        encoding->setCurrentIndex(encoding->findData(u"windows-1252"_s));
        Q_EMIT encoding->activated(encoding->currentIndex());
        QTRY_VERIFY(preview()->model()->index(0, 2).data().toString().contains(u"Ã"_s));
    }
};

} // namespace tenue

QTEST_MAIN(tenue::ImportDialogTest)
#include "import_dialog_test.moc"
