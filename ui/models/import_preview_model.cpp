// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_preview_model.h"

#include <QtCore/QLocale>

namespace tenue
{

using namespace Qt::StringLiterals;

void ImportPreviewModel::setTable(const Table &table, const QList<qsizetype> &columns)
{
    beginResetModel();
    m_table = table;
    m_columns = columns;
    m_preview = {};
    m_faultsOfRow.clear();
    arrange();
    endResetModel();
}

void ImportPreviewModel::setPreview(const ImportPreview &preview)
{
    beginResetModel();
    m_preview = preview;
    m_faultsOfRow.clear();
    for (qsizetype place = 0; place < preview.faults.size(); ++place)
        m_faultsOfRow.insert(preview.faults[place].row, place);
    arrange();
    endResetModel();
}

void ImportPreviewModel::setFilter(std::optional<ImportOutcome> outcome)
{
    beginResetModel();
    m_filter = outcome;
    arrange();
    endResetModel();
}

void ImportPreviewModel::arrange()
{
    m_shown.clear();
    const auto all = m_table.rows.size() + m_preview.vanished.size();
    for (qsizetype row = 0; row < all; ++row) {
        const auto outcome = outcomeOf(row);
        const bool isWanted
            = m_filter ? outcome == m_filter : outcome != ImportOutcome::LeftOut && outcome != ImportOutcome::Vanished;
        if (isWanted)
            m_shown.append(row);
    }
}

std::optional<ImportOutcome> ImportPreviewModel::outcomeOf(qsizetype row) const
{
    if (row >= m_table.rows.size())
        return ImportOutcome::Vanished;
    return row < m_preview.rows.size() ? std::optional(m_preview.rows[row]) : std::nullopt;
}

const RowFault *ImportPreviewModel::faultAt(qsizetype row, int column) const
{
    for (const auto place : m_faultsOfRow.values(row)) {
        const auto &fault = m_preview.faults[place];
        const bool isOfRow = fault.column < 0 || !m_columns.contains(fault.column);
        const bool isHere = isOfRow
            ? column == OutcomeColumn
            : column >= FixedColumnCount && m_columns[column - FixedColumnCount] == fault.column;
        if (isHere)
            return &fault;
    }
    return nullptr;
}

QModelIndex ImportPreviewModel::indexOf(const RowFault &fault) const
{
    const auto row = m_shown.indexOf(fault.row);
    if (row < 0)
        return {};
    const auto column = m_columns.indexOf(fault.column);
    return index(static_cast<int>(row), column < 0 ? int(OutcomeColumn) : static_cast<int>(column) + FixedColumnCount);
}

QString ImportPreviewModel::wordsFor(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::New:
        return tr("new");
    case ImportOutcome::Changed:
        return tr("changed");
    case ImportOutcome::Unchanged:
        return tr("unchanged");
    case ImportOutcome::Refused:
        return tr("refused");
    case ImportOutcome::LeftOut:
        return tr("left out");
    case ImportOutcome::Vanished:
        return tr("no longer in the file");
    }
    Q_UNREACHABLE();
}

QString ImportPreviewModel::countedWordsFor(ImportOutcome outcome, int count)
{
    switch (outcome) {
    case ImportOutcome::New:
        return tr("%Ln new", nullptr, count);
    case ImportOutcome::Changed:
        return tr("%Ln changed", nullptr, count);
    case ImportOutcome::Unchanged:
        return tr("%Ln unchanged", nullptr, count);
    case ImportOutcome::Refused:
        return tr("%Ln refused", nullptr, count);
    case ImportOutcome::LeftOut:
        return tr("%Ln left out", nullptr, count);
    case ImportOutcome::Vanished:
        return tr("%Ln no longer in the file", nullptr, count);
    }
    Q_UNREACHABLE();
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FixedColumnCount + static_cast<int>(m_columns.size());
}

QVariant ImportPreviewModel::vanishedData(qsizetype row, int column, int role) const
{
    if (role == OutcomeRole)
        return static_cast<int>(ImportOutcome::Vanished);
    if (role == Qt::DisplayRole && column == FixedColumnCount)
        return m_preview.vanished[row - m_table.rows.size()];
    if (role == Qt::AccessibleTextRole && column == OutcomeColumn)
        return wordsFor(ImportOutcome::Vanished);
    return {};
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = m_shown[index.row()];
    if (row >= m_table.rows.size())
        return vanishedData(row, index.column(), role);
    const auto outcome = outcomeOf(row);
    const auto *fault = faultAt(row, index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == PlaceColumn)
            return QLocale().toString(m_table.rows[row].place);
        if (index.column() >= FixedColumnCount)
            return m_table.rows[row].cells.value(m_columns[index.column() - FixedColumnCount]).simplified();
        return {};
    case Qt::ToolTipRole:
        if (fault)
            return fault->reason;
        return index.column() == OutcomeColumn && outcome ? wordsFor(*outcome) : data(index, Qt::DisplayRole);
    case Qt::AccessibleTextRole:
        if (index.column() == OutcomeColumn)
            return outcome ? wordsFor(*outcome) : QString();
        return fault ? tr("%1, fault: %2").arg(data(index, Qt::DisplayRole).toString(), fault->reason)
                     : data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (index.column() == PlaceColumn ? Qt::AlignRight : Qt::AlignLeft)));
    case OutcomeRole:
        return outcome ? QVariant(static_cast<int>(*outcome)) : QVariant();
    case FaultRole:
        return fault != nullptr;
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (section == PlaceColumn ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole)
        return {};
    if (section == PlaceColumn)
        return m_table.format.type == TableType::Json ? tr("Entry") : tr("Line");
    return section < FixedColumnCount ? QString() : m_table.header.value(m_columns[section - FixedColumnCount]);
}

} // namespace tenue
