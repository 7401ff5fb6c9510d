// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/markdown_document.h"

#include "core/base/words.h"

#include <QtCore/QList>

#include <cmark-gfm-core-extensions.h>

#include <algorithm>
#include <mutex>
#include <shared_mutex>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype LargestDocument = 200'000;
constexpr qint64 MostTableCells = 100'000;
constexpr qint64 MostReferenceBytes = 8'000'000;

struct FreeParser {
    void operator()(cmark_parser *parser) const { cmark_parser_free(parser); }
};

/// The library keeps its special characters in one table for the whole process while it parses
/// with strikethrough: those documents are parsed alone, all others side by side.
std::shared_mutex &specialCharacters()
{
    static std::shared_mutex mutex;
    return mutex;
}

cmark_syntax_extension *extensionNamed(const char *name)
{
    static std::once_flag registered;
    std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
    return cmark_find_syntax_extension(name);
}

/// What the tables and the reference links of a text can grow to at most, counted block by block.
struct Growth {
    qint64 cells = 0;
    qint64 largestDefinitions = 0;
    qint64 brackets = 0;
};

void addBlock(Growth &growth, QByteArrayView block)
{
    qint64 lines = 0;
    qint64 widest = 0;
    for (qsizetype start = 0; start < block.size();) {
        auto end = block.indexOf('\n', start);
        if (end < 0)
            end = block.size();
        widest = std::max<qint64>(widest, std::count(block.begin() + start, block.begin() + end, '|'));
        ++lines;
        start = end + 1;
    }
    if (widest > 0)
        growth.cells += (widest + 1) * lines;
    if (block.contains("]:"))
        growth.largestDefinitions = std::max<qint64>(growth.largestDefinitions, block.size());
    growth.brackets += std::count(block.begin(), block.end(), '[');
}

Growth growthOf(QByteArrayView text)
{
    Growth growth;
    for (qsizetype start = 0; start < text.size();) {
        auto end = text.indexOf("\n\n", start);
        if (end < 0)
            end = text.size();
        addBlock(growth, text.sliced(start, end - start));
        start = end + 2;
    }
    return growth;
}

Result<> checkSize(const QByteArray &text)
{
    const auto refusal = [](const QString &message) { return Error { Error::Kind::BadInput, message }; };
    if (text.size() > LargestDocument)
        return refusal(
            translate("Markdown", "The text is too long: at most %1 kB are shown.").arg(LargestDocument / 1000));
    const auto growth = growthOf(text);
    if (growth.cells > MostTableCells)
        return refusal(translate("Markdown", "A table of the text is too large: make it shorter, or cite it instead."));
    if (growth.largestDefinitions * growth.brackets > MostReferenceBytes)
        return refusal(translate("Markdown", "The text has too many reference links: write the addresses in place."));
    return {};
}

MarkdownNode parse(const QByteArray &text, bool withStrikethrough)
{
    const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(CMARK_OPT_DEFAULT));
    cmark_parser_attach_syntax_extension(parser.get(), extensionNamed("table"));
    if (withStrikethrough)
        cmark_parser_attach_syntax_extension(parser.get(), extensionNamed("strikethrough"));
    cmark_parser_feed(parser.get(), text.constData(), static_cast<size_t>(text.size()));
    return MarkdownNode(cmark_parser_finish(parser.get()));
}

} // namespace

Result<MarkdownNode> parseMarkdown(const QByteArray &text)
{
    if (const auto good = checkSize(text); !good)
        return good.error();
    if (text.contains('~')) {
        const std::unique_lock alone(specialCharacters());
        return parse(text, true);
    }
    const std::shared_lock together(specialCharacters());
    return parse(text, false);
}

} // namespace tenue
