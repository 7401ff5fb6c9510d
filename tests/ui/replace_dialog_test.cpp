// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/replace_dialog.h"

#include "tests/support/newsroom.h"
#include "core/workflow/dossier_draft.h"
#include "tests/support/temporary_workspace_dir.h"
#include "ui/models/dossier_place_model.h"
#include "ui/widgets/strip_stack.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace tenue
{

/// Replacing in all dossiers, with clicks and keys.
class ReplaceDialogTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryWorkspaceDir> m_dir;
    std::unique_ptr<Newsroom> m_newsroom;
    std::unique_ptr<Desks> m_desks;
    std::unique_ptr<ReplaceDialog> m_dialog;

    template <typename T>
    T *part(const char *name)
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    QAbstractItemModel *list() { return part<QTableView>("places")->model(); }
    static void type(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    void find(const QString &what)
    {
        type(part<QLineEdit>("findEverywhere"), what);
        QTest::keyClick(part<QLineEdit>("findEverywhere"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>("search")->isEnabled(), 20000);
    }
    QString body(int number) { return must(m_desks->editing().open(promiseId(number))).value.body; }
    qsizetype revisions(int number)
    {
        return must(m_desks->workspace().revisions().history(entityOf(promiseId(number)))).size();
    }
    QString newestNote(int number)
    {
        const auto all = must(m_desks->workspace().revisions().history(entityOf(promiseId(number))));
        const auto newest = must(m_desks->editing().open(promiseId(number))).revision;
        for (const auto &revision : all) {
            if (revision.id() == newest)
                return revision.header().note;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<TemporaryWorkspaceDir>();
        m_newsroom = std::make_unique<Newsroom>(m_dir->workspacePath());
        m_newsroom->savePromise(1, u"La mairie ouvre. La mairie ferme."_s);
        m_newsroom->savePromise(2, u"Une Mairie."_s);
        m_newsroom->savePromise(3, u"Rien."_s);
        m_desks = std::make_unique<Desks>(m_newsroom->openAgain(), m_newsroom->clock(), m_newsroom->journalist());
        m_dialog = std::make_unique<ReplaceDialog>(*m_desks);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup()
    {
        m_dialog.reset();
        m_desks.reset();
        m_newsroom.reset();
    }

    void theListHoldsEveryPlaceWithTheWordsAround()
    {
        QAbstractItemModelTester tester(list(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!part<QPushButton>("replaceTicked")->isEnabled());
        find(u"mairie"_s);
        QCOMPARE(list()->rowCount(), 3);
        QCOMPARE(list()->index(1, DossierPlaceModel::Before).data().toString(), u"La mairie ouvre. La "_s);
        QCOMPARE(list()->index(1, DossierPlaceModel::After).data().toString(), u" ferme."_s);
        QVERIFY(part<QPushButton>("replaceTicked")->isEnabled());
        QTest::mouseClick(part<QCheckBox>("matchCase"), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(!part<QPushButton>("replaceTicked")->isEnabled());
        QTest::mouseClick(part<QPushButton>("search"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(list()->rowCount(), 2, 20000);
    }

    void onlyTickedPlacesAreReplacedOneRevisionADossier()
    {
        find(u"mairie"_s);
        auto *table = part<QTableView>("places");
        table->selectRow(0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(!static_cast<DossierPlaceModel *>(list())->isTicked(0));
        type(part<QLineEdit>("replaceWith"), u"ville"_s);
        type(part<QLineEdit>("reason"), u"Le nom a changé"_s);
        QSignalSpy replaced(m_dialog.get(), &ReplaceDialog::replaced);
        QTest::mouseClick(part<QPushButton>("replaceTicked"), Qt::LeftButton);
        QCOMPARE(replaced.size(), 1);
        QCOMPARE(replaced.first().first().toInt(), 2);
        QCOMPARE(body(1), u"La mairie ouvre. La ville ferme."_s);
        QCOMPARE(body(2), u"Une ville."_s);
        QCOMPARE(revisions(1), 2);
        QCOMPARE(revisions(3), 1);
        QCOMPARE(newestNote(1), u"Le nom a changé"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list()->rowCount(), 1, 20000);
    }

    void aRowIsTickedByAClickOnItsBox()
    {
        find(u"mairie"_s);
        auto *table = part<QTableView>("places");
        const auto cell = table->visualRect(list()->index(2, DossierPlaceModel::Dossier));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 14, cell.center().y()));
        QVERIFY(!static_cast<DossierPlaceModel *>(list())->isTicked(2));
        QTest::mouseClick(part<QPushButton>("tickNone"), Qt::LeftButton);
        QVERIFY(!part<QPushButton>("replaceTicked")->isEnabled());
        QTest::mouseClick(part<QPushButton>("tickAll"), Qt::LeftButton);
        QVERIFY(part<QPushButton>("replaceTicked")->isEnabled());
    }

    void aDossierWithADraftIsLeftAndSaid()
    {
        const auto opened = must(m_desks->editing().open(promiseId(1)));
        DossierDraft draft;
        draft.promise = opened.value;
        draft.promise.body = u"En cours"_s;
        must(m_desks->editing().keepDraft(entityOf(promiseId(1)), opened.revision, draft.toJson()));
        find(u"mairie"_s);
        type(part<QLineEdit>("replaceWith"), u"ville"_s);
        QTest::mouseClick(part<QPushButton>("replaceTicked"), Qt::LeftButton);
        QCOMPARE(body(1), u"La mairie ouvre. La mairie ferme."_s);
        QCOMPARE(body(2), u"Une ville."_s);
        QTRY_COMPARE_WITH_TIMEOUT(list()->rowCount(), 2, 20000);
        QVERIFY(!part<QTableView>("places")->isColumnHidden(DossierPlaceModel::Refused));
        QVERIFY(!list()->index(0, DossierPlaceModel::Refused).data().toString().isEmpty());
        QVERIFY(!static_cast<DossierPlaceModel *>(list())->isTicked(0));
    }

    void groupsOfAnExpressionAreFilledIn()
    {
        QTest::mouseClick(part<QCheckBox>("expression"), Qt::LeftButton, {}, QPoint(8, 8));
        find(u"(La|Une) mairie"_s);
        type(part<QLineEdit>("replaceWith"), u"$1 ville"_s);
        QCOMPARE(list()->index(0, DossierPlaceModel::Found).data(DossierPlaceModel::ReplacementRole).toString(),
                 u"La ville"_s);
        QTest::mouseClick(part<QPushButton>("replaceTicked"), Qt::LeftButton);
        QCOMPARE(body(1), u"La ville ouvre. La ville ferme."_s);
    }

    void aBadExpressionSaysWhere()
    {
        QTest::mouseClick(part<QCheckBox>("expression"), Qt::LeftButton, {}, QPoint(8, 8));
        find(u"(mairie"_s);
        QCOMPARE(list()->rowCount(), 0);
        QCOMPARE(m_dialog->findChild<StripStack *>()->keys(), QStringList { u"fault"_s });
    }
};

} // namespace tenue

QTEST_MAIN(tenue::ReplaceDialogTest)
#include "replace_dialog_test.moc"
