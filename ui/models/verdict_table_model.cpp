// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/verdict_table_model.h"

#include <QtCore/QCoreApplication>

namespace tenue
{

namespace
{

QString textIn(const Verdict &verdict, int column)
{
    switch (column) {
    case VerdictTableModel::Badge:
        return verdict.label;
    case VerdictTableModel::ShortLabel:
        return verdict.shortLabel;
    case VerdictTableModel::Category:
        return wordsFor(verdict.category);
    case VerdictTableModel::Definition:
        return verdict.definition;
    default:
        return {};
    }
}

} // namespace

QString wordsFor(VerdictCategory category)
{
    switch (category) {
    case VerdictCategory::Kept:
        return VerdictTableModel::tr("Kept");
    case VerdictCategory::Partial:
        return VerdictTableModel::tr("Partly kept");
    case VerdictCategory::Open:
        return VerdictTableModel::tr("Still open");
    case VerdictCategory::Broken:
        return VerdictTableModel::tr("Not kept");
    case VerdictCategory::Unverifiable:
        return VerdictTableModel::tr("Unverifiable");
    case VerdictCategory::Unexamined:
        return VerdictTableModel::tr("Not yet examined");
    }
    Q_UNREACHABLE();
}

QString wordsFor(VerdictShape shape)
{
    switch (shape) {
    case VerdictShape::Kept:
        return VerdictTableModel::tr("Disc with a tick");
    case VerdictShape::Partial:
        return VerdictTableModel::tr("Ring, filled by its share");
    case VerdictShape::InProgress:
        return VerdictTableModel::tr("In progress");
    case VerdictShape::Paused:
        return VerdictTableModel::tr("Two bars");
    case VerdictShape::Broken:
        return VerdictTableModel::tr("Cross");
    case VerdictShape::Unverifiable:
        return VerdictTableModel::tr("Question mark");
    case VerdictShape::Unexamined:
        return VerdictTableModel::tr("Dashed ring");
    }
    Q_UNREACHABLE();
}

int VerdictTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VerdictTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return textIn(value(index.row()), index.column());
}

QVariant VerdictTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Badge:
        return tr("Verdict");
    case ShortLabel:
        return tr("Short name");
    case Category:
        return tr("Counts as");
    case Definition:
        return tr("Definition");
    default:
        return {};
    }
}

} // namespace tenue
