// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/verdict_scale.h"
#include "ui/models/value_table_model.h"

namespace tenue
{

/// What readers of the program call a category: "Kept", "Partly kept" …
QString wordsFor(VerdictCategory category);
/// What the silhouette is called where it is chosen: "Full disc with a tick" …
QString wordsFor(VerdictShape shape);

/// The verdicts of a scale, best first.
class VerdictTableModel : public ValueTableModel<Verdict>
{
    Q_OBJECT

public:
    enum Column { Badge, ShortLabel, Category, Definition, ColumnCount };

    using ValueTableModel::ValueTableModel;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

} // namespace tenue
