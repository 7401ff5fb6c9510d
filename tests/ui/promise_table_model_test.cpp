// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/promise_table_model.h"

#include "core/workflow/desks.h"
#include "tests/ui/listed_newsroom.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace tenue
{

/// The list of promises as data: filters, orders, and what it tells views about changes.
class PromiseTableModelTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ListedNewsroom> m_newsroom;
    std::unique_ptr<PromiseTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all.append(m_model->entryAt(row).row.title);
        return all;
    }
    QList<int> numbers() const
    {
        QList<int> all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all.append(m_model->entryAt(row).row.number);
        return all;
    }
    void filterBy(const QString &words) { m_model->setFilter(PromiseFilter { .words = words }); }

private Q_SLOTS:
    void init()
    {
        m_newsroom = std::make_unique<ListedNewsroom>();
        m_newsroom->add(1, u"Créer une brigade de médiation"_s, u"kept"_s, m_newsroom->mobility());
        m_newsroom->add(2, u"Rénover quarante écoles"_s, u"broken"_s, m_newsroom->education());
        m_newsroom->add(3, u"Ouvrir l’œuvre aux promeneurs"_s, u"kept"_s, m_newsroom->mobility());
        m_model = std::make_unique<PromiseTableModel>(m_newsroom->desks().session());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(m_model->loadFirst());
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_newsroom.reset();
    }

    void fewRowsAreCompleteAtOnce()
    {
        QVERIFY(m_model->isComplete());
        QCOMPARE(numbers(), QList<int>({ 1, 2, 3 }));
        QCOMPARE(m_model->totalCount(), 3);
        QCOMPARE(m_model->verdictCounts().value(u"kept"_s), 2);
    }

    void manyRowsFollowFromAnotherThread()
    {
        for (int number = 4; number <= PromiseTableModel::FirstRows + 20; ++number)
            m_newsroom->add(number, u"Promesse %1"_s.arg(number), u"kept"_s, m_newsroom->education());
        QVERIFY(m_model->loadFirst());
        QVERIFY(!m_model->isComplete());
        QCOMPARE(m_model->rowCount(), PromiseTableModel::FirstRows);
        QSignalSpy loaded(m_model.get(), &PromiseTableModel::loaded);
        m_model->loadAll();
        QTRY_COMPARE(loaded.size(), 1);
        QVERIFY(m_model->isComplete());
        QCOMPARE(m_model->rowCount(), PromiseTableModel::FirstRows + 20);
    }

    void wordsAreFound_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QList<int>>("found");
        QTest::newRow("accents ignored") << u"renover ecoles"_s << QList<int> { 2 };
        QTest::newRow("accents typed") << u"CRÉER"_s << QList<int> { 1 };
        QTest::newRow("in any order") << u"ecoles renover"_s << QList<int> { 2 };
        QTest::newRow("ligature and apostrophe") << u"l'oeuvre"_s << QList<int> { 3 };
        QTest::newRow("number") << u"2"_s << QList<int> { 2 };
        QTest::newRow("theme") << u"mobilites"_s << QList<int> { 1, 3 };
        QTest::newRow("verdict and title") << u"not kept renover"_s << QList<int> { 2 };
        QTest::newRow("every word must be there") << u"renover brigade"_s << QList<int> {};
        QTest::newRow("only spaces") << u"   "_s << QList<int> { 1, 2, 3 };
    }

    void wordsAreFound()
    {
        QFETCH(const QString, words);
        QFETCH(const QList<int>, found);
        filterBy(words);
        QCOMPARE(numbers(), found);
    }

    // What is in view already is searched again, not everything: with the same result.
    void letterByLetterFindsWhatTheWholeWordFinds_data() { wordsAreFound_data(); }
    void letterByLetterFindsWhatTheWholeWordFinds()
    {
        QFETCH(const QString, words);
        QFETCH(const QList<int>, found);
        QString typed;
        for (const auto letter : words) {
            typed += letter;
            filterBy(typed);
        }
        QCOMPARE(numbers(), found);
        for (; !typed.isEmpty(); typed.chop(1))
            filterBy(typed);
        filterBy({});
        QCOMPARE(m_model->rowCount(), 3);
    }

    void aFilterNarrowsAnotherOnlyIfNothingElseCanPass_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<bool>("narrows");
        QTest::newRow("a letter more") << u"écol"_s << u"ecole"_s << true;
        QTest::newRow("a letter before") << u"cole"_s << u"écoles"_s << true;
        QTest::newRow("a word more") << u"école"_s << u"écoles rénover"_s << true;
        QTest::newRow("the first letter") << QString() << u"r"_s << true;
        QTest::newRow("a letter less") << u"école"_s << u"écol"_s << false;
        QTest::newRow("another word") << u"école"_s << u"tramway"_s << false;
        QTest::newRow("a word less") << u"école rénover"_s << u"école"_s << false;
    }
    void aFilterNarrowsAnotherOnlyIfNothingElseCanPass()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QTEST(PromiseFilter { .words = after }.narrows(PromiseFilter { .words = before }), "narrows");
        const PromiseFilter chosen { .words = after, .verdicts = { u"kept"_s } };
        QVERIFY(!chosen.narrows(PromiseFilter { .words = before }));
    }

    void chipsNarrowTogether()
    {
        m_model->setFilter(PromiseFilter { .themes = { m_newsroom->mobility() }, .verdicts = { u"kept"_s } });
        QCOMPARE(numbers(), QList<int>({ 1, 3 }));
        m_model->setFilter(PromiseFilter { .themes = { m_newsroom->education() }, .verdicts = { u"kept"_s } });
        QCOMPARE(m_model->rowCount(), 0);
        m_model->setFilter(PromiseFilter { .standings = { Standing::Submitted } });
        QCOMPARE(m_model->rowCount(), 0);
        m_model->setFilter(PromiseFilter { .assigned = { StaffId() } });
        QCOMPARE(m_model->rowCount(), 3);
    }

    void titlesSortWithoutAccents()
    {
        m_newsroom->add(4, u"Étendre le tramway"_s, u"kept"_s, m_newsroom->mobility());
        QVERIFY(m_model->loadFirst());
        m_model->sort(int(PromiseColumn::Title), Qt::AscendingOrder);
        QCOMPARE(numbers(), QList<int>({ 1, 4, 3, 2 }));
        m_model->sort(int(PromiseColumn::Title), Qt::DescendingOrder);
        QCOMPARE(numbers(), QList<int>({ 2, 3, 4, 1 }));
    }

    void sortingKeepsIndexesOnTheirPromise()
    {
        const QPersistentModelIndex second(m_model->index(1, 0));
        m_model->sort(int(PromiseColumn::Number), Qt::DescendingOrder);
        m_model->sort(int(PromiseColumn::Verdict), Qt::AscendingOrder);
        QCOMPARE(m_model->entryAt(second.row()).row.number, 2);
        QCOMPARE(numbers(), QList<int>({ 1, 3, 2 }));
    }

    void aSaveMovesOneRow()
    {
        m_model->sort(int(PromiseColumn::Title), Qt::AscendingOrder);
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy moves(m_model.get(), &QAbstractItemModel::rowsMoved);
        m_newsroom->rename(1, u"Zones de médiation"_s);
        QVERIFY(m_model->refresh(promiseId(1)));
        QCOMPARE(numbers(), QList<int>({ 3, 2, 1 }));
        QCOMPARE(moves.size(), 1);
        QCOMPARE(resets.size(), 0);
    }

    void aNewPromiseTakesItsPlace()
    {
        m_newsroom->add(9, u"Dernière"_s, u"kept"_s, m_newsroom->education());
        m_newsroom->add(8, u"Avant-dernière"_s, u"kept"_s, m_newsroom->education());
        QVERIFY(m_model->refresh(promiseId(9)));
        QVERIFY(m_model->refresh(promiseId(8)));
        QCOMPARE(numbers(), QList<int>({ 1, 2, 3, 8, 9 }));
        QCOMPARE(m_model->totalCount(), 5);
    }

    void aSavedRowLeavesTheFilter()
    {
        filterBy(u"brigade"_s);
        QSignalSpy removals(m_model.get(), &QAbstractItemModel::rowsRemoved);
        m_newsroom->rename(1, u"Créer une équipe"_s);
        QVERIFY(m_model->refresh(promiseId(1)));
        QCOMPARE(removals.size(), 1);
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!m_model->rowOf(promiseId(1)));
        QCOMPARE(*m_model->withNumber(1), promiseId(1));
    }

    void screenReadersHearTheRow()
    {
        const QString spoken = m_model->index(1, 0).data(Qt::AccessibleTextRole).toString();
        for (const auto &part : { u"2"_s, u"Rénover quarante écoles"_s, u"ot kept"_s, u"Draft"_s })
            QVERIFY2(spoken.contains(part), qPrintable(spoken));
    }
};

} // namespace tenue

QTEST_GUILESS_MAIN(tenue::PromiseTableModelTest)
#include "promise_table_model_test.moc"
