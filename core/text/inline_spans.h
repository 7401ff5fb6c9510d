// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/markdown_spans.h"

namespace tenue
{

enum class InTable { No, Yes };

/// Adds the spans that stand in the text of one line from `from` on. In a table row each bar is a mark.
void addInlineSpans(QStringView line, qsizetype from, InTable table, std::vector<MarkdownSpan> &spans);

/// True for "|---|:--:|".
bool isTableRule(QStringView line);

} // namespace tenue
