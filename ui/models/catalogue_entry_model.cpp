// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/catalogue_entry_model.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

void CatalogueEntryModel::setEntries(const QList<CatalogueEntry> &entries)
{
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int CatalogueEntryModel::rowOf(const EntityId &entity) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&entity](const CatalogueEntry &entry) { return entry.entity == entity; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int CatalogueEntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant CatalogueEntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole:
        return entry.detail.isEmpty() ? entry.title : entry.title + u", "_s + entry.detail;
    case DetailRole:
        return entry.detail;
    case IsPastRole:
        return entry.isPast;
    default:
        return {};
    }
}

} // namespace tenue
