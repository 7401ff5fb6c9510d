// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/paste_reader.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype MostColumns = 50;
constexpr qsizetype MostCells = 5'000;
constexpr qsizetype LongestAlt = 300;
constexpr size_t MostRuns = 20'000;

const QSet<QByteArray> &silent()
{
    static const QSet<QByteArray> names { "style",    "meta",     "title", "link", "base",
                                          "template", "noscript", "xml",   "o:p",  "datalist" };
    return names;
}

const QSet<QByteArray> &embeds()
{
    static const QSet<QByteArray> names { "iframe", "object", "embed", "applet",   "audio",  "video",
                                          "canvas", "svg",    "math",  "textarea", "select", "input",
                                          "button", "map",    "frame", "frameset" };
    return names;
}

const QSet<QByteArray> &blocks()
{
    static const QSet<QByteArray> names { "p",        "div",        "section", "article", "header", "footer",
                                          "main",     "aside",      "figure",  "address", "center", "dl",
                                          "dt",       "dd",         "body",    "html",    "nav",    "form",
                                          "fieldset", "figcaption", "details", "summary", "legend" };
    return names;
}

int headingLevel(const QByteArray &name)
{
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6' ? name[1] - '0' : 0;
}

bool isHidden(const HtmlDocument::Node &node)
{
    return node.style("display"_L1) == "none"_L1 || node.style("visibility"_L1) == "hidden"_L1
        || node.style("mso-hide"_L1) == "all"_L1;
}

bool isTablePart(const QByteArray &name)
{
    return name == "table" || name == "tr" || name == "td" || name == "th" || name == "caption";
}

} // namespace

bool PasteReader::isLeftOut(const HtmlDocument::Node &node, const QByteArray &name)
{
    if (name == "script") {
        ++m_omissions.scripts;
        return true;
    }
    if (embeds().contains(name)) {
        ++m_omissions.embeds;
        return true;
    }
    if (name == "img" || name == "v:imagedata" || name == "image") {
        addImage(node);
        return true;
    }
    return (silent().contains(name) && name != "o:p") || isHidden(node);
}

HtmlDocument::Visitor::Goes PasteReader::enter(const HtmlDocument::Node &node)
{
    if (node.isText()) {
        addText(node.text());
        return Goes::In;
    }
    if (!node.isElement())
        return Goes::Past;
    const auto name = node.name();
    if (isLeftOut(node, name) || m_writer.isFull())
        return Goes::Past;
    if (name == "span" && node.style("mso-list"_L1) == "ignore"_L1) {
        m_isInIgnored = true;
        m_wordMarker.clear();
    } else if (name == "br") {
        if (m_preDepth > 0)
            m_pre += u'\n';
        else
            m_runs.push_back({ m_heading.isEmpty() && m_tableDepth == 0 ? u"\n"_s : u" "_s });
    } else if (name == "hr") {
        flush();
        if (m_tableDepth == 0)
            m_writer.addBlock(u"---"_s);
    } else if (name == "a") {
        beginLink(node);
    } else if (isTablePart(name)) {
        enterTable(name);
    } else {
        beginBlock(node, name);
        changeLook(node, name, 1);
    }
    return Goes::In;
}

void PasteReader::leave(const HtmlDocument::Node &node)
{
    if (!node.isElement())
        return;
    const auto name = node.name();
    if (name == "span" && node.style("mso-list"_L1) == "ignore"_L1) {
        m_isInIgnored = false;
    } else if (name == "a") {
        if (!m_links.isEmpty())
            m_links.removeLast();
    } else if (isTablePart(name)) {
        leaveTable(name);
    } else if (name != "br" && name != "hr") {
        changeLook(node, name, -1);
        endBlock(name);
    }
}

