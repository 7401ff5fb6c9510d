// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/value_table_model.h"
#include "ui/widgets/row_buttons.h"

#include <QtWidgets/QWidget>

class QTableView;
class QVBoxLayout;

namespace tenue
{

/// A short table, its buttons, and below them the fields of the selected row.
class RowsEditor : public QWidget
{
    Q_OBJECT

public:
    /// The selected row; -1 if there is none.
    int currentRow() const;
    void selectRow(int row);

Q_SIGNALS:
    void edited();

protected:
    RowsEditor(QAbstractItemModel &model, const QString &tableName, const QString &addText, QWidget *parent);

    /// Puts the selected row into the fields, or empties and locks them.
    virtual void showRow(int row) = 0;
    virtual void addRow() = 0;
    virtual void removeRow(int row) = 0;
    /// `row` changes places with the one below.
    virtual void swapWithNext(int row) = 0;

    QTableView *table() const { return m_table; }
    /// Where subclasses put the fields.
    QWidget *details() const { return m_details; }
    /// Shows the first row, after the rows were set.
    void restart();

private:
    void showCurrent();
    void fitHeight();

    QTableView *m_table;
    RowButtons *m_buttons;
    QWidget *m_details;
};

} // namespace tenue
