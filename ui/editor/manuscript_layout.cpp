// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/manuscript_layout.h"

#include "ui/editor/markdown_line.h"

#include <QtGui/QFontInfo>
#include <QtGui/QFontMetricsF>
#include <QtGui/QTextLayout>

#include <algorithm>

namespace tenue
{

namespace
{

constexpr double LineRatio = 1.6;
constexpr double HeadingRoom = 0.6; ///< above a heading, of its own height

} // namespace

ManuscriptLayout::ManuscriptLayout(QTextDocument *document)
    : QPlainTextDocumentLayout(document)
{
}

QRectF ManuscriptLayout::blockBoundingRect(const QTextBlock &block) const
{
    const QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    const auto *layout = block.isValid() ? block.layout() : nullptr;
    // A line that was laid out anew stands at the very top.
    if (!layout || !block.isVisible() || layout->lineCount() == 0 || layout->lineAt(0).y() > 0)
        return rect;
    space(block);
    return QPlainTextDocumentLayout::blockBoundingRect(block);
}

void ManuscriptLayout::space(const QTextBlock &block) const
{
    const QFont font = document()->defaultFont();
    const double gap = std::max(1.0, LineRatio * QFontInfo(font).pixelSize() - QFontMetricsF(font).height());
    auto *layout = block.layout();
    const bool isHeading = block.length() > 1 && markdownLineOf(block).kind == MarkdownLine::Kind::Heading;
    double y = isHeading && block.blockNumber() > 0 ? HeadingRoom * layout->lineAt(0).height() : 0;
    for (int i = 0; i < layout->lineCount(); ++i) {
        auto line = layout->lineAt(i);
        y += block.length() == 1 ? 1 : isHeading ? gap / 2 : gap;
        line.setPosition(QPointF(line.x(), y));
        y += line.height();
    }
}

} // namespace tenue
