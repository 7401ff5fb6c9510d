// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/program_language.h"
#include "tests/support/scripted_prompts.h"
#include "tests/ui/listed_newsroom.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_view.h"
#include "ui/widgets/text_label.h"

#include <QtCore/QStandardPaths>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QApplication>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace tenue
{

namespace
{

QString placeOf(const QWidget &widget)
{
    QStringList names;
    for (const auto *each = &widget; each && !each->isWindow(); each = each->parentWidget()) {
        if (!each->objectName().isEmpty() || each == &widget)
            names.prepend(QString::fromLatin1(each->metaObject()->className()) + u'#' + each->objectName());
    }
    return names.join(u" > "_s);
}

/// The button that stands for its group, of which Tab reaches one.
const QWidget *stopOf(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button || !button->group() || !button->group()->exclusive())
        return &widget;
    const auto all = button->group()->buttons();
    const auto first = std::find_if(all.begin(), all.end(), [](const auto *each) { return each->isVisible(); });
    return first == all.end() ? &widget : *first;
}

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus
        && !widget.focusProxy() && !qobject_cast<const QComboBox *>(widget.parentWidget())
        && !qobject_cast<const QAbstractSpinBox *>(widget.parentWidget());
}

/// What Tab must reach in `window`.
QSet<const QWidget *> stopsIn(const QWidget &window)
{
    QSet<const QWidget *> stops;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (takesTab(*widget) && widget->window() == &window)
            stops.insert(stopOf(*widget));
    }
    return stops;
}

/// Text that has less room than it needs.
QStringList clippedIn(const QWidget &page)
{
    QStringList clipped;
    const auto note = [&clipped](const QWidget &widget, const QSize &wanted, const QString &text) {
        // A pixel is rounding.
        if (widget.width() < wanted.width() - 1 || widget.height() < wanted.height() - 1)
            clipped.append(u"%1 “%2” has %3×%4 of %5×%6"_s.arg(placeOf(widget), text)
                               .arg(widget.width())
                               .arg(widget.height())
                               .arg(wanted.width())
                               .arg(wanted.height()));
    };
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || qobject_cast<const ElidedLabel *>(label))
            continue;
        if (!label->wordWrap())
            note(*label, label->sizeHint(), label->text());
        else
            note(*label, { 0, label->heightForWidth(label->width()) }, label->text());
    }
    for (const auto *button : page.findChildren<QAbstractButton *>()) {
        const bool isPlain = qobject_cast<const QPushButton *>(button) || qobject_cast<const QToolButton *>(button);
        // Inside a field the text is a name, and the icon is what is seen.
        if (isPlain && !qobject_cast<const QLineEdit *>(button->parentWidget()) && button->isVisible()
            && !button->text().isEmpty())
            note(*button, button->minimumSizeHint(), button->text());
    }
    return clipped;
}

} // namespace

/// Every page by the keyboard alone, and with letters of twice the size.
class WindowKeysTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Look> m_look;
    std::unique_ptr<ListedNewsroom> m_newsroom;
    std::unique_ptr<TemporaryWorkspaceDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    SystemClock m_clock;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_faults;

    using Check = std::function<void(const QString &page)>;

    void openWindow(QSize size)
    {
        m_newsroom = std::make_unique<ListedNewsroom>();
        m_newsroom->add(1, u"Ouvrir la bibliothèque"_s, u"kept"_s, m_newsroom->education());
        m_folder = std::make_unique<TemporaryWorkspaceDir>();
        m_settings = std::make_unique<Settings>(m_folder->pathOf(u"settings.ini"_s));
        m_window = std::make_unique<MainWindow>(*m_settings, *m_look, m_clock, std::make_unique<ScriptedPrompts>());
        m_window->openBesideOthers();
        m_window->resize(size);
        m_window->showWelcome();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void goThroughPages(const Check &check)
    {
        check(u"welcome"_s);
        m_window->openWorkspace(m_newsroom->path(), MainWindow::Unknown::TakeAnyEditor);
        auto *view = m_window->workspaceView();
        QVERIFY(view);
        auto *table = m_window->findChild<QTableView *>(u"promiseTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        for (int section = 0; section < view->sectionNames().size(); ++section) {
            view->showSection(section);
            check(view->sectionNames()[section]);
            auto *tabs = m_window->findChild<QTabBar *>(u"sections"_s);
            for (int tab = 0; tabs && tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                check(view->sectionNames()[section] + u' ' + tabs->tabText(tab));
            }
        }
        view->showSection(WorkspaceView::Promises);
        table->selectRow(0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"dossierPage"_s)->isVisible());
        check(u"dossier"_s);
    }

    /// One by one: a single message would be cut.
    void sayFaults() const
    {
        for (const auto &fault : m_faults)
            qWarning("%s", qPrintable(fault));
    }

    /// Goes round by Tab: each stop once, none left out, and each shows that it has the focus.
    void goRound(const QString &page)
    {
        QTest::qWait(0);
        const auto expected = stopsIn(*m_window);
        QSet<const QWidget *> reached;
        QWidget *first = nullptr;
        for (qsizetype i = 0; i <= 2 * expected.size() + 10; ++i) {
            QTest::keyClick(m_window.get(), Qt::Key_Tab);
            auto *focused = QApplication::focusWidget();
            if (!focused || focused == first)
                break;
            first = first ? first : focused;
            const auto *stop = stopOf(*focused);
            if (reached.contains(stop)) {
                m_faults.append(page + u", reached twice: "_s + placeOf(*focused));
                break;
            }
            reached.insert(stop);
        }
        for (const auto *left : expected) {
            if (!reached.contains(left))
                m_faults.append(page + u", Tab does not reach: "_s + placeOf(*left));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_look = std::make_unique<Look>(*qApp);
        speak(*qApp, ProgramLanguage::English);
    }
    void cleanupTestCase() { m_look.reset(); }
    void init() { m_faults.clear(); }
    void cleanup()
    {
        m_window.reset();
        m_look->setPercent(100);
    }

    void tabReachesEverythingOnce()
    {
        openWindow({ 1280, 800 });
        goThroughPages([this](const QString &page) { goRound(page); });
        sayFaults();
        QVERIFY(m_faults.isEmpty());
    }

    void nothingIsClippedWithLargeLetters()
    {
        m_look->setPercent(200);
        openWindow({ 1920, 1080 });
        goThroughPages([this](const QString &page) {
            (void)QTest::qWaitFor([this] { return clippedIn(*m_window).isEmpty(); }, 1000);
            for (const auto &fault : clippedIn(*m_window))
                m_faults.append(page + u": "_s + fault);
        });
        sayFaults();
        QVERIFY(m_faults.isEmpty());
    }

    void whatHasNoWordsHasAToolTip()
    {
        openWindow({ 1280, 800 });
        goThroughPages([this](const QString &page) {
            for (const auto *button : m_window->findChildren<QAbstractButton *>()) {
                const bool isBare = button->isVisible() && button->text().isEmpty() && button->toolTip().isEmpty();
                if (isBare && (button->focusPolicy() != Qt::NoFocus))
                    m_faults.append(page + u", no tool tip: "_s + placeOf(*button));
            }
            for (const auto *action : m_window->findChildren<QAction *>()) {
                if (!action->isSeparator() && !action->shortcut().isEmpty() && action->text().isEmpty())
                    m_faults.append(page + u", a shortcut without words: "_s + action->objectName());
            }
        });
        sayFaults();
        QVERIFY(m_faults.isEmpty());
    }
};

} // namespace tenue

QTEST_MAIN(tenue::WindowKeysTest)
#include "window_keys_test.moc"