void PasteReader::addText(const QString &text)
{
    if (m_isInIgnored) {
        m_wordMarker += text;
        return;
    }
    if (m_preDepth > 0) {
        m_pre += text;
        return;
    }
    static const QRegularExpression spaces(u"[ \\t\\r\\n\\f]+"_s);
    auto collapsed = QString(text).replace(spaces, u" "_s).remove(QChar::Null);
    const bool isAtStart = m_runs.empty() || m_runs.back().text.endsWith(u' ') || m_runs.back().text.endsWith(u'\n');
    if (isAtStart && collapsed.startsWith(u' '))
        collapsed.remove(0, 1);
    if (collapsed.isEmpty() || m_runs.size() > MostRuns)
        return;
    m_runs.push_back({ collapsed, m_look.strong > 0 && m_heading.isEmpty(), m_look.emphasis > 0, m_look.struck > 0,
                       m_look.code > 0, m_links.isEmpty() ? QString() : m_links.last() });
}

void PasteReader::addImage(const HtmlDocument::Node &node)
{
    ++m_omissions.images;
    const auto description = node.attribute("alt").simplified();
    if (!description.isEmpty() && description.size() <= LongestAlt)
        addText(description);
}

void PasteReader::changeLook(const HtmlDocument::Node &node, const QByteArray &name, int by)
{
    const auto weight = node.style("font-weight"_L1);
    const bool isLight = weight == "normal"_L1 || (weight.toInt() > 0 && weight.toInt() < 600);
    if ((((name == "b" || name == "strong") && !isLight) || weight == "bold"_L1 || weight.toInt() >= 600)
        && headingLevel(name) == 0)
        m_look.strong += by;
    const auto slant = node.style("font-style"_L1);
    if (((name == "i" || name == "em" || name == "cite") && slant != "normal"_L1) || slant == "italic"_L1)
        m_look.emphasis += by;
    if (name == "s" || name == "del" || name == "strike"
        || node.style("text-decoration"_L1).contains("line-through"_L1))
        m_look.struck += by;
    if (name == "code" || name == "kbd" || name == "samp" || name == "tt")
        m_look.code += by;
}

void PasteReader::beginLink(const HtmlDocument::Node &node)
{
    const auto written = node.attribute("href").trimmed();
    const QUrl url(written);
    const bool isWeb = url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
        && !url.host().isEmpty() && url.password().isEmpty();
    const bool isMail = url.scheme() == "mailto"_L1 && url.path().contains(u'@');
    if (!isWeb && !isMail) {
        if (!written.isEmpty() && !written.startsWith(u'#'))
            ++m_omissions.links;
        m_links.append(QString());
        return;
    }
    const auto clean = withoutTracking(written);
    if (clean != written)
        ++m_omissions.trackers;
    m_links.append(clean);
}

void PasteReader::beginBlock(const HtmlDocument::Node &node, const QByteArray &name)
{
    const auto level = headingLevel(name);
    if (level > 0 || blocks().contains(name) || name == "pre" || name == "blockquote" || name == "ul" || name == "ol"
        || name == "li")
        flush();
    if (level > 0) {
        m_heading = QString(level, u'#') + u' ';
    } else if (name == "p" || name == "div") {
        const auto kind = node.attribute("class");
        if (kind == "MsoTitle"_L1)
            m_heading = u"# "_s;
        static const QRegularExpression word(u"level(\\d+)"_s);
        if (const auto match = word.match(node.style("mso-list"_L1)); match.hasMatch())
            m_wordLevel = match.captured(1).toInt();
    } else if (name == "pre") {
        ++m_preDepth;
    } else if (name == "blockquote") {
        m_writer.beginQuote();
    } else if (name == "ul" || name == "ol") {
        const bool isNumbered = name == "ol";
        const auto start = node.attribute("start").toInt();
        m_lists.push_back({ isNumbered, isNumbered && start > 0 && start < 1'000'000 ? start : 1 });
    } else if (name == "li") {
        beginListItem();
    }
}

void PasteReader::beginListItem()
{
    if (m_lists.empty())
        m_lists.push_back({});
    auto &list = m_lists.back();
    m_writer.beginItem(list.isNumbered ? QString::number(list.next++) + u". " : u"- "_s);
}

