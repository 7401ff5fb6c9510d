// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/page_words.h"

#include "core/exchange/encoding_detection.h"
#include "core/text/html_document.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype MostOfPage = 16 * 1024 * 1024;
constexpr qsizetype MetaIsWithin = 4096;

bool isOneOf(const QByteArray &name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *each) { return name == each; });
}

/// Gathers what a reader of the page sees.
class WordGatherer : public HtmlDocument::Visitor
{
public:
    Goes enter(const HtmlDocument::Node &node) override
    {
        if (node.isText()) {
            m_words += node.text();
            return Goes::In;
        }
        if (!node.isElement()
            || isOneOf(node.name(), { "script", "style", "template", "noscript", "iframe", "object", "svg" }))
            return Goes::Past;
        breakAt(node.name());
        return Goes::In;
    }
    void leave(const HtmlDocument::Node &node) override
    {
        if (node.isElement())
            breakAt(node.name());
    }
    QString take() { return std::move(m_words); }

private:
    void breakAt(const QByteArray &name)
    {
        if (isOneOf(name, { "a",      "abbr",   "b",   "bdi", "bdo",  "cite", "code", "data", "del",  "dfn",   "em",
                            "font",   "i",      "ins", "kbd", "mark", "nobr", "q",    "s",    "samp", "small", "span",
                            "strike", "strong", "sub", "sup", "time", "tt",   "u",    "var",  "wbr" }))
            return;
        if (!m_words.isEmpty() && !m_words.endsWith(u'\n'))
            m_words += u'\n';
    }

    QString m_words;
};

std::optional<TextEncoding> namedEncoding(const QByteArray &html)
{
    static const QRegularExpression meta(uR"(<meta\b[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w.:-]{1,40}))"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto found = meta.match(QString::fromLatin1(html.first(std::min(html.size(), MetaIsWithin))));
    if (!found.hasMatch())
        return std::nullopt;
    // Browsers read what calls itself Latin 1 as Windows does.
    const auto name = found.captured(1);
    const bool isLatin1 = TextEncoding::named(name) == TextEncoding::named(u"latin1"_s);
    return TextEncoding::named(isLatin1 ? u"windows-1252"_s : name);
}

QByteArray decoded(const QByteArray &html)
{
    const auto found = findEncoding(html);
    const bool isSure = found && found->clue != EncodingClue::NotUtf8;
    for (const auto &encoding : { isSure ? std::optional(found->encoding) : std::nullopt, namedEncoding(html),
                                  found ? std::optional(found->encoding) : std::nullopt }) {
        if (!encoding)
            continue;
        if (auto utf8 = encoding->toUtf8(html))
            return *std::move(utf8);
    }
    // With faults: its sound parts are read all the same.
    return QString::fromUtf8(html).remove(QChar::Null).toUtf8();
}

/// Without pictures that stand in the page itself: they have no words, and most of the bytes.
QByteArray withoutEmbedded(const QByteArray &html)
{
    QByteArray kept;
    qsizetype from = 0;
    for (auto at = html.indexOf("base64,"); at >= 0; at = html.indexOf("base64,", from)) {
        kept += html.sliced(from, at - from);
        from = at + 7;
        while (from < html.size() && (isalnum(uchar(html[from])) || strchr("+/=%\r\n", html[from])))
            ++from;
    }
    return kept + html.sliced(from);
}

} // namespace

QByteArray wordsOfPage(const QByteArray &html)
{
    const auto page = withoutEmbedded(decoded(html));
    const HtmlDocument document(page.first(std::min(page.size(), MostOfPage)));
    WordGatherer gatherer;
    document.visit(gatherer);
    return gatherer.take().toUtf8();
}

} // namespace tenue
