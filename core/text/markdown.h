// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace tenue
{

/// How a text is shown on the page that holds it.
struct MarkdownRules {
    QHash<QString, int> sources = {}; ///< which number each evidence key has in the list of sources
    int headingLevel = 3; ///< what `##` becomes; deeper ones follow, down to h6
    QString sourceLabel = QStringLiteral("Source"); ///< what a screen reader says before the number
    QString tableLabel = QStringLiteral("Table"); ///< names the region in which a wide table scrolls
    bool lineAnchors = false; ///< an empty anchor "line-N" where the block of the text's line N begins: for previews
};

/// A text from one dated heading to the next: "## Mise à jour du 15 mai 2024 : Un titre".
struct MarkdownSection {
    QDate date; ///< invalid for what stands before the first dated heading
    QString title = {}; ///< what follows the date in its heading; often empty
    QByteArray html = {}; ///< without that heading
    int line = 1; ///< where it begins in the text
};

/// A text as HTML, with what was found on the way.
struct RenderedMarkdown {
    QList<MarkdownSection> sections; ///< in the order of the text; none for an empty one
    QHash<int, int> citations; ///< how often each source is cited; the anchors are citation-N, citation-N-2 …
    QStringList unknownKeys; ///< cited, but not among the sources: left in the text as typed
    QStringList refusedLinks; ///< neither http, https nor mailto: only their words are shown

    /// All sections one after the other, for texts without dated updates.
    QByteArray html() const;
};

/// Turns the newsroom's Markdown into HTML that is safe to publish, whatever was typed.
///
/// CommonMark, tables and strikethrough. HTML that was typed is shown as text; pictures are shown
/// as their words; links go to http, https and mailto only. `[@key]` becomes the number of its
/// source. A `##` heading "Mise à jour du DATE" or "Update of DATE" begins a dated section.
/// No footnotes: sources are the notes of a page. Thread-safe.
class MarkdownRenderer
{
public:
    explicit MarkdownRenderer(MarkdownRules rules = {})
        : m_rules(std::move(rules))
    {
    }

    /// Refuses what is too large (`parseMarkdown()`), or would be: above 4 MB of HTML.
    Result<RenderedMarkdown> render(const QString &text) const;

private:
    MarkdownRules m_rules;
};

} // namespace tenue
