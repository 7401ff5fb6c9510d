// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/markdown.h"

#include "core/base/words.h"
#include "core/text/citation.h"
#include "core/text/dated_heading.h"
#include "core/text/markdown_document.h"
#include "core/text/markdown_finish.h"
#include "core/text/safe_address.h"

#include <vector>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype LargestHtml = 4'000'000;

struct FreeIterator {
    void operator()(cmark_iter *iterator) const { cmark_iter_free(iterator); }
};
struct FreeText {
    void operator()(char *text) const { free(text); }
};

/// The nodes that are not shown as the library would show them, in the order of the text.
std::vector<cmark_node *> nodesToChange(cmark_node *document)
{
    std::vector<cmark_node *> nodes;
    const std::unique_ptr<cmark_iter, FreeIterator> all(cmark_iter_new(document));
    for (auto event = cmark_iter_next(all.get()); event != CMARK_EVENT_DONE; event = cmark_iter_next(all.get())) {
        if (event != CMARK_EVENT_ENTER)
            continue;
        auto *node = cmark_iter_get_node(all.get());
        const auto type = cmark_node_get_type(node);
        if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE || type == CMARK_NODE_HTML_INLINE
            || type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HEADING
            || (type == CMARK_NODE_TEXT && QByteArrayView(cmark_node_get_literal(node)).contains("[@")))
            nodes.push_back(node);
    }
    return nodes;
}

cmark_node *newText(QByteArrayView text)
{
    auto *node = cmark_node_new(CMARK_NODE_TEXT);
    cmark_node_set_literal(node, text.toByteArray().constData());
    return node;
}

void replaceByChildren(cmark_node *node)
{
    while (auto *child = cmark_node_first_child(node))
        cmark_node_insert_before(node, child);
    cmark_node_free(node);
}

/// Typed HTML becomes the text that was typed: nothing vanishes without the author seeing it.
void showAsText(cmark_node *node)
{
    auto *text = newText(QByteArray(cmark_node_get_literal(node)).trimmed());
    auto *replacement = text;
    if (cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK) {
        replacement = cmark_node_new(CMARK_NODE_PARAGRAPH);
        cmark_node_append_child(replacement, text);
    }
    cmark_node_replace(node, replacement);
    cmark_node_free(node);
}

cmark_node *newCitation(int source)
{
    const auto number = QByteArray::number(source);
    auto *link = cmark_node_new(CMARK_NODE_LINK);
    const QByteArray address = MarkdownFinish::SourceAnchor.toByteArray() + number;
    cmark_node_set_url(link, address.constData());
    cmark_node_append_child(link, newText(QByteArray('[' + number + ']')));
    return link;
}

/// Changes a document into what may be published, and remembers what was found.
class Publishable
{
public:
    Publishable(const MarkdownRules &rules, RenderedMarkdown &found)
        : m_rules(rules)
        , m_found(found)
    {
    }

    void change(cmark_node *node)
    {
        const auto type = cmark_node_get_type(node);
        if (type == CMARK_NODE_HTML_INLINE || type == CMARK_NODE_HTML_BLOCK)
            showAsText(node);
        else if (type == CMARK_NODE_IMAGE)
            replaceByChildren(node);
        else if (type == CMARK_NODE_LINK)
            changeLink(node);
        else if (type == CMARK_NODE_HEADING)
            changeHeading(node);
        else
            changeText(node);
    }

private:
    void changeLink(cmark_node *node)
    {
        const QByteArray written(cmark_node_get_url(node));
        const auto address = safeAddress(written);
        if (!address.isEmpty()) {
            cmark_node_set_url(node, address.constData());
            return;
        }
        m_found.refusedLinks.append(QString::fromUtf8(written));
        replaceByChildren(node);
    }

    void changeHeading(cmark_node *node)
    {
        const int level = std::max(cmark_node_get_heading_level(node), 2) - 2 + m_rules.headingLevel;
        cmark_node_set_heading_level(node, std::min(level, 6));
    }

    void changeText(cmark_node *node)
    {
        const QByteArray text(cmark_node_get_literal(node));
        qsizetype done = 0;
        for (auto cited = nextCitation(text, 0); cited.start >= 0; cited = nextCitation(text, cited.end)) {
            const auto key = QString::fromLatin1(cited.key);
            const auto number = m_rules.sources.constFind(key);
            if (number == m_rules.sources.constEnd()) {
                if (!m_found.unknownKeys.contains(key))
                    m_found.unknownKeys.append(key);
                continue;
            }
            const auto before = QByteArrayView(text).sliced(done, cited.start - done);
            // The number stands close to its word: a space typed before the mark is not shown.
            cmark_node_insert_before(node, newText(before.endsWith(' ') ? before.chopped(1) : before));
            cmark_node_insert_before(node, newCitation(*number));
            done = cited.end;
        }
        if (done > 0)
            cmark_node_set_literal(node, text.constData() + done);
    }

