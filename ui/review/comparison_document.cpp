// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/comparison_document.h"

#include "core/base/words.h"
#include "ui/widgets/design_tokens.h"
#include "ui/widgets/type_scale.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QTextDocument>
#include <QtGui/QTextTable>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

using Change = ParagraphDiff::Kind;
using Span = DiffSpan::Kind;
using Matter = DiffSpan::Matter;

constexpr int BarWidth = 3;
constexpr double LineHeight = 118;
constexpr double HeadingGrowth = 1.16;

QTextCharFormat charFormat(TextStyle style, const QColor &ink)
{
    QTextCharFormat format;
    format.setFont(fontOf(style));
    format.setForeground(ink);
    return format;
}

QTextBlockFormat blockFormat(double above, double below)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setLineHeight(LineHeight, QTextBlockFormat::ProportionalHeight);
    return format;
}

} // namespace

ComparisonDocument::ComparisonDocument(QTextDocument &document, const DesignTokens &tokens)
    : m_document(document)
    , m_tokens(tokens)
{
}

QList<QTextCursor> ComparisonDocument::fill(const QList<ComparisonRow> &rows, ComparisonLayout layout,
                                            const SideNames &names)
{
    QList<QTextCursor> places;
    m_document.setUndoRedoEnabled(false);
    m_document.clear();
    m_document.setDocumentMargin(0);
    const bool isDouble = layout == ComparisonLayout::SideBySide;
    const int headRows = isDouble ? 1 : 0;
    if (rows.isEmpty())
        return places;
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBorderCollapse(true);
    if (isDouble)
        format.setColumnWidthConstraints(
            { QTextLength(QTextLength::PercentageLength, 50), QTextLength(QTextLength::PercentageLength, 50) });
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    auto *table = cursor.insertTable(static_cast<int>(rows.size()) + headRows, isDouble ? 2 : 1, format);
    if (isDouble)
        addHead(*table, names);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const int line = static_cast<int>(i) + headRows;
        addRow(*table, line, rows[i], layout);
        if (rows[i].number > 0) {
            const bool isLeft = isDouble && rows[i].change == Change::Deleted;
            places.append(table->cellAt(line, isDouble && !isLeft ? 1 : 0).firstCursorPosition());
        }
    }
    cursor.endEditBlock();
    return places;
}

void ComparisonDocument::addHead(QTextTable &table, const SideNames &names)
{
    const std::tuple<int, QString, QColor> sides[] = { { 0, u"A · "_s + names.before, m_tokens.deletedText },
                                                       { 1, u"B · "_s + names.after, m_tokens.insertedText } };
    for (const auto &[column, words, ink] : sides) {
        auto cursor = table.cellAt(0, column).firstCursorPosition();
        cursor.setBlockFormat(blockFormat(0, 0));
        cursor.insertText(words, charFormat(TextStyle::SectionTitle, ink));
        auto format = table.cellAt(0, column).format().toTableCellFormat();
        format.setLeftPadding(Space::L + Space::Xs);
        format.setTopPadding(Space::M);
        table.cellAt(0, column).setFormat(format);
    }
}

void ComparisonDocument::addWords(QTextTable &table, int line, const ComparisonRow &row)
{
    if (table.columns() > 1)
        table.mergeCells(line, 0, 1, table.columns());
    auto cell = table.cellAt(line, 0);
    auto cellFormat = cell.format().toTableCellFormat();
    cellFormat.setLeftPadding(Space::L + Space::Xs);
    cellFormat.setRightPadding(Space::L);
    cellFormat.setTopPadding(row.kind == ComparisonRow::Kind::FieldHead ? Space::L : Space::S);
    cellFormat.setBottomPadding(row.kind == ComparisonRow::Kind::FieldHead ? 0 : Space::S);
    auto cursor = cell.firstCursorPosition();
    switch (row.kind) {
    case ComparisonRow::Kind::FieldHead:
        cursor.setBlockFormat(blockFormat(0, 0));
        cursor.insertText(row.words, charFormat(TextStyle::SectionTitle, m_tokens.text2));
        break;
    case ComparisonRow::Kind::Notice:
        cellFormat.setBackground(m_tokens.warningGround);
        cursor.setBlockFormat(blockFormat(0, 0));
        cursor.insertText(row.words, charFormat(TextStyle::Interface, m_tokens.warningText));
        break;
    default:
        cursor.setBlockFormat(blockFormat(0, 0));
        cursor.insertText(u"⋯ "_s + row.words, charFormat(TextStyle::Secondary, m_tokens.text3));
    }
    cell.setFormat(cellFormat);
}

