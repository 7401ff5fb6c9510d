// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery.h"
#include "tests/ui/gallery_window.h"
#include "ui/browse/promises_page.h"
#include "ui/shell/workspace_view.h"
#include "ui/widgets/strip_stack.h"

#include <QtGui/QAction>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QWidget *exampleWindow(Look &look)
{
    return newGalleryWindow(look);
}

void selectRow(QWidget &page, int row)
{
    auto *table = partOf<QTableView>(page, u"promiseTable"_s);
    (void)waitFor([table, row] { return table->model()->rowCount() > row; });
    table->selectRow(row);
}

void filterFor(QWidget &page, const QString &words)
{
    auto *field = partOf<QLineEdit>(page, u"filterWords"_s);
    field->setFocus();
    QTest::keyClicks(field, words);
}

void addStrips(QWidget &page)
{
    selectRow(page, 2);
    auto &strips = partOf<PromisesPage>(page, u"promisesPage"_s)->strips();
    strips.add({ u"a"_s, StripKind::Error, u"The disk is full: the backup was not made. Free some space."_s });
    strips.add({ u"b"_s,
                 StripKind::Warning,
                 u"This workspace can only be read: the file or its folder is protected."_s,
                 {},
                 false });
    strips.add({ u"c"_s, StripKind::Info, u"258 promises were imported."_s });
}

} // namespace

QList<GalleryPage> listPages()
{
    return {
        { u"promises"_s, exampleWindow, [](QWidget &page) { selectRow(page, 5); } },
        { u"promises-journalist"_s,
          [](Look &look) -> QWidget * { return newGalleryWindow(look, { .role = Role::Journalist }); },
          [](QWidget &page) { selectRow(page, 9); } },
        { u"promises-filtered"_s, exampleWindow, [](QWidget &page) { filterFor(page, u"velo"_s); } },
        { u"promises-no-result"_s, exampleWindow, [](QWidget &page) { filterFor(page, u"zzz"_s); } },
        { u"promises-new-workspace"_s,
          [](Look &look) -> QWidget * { return newGalleryWindow(look, { .isExample = false }); } },
        { u"promises-strips"_s, exampleWindow, addStrips },
    };
}

} // namespace tenue
