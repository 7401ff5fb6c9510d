// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/mandate.h"
#include "ui/models/value_table_model.h"

namespace tenue
{

/// The holders of a mandate in succession.
class HolderTableModel : public ValueTableModel<Holder>
{
    Q_OBJECT

public:
    enum Column { Name, Party, List, From, To, Note, ColumnCount };

    using ValueTableModel::ValueTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

} // namespace tenue
