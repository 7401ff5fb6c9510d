// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/difference_text.h"

#include "core/text/text_diff.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QWheelEvent>

#include <cmath>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Span = DiffSpan::Kind;
using Change = ParagraphDiff::Kind;

QTextCharFormat formatOf(Span kind, const DesignTokens &tokens)
{
    QTextCharFormat format;
    format.setFont(fontOf(TextStyle::DifferenceText));
    format.setForeground(kind == Span::Same           ? tokens.text
                             : kind == Span::Inserted ? tokens.insertedText
                                                      : tokens.deletedText);
    if (kind == Span::Inserted) {
        format.setBackground(tokens.insertedGround);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    } else if (kind == Span::Deleted) {
        format.setBackground(tokens.deletedGround);
        format.setFontStrikeOut(true);
    }
    return format;
}

Span kindIn(const ParagraphDiff &paragraph, const DiffSpan &span)
{
    if (paragraph.kind == Change::Inserted || paragraph.kind == Change::MovedTo)
        return span.kind == Span::Same ? Span::Inserted : span.kind;
    if (paragraph.kind == Change::Deleted || paragraph.kind == Change::MovedFrom)
        return Span::Deleted;
    return span.kind;
}

} // namespace

DifferenceText::DifferenceText(const QString &before, const QString &after, QWidget *parent)
    : QTextEdit(parent)
    , m_before(before)
    , m_after(after)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false); // the ground is that of the card around it
    fill();
}

void DifferenceText::fill()
{
    const auto &tokens = DesignTokens::of(palette());
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    QStringList spoken;
    bool isFirst = true;
    for (const auto &paragraph : compareTexts(m_before, m_after).paragraphs) {
        if (paragraph.isBlank())
            continue;
        if (!isFirst)
            cursor.insertBlock();
        isFirst = false;
        for (const auto &span : paragraph.spans) {
            const auto kind = kindIn(paragraph, span);
            cursor.insertText(span.text, formatOf(kind, tokens));
            spoken.append(kind == Span::Inserted      ? tr("inserted: %1").arg(span.text)
                              : kind == Span::Deleted ? tr("deleted: %1").arg(span.text)
                                                      : span.text);
        }
    }
    setAccessibleName(spoken.join(u' '));
}

QSize DifferenceText::sizeHint() const
{
    const auto &margins = contentsMargins();
    document()->setTextWidth(viewport()->width());
    return { QTextEdit::sizeHint().width(),
             int(std::ceil(document()->size().height())) + margins.top() + margins.bottom() };
}

QSize DifferenceText::minimumSizeHint() const
{
    return { 0, sizeHint().height() };
}

void DifferenceText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

void DifferenceText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && document()->characterCount() > 1)
        fill();
}

// The page scrolls, not the text.
void DifferenceText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace tenue