void ComparisonDocument::addRow(QTextTable &table, int line, const ComparisonRow &row, ComparisonLayout layout)
{
    if (row.kind != ComparisonRow::Kind::Paragraph)
        return addWords(table, line, row);
    if (layout == ComparisonLayout::InTheText)
        return addParagraph(table, line, 0, row, Column::Both);
    if (row.change != Change::Inserted && row.change != Change::MovedTo)
        addParagraph(table, line, 0, row, Column::Before);
    if (row.change != Change::Deleted && row.change != Change::MovedFrom)
        addParagraph(table, line, 1, row, Column::After);
}

void ComparisonDocument::markCell(QTextTable &table, int line, int column, const ComparisonRow &row, Column shown)
{
    auto cell = table.cellAt(line, column);
    auto format = cell.format().toTableCellFormat();
    format.setLeftPadding(Space::L + Space::Xs);
    format.setRightPadding(Space::L);
    format.setTopPadding(Space::S);
    format.setBottomPadding(Space::S);
    const bool isMoved = row.change == Change::MovedFrom || row.change == Change::MovedTo;
    if (row.isChange()) {
        const bool isBefore = shown == Column::Before || row.change == Change::Deleted;
        format.setLeftPadding(Space::L + Space::Xs - BarWidth);
        format.setLeftBorder(BarWidth);
        format.setLeftBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setLeftBorderBrush(isMoved        ? m_tokens.movedText
                                      : isBefore ? m_tokens.deletedText
                                                 : m_tokens.insertedText);
    }
    if (isMoved)
        format.setBackground(m_tokens.movedGround);
    cell.setFormat(format);
}

void ComparisonDocument::addParagraph(QTextTable &table, int line, int column, const ComparisonRow &row, Column shown)
{
    markCell(table, line, column, row, shown);
    auto cursor = table.cellAt(line, column).firstCursorPosition();
    cursor.setBlockFormat(blockFormat(0, 0));
    if (!row.place.isEmpty()) {
        cursor.insertText(row.place, charFormat(TextStyle::SectionTitle, m_tokens.movedText));
        cursor.insertBlock(blockFormat(0, 0));
    }
    auto plain = charFormat(TextStyle::DifferenceText, m_tokens.text);
    if (row.headingLevel > 0) {
        auto font = plain.font();
        font.setPointSizeF(font.pointSizeF() * HeadingGrowth);
        font.setWeight(QFont::DemiBold);
        plain.setFont(font);
    }
    addSpans(cursor, row, shown, plain);
}

void ComparisonDocument::addSpans(QTextCursor &cursor, const ComparisonRow &row, Column shown,
                                  const QTextCharFormat &plain)
{
    static const QRegularExpression headingMark(u"^#+ "_s);
    bool isFirst = true;
    for (const auto &span : row.spans) {
        if ((shown == Column::Before && span.kind == Span::Inserted)
            || (shown == Column::After && span.kind == Span::Deleted))
            continue;
        QString text = span.text;
        // A heading looks like one: its marks are shown only where they changed.
        if (isFirst && row.headingLevel > 0 && (span.kind == Span::Same || span.matter == Matter::Words))
            text.remove(headingMark);
        isFirst = false;
        const bool isWhole = row.change == Change::Inserted || row.change == Change::Deleted;
        auto shownSpan = span;
        if (isWhole && span.kind == Span::Same)
            shownSpan.kind = row.change == Change::Inserted ? Span::Inserted : Span::Deleted;
        if (shownSpan.kind != Span::Same && shownSpan.matter == Matter::Spacing && !isWhole)
            text = visibleSpaces(text);
        if (shownSpan.kind != Span::Same && shownSpan.matter == Matter::Break && !isWhole)
            text = u"¶"_s + text;
        cursor.insertText(text, formatOf(shownSpan, plain));
    }
}

QTextCharFormat ComparisonDocument::formatOf(const DiffSpan &span, const QTextCharFormat &plain) const
{
    auto format = plain;
    if (span.kind == Span::Same)
        return format;
    const bool isInserted = span.kind == Span::Inserted;
    format.setForeground(isInserted ? m_tokens.insertedText : m_tokens.deletedText);
    format.setBackground(isInserted ? m_tokens.insertedGround : m_tokens.deletedGround);
    if (isInserted)
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    else
        format.setFontStrikeOut(true);
    if (span.matter == Matter::Formatting) {
        format.setForeground(m_tokens.formatText);
        format.setBackground(Qt::transparent);
        if (isInserted)
            format.setUnderlineStyle(QTextCharFormat::DotLine);
    } else if (span.matter == Matter::Spacing) {
        format.setForeground(m_tokens.text2);
    }
    return format;
}

} // namespace tenue
