// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/editing_desk.h"
#include "tests/support/newsroom.h"
#include "tests/ui/gallery.h"
#include "tests/ui/gallery_window.h"
#include "ui/shell/workspace_view.h"

#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Row = 4;

QWidget *exampleWindow(Look &look)
{
    return newGalleryWindow(look, { .role = Role::Journalist });
}

void openDossier(QWidget &page)
{
    auto *table = partOf<QTableView>(page, u"promiseTable"_s);
    (void)waitFor([table] { return table->model()->rowCount() > Row; });
    table->setFocus();
    table->selectRow(Row);
    QTest::keyClick(table, Qt::Key_Return);
    auto *dossier = partOf<QWidget>(page, u"dossierPage"_s);
    (void)waitFor([dossier] { return dossier->isVisible(); });
    QTest::qWait(100);
}

std::function<void(QWidget &)> onTab(int tab)
{
    return [tab](QWidget &page) {
        openDossier(page);
        partOf<QTabBar>(page, u"panelTabs"_s)->setCurrentIndex(tab);
    };
}

/// The dossier of the example that colleagues talk about, or suggest changes of.
void openNumber(QWidget &page, const QString &title)
{
    auto *table = partOf<QTableView>(page, u"promiseTable"_s);
    (void)waitFor([table] { return table->model()->rowCount() > Row; });
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (table->model()->index(row, column).data().toString().startsWith(title))
                table->selectRow(row);
        }
    }
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    auto *dossier = partOf<QWidget>(page, u"dossierPage"_s);
    (void)waitFor([dossier] { return dossier->isVisible(); });
    QTest::qWait(100);
}

std::function<void(QWidget &)> talkingAbout(const QString &title, int tab)
{
    return [title, tab](QWidget &page) {
        openNumber(page, title);
        partOf<QTabBar>(page, u"panelTabs"_s)->setCurrentIndex(tab);
    };
}

void readSuggestion(QWidget &page)
{
    talkingAbout(u"Ouvrir deux lieux"_s, 1)(page);
    QTest::mouseClick(partOf<QAbstractButton>(page, u"openSuggestion"_s), Qt::LeftButton);
}

std::function<void(QWidget &)> pressing(const QString &name)
{
    return [name](QWidget &page) {
        openDossier(page);
        QTest::mouseClick(partOf<QAbstractButton>(*partOf<QWidget>(page, u"dossierPage"_s), name), Qt::LeftButton);
    };
}

std::function<void(QWidget &)> doing(const QString &action)
{
    return [action](QWidget &page) {
        openDossier(page);
        partOf<QAction>(page, action)->trigger();
    };
}

void typeSomething(QWidget &page)
{
    openDossier(page);
    auto *body = partOf<QPlainTextEdit>(page, u"body"_s);
    body->moveCursor(QTextCursor::End);
    body->setFocus();
    body->insertPlainText(u" Un mot de plus."_s);
}

void meetAConflict(QWidget &page)
{
    typeSomething(page);
    auto &view = *static_cast<MainWindow &>(page).workspaceView();
    // A colleague, through a workspace of their own.
    const auto other
        = must(Workspace::open(view.desks().workspace().path(), Workspace::Access::ReadWrite, testInstallation()));
    const auto staff = must(other->entities().all<Staff>());
    const SystemClock clock;
    const auto rows = must(other->promises().rows());
    EditingDesk desk({ *other, clock, StaffId(staff.first().entity.uuid()) });
    for (const auto &promise : rows) {
        auto loaded = must(desk.open(promise.promise));
        loaded.value.summary += u" Précisé par une collègue."_s;
        (void)desk.save({ .promise = promise.promise, .base = loaded.revision, .value = loaded.value });
    }
    view.lookOutside();
}

void writeClaims(QWidget &page)
{
    openDossier(page);
    auto *body = partOf<QPlainTextEdit>(page, u"body"_s);
    body->setFocus();
    body->setPlainText(u"## Ce qui a été fait\n\nLe budget a augmenté de 12 % en 2024.\n\nLe conseil a voté le "
                       "3 mai 2024.\n\nRien d’autre n’est connu."_s);
    QTest::qWait(600);
}

