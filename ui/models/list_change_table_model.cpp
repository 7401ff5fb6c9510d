// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/list_change_table_model.h"

#include <QtCore/QLocale>

namespace tenue
{

namespace
{

constexpr QChar Minus = u'\u2212';

QString withSign(int difference)
{
    const QString figure = QLocale().toString(std::abs(difference));
    return difference == 0 ? figure : (difference < 0 ? Minus : QChar(u'+')) + figure;
}

QString textIn(const ListChange &change, int column)
{
    switch (column) {
    case ListChangeTableModel::On:
        return QLocale().toString(change.on, QLocale::ShortFormat);
    case ListChangeTableModel::Difference:
        return withSign(change.difference);
    case ListChangeTableModel::Change:
        return change.change;
    case ListChangeTableModel::Reason:
        return change.reason;
    default:
        return {};
    }
}

Qt::Alignment alignmentOf(int column)
{
    return Qt::AlignVCenter | (column == ListChangeTableModel::Difference ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

int ListChangeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ListChangeTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(index.column()));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return textIn(value(index.row()), index.column());
}

QVariant ListChangeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case On:
        return tr("Day");
    case Difference:
        return tr("Promises");
    case Change:
        return tr("What was done");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace tenue
