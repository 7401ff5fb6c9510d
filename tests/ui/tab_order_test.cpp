// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_prompts.h"
#include "tests/ui/listed_newsroom.h"
#include "ui/shell/main_window.h"

#include <QtCore/QStandardPaths>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenue
{

/// Where Tab leads, page by page: the way that one reads.
class TabOrderTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Look> m_look;
    std::unique_ptr<ListedNewsroom> m_newsroom;
    std::unique_ptr<TemporaryWorkspaceDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    FixedClock m_clock = aFixedClock();
    std::unique_ptr<MainWindow> m_window;

    template <typename T>
    T *part(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    /// The names of all that `key` stops at, from `first` on until it is back there.
    QStringList stopsFrom(QWidget *first, Qt::Key key = Qt::Key_Tab)
    {
        constexpr int Most = 100;
        first->setFocus(Qt::TabFocusReason);
        QStringList names { first->objectName() };
        for (int step = 0; step < Most; ++step) {
            QTest::keyClick(m_window->focusWidget(), key);
            if (m_window->focusWidget() == first)
                return names;
            names.append(m_window->focusWidget()->objectName());
        }
        return names;
    }
    static void checkOrder(const QStringList &stops, const QStringList &expected)
    {
        qsizetype last = -1;
        for (const auto &name : expected) {
            const auto place = stops.indexOf(name);
            QVERIFY2(place > last, qPrintable(name + u" in "_s + stops.join(u", "_s)));
            last = place;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_look = std::make_unique<Look>(*qApp);
    }
    void cleanupTestCase() { m_look.reset(); }

    void init()
    {
        m_newsroom = std::make_unique<ListedNewsroom>();
        m_newsroom->add(1, u"Ouvrir la bibliothèque"_s, u"kept"_s, m_newsroom->education());
        m_folder = std::make_unique<TemporaryWorkspaceDir>();
        m_settings = std::make_unique<Settings>(m_folder->pathOf(u"settings.ini"_s));
        m_window = std::make_unique<MainWindow>(*m_settings, *m_look, m_clock, std::make_unique<ScriptedPrompts>());
        m_window->resize(1280, 800);
        m_window->show();
        m_window->openWorkspace(m_newsroom->path(), MainWindow::Unknown::TakeAnyEditor);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(part<QTableView>(u"promiseTable"_s)->hasFocus());
        QTRY_VERIFY(part<QWidget>(u"verdict-kept"_s));
        QTRY_VERIFY(part<QWidget>(u"openDossier"_s)->isVisible());
    }
    void cleanup() { m_window.reset(); }

    void theListIsReadFromTopToBottom()
    {
        const QStringList order { u"mandate"_s,     u"section-0"_s,     u"importButton"_s, u"verdict-kept"_s,
                                  u"filterWords"_s, u"previewSwitch"_s, u"promiseTable"_s, u"openDossier"_s };
        auto *first = part<QWidget>(u"mandate"_s);
        checkOrder(stopsFrom(first), order);
        QStringList back = stopsFrom(first, Qt::Key_Backtab);
        back.append(back.takeFirst());
        std::reverse(back.begin(), back.end());
        checkOrder(back, order);
    }

    void soAreTheFieldsOfAPromise()
    {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
        auto *edit = part<QAbstractButton>(u"editPromise"_s);
        QTRY_VERIFY(edit && edit->isVisible());
        QTest::mouseClick(edit, Qt::LeftButton);
        checkOrder(stopsFrom(part<QWidget>(u"formTitle"_s)),
                   { u"formTitle"_s, u"quoteField"_s, u"criterionVerdicts"_s, u"isFeatured"_s, u"featuredText"_s,
                     u"weight"_s, u"withdrawnOn"_s, u"withdrawnBecause"_s });
    }
};

} // namespace tenue

QTEST_MAIN(tenue::TabOrderTest)
#include "tab_order_test.moc"
