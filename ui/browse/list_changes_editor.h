// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/rows_editor.h"
#include "ui/models/list_change_table_model.h"

class QLineEdit;
class QSpinBox;

namespace tenue
{

class DateField;

/// Edits how a mandate's list of promises came about: read, split, merged, withdrawn, added.
class ListChangesEditor : public RowsEditorOf<ListChangeTableModel>
{
    Q_OBJECT

public:
    explicit ListChangesEditor(QWidget *parent = nullptr);

    void setChanges(const QList<ListChange> &changes) { setRows(changes); }
    /// In the order of their days, whatever that of the rows.
    QList<ListChange> changes() const;
    /// Why a date that is typed is none; empty if all are.
    QString fault() const;

protected:
    void showRow(int row) override;
    void addRow() override;

private:
    void layOut();
    void takeRow();

    DateField *m_on;
    QSpinBox *m_difference;
    QLineEdit *m_change;
    QLineEdit *m_reason;
};

} // namespace tenue
