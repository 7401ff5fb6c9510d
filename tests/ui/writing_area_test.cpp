// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/writing_area.h"

#include "core/base/program_language.h"
#include "core/domain/promise.h"
#include "ui/editor/markdown_editor.h"
#include "ui/widgets/exact_text.h"

#include <QtCore/QMimeData>
#include <QtCore/QScopeGuard>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace tenue
{

/// The writing area, as a person types, cites, searches and pastes in it.
class WritingAreaTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WritingArea> m_area;

    MarkdownEditor &editor() { return m_area->editor(); }
    QString text() { return exactText(*editor().document()); }
    template <typename T>
    T *part(const char *name)
    {
        return m_area->findChild<T *>(QString::fromLatin1(name));
    }
    void begin(const QString &body)
    {
        m_area->setTexts({}, body);
        editor().moveCursor(QTextCursor::End);
        editor().setFocus();
    }
    void type(QWidget &widget, const QString &letters)
    {
        for (const QChar letter : letters)
            QTest::sendKeyEvent(QTest::Click, &widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    void type(const QString &letters) { type(editor(), letters); }
    void perform(Writing command) { m_area->actions().action(command).trigger(); }

private Q_SLOTS:
    void init()
    {
        m_area = std::make_unique<WritingArea>();
        m_area->setLanguage(SiteLanguage::French);
        m_area->resize(1000, 700);
        m_area->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_area.get()));
    }
    void cleanup() { m_area.reset(); }

    void lengthsAreWholeInASmallWindow()
    {
        begin({});
        type(u"Les travaux avancent. Le chantier est ouvert."_s);
        QTRY_VERIFY(part<QLabel>("signs")->text().startsWith(u"45"_s));
        auto *line = part<QLabel>("signs")->parentWidget();
        line->resize(420, line->height());
        line->layout()->activate();
        for (const char *name : { "length", "signs", "sheets", "reading" }) {
            const auto *label = part<QLabel>(name);
            QVERIFY2(label->isHidden() || label->width() >= label->sizeHint().width(), name);
        }
        QVERIFY(part<QLabel>("signs")->isVisible());
        line->resize(1000, line->height());
        QTRY_VERIFY(part<QLabel>("reading")->isVisible());
    }

    void lengthsAgreeInFrench()
    {
        speak(*qApp, ProgramLanguage::French);
        const auto english = qScopeGuard([] { speak(*qApp, ProgramLanguage::English); });
        begin({});
        type(u"a"_s);
        QTRY_COMPARE(part<QLabel>("signs")->text(), u"1 signe"_s);
        QCOMPARE(part<QLabel>("sheets")->text(), u"0,0 feuillet"_s);
    }

    void frenchIsSetAsItIsTyped()
    {
        begin({});
        type(u"L'été : \"oui\" !"_s);
        QCOMPARE(text(), u"L’été\u00A0: «\u00A0oui\u00A0»\u202F!"_s);
    }

    void undoTakesBackTheReplacementAlone()
    {
        begin(u"L"_s);
        type(u"'"_s);
        QCOMPARE(text(), u"L’"_s);
        editor().undo();
        QCOMPARE(text(), u"L'"_s);
    }

    void codeAndCitationsAreLeftAlone()
    {
        begin({});
        type(u"`a'b`"_s);
        QCOMPARE(text(), u"`a'b`"_s);
    }

    void typographyCanBeSwitchedOff()
    {
        begin({});
        perform(Writing::LiveTypography);
        type(u"L'an"_s);
        QCOMPARE(text(), u"L'an"_s);
    }

    void mendingAllIsOneStep()
    {
        const QString before = u"L'été : oui ! Et l'hiver ?"_s;
        begin(before);
        perform(Writing::Typography);
        QVERIFY(part<QListWidget>("typographyFaults")->count() >= 4);
        QTest::mouseClick(part<QPushButton>("fixAll"), Qt::LeftButton);
        QCOMPARE(text(), u"L’été\u00A0: oui\u202F! Et l’hiver\u202F?"_s);
        QCOMPARE(part<QListWidget>("typographyFaults")->count(), 0);
        editor().undo();
        QCOMPARE(text(), before);
    }

    void findsWithoutAccentsAndReplacesAllInOneStep()
    {
        const QString before = u"Un été, des étés, L’ÉTÉ."_s;
        begin(before);
        perform(Writing::Replace);
        type(*part<QLineEdit>("findField"), u"ete"_s);
        QVERIFY2(part<QLabel>("findCount")->text().contains(u'3'), qPrintable(part<QLabel>("findCount")->text()));
        type(*part<QLineEdit>("replaceField"), u"an"_s);
        QTest::mouseClick(part<QPushButton>("replaceAll"), Qt::LeftButton);
        QCOMPARE(text(), u"Un an, des ans, L’an."_s);
        editor().undo();
        QCOMPARE(text(), before);
    }

    void bracketAndAtOfferEvidence()
    {
        m_area->setCitationSource([] {
            return QList<CitationChoice> { { {}, {}, u"bilan-2025"_s, u"Bilan du plan"_s, {}, true },
                                           { {}, {}, u"vote-2022"_s, u"Vote du conseil"_s, {}, false } };
        });
        QSignalSpy chosen(m_area.get(), &WritingArea::citationChosen);
        begin(u"Le conseil a voté "_s);
        type(u"[@cons"_s);
        QTest::keyClick(&editor(), Qt::Key_Return);
        QCOMPARE(text(), u"Le conseil a voté [@vote-2022]"_s);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(!chosen.first().first().value<CitationChoice>().isInDossier);
        begin(u"Rien"_s);
        perform(Writing::Cite);
        QTest::keyClick(&editor(), Qt::Key_Escape);
        QVERIFY(!text().contains(u'@'));
    }

    void richTextIsPastedAsMarkdownAndLossesAreSaid()
    {
        QSignalSpy leftOut(m_area.get(), &WritingArea::pasteLeftOut);
        begin({});
        auto *rich = new QMimeData;
        rich->setHtml(u"<h2>Titre</h2><p style='color:red'>Un <b>mot</b><script>alert(1)</script> et "
                      "<a href='javascript:alert(1)'>un lien</a>.</p>"_s);
        rich->setText(u"Titre Un mot et un lien."_s);
        QApplication::clipboard()->setMimeData(rich);
        editor().paste();
        QCOMPARE(text(), u"## Titre\n\nUn **mot** et un lien."_s);
        QCOMPARE(leftOut.size(), 1);
        editor().undo();
        QCOMPARE(text(), QString());
        perform(Writing::PastePlain);
        QCOMPARE(text(), u"Titre Un mot et un lien."_s);
    }

    void lengthsAreInView()
    {
        begin(u"Un mot [@cle] **gras**."_s);
        QTRY_VERIFY(part<QLabel>("length")->text().contains(u'3'));
    }

    void anUpdateHasTheDateInTheLanguageOfTheSite()
    {
        begin(u"Début."_s);
        m_area->addUpdate(QDate(2026, 3, 1));
        QCOMPARE(text(), u"Début.\n\n## Mise à jour du 1er mars 2026\n\n"_s);
        QVERIFY(!QTest::currentTestFailed());
        m_area->setLanguage(SiteLanguage::English);
        begin({});
        m_area->addUpdate(QDate(2026, 3, 1));
        QCOMPARE(text(), u"## Update of 1 March 2026\n\n"_s);
    }

    void thePreviewFetchesNothing()
    {
        begin(u"![x](file:///etc/passwd) ![y](https://a.example/i.png)\n\nUn **mot** [@cle]."_s);
        perform(Writing::Preview);
        auto *preview = part<PreviewPane>("preview");
        QVERIFY(preview->isVisible());
        QVERIFY(!preview->toHtml().contains("<img"_L1));
        QVERIFY(!preview->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isValid());
        QVERIFY(preview->toPlainText().contains(u"Un mot"_s));
    }
};

} // namespace tenue

QTEST_MAIN(tenue::WritingAreaTest)
#include "writing_area_test.moc"
