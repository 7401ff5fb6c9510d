// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/comparison_view.h"

#include "ui/widgets/design_tokens.h"
#include "ui/widgets/type_scale.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QAccessible>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextBlock>
#include <QtGui/QTextTable>
#include <QtWidgets/QScrollBar>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int CurrentBar = 4;

} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : QTextBrowser(parent)
{
    installComparisonAccess();
    setObjectName(u"comparison"_s);
    setAccessibleName(tr("Comparison"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void ComparisonView::setComparison(const QList<ComparisonRow> &rows, const SideNames &names, const QString &summary)
{
    m_rows = rows;
    m_names = names;
    m_summary = summary;
    m_current = 0;
    setAccessibleDescription(summary);
    fill();
    verticalScrollBar()->setValue(0);
    Q_EMIT currentChangeMoved(0);
}

void ComparisonView::clearComparison()
{
    setComparison({}, {}, {});
}

void ComparisonView::setComparisonLayout(ComparisonLayout layout)
{
    if (layout == m_layout)
        return;
    m_layout = layout;
    const int current = m_current;
    fill();
    if (current > 0)
        goToChange(current);
}

void ComparisonView::fill()
{
    m_places = ComparisonDocument(*document(), DesignTokens::of(palette())).fill(m_rows, m_layout, m_names);
    auto start = textCursor();
    start.movePosition(QTextCursor::Start);
    setTextCursor(start);
    viewport()->update();
}

void ComparisonView::goToChange(int number)
{
    if (number < 1 || number > changeCount())
        return;
    m_current = number;
    const auto place = m_places[number - 1];
    setTextCursor(place);
    const auto block = document()->documentLayout()->blockBoundingRect(place.block());
    verticalScrollBar()->setValue(int(block.top()) - viewport()->height() / 4);
    viewport()->update();
    if (const auto *row = currentRow()) {
        // What stands at the change is said, not only shown.
        setAccessibleDescription(tr("Change %1 of %2: %3").arg(number).arg(changeCount()).arg(spokenRow(*row)));
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT currentChangeMoved(number);
}

bool ComparisonView::showWords(const QString &field, qsizetype line, const QString &words)
{
    const bool isDouble = m_layout == ComparisonLayout::SideBySide;
    auto *table = qobject_cast<QTextTable *>(document()->rootFrame()->childFrames().value(0));
    for (qsizetype i = 0; table && i < m_rows.size(); ++i) {
        const auto &row = m_rows[i];
        if (row.kind != ComparisonRow::Kind::Paragraph || row.field != field || row.after != line
            || row.change == ParagraphDiff::Kind::MovedFrom)
            continue;
        const auto cell = table->cellAt(int(i) + (isDouble ? 1 : 0), isDouble ? 1 : 0);
        auto place = document()->find(words, cell.firstCursorPosition(), QTextDocument::FindCaseSensitively);
        if (place.isNull() || place.selectionEnd() > cell.lastPosition())
            place = cell.firstCursorPosition();
        setTextCursor(place);
        ensureCursorVisible();
        setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void ComparisonView::goOn(int step)
{
    const int count = changeCount();
    if (count == 0)
        return;
    const int next = m_current == 0 ? (step > 0 ? 1 : count) : (m_current - 1 + step + count) % count + 1;
    goToChange(next);
}

const ComparisonRow *ComparisonView::rowAt(const QTextCursor &cursor) const
{
    const auto *table = cursor.currentTable();
    if (!table)
        return nullptr;
    const int head = m_layout == ComparisonLayout::SideBySide ? 1 : 0;
    const int row = table->cellAt(cursor).row() - head;
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

const ComparisonRow *ComparisonView::currentRow() const
{
    for (const auto &row : m_rows) {
        if (m_current > 0 && row.number == m_current)
            return &row;
    }
    return rowAt(textCursor());
}

QString ComparisonView::spokenText() const
{
    QStringList lines { m_summary };
    for (const auto &row : m_rows)
        lines.append(spokenRow(row));
    return lines.join(u'\n');
}

void ComparisonView::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    if (m_current == 0 || m_current > m_places.size())
        return;
    const auto &tokens = DesignTokens::of(palette());
    const auto block = m_places[m_current - 1].block();
    const auto room = document()->documentLayout()->blockBoundingRect(block);
    QPainter painter(viewport());
    const int top = int(room.top()) - verticalScrollBar()->value();
    // In the margin, so that it is no colour among those of the changes.
    painter.fillRect(QRect(viewport()->width() - CurrentBar, top, CurrentBar, int(room.height())), tokens.accent);
}

void ComparisonView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fill();
}

void ComparisonView::contextMenuEvent(QContextMenuEvent *event)
{
    const auto *row
        = event->reason() == QContextMenuEvent::Mouse ? rowAt(cursorForPosition(event->pos())) : currentRow();
    if (row && row->kind == ComparisonRow::Kind::Paragraph)
        Q_EMIT rowMenuRequested(*row, event->globalPos());
    else
        QTextBrowser::contextMenuEvent(event);
}

} // namespace tenue
