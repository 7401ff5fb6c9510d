// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/seated_page.h"
#include "ui/editor/dossier_page.h"
#include "ui/editor/picture_field.h"
#include "ui/widgets/note_popover.h"

#include <QtCore/QBuffer>
#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtGui/QImage>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace tenue
{

/// The picture at the head of a dossier's page, in the form of the promise.
class LeadPictureTest : public QObject, private SeatedPage<DossierPage>
{
    Q_OBJECT

private:
    static constexpr int LongWait = 30'000;

    PictureField *field() { return part<PictureField>("picture"); }
    QString notice()
    {
        auto *label = part<QLabel>("pictureNotice");
        return label->isVisible() ? label->text() : QString();
    }
    QString photo(const QString &name, int width, QRgb colour)
    {
        QImage image(width, width / 2, QImage::Format_RGB32);
        image.fill(colour);
        image.setText(u"Author"_s, u"zqsecretname"_s);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "png");
        return m_dir->fileWith(name, bytes);
    }
    void choose(const QString &path)
    {
        const auto before = field()->image();
        m_prompts.paths = { path };
        QTest::mouseClick(part<QPushButton>("choosePicture"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(field()->image() != before, LongWait);
    }
    void describe()
    {
        type(part<QLineEdit>("credit"), u"Une agence"_s);
        type(part<QLineEdit>("alternativeText"), u"Un tramway à quai."_s);
    }
    void saveAll()
    {
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier);
        for (auto *each : m_page->findChildren<NotePopover *>()) {
            if (each->isVisible())
                QTest::keyClick(each->findChild<QLineEdit *>(u"note"_s), Qt::Key_Return);
        }
    }
    std::optional<LeadImage> stored() { return must(m_desks->editing().open(m_promise)).value.image; }

private Q_SLOTS:
    void init()
    {
        begin();
        m_newsroom->savePromise(1, u"Le conseil a voté."_s);
        seat(m_newsroom->journalist(), 1280, [this](DossierPage &opened) { opened.open(m_promise); });
        QTest::mouseClick(part<QWidget>("editPromise"), Qt::LeftButton);
        QVERIFY(part<QPushButton>("choosePicture")->isVisible());
    }
    void cleanup() { end(); }

    void aPictureIsChosenDescribedAndSaved()
    {
        QVERIFY(!part<QLineEdit>("credit")->isVisible());
        choose(photo(u"tram.png"_s, 2000, qRgb(0, 90, 60)));
        QVERIFY(!part<QLabel>("pictureView")->pixmap().isNull());
        QVERIFY(notice().contains(u"credit"_s));
        describe();
        QCOMPARE(notice(), QString());
        saveAll();
        const auto image = stored();
        QVERIFY(image.has_value());
        QCOMPARE(image->files.size(), 2);
        QCOMPARE(image->files.first().width, 900);
        QCOMPARE(image->credit, u"Une agence"_s);
        QCOMPARE(image->alternativeText, u"Un tramway à quai."_s);
        for (const auto &file : image->files) {
            const auto bytes = must(m_desks->workspace().blobs().read(file.blob));
            QVERIFY(!bytes.contains("zqsecretname"));
            QCOMPARE(QImage::fromData(bytes).width(), file.width);
        }
    }

    void whatWasSaidOfOnePictureIsNotKeptForAnother()
    {
        choose(photo(u"a.png"_s, 640, qRgb(200, 0, 0)));
        describe();
        choose(photo(u"b.png"_s, 640, qRgb(0, 0, 200)));
        QCOMPARE(part<QLineEdit>("alternativeText")->text(), QString());
        QVERIFY(!notice().isEmpty());
    }

    void aPictureIsTakenAway()
    {
        choose(photo(u"a.png"_s, 640, qRgb(200, 0, 0)));
        describe();
        saveAll();
        QVERIFY(stored().has_value());
        QTest::mouseClick(part<QPushButton>("removePicture"), Qt::LeftButton);
        QVERIFY(!part<QLabel>("pictureView")->isVisible());
        saveAll();
        QVERIFY(!stored().has_value());
    }

    void aPictureIsDropped()
    {
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(photo(u"a.png"_s, 640, qRgb(200, 0, 0))) });
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QApplication::sendEvent(field(), &enter));
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QApplication::sendEvent(field(), &drop));
        QTRY_VERIFY_WITH_TIMEOUT(field()->image().has_value(), LongWait);
    }

    void whatIsNoPictureIsRefusedInOneSentence()
    {
        m_prompts.paths = { m_dir->fileWith(u"list.png"_s, "Title;Verdict\n") };
        QTest::mouseClick(part<QPushButton>("choosePicture"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>("choosePicture")->isEnabled() && !notice().startsWith(u"Reading"_s),
                                 LongWait);
        QVERIFY(notice().contains(u"JPEG, PNG or WebP"_s));
        QVERIFY(!field()->image().has_value());
    }
};

} // namespace tenue

QTEST_MAIN(tenue::LeadPictureTest)
#include "lead_picture_test.moc"
