// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSet>
#include <QtGui/QSyntaxHighlighter>

#include <array>

class QWidget;

namespace tenue
{

struct MarkdownLine;

/// Styles Markdown as it is typed: headings, emphasis, quotes, lists, links, code, citations; marks
/// are dimmed.
///
/// Changes the look only, never the text; follows the theme and the font of `view`. What it reads
/// of each line stays with the block: `markdownLineOf()`.
class MarkdownHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    MarkdownHighlighter(QWidget *view, QTextDocument &document);

    /// Citations of other keys are shown as unknown. Until it is told, every key is known.
    void setKnownKeys(const QSet<QString> &keys);
    bool isKnown(const QString &key) const { return !m_keys || m_keys->contains(key); }

    /// True while it gives a text another look: what the document then announces is no edit.
    bool isStyling() const { return m_isStyling; }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void highlightBlock(const QString &text) override;

private:
    /// What one character is, as bits that add up.
    enum Look : quint8 { Strong = 1, Emphasis = 2, Strike = 4, Code = 8, Link = 16, Mark = 32, Quote = 64 };

    void refreshFormats();
    void markInside(const QString &text, const MarkdownLine &line);
    void markCitations(const QString &text, const MarkdownLine &line);
    QTextCharFormat formatOf(quint8 look, bool isHeading) const;

    QWidget *m_view;
    bool m_isStyling = false;
    std::optional<QSet<QString>> m_keys;
    std::array<QTextCharFormat, 128> m_looks;
    std::array<QTextCharFormat, 128> m_headingLooks;
    QTextCharFormat m_citation;
    QTextCharFormat m_bracket;
    QTextCharFormat m_unknown;
    QTextCharFormat m_unknownBracket;
};

} // namespace tenue
