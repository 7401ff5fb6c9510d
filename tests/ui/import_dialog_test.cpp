// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_dialog.h"

#include "core/base/program_language.h"
#include "tests/support/scripted_prompts.h"
#include "tests/ui/listed_newsroom.h"
#include "ui/dialogs/verdict_choice_button.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/strip_stack.h"

#include <QtCore/QScopeGuard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace tenue
{

/// The import dialog on small files, as a person fills it.
class ImportDialogTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ListedNewsroom> m_newsroom;
    std::unique_ptr<TemporaryWorkspaceDir> m_folder;
    ScriptedPrompts m_prompts;
    std::unique_ptr<ImportDialog> m_dialog;

    template <typename T = QPushButton>
    T *part(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    QToolButton *chip(ImportOutcome outcome) const
    {
        return part<QToolButton>(u"chip%1"_s.arg(static_cast<int>(outcome)));
    }
    QAbstractItemModel *rows() const { return part<QTableView>(u"preview"_s)->model(); }
    int promiseCount() { return must(m_newsroom->desks().workspace().promises().count()); }

    void open(const QByteArray &list)
    {
        m_dialog = std::make_unique<ImportDialog>(m_newsroom->desks(), testInstallation(), m_prompts);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        m_dialog->openFile(m_folder->fileWith(u"programme.csv"_s, list));
    }
    void waitForTrial() { QTRY_VERIFY_WITH_TIMEOUT(part(u"import"_s)->text() != ImportDialog::tr("&Import"), 10'000); }
    void choose(const QString &value, const QString &label)
    {
        const auto buttons = m_dialog->findChildren<VerdictChoiceButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&value](const auto *button) {
            return button->accessibleName().startsWith(value + u':');
        });
        QVERIFY2(found != buttons.end(), qPrintable(value));
        QTest::mouseClick(*found, Qt::LeftButton);
        auto *menu = (*found)->findChild<QMenu *>();
        QTRY_VERIFY(menu->isVisible());
        const auto actions = menu->actions();
        const auto action = std::find_if(actions.begin(), actions.end(),
                                         [&label](const auto *each) { return each->text() == label; });
        QVERIFY2(action != actions.end(), qPrintable(label));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(*action).center());
    }

private Q_SLOTS:
    void init()
    {
        m_newsroom = std::make_unique<ListedNewsroom>();
        m_folder = std::make_unique<TemporaryWorkspaceDir>();
        m_prompts = {};
    }
    void cleanup()
    {
        m_dialog.reset();
        m_newsroom.reset();
    }

    void aListWithPagesComesInAfterOneChoice()
    {
        open("N°;Titre;Page;Avancement\n1;Ouvrir une maison de santé;8;Kept\n2;Rénover les écoles;11;en chantier\n");
        waitForTrial();
        QCOMPARE(rows()->rowCount(), 2);
        QVERIFY(chip(ImportOutcome::Refused)->isVisible());
        choose(u"en chantier"_s, u"In progress"_s);
        QTRY_VERIFY_WITH_TIMEOUT(chip(ImportOutcome::New)->text().startsWith(u"2 "_s), 10'000);
        QVERIFY(!chip(ImportOutcome::Refused)->isVisible());

        QSignalSpy imported(m_dialog.get(), &ImportDialog::imported);
        QTRY_VERIFY(part(u"import"_s)->isEnabled());
        QTest::mouseClick(part(u"import"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, 10'000);
        QCOMPARE(promiseCount(), 2);
        const auto documents = must(m_newsroom->desks().newsroom().all<SourceDocument>());
        QCOMPARE(documents.last().value.title, u"programme"_s);
    }

    void chipsFilterAndFaultsStandInTheirCell()
    {
        open("N°;Titre;Échéance\n1;Ouvrir une maison de santé;31/12/2025\n2;;\n3;Rénover les écoles;\n");
        waitForTrial();
        QCOMPARE(rows()->rowCount(), 3);
        QTest::mouseClick(chip(ImportOutcome::Refused), Qt::LeftButton);
        QCOMPARE(rows()->rowCount(), 1);
        const auto fault = rows()->match(rows()->index(0, 0), ImportPreviewModel::FaultRole, true);
        bool hasFault = !fault.isEmpty();
        for (int column = 0; column < rows()->columnCount(); ++column)
            hasFault = hasFault || rows()->index(0, column).data(ImportPreviewModel::FaultRole).toBool();
        QVERIFY(hasFault);
        QVERIFY(part<QLabel>(u"fault"_s)->isVisible());
        QTest::mouseClick(chip(ImportOutcome::Refused), Qt::LeftButton);
        QCOMPARE(rows()->rowCount(), 3);
    }

    void whatIsCountedAgreesInFrench()
    {
        speak(*qApp, ProgramLanguage::French);
        const auto english = qScopeGuard([] { speak(*qApp, ProgramLanguage::English); });
        open("N°;Titre\n1;Ouvrir une maison de santé\n2;Rénover les écoles\n3;\n");
        waitForTrial();
        QCOMPARE(chip(ImportOutcome::New)->text(), u"2 nouvelles"_s);
        QCOMPARE(chip(ImportOutcome::Refused)->text(), u"1 refusée"_s);
        const auto *header = part<QTableView>(u"preview"_s)->horizontalHeader();
        const int place = ImportPreviewModel::PlaceColumn;
        QVERIFY(header->sectionSize(place) >= header->sectionSizeHint(place));
    }

    void oneKeyImports()
    {
        open("N°;Titre\n1;Ouvrir une maison de santé\n");
        waitForTrial();
        QSignalSpy imported(m_dialog.get(), &ImportDialog::imported);
        QTest::keyClick(m_dialog.get(), Qt::Key_I, Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, 10'000);
    }

    void aColumnIsChosenWithTheKeyboard()
    {
        open("Code;Quoi\n1;Ouvrir une maison de santé\n");
        auto *title = part<QComboBox>(u"title"_s);
        QTRY_VERIFY_WITH_TIMEOUT(title->count() > 2, 10'000);
        title->setFocus();
        while (!title->currentText().contains(u"Quoi"_s) && title->currentIndex() + 1 < title->count())
            QTest::keyClick(title, Qt::Key_Down);
        auto *number = part<QComboBox>(u"number"_s);
        number->setFocus();
        while (!number->currentText().contains(u"Code"_s) && number->currentIndex() + 1 < number->count())
            QTest::keyClick(number, Qt::Key_Down);
        waitForTrial();
        QVERIFY(chip(ImportOutcome::New)->text().startsWith(u"1 "_s));
    }

    void aNewMandateIsMade()
    {
        open("N°;Titre\n1;Ouvrir une maison de santé\n");
        waitForTrial();
        auto *mandate = part<QComboBox>(u"mandate"_s)->lineEdit();
        mandate->selectAll();
        QTest::keyClicks(mandate, u"Region 2021-2028"_s);
        waitForTrial();
        QTRY_VERIFY_WITH_TIMEOUT(part(u"import"_s)->isEnabled(), 10'000);
        const auto strips = m_dialog->findChild<StripStack *>(u"strips"_s)->findChildren<MessageStrip *>();
        QVERIFY(std::any_of(strips.begin(), strips.end(), [](const auto *strip) {
            return strip->isVisible()
                && strip->message().sentence.contains(u"“Region 2021-2028” no first or last day"_s);
        }));
        QSignalSpy imported(m_dialog.get(), &ImportDialog::imported);
        QTest::mouseClick(part(u"import"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, 10'000);
        const auto mandates = must(m_newsroom->desks().newsroom().all<Mandate>());
        QVERIFY(std::any_of(mandates.begin(), mandates.end(),
                            [](const auto &each) { return each.value.title == u"Region 2021-2028"_s; }));
    }

    void theMappingIsSavedAndOpenedAgain()
    {
        open("N°;Titre\n1;Ouvrir une maison de santé\n");
        waitForTrial();
        m_prompts.paths = { m_folder->pathOf(u"m.json"_s) };
        QTest::mouseClick(part(u"saveMapping"_s), Qt::LeftButton);
        const auto mapping = must(ColumnMapping::parse(m_folder->bytesOf(u"m.json"_s)));
        QCOMPARE(mapping.list, u"programme"_s);
        m_prompts.paths = { m_folder->fileWith(u"other.json"_s,
                                               m_folder->bytesOf(u"m.json"_s).replace("programme", "autre-liste")) };
        QTest::mouseClick(part(u"openMapping"_s), Qt::LeftButton);
        QTRY_COMPARE(part<QLineEdit>(u"list"_s)->text(), u"autre-liste"_s);
        QVERIFY(m_dialog->isVisible());
    }

    void aFileThatCannotBeReadIsExplained()
    {
        open("N°;Titre\n1;\"Ouvrir\n");
        QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->findChildren<QWidget *>(u"strips"_s).isEmpty()
                                     && m_dialog->findChild<QWidget *>(u"strips"_s)->isVisible(),
                                 10'000);
        QVERIFY(!part(u"import"_s)->isEnabled());
        QCOMPARE(promiseCount(), 0);
    }
};

} // namespace tenue

QTEST_MAIN(tenue::ImportDialogTest)
#include "import_dialog_test.moc"
