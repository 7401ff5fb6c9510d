// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>

#include <cmark-gfm.h>

#include <memory>

namespace tenue
{

struct FreeMarkdownNode {
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};

/// A parsed Markdown document, or a part of one that was taken out of its tree.
using MarkdownNode = std::unique_ptr<cmark_node, FreeMarkdownNode>;

/// Parses `text`: CommonMark with the tables and the strikethrough of GitHub's dialect.
///
/// Of the 652 examples of the specification 0.31.2 the library, which is of 0.29, reads 647 as they are
/// written there. The five others: an empty numeric entity (28), typed HTML (171, 625, 626), which is text
/// on the page anyway, and a sign of money between `*` and a letter (354).
///
/// Refused before parsing, with a sentence, is what would take the parser seconds or hundreds of
/// megabytes: more than 200,000 bytes, tables of more than 100,000 cells, reference links that
/// would grow beyond 8 MB. Thread-safe.
Result<MarkdownNode> parseMarkdown(const QByteArray &text);

} // namespace tenue
