// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/promises_page.h"

#include "tests/ui/listed_newsroom.h"
#include "ui/browse/promise_table.h"
#include "ui/widgets/look.h"
#include "ui/widgets/strip_stack.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSplitter>

using namespace Qt::StringLiterals;

namespace tenue
{

/// The page of promises, with the keys and the mouse of a person.
class PromisesPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Look> m_look;
    std::unique_ptr<ListedNewsroom> m_newsroom;
    std::unique_ptr<PromisesPage> m_page;

    QLineEdit *words() const { return m_page->findChild<QLineEdit *>(u"filterWords"_s); }
    PromiseTable *table() const { return m_page->findChild<PromiseTable *>(u"promiseTable"_s); }
    int rows() const { return table()->model()->rowCount(); }
    QWidget *empty() const { return m_page->findChild<QWidget *>(u"promisesEmpty"_s); }

    void open(QSize size = { 1280, 800 })
    {
        m_page = std::make_unique<PromisesPage>(m_newsroom->desks());
        m_page->resize(size);
        QVERIFY(m_page->load());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

private Q_SLOTS:
    void initTestCase() { m_look = std::make_unique<Look>(*qApp); }
    void cleanupTestCase() { m_look.reset(); }

    void init()
    {
        m_newsroom = std::make_unique<ListedNewsroom>();
        m_newsroom->add(1, u"Créer une brigade de médiation"_s, u"kept"_s, m_newsroom->mobility());
        m_newsroom->add(2, u"Rénover quarante écoles"_s, u"broken"_s, m_newsroom->education());
        m_newsroom->add(3, u"Ouvrir la bibliothèque"_s, u"kept"_s, m_newsroom->mobility());
    }

    void cleanup()
    {
        m_page.reset();
        m_newsroom.reset();
    }

    void typingFiltersAndEnterOpens()
    {
        open();
        m_page->focusFilter();
        QTest::keyClicks(words(), u"renover"_s);
        QCOMPARE(rows(), 1);
        QSignalSpy opened(m_page.get(), &PromisesPage::openRequested);
        QTest::keyClick(words(), Qt::Key_Down);
        QTRY_VERIFY(table()->hasFocus());
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<PromiseId>(), promiseId(2));
    }

    void escapeClearsWordsThenChips()
    {
        open();
        m_page->focusFilter();
        QTest::keyClicks(words(), u"renover"_s);
        QTest::keyClick(words(), Qt::Key_Escape);
        QCOMPARE(words()->text(), QString());
        QCOMPARE(rows(), 3);
        QVERIFY(m_page->isVisible());
    }

