// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/markdown.h"

namespace tenue
{

/// Gives the library's links and tables what they lack for our pages: `rel`, citation marks with
/// anchors, a region in which a wide table scrolls, classes instead of `align`.
///
/// Works on the library's HTML, where only the library can have written the tags that are looked
/// for: whatever people type comes out escaped. One object a text: it counts the citations.
class MarkdownFinish
{
public:
    /// The address by which a link in the tree says that it is a citation; people's links are
    /// never relative.
    static constexpr QByteArrayView SourceAnchor = "#source-";

    MarkdownFinish(const MarkdownRules &rules, QHash<int, int> &citations)
        : m_sourceLabel(rules.sourceLabel.toHtmlEscaped().toUtf8())
        , m_tableLabel(rules.tableLabel.toHtmlEscaped().toUtf8())
        , m_citations(citations)
    {
    }

    QByteArray finished(QByteArray html);

private:
    void finishTables(QByteArray &html) const;
    QByteArray withLinks(const QByteArray &html);
    QByteArray citationMark(const QByteArray &number);

    QByteArray m_sourceLabel;
    QByteArray m_tableLabel;
    QHash<int, int> &m_citations;
};

} // namespace tenue
