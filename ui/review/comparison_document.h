// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/comparison_rows.h"

#include <QtGui/QTextCursor>

class QTextDocument;

namespace tenue
{

struct DesignTokens;

/// How the two texts stand to each other on the page.
enum class ComparisonLayout { SideBySide, InTheText };

/// Names of the two sides: "Published on 14 May 2025".
struct SideNames {
    QString before;
    QString after;
};

/// Sets the rows of a comparison as a text: what differs is underlined or struck and coloured.
class ComparisonDocument
{
public:
    ComparisonDocument(QTextDocument &document, const DesignTokens &tokens);

    /// Takes the place of what is in the document. Returns where each change is, from the first:
    /// cursors in the column of the text after, or before where it is only there.
    QList<QTextCursor> fill(const QList<ComparisonRow> &rows, ComparisonLayout layout, const SideNames &names);

private:
    enum class Column { Before, After, Both };

    void addHead(class QTextTable &table, const SideNames &names);
    void addRow(QTextTable &table, int line, const ComparisonRow &row, ComparisonLayout layout);
    void addWords(QTextTable &table, int line, const ComparisonRow &row);
    void addParagraph(QTextTable &table, int line, int column, const ComparisonRow &row, Column shown);
    void addSpans(QTextCursor &cursor, const ComparisonRow &row, Column shown, const QTextCharFormat &plain);
    QTextCharFormat formatOf(const DiffSpan &span, const QTextCharFormat &plain) const;
    void markCell(QTextTable &table, int line, int column, const ComparisonRow &row, Column shown);

    QTextDocument &m_document;
    const DesignTokens &m_tokens;
};

} // namespace tenue
