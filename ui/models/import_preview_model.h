// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/promise_rows.h"

#include <QtCore/QAbstractTableModel>

#include <array>
#include <optional>

namespace tenue
{

/// What an import would do with a row of the file, or with a promise that the file no longer has.
enum class ImportOutcome { New, Changed, Unchanged, Refused, LeftOut, Vanished };

/// What an import would do, row by row; made without writing anything.
struct ImportPreview {
    QList<ImportOutcome> rows; ///< one for each row of the table
    QList<RowFault> faults; ///< of rows refused and of cells left out, in the order of the file
    QStringList vanished; ///< titles of promises that a newer file has no row for
    QStringList notes; ///< sentences about the import as a whole
    /// Rows that would be written.
    qsizetype writtenCount() const { return count(ImportOutcome::New) + count(ImportOutcome::Changed); }
    qsizetype count(ImportOutcome outcome) const
    {
        return outcome == ImportOutcome::Vanished ? vanished.size() : rows.count(outcome);
    }
};

/// The rows of a file as an import understands them, with each fault in its cell.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum FixedColumn { OutcomeColumn, PlaceColumn, FixedColumnCount };
    enum Role { OutcomeRole = Qt::UserRole, FaultRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// `columns` of the table are shown after the fixed ones.
    void setTable(const Table &table, const QList<qsizetype> &columns);
    void setPreview(const ImportPreview &preview);
    /// Shows only the rows of one outcome.
    void setFilter(std::optional<ImportOutcome> outcome);
    std::optional<ImportOutcome> filter() const { return m_filter; }
    /// Where the fault's cell is; invalid while its row is filtered out.
    QModelIndex indexOf(const RowFault &fault) const;
    static QString wordsFor(ImportOutcome outcome);
    /// "432 new"
    static QString countedWordsFor(ImportOutcome outcome, int count);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::optional<ImportOutcome> outcomeOf(qsizetype row) const;
    const RowFault *faultAt(qsizetype row, int column) const;
    QVariant vanishedData(qsizetype row, int column, int role) const;
    void arrange();

    Table m_table;
    QList<qsizetype> m_columns;
    ImportPreview m_preview;
    QMultiHash<qsizetype, qsizetype> m_faultsOfRow; ///< row to place in faults
    std::optional<ImportOutcome> m_filter;
    QList<qsizetype> m_shown; ///< rows of the table, then the vanished ones after its last
};

} // namespace tenue