void PasteReader::endBlock(const QByteArray &name)
{
    const bool isBlock = headingLevel(name) > 0 || blocks().contains(name);
    if (isBlock || name == "pre" || name == "blockquote" || name == "li" || name == "ul" || name == "ol")
        flush();
    if (name == "pre" && m_preDepth > 0 && --m_preDepth == 0) {
        auto code = m_pre;
        while (code.endsWith(u'\n'))
            code.chop(1);
        const auto fence = code.contains("```"_L1) ? u"~~~~"_s : u"```"_s;
        if (!code.trimmed().isEmpty())
            m_writer.addBlock(fence + u'\n' + code + u'\n' + fence);
        m_pre.clear();
    } else if (name == "blockquote" || name == "li") {
        m_writer.end();
    } else if ((name == "ul" || name == "ol") && !m_lists.empty()) {
        m_lists.pop_back();
    }
    if (isBlock) {
        m_heading.clear();
        m_wordLevel = 0;
    }
}

void PasteReader::enterTable(const QByteArray &name)
{
    if (name == "table") {
        if (m_tableDepth++ == 0) {
            flush();
            m_table = {};
        }
        return;
    }
    if (m_tableDepth != 1) {
        if (m_tableDepth == 0)
            flush();
        return;
    }
    if (name == "tr")
        m_table.rows.append(QStringList());
    m_runs.clear();
}

void PasteReader::leaveTable(const QByteArray &name)
{
    if (name == "table") {
        if (m_tableDepth > 0 && --m_tableDepth == 0)
            writeTable();
        return;
    }
    if (m_tableDepth == 1 && (name == "td" || name == "th") && !m_table.rows.isEmpty()) {
        static const QRegularExpression spaces(u"[ \n]{2,}"_s);
        m_table.rows.last().append(markdownOf(m_runs).replace(spaces, u" "_s));
        m_runs.clear();
    } else if (m_tableDepth == 1 && name == "caption") {
        const auto caption = markdownOf(m_runs);
        m_runs.clear();
        m_writer.addBlock(caption);
    }
}

void PasteReader::writeTable()
{
    m_table.rows.removeIf([](const QStringList &row) { return row.join(QString()).trimmed().isEmpty(); });
    qsizetype columns = 0;
    for (const auto &row : m_table.rows)
        columns = std::max(columns, row.size());
    const bool isTable = columns > 1 && m_table.rows.size() > 1 && columns <= MostColumns
        && columns * m_table.rows.size() <= MostCells;
    QStringList lines;
    for (const auto &row : m_table.rows) {
        QStringList cells;
        for (const auto &cell : row) {
            if (isTable)
                cells.append(QString(cell).replace(u'|', u"\\|"_s));
            else if (!cell.isEmpty())
                m_writer.addBlock(cell); // a frame for the layout
        }
        if (!isTable)
            continue;
        while (cells.size() < columns)
            cells.append(QString());
        lines.append(u"| "_s + cells.join(u" | "_s) + u" |"_s);
        if (lines.size() == 1)
            lines.append(u"|"_s + u" --- |"_s.repeated(columns));
    }
    m_writer.addBlock(lines.join(u'\n'));
    m_table = {};
}

void PasteReader::flush()
{
    if (m_preDepth > 0)
        return;
    if (m_tableDepth > 0) {
        if (!m_runs.empty())
            m_runs.push_back({ u" "_s });
        return;
    }
    auto text = markdownOf(m_runs);
    m_runs.clear();
    if (text.isEmpty())
        return;
    if (m_wordLevel > 0) {
        static const QRegularExpression number(u"^\\s*(\\d{1,9})[.)]"_s);
        const auto match = number.match(m_wordMarker);
        m_writer.addItem(m_wordLevel, match.hasMatch() ? match.captured(1) + u". " : u"- "_s, text);
        m_wordMarker.clear();
        return;
    }
    m_writer.addBlock(m_heading + (m_heading.isEmpty() ? text : text.replace(u"  \n"_s, u" "_s)));
}

QString PasteReader::markdown()
{
    flush();
    if (m_tableDepth > 0)
        writeTable();
    m_omissions.shortened = m_omissions.shortened || m_writer.isFull();
    return m_writer.text();
}

} // namespace tenue
