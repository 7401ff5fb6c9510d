// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPlainTextDocumentLayout>

namespace tenue
{

/// Lays a plain text out with the air of a page: lines 1.6 times as far apart as the letters are
/// high, room above headings.
///
/// The room is in the layout alone: no format, and so nothing for undo, is in the document.
class ManuscriptLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    explicit ManuscriptLayout(QTextDocument *document);

    QRectF blockBoundingRect(const QTextBlock &block) const override;

private:
    void space(const QTextBlock &block) const;
};

} // namespace tenue
