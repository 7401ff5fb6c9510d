// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mandate.h"
#include "ui/models/value_table_model.h"

namespace tenue
{

/// How a mandate's list of promises came about, step by step.
class ListChangeTableModel : public ValueTableModel<ListChange>
{
    Q_OBJECT

public:
    enum Column { On, Difference, Change, Reason, ColumnCount };

    using ValueTableModel::ValueTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

} // namespace tenue
