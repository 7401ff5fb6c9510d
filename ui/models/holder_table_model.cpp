// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/holder_table_model.h"

#include <QtCore/QLocale>

namespace tenue
{

namespace
{

QString textIn(const Holder &holder, int column)
{
    switch (column) {
    case HolderTableModel::Name:
        return holder.name;
    case HolderTableModel::Party:
        return holder.party;
    case HolderTableModel::List:
        return holder.list;
    case HolderTableModel::From:
        return QLocale().toString(holder.from, QLocale::ShortFormat);
    case HolderTableModel::To:
        return QLocale().toString(holder.to, QLocale::ShortFormat);
    case HolderTableModel::Note:
        return holder.note;
    default:
        return {};
    }
}

} // namespace

int HolderTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HolderTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return textIn(value(index.row()), index.column());
}

QVariant HolderTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Party:
        return tr("Party");
    case List:
        return tr("List");
    case From:
        return tr("From");
    case To:
        return tr("To");
    case Note:
        return tr("Why it ended");
    default:
        return {};
    }
}

} // namespace tenue
