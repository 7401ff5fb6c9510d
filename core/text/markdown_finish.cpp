// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/markdown_finish.h"

namespace tenue
{

QByteArray MarkdownFinish::finished(QByteArray html)
{
    if (html.contains("<table>"))
        finishTables(html);
    return withLinks(html);
}

void MarkdownFinish::finishTables(QByteArray &html) const
{
    const QByteArray region
        = "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"" + m_tableLabel + "\"><table>";
    html.replace("<td align=\"", "<td class=\"").replace("<th align=\"", "<th class=\"");
    html.replace("<table>", region).replace("</table>", "</table></div>");
}

QByteArray MarkdownFinish::withLinks(const QByteArray &html)
{
    static constexpr QByteArrayView link = "<a href=\"";
    QByteArray out;
    qsizetype done = 0;
    for (auto at = html.indexOf(link); at >= 0; at = html.indexOf(link, done)) {
        out += QByteArrayView(html).sliced(done, at - done);
        const auto address = at + link.size();
        if (QByteArrayView(html).sliced(address).startsWith(SourceAnchor)) {
            const auto digits = address + SourceAnchor.size();
            out += citationMark(html.mid(digits, html.indexOf('"', digits) - digits));
            done = html.indexOf("</a>", digits) + 4;
        } else {
            out += "<a rel=\"noopener noreferrer nofollow\" href=\"";
            done = address;
        }
    }
    return done == 0 ? html : out + html.mid(done);
}

QByteArray MarkdownFinish::citationMark(const QByteArray &number)
{
    const int count = ++m_citations[number.toInt()];
    const QByteArray anchor = "citation-" + number + (count > 1 ? '-' + QByteArray::number(count) : QByteArray());
    return "<sup><a id=\"" + anchor + "\" href=\"#source-" + number + "\" aria-label=\"" + m_sourceLabel + ' ' + number
        + "\">[" + number + "]</a></sup>";
}

} // namespace tenue
