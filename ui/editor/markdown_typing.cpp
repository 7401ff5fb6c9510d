// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/markdown_typing.h"

#include "ui/editor/markdown_line.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QTextDocument>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Indentation = 4; ///< enough for the items below "- " and "10. " alike

int indentationOf(const QString &text)
{
    int spaces = 0;
    while (spaces < text.size() && text[spaces] == u' ')
        ++spaces;
    return spaces;
}

void replaceInLine(QTextCursor &cursor, const QTextBlock &block, int length, const QString &text)
{
    cursor.setPosition(block.position());
    cursor.setPosition(block.position() + length, QTextCursor::KeepAnchor);
    cursor.insertText(text);
}

// The prefix of the line after one that begins with `prefix`.
QString nextPrefix(const QString &prefix)
{
    static const QRegularExpression number(u"^(\\s*)(\\d{1,9})([.)] ?)$"_s);
    const auto found = number.match(prefix);
    if (!found.hasMatch())
        return prefix;
    return found.captured(1) + QString::number(found.captured(2).toLongLong() + 1) + found.captured(3);
}

bool isContinued(MarkdownLine::Kind kind)
{
    return kind == MarkdownLine::Kind::Bullet || kind == MarkdownLine::Kind::Numbered
        || kind == MarkdownLine::Kind::Quote;
}

} // namespace

bool continueLine(QTextCursor &cursor)
{
    const auto block = cursor.block();
    const auto &line = markdownLineOf(block);
    const QString text = block.text();
    if (cursor.hasSelection() || !isContinued(line.kind) || cursor.positionInBlock() < line.prefix)
        return false;
    const QString prefix = text.left(line.prefix);
    cursor.beginEditBlock();
    if (QStringView(text).sliced(line.prefix).trimmed().isEmpty()) {
        // An empty item that is further in comes out first.
        const int inside = line.kind == MarkdownLine::Kind::Quote ? 0 : indentationOf(text);
        if (inside > 0)
            replaceInLine(cursor, block, std::min(inside, Indentation), {});
        else
            replaceInLine(cursor, block, int(text.size()), {});
        cursor.movePosition(QTextCursor::EndOfBlock);
    } else {
        cursor.insertText(u'\n' + nextPrefix(prefix.endsWith(u' ') ? prefix : prefix + u' '));
    }
    cursor.endEditBlock();
    return true;
}

bool isListItem(const QTextCursor &cursor)
{
    const auto kind = markdownLineOf(cursor.document()->findBlock(cursor.selectionStart())).kind;
    return kind == MarkdownLine::Kind::Bullet || kind == MarkdownLine::Kind::Numbered;
}

void indentItems(QTextCursor &cursor, int step)
{
    auto *document = cursor.document();
    const int last = document->findBlock(cursor.selectionEnd()).blockNumber();
    QTextCursor edit(document);
    edit.beginEditBlock();
    for (auto block = document->findBlock(cursor.selectionStart()); block.isValid() && block.blockNumber() <= last;
         block = block.next()) {
        if (block.text().isEmpty())
            continue;
        if (step > 0)
            replaceInLine(edit, block, 0, QString(Indentation, u' '));
        else
            replaceInLine(edit, block, std::min(indentationOf(block.text()), Indentation), {});
    }
    edit.endEditBlock();
}

} // namespace tenue