    void aWidthThatSomebodyChoseStays()
    {
        open();
        auto *header = table()->horizontalHeader();
        const int theme = int(PromiseColumn::Theme);
        const QPoint edge(header->sectionViewportPosition(theme) + header->sectionSize(theme) - 1,
                          header->height() / 2);
        const int before = header->sectionSize(theme);
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
        QTest::mouseMove(header->viewport(), edge + QPoint(20, 0));
        QTest::mouseMove(header->viewport(), edge + QPoint(40, 0));
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge + QPoint(40, 0));
        const int chosen = header->sectionSize(theme);
        QVERIFY(chosen > before);
        m_page->resize(m_page->width() + 30, m_page->height());
        QCOMPARE(header->sectionSize(theme), chosen);
        QCOMPARE(m_page->arrangement().columnWidths, (QMap<int, int> { { theme, chosen } }));
    }

    void theCurrentPromiseIsInViewHoweverFarDownItComes()
    {
        m_newsroom->addMany(120);
        m_page = std::make_unique<PromisesPage>(m_newsroom->desks());
        m_page->resize(1280, 800);
        QVERIFY(m_page->load());
        m_page->setCurrent(promiseId(118));
        m_page->show();
        QTRY_COMPARE(rows(), 120);
        QTRY_COMPARE(table()->current(), promiseId(118));
        QVERIFY(table()->viewport()->rect().contains(table()->visualRect(table()->currentIndex())));
    }

    void nothingOfTheFilterLiesOnAnotherInASmallWindow()
    {
        open({ 700, 640 });
        QTest::keyClicks(words(), u"e"_s);
        QVERIFY2(m_page->width() <= 700, "the page asks for a wider window");
        const QList<QWidget *> parts = words()->parentWidget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        for (const auto *part : parts) {
            for (const auto *other : parts) {
                if (part != other && part->isVisible() && other->isVisible())
                    QVERIFY2(!part->geometry().intersects(other->geometry()), qPrintable(part->objectName()));
            }
            if (qobject_cast<const QAbstractButton *>(part) && part->isVisible())
                QVERIFY2(part->width() >= part->sizeHint().width(), qPrintable(part->objectName()));
        }
    }

    void titlesKeepTheirRoomInASmallWindow()
    {
        open({ 808, 640 });
        const auto width = [this](PromiseColumn column) { return table()->columnWidth(int(column)); };
        QVERIFY2(width(PromiseColumn::Title) >= 240, qPrintable(QString::number(width(PromiseColumn::Title))));
        QVERIFY(table()->isColumnHidden(int(PromiseColumn::Theme)));
        QVERIFY(!table()->isColumnHidden(int(PromiseColumn::State)));
        m_page->resize(1280, 800);
        QVERIFY(!table()->isColumnHidden(int(PromiseColumn::Theme)));
        // However little there is, nothing lies beyond the edge.
        m_page->resize(560, 640);
        QVERIFY(width(PromiseColumn::Title) >= 240);
    }

    void noResultNamesTheFilterAndOffersToClearIt()
    {
        open();
        QTest::keyClicks(words(), u"zzz"_s);
        QVERIFY(empty()->isVisible());
        auto *clear = empty()->findChild<QAbstractButton *>();
        QVERIFY(clear && clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QVERIFY(!empty()->isVisible());
        QCOMPARE(rows(), 3);
    }

    void anEmptyWorkspaceOffersTheImport()
    {
        m_newsroom = std::make_unique<ListedNewsroom>();
        open();
        QVERIFY(empty()->isVisible());
        QSignalSpy import(m_page.get(), &PromisesPage::importRequested);
        QTest::mouseClick(empty()->findChild<QAbstractButton *>(), Qt::LeftButton);
        QCOMPARE(import.size(), 1);
    }

    void theCurrentPromiseStaysThroughFilterAndSave()
    {
        open();
        m_page->setCurrent(promiseId(2));
        QTest::keyClicks(words(), u"re"_s);
        QCOMPARE(*m_page->current(), promiseId(2));
        m_newsroom->rename(2, u"Rénover toutes les écoles"_s);
        QCOMPARE(*m_page->current(), promiseId(2));
        m_newsroom->add(4, u"Refaire les trottoirs"_s, u"kept"_s, m_newsroom->mobility());
        QCOMPARE(*m_page->current(), promiseId(2));
        QCOMPARE(m_page->countWords(), u"Promises: 3 of 4"_s);
    }

    void aHiddenPromiseComesBackWhenTheFilterGoes()
    {
        open();
        m_page->setCurrent(promiseId(2));
        QTest::keyClicks(words(), u"brigade"_s);
        QVERIFY(!m_page->current());
        QTest::keyClick(words(), Qt::Key_Escape);
        QCOMPARE(*m_page->current(), promiseId(2));
    }

    void numbersAreFoundBehindTheFilter()
    {
        open();
        QTest::keyClicks(words(), u"brigade"_s);
        QVERIFY(m_page->goToNumber(3));
        QCOMPARE(*m_page->current(), promiseId(3));
        QVERIFY(!m_page->goToNumber(99));
    }

    void neighboursFollowTheListAsItIs()
    {
        open();
        QTest::keyClicks(words(), u"mobilites"_s);
        QCOMPARE(*m_page->neighbour(promiseId(1), 1), promiseId(3));
        QVERIFY(!m_page->neighbour(promiseId(3), 1));
    }

    void newsSinceILastLookedIsMarked()
    {
        auto &desks = m_newsroom->desks();
        const auto row = must(desks.workspace().promises().find(promiseId(2)));
        must(desks.queue().markLooked(promiseId(2), row->head));
        must(desks.queue().markLooked(promiseId(3), must(desks.workspace().promises().find(promiseId(3)))->head));
        Session colleague = desks.session();
        colleague.person = m_newsroom->editor();
        auto value = must(EditingDesk(colleague).open(promiseId(2)));
        value.value.body = u"Douze écoles."_s;
        must(EditingDesk(colleague).save({ .promise = promiseId(2), .base = row->head, .value = value.value }));
        open();
        const auto spoken = [this](int number) {
            return table()->model()->index(number - 1, 0).data(Qt::AccessibleTextRole).toString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(spoken(2).contains(u"news since you last looked"_s), 20'000);
        QVERIFY(!spoken(1).contains(u"news since"_s));
        QVERIFY(!spoken(3).contains(u"news since"_s));
        must(desks.queue().markLooked(promiseId(2), must(desks.workspace().promises().find(promiseId(2)))->head));
        QVERIFY(!spoken(2).contains(u"news since"_s));
    }

    void submittingFromTheMenuChangesTheRow()
    {
        open();
        m_page->setCurrent(promiseId(1));
        const auto actions = m_page->reviewActions();
        QTRY_VERIFY(actions.first()->isEnabled());
        QVERIFY(!actions.last()->isEnabled());
        QVERIFY(!actions.last()->toolTip().isEmpty());
        actions.first()->trigger();
        const auto row = m_newsroom->desks().workspace().promises().find(promiseId(1));
        QCOMPARE((*row)->state, WorkflowState::Submitted);
        QTRY_VERIFY(!actions.first()->isEnabled());
        QCOMPARE(table()->model()->index(0, int(PromiseColumn::State)).data().toString(), u"To review"_s);
    }

    void aWideWindowHasThePreviewAtTheRight()
    {
        open({ 1000, 700 });
        auto *splitter = m_page->findChild<QSplitter *>();
        QCOMPARE(splitter->orientation(), Qt::Vertical);
        m_page->resize(1700, 900);
        QTRY_COMPARE(splitter->orientation(), Qt::Horizontal);
    }
};

} // namespace tenue

QTEST_MAIN(tenue::PromisesPageTest)
#include "promises_page_test.moc"
