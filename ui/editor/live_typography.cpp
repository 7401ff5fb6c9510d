// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/live_typography.h"

#include "ui/editor/markdown_editor.h"
#include "ui/editor/markdown_line.h"

namespace tenue
{

LiveTypography::LiveTypography(MarkdownEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
{
    connect(&editor, &MarkdownEditor::letterTyped, this, &LiveTypography::follow);
}

void LiveTypography::follow(const QString &typed)
{
    auto cursor = m_editor.textCursor();
    const int at = cursor.positionInBlock();
    if (!m_isOn || typed.size() != 1 || m_editor.isReadOnly() || cursor.hasSelection() || at < 1)
        return;
    const auto block = cursor.block();
    const QString line = block.text();
    if (line[at - 1] != typed.front())
        return;
    const auto replacement = m_typography.typed(QStringView(line).first(at - 1), typed.front(),
                                                QStringView(line).sliced(at), stateBefore(block));
    if (!replacement)
        return;
    cursor.beginEditBlock();
    cursor.setPosition(block.position() + at - 1 - int(replacement->remove), QTextCursor::MoveAnchor);
    cursor.setPosition(block.position() + at, QTextCursor::KeepAnchor);
    cursor.insertText(replacement->insert);
    cursor.endEditBlock();
    m_editor.setTextCursor(cursor);
}

} // namespace tenue
