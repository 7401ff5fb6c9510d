// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/markdown_commands.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QTextBlock>
#include <QtGui/QTextDocument>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QString textBetween(const QTextCursor &cursor, int from, int to)
{
    QTextCursor part(cursor.document());
    part.setPosition(std::max(0, from));
    part.setPosition(std::min(to, cursor.document()->characterCount() - 1), QTextCursor::KeepAnchor);
    return part.selectedText();
}

void replaceBetween(const QTextCursor &cursor, int from, int to, const QString &text)
{
    QTextCursor part(cursor.document());
    part.setPosition(from);
    part.setPosition(to, QTextCursor::KeepAnchor);
    part.insertText(text);
}

void select(QTextCursor &cursor, int from, int to)
{
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
}

// Spaces at the ends of a selection stay outside of marks: "** x**" is no emphasis.
void trimSelection(QTextCursor &cursor)
{
    int from = cursor.selectionStart();
    int to = cursor.selectionEnd();
    while (from < to && cursor.document()->characterAt(from).isSpace())
        ++from;
    while (to > from && cursor.document()->characterAt(to - 1).isSpace())
        --to;
    select(cursor, from, to);
}

QList<QTextBlock> selectedBlocks(const QTextCursor &cursor)
{
    QList<QTextBlock> blocks;
    auto block = cursor.document()->findBlock(cursor.selectionStart());
    const int last = cursor.document()->findBlock(cursor.selectionEnd()).blockNumber();
    for (; block.isValid() && block.blockNumber() <= last; block = block.next())
        blocks.append(block);
    return blocks;
}

void setPrefix(const QTextBlock &block, int length, const QString &prefix)
{
    replaceBetween(QTextCursor(block), block.position(), block.position() + length, prefix);
}

} // namespace

void toggleMark(QTextCursor &cursor, const QString &mark)
{
    const int length = static_cast<int>(mark.size());
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    trimSelection(cursor);
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    const bool isMarked = textBetween(cursor, from - length, from) == mark
        && textBetween(cursor, to, to + length) == mark
        // A single star next to another is half of a bold mark.
        && (length > 1 || textBetween(cursor, from - 2, from) != u"**"_s
            || textBetween(cursor, from - 3, from) == u"***"_s);
    cursor.beginEditBlock();
    if (isMarked) {
        replaceBetween(cursor, to, to + length, {});
        replaceBetween(cursor, from - length, from, {});
        select(cursor, from - length, to - length);
    } else {
        replaceBetween(cursor, to, to, mark);
        replaceBetween(cursor, from, from, mark);
        select(cursor, from + length, to + length);
    }
    cursor.endEditBlock();
}

void togglePrefix(QTextCursor &cursor, const QString &mark)
{
    const auto blocks = selectedBlocks(cursor);
    const bool allHave
        = std::all_of(blocks.cbegin(), blocks.cend(), [&](const auto &block) { return block.text().startsWith(mark); });
    cursor.beginEditBlock();
    for (const auto &block : blocks) {
        if (allHave)
            setPrefix(block, static_cast<int>(mark.size()), {});
        else if (!block.text().startsWith(mark))
            setPrefix(block, 0, mark);
    }
    cursor.endEditBlock();
}

void toggleNumbers(QTextCursor &cursor)
{
    static const QRegularExpression number(u"^\\d{1,9}\\. "_s);
    const auto blocks = selectedBlocks(cursor);
    const bool allHave = std::all_of(blocks.cbegin(), blocks.cend(),
                                     [](const auto &block) { return number.match(block.text()).hasMatch(); });
    cursor.beginEditBlock();
    int next = 1;
    for (const auto &block : blocks) {
        const int old = static_cast<int>(number.match(block.text()).capturedLength());
        setPrefix(block, old, allHave ? QString() : QString::number(next++) + u". "_s);
    }
    cursor.endEditBlock();
}

void makeLink(QTextCursor &cursor)
{
    trimSelection(cursor);
    const QString words = cursor.selectedText();
    const int from = cursor.selectionStart();
    cursor.insertText(u'[' + words + u"](https://)"_s);
    const int address = from + static_cast<int>(words.size()) + 3;
    if (words.isEmpty())
        cursor.setPosition(from + 1);
    else
        select(cursor, address, address + 8);
}

} // namespace tenue
