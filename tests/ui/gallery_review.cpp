// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery.h"
#include "tests/ui/gallery_window.h"
#include "ui/review/comparison_view.h"
#include "ui/shell/review_section.h"
#include "ui/shell/workspace_view.h"

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QListView>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QWidget *exampleWindow(Look &look)
{
    return newGalleryWindow(look);
}

void openQueue(QWidget &page)
{
    static_cast<MainWindow &>(page).workspaceView()->showSection(QString(ReviewSection::Key));
    (void)partOf<QListView>(page, u"queue"_s);
}

void openComparison(QWidget &page)
{
    openQueue(page);
    auto *queue = partOf<QListView>(page, u"queue"_s);
    QTest::keyClick(queue, Qt::Key_J);
    QTest::keyClick(queue, Qt::Key_Return);
    auto *view = partOf<ComparisonView>(page, u"comparison"_s);
    (void)waitFor([view] { return view->isVisible(); });
    QTest::keyClick(view, Qt::Key_F8);
}

void openComparisonInTheText(QWidget &page)
{
    openComparison(page);
    QTest::mouseClick(partOf<QAbstractButton>(page, u"inTheText"_s), Qt::LeftButton);
}

} // namespace

QList<GalleryPage> reviewPages()
{
    return {
        { u"review-queue"_s, exampleWindow, openQueue },
        { u"history"_s, exampleWindow, openComparison },
        { u"history-in-the-text"_s, exampleWindow, openComparisonInTheText },
    };
}

} // namespace tenue
