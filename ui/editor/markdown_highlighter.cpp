// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/markdown_highlighter.h"

#include "ui/widgets/design_tokens.h"
#include "ui/widgets/type_scale.h"

#include <QtCore/QEvent>
#include <QtCore/QRegularExpression>
#include <QtGui/QTextDocument>
#include <QtWidgets/QWidget>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

QTextCharFormat fontFormat(TextStyle style)
{
    QTextCharFormat format;
    format.setFont(fontOf(style));
    return format;
}

} // namespace

MarkdownHighlighter::MarkdownHighlighter(QWidget *view, QTextDocument &document)
    : QSyntaxHighlighter(view)
    , m_view(view)
{
    refreshFormats();
    view->installEventFilter(this);
    setDocument(&document);
}

bool MarkdownHighlighter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange) {
        refreshFormats();
        rehighlight();
    }
    return QSyntaxHighlighter::eventFilter(watched, event);
}

void MarkdownHighlighter::refreshFormats()
{
    const auto &tokens = DesignTokens::of(m_view->palette());
    m_heading = fontFormat(TextStyle::EditorHeading);
    m_mark = {};
    m_mark.setForeground(tokens.text3);
    m_quote = {};
    m_quote.setForeground(tokens.text2);
    m_quote.setFontItalic(true);
    m_strong = {};
    m_strong.setFontWeight(QFont::Bold);
    m_emphasis = {};
    m_emphasis.setFontItalic(true);
    m_citation = fontFormat(TextStyle::Badge);
    m_citation.setForeground(tokens.softText);
    m_citation.setBackground(tokens.soft);
    m_link = {};
    m_link.setForeground(tokens.accent);
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression heading(u"^#{1,6} "_s);
    static const QRegularExpression lineMark(u"^ {0,3}(>|[-*+]|\\d{1,9}[.)]) "_s);
    if (const auto found = heading.match(text); found.hasMatch()) {
        setFormat(0, static_cast<int>(text.size()), m_heading);
        auto mark = fontFormat(TextStyle::EditorMark);
        mark.setForeground(m_mark.foreground());
        setFormat(0, static_cast<int>(found.capturedLength()), mark);
        return;
    }
    if (text.startsWith(u'>'))
        setFormat(0, static_cast<int>(text.size()), m_quote);
    if (const auto found = lineMark.match(text); found.hasMatch())
        setFormat(0, static_cast<int>(found.capturedLength()), m_mark);
    markInside(text);
}

void MarkdownHighlighter::markInside(const QString &text)
{
    static const QRegularExpression inside(u"(?<citation>\\[@[a-z0-9][a-z0-9-]*\\])"
                                           "|(?<link>\\[[^\\]]+\\]\\([^)\\s]*\\))"
                                           "|(?<strong>\\*\\*(?=\\S)(?:[^*]|\\*(?!\\*))+\\*\\*)"
                                           "|(?<emphasis>(?<![*\\w])[*_](?=[^\\s*_])[^*_]+[*_](?!\\w))"_s);
    for (auto it = inside.globalMatch(text); it.hasNext();) {
        const auto found = it.next();
        const int from = static_cast<int>(found.capturedStart());
        const int length = static_cast<int>(found.capturedLength());
        if (found.hasCaptured(u"citation"_s)) {
            setFormat(from, length, m_citation);
        } else if (found.hasCaptured(u"link"_s)) {
            setFormat(from, length, m_mark);
            setFormat(from + 1, static_cast<int>(found.captured().indexOf(u']')) - 1, m_link);
        } else {
            const bool isStrong = found.hasCaptured(u"strong"_s);
            const int mark = isStrong ? 2 : 1;
            setFormat(from, mark, m_mark);
            setFormat(from + mark, length - 2 * mark, isStrong ? m_strong : m_emphasis);
            setFormat(from + length - mark, mark, m_mark);
        }
    }
}

} // namespace tenue
