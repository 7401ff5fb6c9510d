// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

#include <vector>

namespace tenue
{

/// A piece of a line of Markdown that is no prose: typography, spelling and lengths leave it alone.
struct MarkdownSpan {
    enum class Kind {
        Mark, ///< ** _ ~~ # > - 1. | and the brackets of links
        Code, ///< `code` with its marks, and lines of code blocks
        Address, ///< where a link or picture points, with its parentheses; <https://…>; [a]: https://…
        Citation, ///< [@key]
        Html, ///< typed tags and comments
        Web, ///< an address or e-mail address that stands in the text
    };

    qsizetype start = 0;
    qsizetype length = 0;
    Kind kind = Kind::Mark;

    qsizetype end() const { return start + length; }
    friend bool operator==(const MarkdownSpan &, const MarkdownSpan &) = default;
};

/// What a line must know of the lines above it. Begin a text with a fresh one.
struct MarkdownLineState {
    char16_t fence = 0; ///< ` or ~ while inside a fenced block of code, else 0
    int fenceLength = 0;
    bool afterBlank = true; ///< the line above is empty, or there is none
    bool inList = false; ///< below a list item: indented text is no code
    bool inIndentedCode = false;

    bool isInFence() const { return fence != 0; }
    /// For a QTextBlock's user state: never negative.
    int toNumber() const;
    static MarkdownLineState fromNumber(int number);

    friend bool operator==(const MarkdownLineState &, const MarkdownLineState &) = default;
};

/// What in `line` (without its end) is no prose, in order and without overlaps; `state` goes on to
/// the next line.
///
/// Reads source text for people who write it, line by line and in linear time; the page itself is
/// made by the parser of `markdown.h`. Code spans and tags that go over a line's end are not seen.
std::vector<MarkdownSpan> markdownSpans(QStringView line, MarkdownLineState &state);

/// The spans of one line whose state does not matter.
std::vector<MarkdownSpan> markdownSpans(QStringView line);

/// True if the line is a row of a table ("| a | b |") or its rule ("|---|").
bool isTableRow(QStringView line);

} // namespace tenue
