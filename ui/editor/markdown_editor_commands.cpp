// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the editor: bold, quote, cite …
#include "ui/editor/markdown_commands.h"
#include "ui/editor/markdown_editor.h"
#include "ui/widgets/exact_text.h"

#include <QtGui/QTextDocument>

namespace tenue
{

using namespace Qt::StringLiterals;

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
    cursor.setPosition(cursor.selectionEnd());
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

} // namespace tenue
