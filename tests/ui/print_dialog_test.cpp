// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripted_prompts.h"
#include "tests/ui/listed_newsroom.h"
#include "ui/dialogs/print_dialog.h"
#include "ui/dialogs/printed_pages.h"
#include "ui/models/printed_list.h"
#include "ui/models/promise_table_model.h"

#include <QtCore/QBuffer>
#include <QtGui/QPdfWriter>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace tenue
{

/// What goes on paper.
class PrintDialogTest : public QObject
{
    Q_OBJECT

private:
    static PrintedDossier dossierIn(ListedNewsroom &newsroom)
    {
        auto &workspace = newsroom.desks().workspace();
        const auto row = must(workspace.promises().find(promiseId(1)));
        return must(savedDossier(workspace, *row));
    }

private Q_SLOTS:
    void aDossierSaysWhatItIs()
    {
        ListedNewsroom newsroom;
        newsroom.add(1, u"Ouvrir <deux> bibliothèques"_s, u"kept"_s, newsroom.education());
        auto dossier = dossierIn(newsroom);
        dossier.value.quote = u"Deux bibliothèques"_s;
        dossier.value.body = u"Elles sont ouvertes [@bilan].\n\n## Update of 15 May 2024\n\nLa seconde aussi."_s;
        Evidence evidence;
        evidence.key = u"bilan"_s;
        evidence.title = u"Bilan A & B"_s;
        dossier.evidence = { evidence };
        const auto text = must(printed(dossier, newsroom.desks(), {}));
        QVERIFY(text.html.contains(u"Ouvrir &lt;deux&gt; bibliothèques"_s));
        QVERIFY(text.html.contains(u"Deux bibliothèques"_s));
        QVERIFY(text.html.contains(u"Bilan A &amp; B"_s));
        QVERIFY2(!text.html.contains(u"@bilan"_s), "a citation is the number of its source");
        QVERIFY2(text.html.indexOf(u"La seconde"_s) < text.html.indexOf(u"Elles sont"_s), "newest first, as online");
        QVERIFY(text.foot.contains(dossier.standing));
    }

    void partsAreLeftOut()
    {
        ListedNewsroom newsroom;
        newsroom.add(1, u"Ouvrir"_s, u"kept"_s, newsroom.education());
        auto dossier = dossierIn(newsroom);
        dossier.value.quote = u"Citation"_s;
        dossier.value.body = u"Analyse"_s;
        const auto bare
            = must(printed(dossier, newsroom.desks(), { .promise = false, .analysis = false, .evidence = false }));
        QVERIFY(!bare.html.contains(u"Citation"_s));
        QVERIFY(!bare.html.contains(u"Analyse"_s));
        QVERIFY(!bare.html.contains(u"<table"_s));
        QVERIFY(must(printed(dossier, newsroom.desks(), { .history = true })).html.contains(u"<table"_s));
    }

    void aLongListHasPages()
    {
        ListedNewsroom newsroom;
        newsroom.addMany(240);
        PromiseTableModel model(newsroom.desks().session());
        QVERIFY(model.loadFirst());
        model.loadAll();
        QTRY_VERIFY(model.isComplete());
        const auto all = printedList(model, u"Port-Lavance"_s, {});
        model.setFilter({ .words = u"7"_s });
        const auto some = printedList(model, u"Port-Lavance"_s, u"7"_s);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        const int pages = printPages(all, writer);
        QVERIFY2(pages > 2 && pages < 12, qPrintable(QString::number(pages)));
        QVERIFY(printPages(some, writer) < pages);
        QVERIFY(some.foot.contains(u'7'));
    }

    void theDialogKeepsAPdf()
    {
        ListedNewsroom newsroom;
        newsroom.add(1, u"Ouvrir"_s, u"kept"_s, newsroom.education());
        const auto dossier = dossierIn(newsroom);
        TemporaryWorkspaceDir folder;
        ScriptedPrompts prompts;
        prompts.paths = { folder.pathOf(u"missing/dossier.pdf"_s), folder.pathOf(u"dossier.pdf"_s) };
        QList<PrintedParts> asked;
        PrintDialog dialog(
            PrintDialog::Kind::Dossier,
            [&](const PrintedParts &parts) {
                asked.append(parts);
                return printed(dossier, newsroom.desks(), parts);
            },
            prompts);
        dialog.show();
        QTRY_COMPARE(dialog.pageCount(), 1);
        auto *history = dialog.findChild<QCheckBox *>(u"printHistory"_s);
        QTest::mouseClick(history, Qt::LeftButton, {}, QPoint(10, history->height() / 2));
        QVERIFY(asked.last().history);

        QSignalSpy told(&dialog, &PrintDialog::succeeded);
        auto *save = dialog.findChild<QPushButton *>(u"savePdf"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY2(told.isEmpty() && dialog.isVisible(), "what could not be written is said, and the dialog stays");
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(told.size(), 1);
        QCOMPARE(prompts.fileQuestions.last().suffix, u"pdf"_s);
        QFile file(folder.pathOf(u"dossier.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
    }
};

} // namespace tenue

QTEST_MAIN(tenue::PrintDialogTest)
#include "print_dialog_test.moc"
