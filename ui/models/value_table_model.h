// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractTableModel>
#include <QtCore/QList>

namespace tenue
{

/// A short ordered list of values that a form edits: one row each. Subclasses say what the columns are.
template <typename T>
class ValueTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    const QList<T> &values() const { return m_values; }
    const T &value(int row) const { return m_values[row]; }

    void setValues(const QList<T> &values)
    {
        beginResetModel();
        m_values = values;
        endResetModel();
    }
    void setValue(int row, const T &value)
    {
        m_values[row] = value;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount({}) - 1));
    }
    /// Returns its row.
    int append(const T &value)
    {
        const int row = static_cast<int>(m_values.size());
        beginInsertRows({}, row, row);
        m_values.append(value);
        endInsertRows();
        return row;
    }
    void removeAt(int row)
    {
        beginRemoveRows({}, row, row);
        m_values.removeAt(row);
        endRemoveRows();
    }
    /// Changes places with the row below.
    void swapWithNext(int row)
    {
        beginMoveRows({}, row, row, {}, row + 2);
        m_values.swapItemsAt(row, row + 1);
        endMoveRows();
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_values.size());
    }

private:
    QList<T> m_values;
};

} // namespace tenue
