// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/markdown_spans.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtGui/QTextBlock>

namespace tenue
{

/// A run of one line of Markdown, and what it is. Runs may lie inside others.
struct LineSpan {
    enum class Kind {
        Mark, ///< ** _ ` [ ]( ): dimmed
        Strong,
        Emphasis,
        Strike,
        Code, ///< with its marks
        LinkWords,
        Address, ///< of a link or picture, or an address that stands alone
        Citation, ///< [@key], with its brackets
    };

    int from = 0;
    int length = 0;
    Kind kind = Kind::Mark;

    int end() const { return from + length; }
};

/// A line of Markdown, read by itself but for code fences: good enough for the look while writing;
/// what is published is the renderer's business.
struct MarkdownLine {
    enum class Kind { Text, Heading, Quote, Bullet, Numbered, Code, Fence, Rule, TableRow };

    Kind kind = Kind::Text;
    int level = 0; ///< of a heading, 1 to 6
    int prefix = 0; ///< characters of "## ", "> ", "- ", indentation included
    QList<LineSpan> spans;

    /// The span of `kind` that holds the place `at`, its ends included; null if there is none.
    const LineSpan *spanAt(int at, LineSpan::Kind kind) const;
    /// True inside code, addresses and citations: nothing may be corrected there.
    bool isVerbatim(int at) const;
};

/// Reads one line; `state` is what the lines above left, and goes on to the next line.
MarkdownLine readMarkdownLine(const QString &line, MarkdownLineState &state);
/// The same, for the start of a text.
MarkdownLine readMarkdownLine(const QString &line);
/// What the lines above `block` left, as the highlighter has noted it.
MarkdownLineState stateBefore(const QTextBlock &block);

/// The key of the citation `span` in `line`.
QString citedKey(const QString &line, const LineSpan &span);

/// What the highlighter has read of `block`; reads it now if there is nothing yet.
const MarkdownLine &markdownLineOf(const QTextBlock &block);

/// The highlighter's reading of a line, kept with its block.
class ReadMarkdownLine : public QTextBlockUserData
{
public:
    explicit ReadMarkdownLine(MarkdownLine value)
        : line(std::move(value))
    {
    }
    MarkdownLine line;
};

} // namespace tenue
