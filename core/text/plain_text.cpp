// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/plain_text.h"

#include "core/text/markdown_document.h"

#include <QtCore/QRegularExpression>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

struct FreeIterator {
    void operator()(cmark_iter *iterator) const { cmark_iter_free(iterator); }
};

bool isBlock(cmark_node *node)
{
    return (cmark_node_get_type(node) & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK;
}

void endBlock(QByteArray &text)
{
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += '\n';
}

void addNode(QByteArray &text, cmark_node *node)
{
    const auto type = cmark_node_get_type(node);
    if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_CODE_BLOCK)
        text += cmark_node_get_literal(node);
    else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
        text += ' ';
}

} // namespace

QString plainTextOf(const QString &markdown)
{
    static const QRegularExpression citation(u" ?\\[@[a-z0-9][a-z0-9-]*\\]"_s);
    const auto document = parseMarkdown(markdown.toUtf8());
    if (!document)
        return {};
    QByteArray text;
    const std::unique_ptr<cmark_iter, FreeIterator> nodes(cmark_iter_new(document->get()));
    for (auto event = cmark_iter_next(nodes.get()); event != CMARK_EVENT_DONE; event = cmark_iter_next(nodes.get())) {
        auto *node = cmark_iter_get_node(nodes.get());
        if (event == CMARK_EVENT_ENTER)
            addNode(text, node);
        const bool isCell = qstrcmp(cmark_node_get_type_string(node), "table_cell") == 0;
        if (event == CMARK_EVENT_EXIT && isCell && !text.endsWith(' '))
            text += ' ';
        else if (isBlock(node) && !isCell)
            endBlock(text);
    }
    auto words = QString::fromUtf8(text).remove(citation);
    return words.trimmed();
}

QString shortened(const QString &text, qsizetype most)
{
    const auto line = text.simplified();
    if (line.size() <= most)
        return line;
    const auto space = line.lastIndexOf(u' ', most - 1);
    auto cut = line.left(space > most / 2 ? space : most - 1);
    if (cut.back().isHighSurrogate())
        cut.chop(1);
    while (!cut.isEmpty() && cut.back().isPunct() && cut.back() != u')' && cut.back() != u'»')
        cut.chop(1);
    return cut.trimmed() + u'…';
}

} // namespace tenue
