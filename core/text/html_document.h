// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <memory>

struct _xmlDoc;
struct _xmlNode;

namespace tenue
{

/// A piece of HTML, parsed as far as it can be read. Nothing is fetched, run or expanded. The one place
/// that knows the parsing library.
class HtmlDocument
{
public:
    /// A node to look at while walking; valid as long as its document.
    class Node
    {
    public:
        bool isText() const;
        bool isElement() const;
        QString text() const;
        /// In lower case, without a prefix's meaning: "p", "o:p".
        QByteArray name() const;
        QString attribute(const char *attributeName) const;
        /// The value of a declaration in its style attribute, trimmed and in lower case; empty if none.
        QString style(QLatin1StringView property) const;

    private:
        friend class HtmlDocument;
        explicit Node(_xmlNode *node)
            : m_node(node)
        {
        }
        _xmlNode *m_node;
    };

    /// Hears of nodes in the order of the text.
    class Visitor
    {
    public:
        enum class Goes { In, Past };
        virtual ~Visitor() = default;
        /// Past: neither what is inside nor the leaving is told.
        virtual Goes enter(const Node &node) = 0;
        virtual void leave(const Node &node) = 0;
    };

    /// `utf8` is at most some megabytes: the caller bounds it.
    explicit HtmlDocument(const QByteArray &utf8);
    ~HtmlDocument();
    HtmlDocument(const HtmlDocument &) = delete;
    HtmlDocument &operator=(const HtmlDocument &) = delete;

    /// Without recursion, however deep the nesting.
    void visit(Visitor &visitor) const;

private:
    _xmlDoc *m_document = nullptr;
};

} // namespace tenue
