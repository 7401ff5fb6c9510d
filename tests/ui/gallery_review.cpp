// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery.h"
#include "tests/ui/gallery_window.h"
#include "ui/review/comparison_view.h"
#include "ui/shell/review_section.h"
#include "ui/shell/workspace_view.h"
#include "ui/widgets/segmented_choice.h"

#include <QtGui/QAction>
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

void openNotices(QWidget &page)
{
    openQueue(page);
    auto *queue = partOf<QWidget>(page, u"reviewPage"_s);
    const auto choices = queue->findChild<SegmentedChoice *>()->findChildren<QAbstractButton *>();
    QTest::mouseClick(choices.last(), Qt::LeftButton);
}

void openAsItWas(QWidget &page)
{
    openComparison(page);
    partOf<QAction>(page, u"asItWasOn"_s)->trigger();
}

void openRedaction(QWidget &page)
{
    openComparison(page);
    // The example has no administrator; what is looked at is the dialog.
    auto *redact = partOf<QAction>(page, u"redactRevision"_s);
    redact->setEnabled(true);
    redact->trigger();
}

// Also where it is not allowed just now: what is looked at is the dialog.
void openDecision(QWidget &page, const char *name)
{
    auto *action = partOf<QAction>(page, QString::fromLatin1(name));
    (void)waitFor([&page] { return partOf<QAction>(page, u"publishUrgently"_s)->isEnabled(); });
    action->setEnabled(true);
    action->trigger();
}

} // namespace

QList<GalleryPage> reviewPages()
{
    return {
        { u"review-queue"_s, exampleWindow, openQueue },
        { u"history"_s, exampleWindow, openComparison },
        { u"history-in-the-text"_s, exampleWindow, openComparisonInTheText },
        { u"notices"_s, exampleWindow, openNotices },
        { u"as-it-was-on"_s, exampleWindow, openAsItWas },
        { u"redaction"_s, exampleWindow, openRedaction },
        { u"publish-with-embargo"_s, exampleWindow, [](QWidget &page) { openDecision(page, "publishDossier"); } },
        { u"publish-urgently"_s, exampleWindow, [](QWidget &page) { openDecision(page, "publishUrgently"); } },
        { u"correction"_s, exampleWindow, [](QWidget &page) { openDecision(page, "correctDossier"); } },
        { u"take-offline"_s, exampleWindow, [](QWidget &page) { openDecision(page, "unpublishDossier"); } },
    };
}

} // namespace tenue
