// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/pasting.h"

#include "core/text/paste.h"
#include "ui/editor/markdown_editor.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

// Ends of lines of one kind, and none of the characters that a workspace refuses.
QString cleaned(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    text.remove(QChar::Null);
    return text.normalized(QString::NormalizationForm_C);
}

} // namespace

Pasting::Pasting(MarkdownEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
{
    connect(&editor, &MarkdownEditor::pasteRequested, this, &Pasting::paste);
}

void Pasting::pastePlain()
{
    paste(QGuiApplication::clipboard()->mimeData(), true);
}

void Pasting::paste(const QMimeData *source, bool isPlain)
{
    if (!source || m_editor.isReadOnly())
        return;
    const QString words = cleaned(source->text());
    if (isPlain)
        return insert(words);
    if (const auto link = linkedSelection(m_editor.textCursor().selectedText(), words.trimmed()))
        return insert(*link);
    if (!source->hasHtml())
        return insert(words);
    const auto pasted = markdownFromHtml(source->html().toUtf8());
    insert(cleaned(pasted.markdown));
    if (!pasted.omissions.isEmpty())
        Q_EMIT leftOut(messageOf(pasted.omissions));
}

void Pasting::insert(const QString &text)
{
    auto cursor = m_editor.textCursor();
    cursor.insertText(text);
    m_editor.setTextCursor(cursor);
    m_editor.ensureCursorVisible();
}

} // namespace tenue
