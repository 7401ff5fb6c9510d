// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/markdown_editor.h"

#include "ui/editor/markdown_commands.h"
#include "ui/editor/markdown_highlighter.h"
#include "ui/widgets/exact_text.h"
#include "ui/widgets/type_scale.h"

#include <QtCore/QEvent>
#include <QtGui/QTextBlock>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

MarkdownEditor::MarkdownEditor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setFont(fontOf(TextStyle::EditorText));
    setAccessibleName(tr("Analysis"));
    document()->setDocumentMargin(0);
    new MarkdownHighlighter(this, *document());
}

void MarkdownEditor::setText(const QString &text)
{
    setPlainText(text);
}

void MarkdownEditor::replaceText(const QString &text)
{
    if (text == exactText(*document()))
        return;
    const int caret = textCursor().position();
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.insertText(text);
    auto cursor = textCursor();
    cursor.setPosition(std::min(caret, document()->characterCount() - 1));
    setTextCursor(cursor);
}

void MarkdownEditor::toggleHeading()
{
    auto cursor = textCursor();
    togglePrefix(cursor, u"## "_s);
}

void MarkdownEditor::toggleBold()
{
    auto cursor = textCursor();
    toggleMark(cursor, u"**"_s);
    setTextCursor(cursor);
}

void MarkdownEditor::toggleItalic()
{
    auto cursor = textCursor();
    toggleMark(cursor, u"*"_s);
    setTextCursor(cursor);
}

void MarkdownEditor::toggleQuote()
{
    auto cursor = textCursor();
    togglePrefix(cursor, u"> "_s);
}

void MarkdownEditor::toggleBulletList()
{
    auto cursor = textCursor();
    togglePrefix(cursor, u"- "_s);
}

void MarkdownEditor::toggleNumberedList()
{
    auto cursor = textCursor();
    toggleNumbers(cursor);
}

void MarkdownEditor::insertLink()
{
    auto cursor = textCursor();
    makeLink(cursor);
    setTextCursor(cursor);
    setFocus();
}

void MarkdownEditor::cite(const QString &key)
{
    auto cursor = textCursor();
    cursor.clearSelection();
    const int at = cursor.position();
    const QChar before = at > 0 ? document()->characterAt(at - 1) : QChar(u' ');
    const bool wantsSpace = !before.isSpace() && before != QChar(u'(');
    cursor.insertText((wantsSpace ? u" [@"_s : u"[@"_s) + key + u']');
    setTextCursor(cursor);
}

void MarkdownEditor::addUpdate(const QString &heading)
{
    auto cursor = textCursor();
    cursor.movePosition(QTextCursor::End);
    const QString text = exactText(*document());
    const QString gap = text.isEmpty() ? QString() : text.endsWith(u'\n') ? u"\n"_s : u"\n\n"_s;
    cursor.insertText(gap + u"## "_s + heading + u"\n\n"_s);
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus();
}

void MarkdownEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    arrange();
}

void MarkdownEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fontOf(TextStyle::EditorText));
}

void MarkdownEditor::arrange()
{
    // The measure grows with the letters, so that a line always holds as many of them.
    const int measure = std::max(Measure, fontMetrics().averageCharWidth() * 72);
    const int room = width() - 2 * Gutter;
    const int side = Gutter + std::max(0, (room - measure) / 2);
    const QMargins margins(side, Space::L, side, 0);
    if (viewportMargins() != margins)
        setViewportMargins(margins);
}

} // namespace tenue
