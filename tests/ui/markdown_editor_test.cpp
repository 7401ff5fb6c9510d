// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/markdown_editor.h"

#include "ui/editor/markdown_highlighter.h"
#include "ui/editor/markdown_line.h"
#include "ui/editor/pasting.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/exact_text.h"

#include <QtGui/QClipboard>
#include <QtGui/QTextLayout>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace tenue
{

/// The editor for Markdown, under the keys of a person.
class MarkdownEditorTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<MarkdownEditor> m_editor;

    QString text() const { return exactText(*m_editor->document()); }
    void setText(const QString &text)
    {
        m_editor->setText(text);
        m_editor->moveCursor(QTextCursor::End);
    }
    void type(const QString &letters)
    {
        for (const QChar letter : letters)
            QTest::sendKeyEvent(QTest::Click, m_editor.get(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_editor.get(), key, modifiers);
    }
    void select(int from, int to)
    {
        auto cursor = m_editor->textCursor();
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        m_editor->setTextCursor(cursor);
    }
    QTextCharFormat formatAt(int place) const
    {
        const auto block = m_editor->document()->findBlock(place);
        for (const auto &range : block.layout()->formats()) {
            if (range.start <= place - block.position() && place - block.position() < range.start + range.length)
                return range.format;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_editor = std::make_unique<MarkdownEditor>();
        m_editor->setPalette(DesignTokens::light().palette());
        m_editor->resize(900, 600);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
        m_editor->setFocus();
    }

    void undoTakesBackWordByWord()
    {
        setText({});
        type(u"Le conseil a voté, puis rien."_s);
        m_editor->undo();
        QCOMPARE(text(), u"Le conseil a voté, puis "_s);
        m_editor->undo();
        QCOMPARE(text(), u"Le conseil a voté, "_s);
        m_editor->redo();
        m_editor->redo();
        QCOMPARE(text(), u"Le conseil a voté, puis rien."_s);
    }

    void enterContinuesWhatTheLineBegan_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("bullet") << u"- un"_s << u"- un\n- x"_s;
        QTest::newRow("star") << u"* un"_s << u"* un\n* x"_s;
        QTest::newRow("number") << u"9. neuf"_s << u"9. neuf\n10. x"_s;
        QTest::newRow("number with bracket") << u"1) un"_s << u"1) un\n2) x"_s;
        QTest::newRow("further in") << u"- un\n    - deux"_s << u"- un\n    - deux\n    - x"_s;
        QTest::newRow("quote") << u"> dit-il"_s << u"> dit-il\n> x"_s;
        QTest::newRow("plain") << u"Un."_s << u"Un.\nx"_s;
        QTest::newRow("heading") << u"## Un"_s << u"## Un\nx"_s;
        QTest::newRow("in a fence") << u"```\n- un"_s << u"```\n- un\nx"_s;
        QTest::newRow("empty item ends the list") << u"- un\n- "_s << u"- un\nx"_s;
        QTest::newRow("empty item comes out first") << u"- un\n    - "_s << u"- un\n- x"_s;
        QTest::newRow("empty quote ends") << u"> un\n> "_s << u"> un\nx"_s;
    }

    void enterContinuesWhatTheLineBegan()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        setText(before);
        press(Qt::Key_Return);
        type(u"x"_s);
        QCOMPARE(text(), after);
    }

    void enterInTheMiddleSplitsAnItem()
    {
        setText(u"- un deux"_s);
        auto cursor = m_editor->textCursor();
        cursor.setPosition(5);
        m_editor->setTextCursor(cursor);
        press(Qt::Key_Return);
        QCOMPARE(text(), u"- un \n- deux"_s);
        m_editor->undo();
        QCOMPARE(text(), u"- un deux"_s);
    }

    void tabMovesItemsInAndOut()
    {
        setText(u"- un\n- deux"_s);
        press(Qt::Key_Tab);
        QCOMPARE(text(), u"- un\n    - deux"_s);
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(text(), u"- un\n- deux"_s);
        select(0, 10);
        press(Qt::Key_Tab);
        QCOMPARE(text(), u"    - un\n    - deux"_s);
        m_editor->undo();
        QCOMPARE(text(), u"- un\n- deux"_s);
    }

    void marksAreToggledOnTheSelection_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("with");
        QTest::newRow("bold") << 0 << u"Le **conseil** vote"_s;
        QTest::newRow("italic") << 1 << u"Le *conseil* vote"_s;
        QTest::newRow("heading") << 2 << u"## Le conseil vote"_s;
        QTest::newRow("quote") << 3 << u"> Le conseil vote"_s;
        QTest::newRow("list") << 4 << u"- Le conseil vote"_s;
        QTest::newRow("numbers") << 5 << u"1. Le conseil vote"_s;
    }

    void marksAreToggledOnTheSelection()
    {
        QFETCH(int, which);
        QFETCH(QString, with);
        const std::array<void (MarkdownEditor::*)(), 6> commands {
            &MarkdownEditor::toggleBold,  &MarkdownEditor::toggleItalic,     &MarkdownEditor::toggleHeading,
            &MarkdownEditor::toggleQuote, &MarkdownEditor::toggleBulletList, &MarkdownEditor::toggleNumberedList
        };
        const QString plain = u"Le conseil vote"_s;
        setText(plain);
        select(3, 10);
        (m_editor.get()->*commands[which])();
        QCOMPARE(text(), with);
        (m_editor.get()->*commands[which])();
        QCOMPARE(text(), plain);
        m_editor->undo();
        QCOMPARE(text(), with);
        m_editor->undo();
        QCOMPARE(text(), plain);
    }

    void copiesKeepNoBreakSpaces()
    {
        setText(u"Tenue\u202F! Oui\u00A0: oui"_s);
        m_editor->selectAll();
        m_editor->copy();
        QCOMPARE(QApplication::clipboard()->text(), u"Tenue\u202F! Oui\u00A0: oui"_s);
    }

    void pastesWordsAndLinks()
    {
        Pasting pasting(*m_editor);
        auto *clipboard = QApplication::clipboard();
        setText(u"Le conseil"_s);
        clipboard->setText(u" a\u00A0voté\r\nhier"_s);
        m_editor->paste();
        QCOMPARE(text(), u"Le conseil a\u00A0voté\nhier"_s);
        select(3, 10);
        clipboard->setText(u"https://ville.example/pv?a=1"_s);
        m_editor->paste();
        QCOMPARE(text(), u"Le [conseil](https://ville.example/pv?a=1) a\u00A0voté\nhier"_s);
        m_editor->undo();
        QCOMPARE(text(), u"Le conseil a\u00A0voté\nhier"_s);
        select(3, 10);
        pasting.pastePlain();
        QCOMPARE(text(), u"Le https://ville.example/pv?a=1 a\u00A0voté\nhier"_s);
    }

    void theLookIsInTheLayoutAlone()
    {
        const QString source = u"## Titre\n\nUn **mot** et *un* `code` [lien](https://a.example) [@cle]."_s;
        setText(source);
        QCOMPARE(text(), source);
        QVERIFY(!m_editor->document()->isUndoAvailable());
        QVERIFY(formatAt(4).fontPointSize() > m_editor->font().pointSizeF());
        QCOMPARE(formatAt(int(source.indexOf("mot"_L1))).fontWeight(), int(QFont::Bold));
        QVERIFY(formatAt(int(source.indexOf("un*"_L1))).fontItalic());
        QVERIFY(formatAt(int(source.indexOf("code"_L1))).fontFixedPitch());
        QVERIFY(formatAt(int(source.indexOf("cle"_L1))).foreground().color() != m_editor->palette().text().color());
    }

    void unknownKeysLookDifferent()
    {
        setText(u"Un [@connue], deux [@inconnue]."_s);
        m_editor->highlighter().setKnownKeys({ u"connue"_s });
        const auto known = formatAt(6).foreground().color();
        const auto unknown = formatAt(22).foreground().color();
        QVERIFY(known != unknown);
        m_editor->highlighter().setKnownKeys({ u"connue"_s, u"inconnue"_s });
        QCOMPARE(formatAt(22).foreground().color(), known);
    }

    void linesStandAsFarApartAsOnAPage()
    {
        setText(u"Un mot et encore un mot. "_s.repeated(40));
        const auto block = m_editor->document()->firstBlock();
        (void)m_editor->geometryOf(block);
        const auto *layout = block.layout();
        QVERIFY(layout->lineCount() > 2);
        const double distance = layout->lineAt(2).y() - layout->lineAt(1).y();
        const double letters = QFontInfo(m_editor->font()).pixelSize();
        QVERIFY2(distance > 1.45 * letters && distance < 1.75 * letters, qPrintable(QString::number(distance)));
    }

    void controlAndAClickGoToTheSource()
    {
        setText(u"Un mot [@rapport-2025] ici."_s);
        QSignalSpy asked(m_editor.get(), &MarkdownEditor::sourceRequested);
        auto cursor = m_editor->textCursor();
        cursor.setPosition(12);
        const QPoint place = m_editor->cursorRect(cursor).center();
        QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, Qt::NoModifier, place);
        QCOMPARE(asked.size(), 0);
        QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, Qt::ControlModifier, place);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"rapport-2025"_s);
    }

    void replacingAPartIsOneStepAndKeepsTheRest()
    {
        setText(u"un deux trois"_s);
        m_editor->replacePart(3, 7, u"dix"_s);
        QCOMPARE(text(), u"un dix trois"_s);
        m_editor->undo();
        QCOMPARE(text(), u"un deux trois"_s);
        m_editor->replaceText(text());
        QVERIFY(!m_editor->document()->isUndoAvailable());
    }

    void verbatimPartsAreKnown()
    {
        const auto line = readMarkdownLine(u"Voir `a \"b\"` et [mot](https://a.example/b:c) [@cle] fin"_s);
        QVERIFY(!line.isVerbatim(2));
        QVERIFY(line.isVerbatim(7));
        QVERIFY(line.isVerbatim(30));
        QVERIFY(!line.isVerbatim(20));
        QVERIFY(line.isVerbatim(48));
    }
};

} // namespace tenue

QTEST_MAIN(tenue::MarkdownEditorTest)
#include "markdown_editor_test.moc"