void replaceEverywhere(QWidget &page)
{
    partOf<QAction>(page, u"replaceEverywhere"_s)->trigger();
    auto *dialog = partOf<QWidget>(page, u"replaceDialog"_s);
    partOf<QLineEdit>(*dialog, u"findEverywhere"_s)->setText(u"mairie"_s);
    partOf<QLineEdit>(*dialog, u"replaceWith"_s)->setText(u"ville"_s);
    partOf<QAbstractButton>(*dialog, u"search"_s)->click();
    auto *list = partOf<QTableView>(*dialog, u"places"_s);
    (void)waitFor([list] { return list->model()->rowCount() > 0; });
}

} // namespace

QList<GalleryPage> dossierPages()
{
    return {
        { u"dossier-claims"_s, exampleWindow, writeClaims },
        { u"dossier-letters"_s, exampleWindow, doing(u"writingLook"_s) },
        { u"replace-everywhere"_s, exampleWindow, replaceEverywhere },
        { u"dossier"_s, exampleWindow, openDossier },
        { u"dossier-editor"_s, [](Look &look) -> QWidget * { return newGalleryWindow(look); }, openDossier },
        { u"dossier-comments"_s, exampleWindow, talkingAbout(u"Doubler le réseau"_s, 1) },
        { u"dossier-waiver"_s, exampleWindow, talkingAbout(u"Doubler le réseau"_s, 3) },
        { u"dossier-decision"_s, [](Look &look) -> QWidget * { return newGalleryWindow(look); },
          [](QWidget &page) {
              talkingAbout(u"Doubler le réseau"_s, 1)(page);
              QTest::mouseClick(partOf<QPushButton>(*partOf<QWidget>(page, u"dossierPage"_s), u"next"_s),
                                Qt::LeftButton);
          } },
        { u"dossier-suggestions"_s, exampleWindow, talkingAbout(u"Ouvrir deux lieux"_s, 1) },
        { u"dossier-suggestion"_s, exampleWindow, readSuggestion },
        { u"dossier-history"_s, exampleWindow, onTab(2) },
        { u"dossier-checks"_s, exampleWindow, onTab(3) },
        { u"dossier-typing"_s, exampleWindow, typeSomething },
        { u"dossier-conflict"_s, exampleWindow, meetAConflict },
        { u"dossier-preview"_s, exampleWindow, doing(u"preview"_s) },
        { u"dossier-focus"_s, exampleWindow, doing(u"focusMode"_s) },
        { u"dossier-invisible"_s, exampleWindow, doing(u"invisible"_s) },
        { u"dossier-cite"_s, exampleWindow, doing(u"cite"_s) },
        { u"dossier-promise-form"_s, exampleWindow, pressing(u"editPromise"_s) },
        { u"dossier-picture"_s, exampleWindow,
          [](QWidget &page) {
              openNumber(page, u"Un centre municipal de santé"_s);
              QTest::mouseClick(partOf<QAbstractButton>(*partOf<QWidget>(page, u"dossierPage"_s), u"editPromise"_s),
                                Qt::LeftButton);
              QTest::qWait(100);
              auto *form = partOf<QWidget>(page, u"promiseForm"_s);
              form->findChild<QScrollArea *>()->ensureWidgetVisible(partOf<QWidget>(page, u"picture"_s));
          } },
        { u"dossier-new-evidence"_s, exampleWindow, pressing(u"addEvidence"_s) },
        { u"dossier-evidence"_s, exampleWindow,
          [](QWidget &page) {
              openDossier(page);
              auto *list = partOf<QListView>(page, u"evidence"_s);
              list->setCurrentIndex(list->model()->index(0, 0));
              QTest::mouseClick(partOf<QToolButton>(page, u"editEvidence"_s), Qt::LeftButton);
          } },
        { u"dossier-verdict"_s, exampleWindow, pressing(u"verdict"_s) },
        { u"dossier-save"_s, exampleWindow,
          [](QWidget &page) {
              typeSomething(page);
              QTest::mouseClick(partOf<QPushButton>(page, u"save"_s), Qt::LeftButton);
          } },
        { u"dossier-new"_s, exampleWindow,
          [](QWidget &page) { static_cast<MainWindow &>(page).commands().action(Command::NewPromise).trigger(); } },
    };
}

} // namespace tenue
