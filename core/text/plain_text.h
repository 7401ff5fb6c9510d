// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace tenue
{

/// The words of a Markdown text, for search and summaries: one line a block, without marks,
/// citations, addresses of links and typed HTML. Empty if the text is too large to be parsed.
/// Thread-safe.
QString plainTextOf(const QString &markdown);

/// At most `most` characters of `text` on one line, cut at a word, with "…" if anything was cut.
QString shortened(const QString &text, qsizetype most);

} // namespace tenue
