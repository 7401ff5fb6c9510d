// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/value_table_model.h"
#include "ui/widgets/row_buttons.h"

#include <QtWidgets/QWidget>

class QGridLayout;
class QTableView;

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
    /// Puts a field of the selected row below the table, under its label, and gives columns the same width.
    void place(const QString &label, QWidget *field, int row, int column, int columns = 1);
    /// Shows the first row, after the rows were set.
    void restart();

private:
    void showCurrent();
    void fitHeight();

    QTableView *m_table;
    RowButtons *m_buttons;
    QWidget *m_details;
    QGridLayout *m_fields;
};

/// A RowsEditor of the values of `Model`, a ValueTableModel.
template <typename Model>
class RowsEditorOf : public RowsEditor
{
protected:
    RowsEditorOf(const QString &tableName, const QString &addText, QWidget *parent)
        : RowsEditorOf(new Model, tableName, addText, parent)
    {
    }

    Model &rows() const { return *m_rows; }
    template <typename Value>
    void setRows(const QList<Value> &values)
    {
        m_rows->setValues(values);
        restart();
    }
    void removeRow(int row) override { m_rows->removeAt(row); }
    void swapWithNext(int row) override { m_rows->swapWithNext(row); }

private:
    RowsEditorOf(Model *rows, const QString &tableName, const QString &addText, QWidget *parent)
        : RowsEditor(*rows, tableName, addText, parent)
        , m_rows(rows)
    {
        m_rows->setParent(this);
    }

    Model *m_rows;
};

} // namespace tenue