    const MarkdownRules &m_rules;
    RenderedMarkdown &m_found;
};

QString headingText(cmark_node *heading)
{
    QByteArray text;
    for (auto *child = cmark_node_first_child(heading); child; child = cmark_node_next(child)) {
        if (cmark_node_get_type(child) == CMARK_NODE_TEXT)
            text += cmark_node_get_literal(child);
    }
    return QString::fromUtf8(text);
}

struct SectionTree {
    DatedHeading heading;
    MarkdownNode tree;
    int line = 1;
};

/// Takes the document apart at its dated headings, which are dropped: the page writes them itself.
std::vector<SectionTree> sectionsOf(MarkdownNode document)
{
    std::vector<SectionTree> sections;
    for (auto *node = cmark_node_first_child(document.get()); node;) {
        auto *next = cmark_node_next(node);
        std::optional<DatedHeading> dated;
        if (cmark_node_get_type(node) == CMARK_NODE_HEADING && cmark_node_get_heading_level(node) == 2)
            dated = readDatedHeading(headingText(node));
        if (dated)
            sections.push_back(
                { *dated, MarkdownNode(cmark_node_new(CMARK_NODE_DOCUMENT)), cmark_node_get_start_line(node) });
        else if (!sections.empty())
            cmark_node_append_child(sections.back().tree.get(), node);
        if (dated)
            cmark_node_free(node);
        node = next;
    }
    if (cmark_node_first_child(document.get()))
        sections.insert(sections.begin(), SectionTree { {}, std::move(document) });
    return sections;
}

/// Turns the library's own notes of places into anchors. People cannot have typed them: what they
/// type comes out escaped.
QByteArray withLineAnchors(const QByteArray &html)
{
    static constexpr QByteArrayView note = " data-sourcepos=\"";
    QByteArray out;
    qsizetype done = 0;
    for (auto at = html.indexOf(note); at >= 0; at = html.indexOf(note, done)) {
        const auto tag = html.lastIndexOf('<', at);
        const auto name = QByteArrayView(html).sliced(tag + 1, at - tag - 1);
        const auto number = at + note.size();
        const auto end = html.indexOf('"', number) + 1;
        out += QByteArrayView(html).sliced(done, at - done);
        done = html.indexOf('>', end) + 1;
        out += QByteArrayView(html).sliced(end, done - end);
        const bool holdsWords
            = name == "p" || name == "li" || (name.size() == 2 && name.startsWith('h') && name != "hr");
        if (holdsWords)
            out += "<a id=\"line-" + html.mid(number, html.indexOf(':', number) - number) + "\"></a>";
    }
    return done == 0 ? html : out + html.mid(done);
}

QByteArray rawHtmlOf(cmark_node *document, bool lineAnchors)
{
    const int options = lineAnchors ? CMARK_OPT_SOURCEPOS : CMARK_OPT_DEFAULT;
    const std::unique_ptr<char, FreeText> text(cmark_render_html(document, options, nullptr));
    return lineAnchors ? withLineAnchors(QByteArray(text.get())) : QByteArray(text.get());
}

} // namespace

QByteArray RenderedMarkdown::html() const
{
    QByteArray all;
    for (const auto &section : sections)
        all += section.html;
    return all;
}

Result<RenderedMarkdown> MarkdownRenderer::render(const QString &text) const
{
    auto document = parseMarkdown(text.toUtf8());
    if (!document)
        return document.error();
    RenderedMarkdown rendered;
    auto sections = sectionsOf(std::move(*document));
    Publishable publishable(m_rules, rendered);
    MarkdownFinish finish(m_rules, rendered.citations);
    qsizetype size = 0;
    for (const auto &section : sections) {
        for (auto *node : nodesToChange(section.tree.get()))
            publishable.change(node);
        rendered.sections.append({ section.heading.date, section.heading.title,
                                   finish.finished(rawHtmlOf(section.tree.get(), m_rules.lineAnchors)), section.line });
        size += rendered.sections.last().html.size();
    }
    if (size > LargestHtml)
        return Error { Error::Kind::BadInput, translate("Markdown", "The text is too long to be shown: shorten it.") };
    return rendered;
}

} // namespace tenue
