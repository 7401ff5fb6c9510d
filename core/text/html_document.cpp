// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/html_document.h"

#include <QtCore/QStringList>

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

namespace tenue
{

namespace
{

QString textOf(const xmlChar *text)
{
    return text ? QString::fromUtf8(reinterpret_cast<const char *>(text)) : QString();
}

} // namespace

bool HtmlDocument::Node::isText() const
{
    return m_node->type == XML_TEXT_NODE || m_node->type == XML_CDATA_SECTION_NODE;
}

bool HtmlDocument::Node::isElement() const
{
    return m_node->type == XML_ELEMENT_NODE;
}

QString HtmlDocument::Node::text() const
{
    return textOf(m_node->content);
}

QByteArray HtmlDocument::Node::name() const
{
    return QByteArray(reinterpret_cast<const char *>(m_node->name)).toLower();
}

QString HtmlDocument::Node::attribute(const char *attributeName) const
{
    auto *value = xmlGetNoNsProp(m_node, reinterpret_cast<const xmlChar *>(attributeName));
    auto text = textOf(value);
    xmlFree(value);
    return text;
}

QString HtmlDocument::Node::style(QLatin1StringView property) const
{
    const auto declarations = attribute("style");
    for (const auto &declaration : declarations.split(u';')) {
        const auto colon = declaration.indexOf(u':');
        if (colon > 0 && QStringView(declaration).first(colon).trimmed().compare(property, Qt::CaseInsensitive) == 0)
            return declaration.mid(colon + 1).trimmed().toLower();
    }
    return {};
}

HtmlDocument::HtmlDocument(const QByteArray &utf8)
{
    auto *context = htmlCreateMemoryParserCtxt(utf8.constData(), static_cast<int>(utf8.size()));
    if (!context)
        return;
    htmlCtxtUseOptions(context,
                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
                           | HTML_PARSE_IGNORE_ENC); // it is UTF-8 whatever it says of itself
    context->options |= XML_PARSE_HUGE; // else all below the 256th level of nesting is lost
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(context);
    m_document = context->myDoc;
    htmlFreeParserCtxt(context);
}

HtmlDocument::~HtmlDocument()
{
    xmlFreeDoc(m_document);
}

void HtmlDocument::visit(Visitor &visitor) const
{
    auto *root = m_document ? xmlDocGetRootElement(m_document) : nullptr;
    for (auto *node = root; node;) {
        if (visitor.enter(Node(node)) == Visitor::Goes::In) {
            if (node->children && node->type == XML_ELEMENT_NODE) {
                node = node->children;
                continue;
            }
            visitor.leave(Node(node));
        }
        while (node && !node->next) {
            node = node == root ? nullptr : node->parent;
            if (!node || node->type != XML_ELEMENT_NODE)
                return;
            visitor.leave(Node(node));
            if (node == root)
                return;
        }
        node = node ? node->next : nullptr;
    }
}

} // namespace tenue
