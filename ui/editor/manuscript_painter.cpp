// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/manuscript_painter.h"

#include "ui/editor/markdown_highlighter.h"
#include "ui/editor/markdown_line.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/type_scale.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QTextLayout>

#include <algorithm>

namespace tenue
{

namespace
{

constexpr int QuoteBarWidth = 3;
constexpr int QuoteBarDistance = 14;
constexpr double WaveLength = 4;

void drawWave(QPainter &painter, const QRectF &under)
{
    QPainterPath wave(QPointF(under.left(), under.bottom() - 1));
    bool isUp = true;
    for (double x = under.left() + WaveLength / 2; x <= under.right(); x += WaveLength / 2) {
        wave.lineTo(x, under.bottom() - (isUp ? 3 : 1));
        isUp = !isUp;
    }
    painter.drawPath(wave);
}

} // namespace

ManuscriptPainter::ManuscriptPainter(MarkdownEditor &editor, QPainter &painter)
    : m_editor(editor)
    , m_painter(painter)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

template <typename Act>
void ManuscriptPainter::forVisibleBlocks(Act act) const
{
    const int bottom = m_editor.viewport()->height();
    for (auto block = m_editor.firstVisible(); block.isValid(); block = block.next()) {
        const auto place = m_editor.geometryOf(block);
        if (place.top() > bottom)
            return;
        act(block, place);
    }
}

QList<QRectF> ManuscriptPainter::rectsOf(const QTextBlock &block, int from, int to) const
{
    QList<QRectF> rects;
    const auto top = m_editor.geometryOf(block).topLeft();
    const auto *layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const auto line = layout->lineAt(i);
        const int lineEnd = line.textStart() + line.textLength();
        const int start = std::max(from, line.textStart());
        const int end = std::min(to, lineEnd);
        if (start >= end)
            continue;
        const double left = line.cursorToX(start);
        const double right = line.cursorToX(end);
        rects.append(QRectF(std::min(left, right), line.y(), std::abs(right - left), line.height()).translated(top));
    }
    return rects;
}

void ManuscriptPainter::paintChips()
{
    const auto &tokens = DesignTokens::of(m_editor.palette());
    m_painter.setPen(Qt::NoPen);
    forVisibleBlocks([&](const QTextBlock &block, const QRectF &place) {
        const auto &line = markdownLineOf(block);
        if (line.kind == MarkdownLine::Kind::Quote) {
            m_painter.setBrush(tokens.line2);
            m_painter.drawRect(
                QRectF(MarkdownEditor::Gutter - QuoteBarDistance, place.top() + 4, QuoteBarWidth, place.height() - 4));
        }
        for (const auto &span : line.spans) {
            if (span.kind != LineSpan::Kind::Citation)
                continue;
            const bool isKnown = m_editor.highlighter().isKnown(citedKey(block.text(), span));
            m_painter.setBrush(isKnown ? tokens.soft : tokens.errorGround);
            for (const auto &rect : rectsOf(block, span.from, span.end()))
                m_painter.drawRoundedRect(rect.adjusted(0, 0, 0, -1), Radius::Badge, Radius::Badge);
        }
    });
}

void ManuscriptPainter::paintAnchored(const QList<AnchoredWords> &anchored)
{
    if (anchored.isEmpty())
        return;
    const auto &tokens = DesignTokens::of(m_editor.palette());
    forVisibleBlocks([&](const QTextBlock &block, const QRectF &) {
        const int start = block.position();
        const int end = start + block.length() - 1;
        for (const auto &each : anchored) {
            const int from = std::max(each.words.selectionStart(), start);
            const int to = std::min(each.words.selectionEnd(), end);
            if (from >= to)
                continue;
            for (const auto &rect : rectsOf(block, from - start, to - start)) {
                m_painter.fillRect(rect, tokens.commentGround);
                m_painter.fillRect(
                    QRectF(rect.left(), rect.bottom() - (each.isChosen ? 3 : 2), rect.width(), each.isChosen ? 3 : 2),
                    tokens.commentLine);
            }
        }
    });
}

void ManuscriptPainter::paintSpelling(const QList<QTextCursor> &marks)
{
    if (marks.isEmpty())
        return;
    m_painter.setPen(QPen(DesignTokens::of(m_editor.palette()).errorText, 1));
    m_painter.setBrush(Qt::NoBrush);
    forVisibleBlocks([&](const QTextBlock &block, const QRectF &) {
        const int start = block.position();
        const int end = start + block.length() - 1;
        auto mark = std::lower_bound(marks.cbegin(), marks.cend(), start,
                                     [](const QTextCursor &each, int place) { return each.selectionEnd() <= place; });
        for (; mark != marks.cend() && mark->selectionStart() < end; ++mark) {
            for (const auto &rect :
                 rectsOf(block, std::max(mark->selectionStart(), start) - start, mark->selectionEnd() - start))
                drawWave(m_painter, rect);
        }
    });
}

void ManuscriptPainter::paintSigns(const QList<MarginSign> &signs)
{
    const auto &tokens = DesignTokens::of(m_editor.palette());
    for (const auto &sign : signs) {
        const auto block = sign.place.block();
        if (!block.isValid() || block.blockNumber() < m_editor.firstVisible().blockNumber())
            continue;
        const auto place = m_editor.geometryOf(block);
        if (place.top() > m_editor.viewport()->height())
            continue;
        const auto *layout = block.layout();
        const double line = layout->lineCount() > 0 ? layout->lineAt(0).y() + layout->lineAt(0).height() / 2 : 0;
        const QPointF middle(MarkdownEditor::Gutter / 2.0, place.top() + line);
        drawIcon(m_painter, QLatin1StringView("triangle-alert"),
                 QRect(int(middle.x()) - MiddleIcon / 2, int(middle.y()) - MiddleIcon / 2, MiddleIcon, MiddleIcon),
                 tokens.warningText);
    }
}

} // namespace tenue
