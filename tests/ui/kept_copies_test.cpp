// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_documents.h"
#include "tests/ui/seated_page.h"
#include "ui/editor/dossier_page.h"
#include "ui/widgets/note_popover.h"

#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtCore/QStandardPaths>
#include <QtGui/QDesktopServices>
#include <QtGui/QDropEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace tenue
{

/// The kept copies of an evidence in the panel of its dossier, by mouse and keyboard.
class KeptCopiesTest : public QObject, private SeatedPage<DossierPage>
{
    Q_OBJECT

private:
    static constexpr int LongWait = 30'000;
    QUrl m_opened;

    QList<QWidget *> copies()
    {
        auto all = m_page->findChildren<QWidget *>(u"capture"_s);
        all.removeIf([](const QWidget *copy) { return !copy->isVisible(); });
        return all;
    }
    QToolButton *button(const char *name)
    {
        return copies().first()->findChild<QToolButton *>(QString::fromLatin1(name));
    }
    QString notice()
    {
        auto *label = part<QLabel>("captureNotice");
        return label->isVisible() ? label->text() : QString();
    }
    void editEvidence()
    {
        auto *list = part<QListView>("evidence");
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::mouseClick(part<QToolButton>("editEvidence"), Qt::LeftButton);
        QVERIFY(part<QLineEdit>("evidenceTitle")->isVisible());
    }
    QString page(const QString &sentence)
    {
        return m_dir->fileWith(u"article.html"_s, smallPage(u"Travaux"_s, { sentence }));
    }
    void addByDialog(const QString &path, int countAfter)
    {
        m_prompts.paths = { path };
        QTest::mouseClick(part<QPushButton>("addCapture"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(copies().size(), countAfter, LongWait);
    }
    void saveAll()
    {
        // A popover that closes leaves no window active without a window manager.
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTest::mouseClick(part<QPushButton>("closeEvidence"), Qt::LeftButton);
        QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
        for (auto *each : m_page->findChildren<NotePopover *>()) {
            if (each->isVisible())
                QTest::keyClick(each->findChild<QLineEdit *>(u"note"_s), Qt::Key_Return);
        }
    }
    QList<Capture> stored()
    {
        const auto saved = must(m_desks->editing().open(m_promise)).value;
        return must(m_desks->editing().evidenceOf(saved)).first().value.captures;
    }

public Q_SLOTS:
    void takeOpened(const QUrl &address) { m_opened = address; }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        begin();
        EditingDesk desk(m_newsroom->session());
        const auto id = idNamed<EvidenceId>(u"courrier"_s);
        const auto promise = aPromise({ .body = u"Vu [@courrier]."_s, .evidence = { { id, revisionNamed(u"x"_s) } } });
        must(desk.save({ .promise = m_promise,
                         .base = {},
                         .value = promise,
                         .evidence = { { id, {}, anEvidence(u"courrier"_s) } } }));
        seat(m_newsroom->journalist(), 1280, [this](DossierPage &opened) { opened.open(m_promise); });
        editEvidence();
    }
    void cleanup() { end(); }

    void aCopyIsKeptWithTheEvidence()
    {
        QVERIFY(copies().isEmpty());
        addByDialog(page(u"The works began in May."_s), 1);
        QVERIFY(copies().first()->findChild<QLabel *>(u"captureDescription"_s)->text().startsWith(u"web page"_s));
        QTRY_COMPARE(part<QLabel>("quoteFound")->text(), u"Stands in a kept copy"_s);
        saveAll();
        QCOMPARE(stored().size(), 1);
        QCOMPARE(stored().first().name, u"article.html"_s);
        QCOMPARE(stored().first().isPublic, false);
    }

    void aQuoteThatIsNotThereIsSaid()
    {
        addByDialog(page(u"The works began in June."_s), 1);
        auto *sign = part<QLabel>("quoteFound");
        QTRY_COMPARE(sign->text(), u"Does not stand in the kept copies"_s);
        QVERIFY(sign->isVisible());
    }

    void filesAreDropped()
    {
        QMimeData data;
        data.setUrls(
            { QUrl::fromLocalFile(page(u"Un."_s)), QUrl::fromLocalFile(m_dir->fileWith(u"photo.png"_s, smallPng())) });
        auto *field = part<QWidget>("captures");
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QApplication::sendEvent(field, &enter));
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QApplication::sendEvent(field, &drop));
        QTRY_COMPARE_WITH_TIMEOUT(copies().size(), 2, LongWait);
    }

    void whatCannotBeKeptIsSaidAndChangesNothing()
    {
        m_prompts.paths = { m_dir->fileWith(u"list.pdf"_s, QByteArray("PK\x03\x04\0\0", 6)) };
        QTest::mouseClick(part<QPushButton>("addCapture"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"no kind"_s), LongWait);
        QVERIFY(copies().isEmpty());
        const auto same = page(u"Un."_s);
        addByDialog(same, 1);
        m_prompts.paths = { same };
        QTest::mouseClick(part<QPushButton>("addCapture"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"already"_s), LongWait);
        QCOMPARE(copies().size(), 1);
    }

    void readersGetItOnlyAfterAWarning()
    {
        addByDialog(page(u"Un."_s), 1);
        auto *isPublic = copies().first()->findChild<QCheckBox *>(u"capturePublic"_s);
        isPublic->setFocus();
        QTest::keyClick(isPublic, Qt::Key_Space);
        QCOMPARE(m_prompts.questions.size(), 1);
        QVERIFY(m_prompts.questions.first().sentence.contains(u"article.html"_s));
        QVERIFY(!isPublic->isChecked());
        m_prompts.answers = { 1 };
        QTest::keyClick(isPublic, Qt::Key_Space);
        QVERIFY(isPublic->isChecked());
        saveAll();
        QCOMPARE(stored().first().isPublic, true);
    }

    void aPageIsOpenedAsItsWordsAndSavedAsItIs()
    {
        addByDialog(page(u"The works began in May."_s), 1);
        QDesktopServices::setUrlHandler(u"file"_s, this, "takeOpened");
        QTest::mouseClick(button("openCapture"), Qt::LeftButton);
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QFile opened(m_opened.toLocalFile());
        QVERIFY(opened.fileName().endsWith(u"/article.txt"_s) && opened.open(QIODevice::ReadOnly));
        const auto words = opened.readAll();
        QVERIFY(words.contains("The works began in May.") && !words.contains('<'));
        QVERIFY(!opened.permissions().testFlag(QFile::WriteOwner));
        const auto own = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
        QVERIFY2(opened.fileName().startsWith(own), qPrintable(opened.fileName()));

        m_prompts.paths = { m_dir->pathOf(u"out.html"_s) };
        QTest::mouseClick(button("saveCapture"), Qt::LeftButton);
        QCOMPARE(m_dir->bytesOf(u"out.html"_s), m_dir->bytesOf(u"article.html"_s));
    }

    void aRemovedCopyStaysInTheHistory()
    {
        addByDialog(page(u"Un."_s), 1);
        saveAll();
        const auto kept = stored().first();
        editEvidence();
        QTRY_COMPARE(copies().size(), 1);
        auto *remove = button("removeCapture");
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
        QVERIFY(copies().isEmpty());
        saveAll();
        QVERIFY(stored().isEmpty());
        QVERIFY(must(m_desks->workspace().blobs().has(kept.blob)));
    }

    void cancellingTakesTheCopyBack()
    {
        addByDialog(page(u"Un."_s), 1);
        QTest::mouseClick(part<QPushButton>("cancelEvidence"), Qt::LeftButton);
        editEvidence();
        QVERIFY(copies().isEmpty());
    }
};

} // namespace tenue

QTEST_MAIN(tenue::KeptCopiesTest)
#include "kept_copies_test.moc"
