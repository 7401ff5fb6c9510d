// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/comparison.h"

#include <QtCore/QSet>

namespace tenue
{

/// What somebody wants to see of a comparison.
struct ComparisonOptions {
    bool onlyChanges = true;
    QSet<DiffSpan::Matter> hidden; ///< these changes are shown as if there were none
};

/// One line of a comparison, whatever draws or speaks it.
struct ComparisonRow {
    enum class Kind {
        FieldHead, ///< `words` name the field
        Paragraph,
        Gap, ///< `words` say how much is the same on both sides
        Notice, ///< `words` say what the comparison could not do
    };

    Kind kind = Kind::Paragraph;
    QString field = {};
    QString words = {};
    ParagraphDiff::Kind change = ParagraphDiff::Kind::Same;
    QList<DiffSpan> spans = {}; ///< both texts, in reading order
    QString place = {}; ///< of what moved: "Moved further down, after “What is missing”"
    int headingLevel = 0; ///< 0 for what is no heading
    int number = 0; ///< the how many-th change, from 1; 0 if it is none or is told by another row
    qsizetype before = -1; ///< paragraph of the field's text before
    qsizetype after = -1;

    bool isChange() const { return change != ParagraphDiff::Kind::Same; }
};

/// The whole in the order of the page.
QList<ComparisonRow> comparisonRows(const Comparison &comparison, const ComparisonOptions &options);
int countOfChanges(const QList<ComparisonRow> &rows);

/// The row with its changes as words: "deleted: janvier, inserted: septembre 2025".
QString spokenRow(const ComparisonRow &row);
/// What is changed in spaces, made visible with the signs of word processors: · and, no-break, °.
QString visibleSpaces(const QString &text);

} // namespace tenue
