// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/rows_editor.h"
#include "ui/models/holder_table_model.h"

class QLineEdit;

namespace tenue
{

class DateField;

/// Edits who held a mandate, one after the other.
class HoldersEditor : public RowsEditorOf<HolderTableModel>
{
    Q_OBJECT

public:
    explicit HoldersEditor(QWidget *parent = nullptr);

    void setHolders(const QList<Holder> &holders) { setRows(holders); }
    const QList<Holder> &holders() const { return rows().values(); }
    /// Why a date that is typed is none; empty if all are.
    QString fault() const;

protected:
    void showRow(int row) override;
    void addRow() override;

private:
    void layOut();
    void takeRow();

    QLineEdit *m_name;
    QLineEdit *m_party;
    QLineEdit *m_list;
    DateField *m_from;
    DateField *m_to;
    QLineEdit *m_note;
};

} // namespace tenue
