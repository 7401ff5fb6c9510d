// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/rows_editor.h"
#include "ui/models/holder_table_model.h"

class QLineEdit;

namespace tenue
{

class DateField;

/// Edits who held a mandate, one after the other.
class HoldersEditor : public RowsEditor
{
    Q_OBJECT

public:
    explicit HoldersEditor(QWidget *parent = nullptr);

    void setHolders(const QList<Holder> &holders);
    const QList<Holder> &holders() const { return m_model->values(); }
    /// Why a date that is typed is none; empty if all are.
    QString fault() const;

protected:
    void showRow(int row) override;
    void addRow() override;
    void removeRow(int row) override;
    void swapWithNext(int row) override;

private:
    explicit HoldersEditor(HolderTableModel *model, QWidget *parent);
    void layOut();
    void takeRow();

    HolderTableModel *m_model;
    QLineEdit *m_name;
    QLineEdit *m_party;
    QLineEdit *m_list;
    DateField *m_from;
    DateField *m_to;
    QLineEdit *m_note;
};

} // namespace tenue
