// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column_mapping.h"

namespace tenue
{

/// Evidence as a row gives it, before anybody knows whether the workspace has it already.
struct EvidenceDraft {
    QString key = {}; ///< a slug; empty where the mapping gives none
    QString title = {};
    QString publisher = {};
    QString author = {};
    QDate date = {};
    QUrl address = {}; ///< empty, or one that isWebAddress()

    friend bool operator==(const EvidenceDraft &, const EvidenceDraft &) = default;
};

/// A row that was understood. Only what the mapping provides is filled; the rest is empty and says
/// nothing about the promise. Texts are in NFC, without control characters; titles, names and
/// reasons are on one line.
struct ImportedRow {
    qsizetype row = 0; ///< in the table's rows
    qsizetype place = 0; ///< in the file, see TableRow
    QString rowKey = {}; ///< unlike any other in the file
    int number = 0; ///< from 1; 0 where the mapping provides none
    QString title = {};
    QString quote = {};
    QString page = {};
    QStringList themes = {}; ///< names; the first one is the main theme
    QStringList institutions = {};
    QStringList criteria = {};
    QDate deadline = {};
    QString deadlineText = {};
    QString verdict = {}; ///< a key; empty where the mapping provides none
    QDate verdictSince = {};
    QString verdictReason = {};
    QString summary = {};
    QString body = {};
    QDate checkedOn = {};
    QList<EvidenceDraft> evidence = {};

    friend bool operator==(const ImportedRow &, const ImportedRow &) = default;
};

/// Something in one cell, or in the row as a whole, that a person should know.
struct RowFault {
    qsizetype row = 0; ///< in the table's rows
    qsizetype place = 0; ///< in the file
    qsizetype column = -1; ///< in the header; −1 for the row as a whole
    QString reason = {}; ///< a whole sentence that quotes the value

    friend bool operator==(const RowFault &, const RowFault &) = default;
};

/// "Line 6, column “Avancement”: …", for people.
QString sentenceOf(const RowFault &fault, const Table &table);

/// What came of each row of a table. Every row is in exactly one of rows, refused, blank, skipped.
struct PromiseRows {
    QList<ImportedRow> rows;
    QList<RowFault> refused; ///< the first fault of each row that was not understood
    QList<RowFault> leftOut; ///< cells of `rows` left out because the mapping says so
    qsizetype blank = 0; ///< rows without anything in them
    qsizetype skipped = 0; ///< by the mapping's rules
};

/// Applies `mapping`, which must pass its check(), to `table`. Pure: no store is needed.
///
/// Fails as a whole only where the mapping names a column that the table lacks or has twice.
Result<PromiseRows> readPromiseRows(const Table &table, const ColumnMapping &mapping);

} // namespace tenue
