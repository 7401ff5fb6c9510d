// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QSyntaxHighlighter>

class QWidget;

namespace tenue
{

/// Shows Markdown as it is meant: headings large, emphasis strong, marks dim, citations as keys.
///
/// Only looks: nothing of it is in the document, so undo and the text stay as they are.
class MarkdownHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// Takes its colours from `view` and follows them.
    MarkdownHighlighter(QWidget *view, QTextDocument &document);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void highlightBlock(const QString &text) override;

private:
    void refreshFormats();
    void markInside(const QString &text);

    QWidget *m_view;
    QTextCharFormat m_heading;
    QTextCharFormat m_mark;
    QTextCharFormat m_quote;
    QTextCharFormat m_strong;
    QTextCharFormat m_emphasis;
    QTextCharFormat m_citation;
    QTextCharFormat m_link;
};

} // namespace tenue
