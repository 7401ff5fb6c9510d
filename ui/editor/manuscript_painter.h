// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/markdown_editor.h"

class QPainter;

namespace tenue
{

/// Paints what lies under and beside the letters of an editor: citation chips, grounds of anchored
/// words, bars of quotes, waves under mistakes, signs in the margin. Only what is in view.
class ManuscriptPainter
{
public:
    ManuscriptPainter(MarkdownEditor &editor, QPainter &painter);

    void paintChips();
    void paintAnchored(const QList<AnchoredWords> &anchored);
    void paintSpelling(const QList<QTextCursor> &marks);
    void paintSigns(const QList<MarginSign> &signs);

private:
    /// One rectangle for each line of the layout that holds a part of `from` to `to` (places in the block).
    QList<QRectF> rectsOf(const QTextBlock &block, int from, int to) const;
    template <typename Act>
    void forVisibleBlocks(Act act) const;

    MarkdownEditor &m_editor;
    QPainter &m_painter;
};

} // namespace tenue
