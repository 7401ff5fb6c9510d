// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QList>

namespace tenue
{

/// A mandate, theme, member of staff … as the list beside its form shows it.
struct CatalogueEntry {
    EntityId entity;
    QString title;
    QString detail = {}; ///< second line
    bool isPast = false; ///< no longer offered: set back

    friend bool operator==(const CatalogueEntry &, const CatalogueEntry &) = default;
};

/// The entries of one kind.
class CatalogueEntryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, IsPastRole };

    using QAbstractListModel::QAbstractListModel;

    /// Changes nothing, and so keeps the selection, if they are the same as before.
    void setEntries(const QList<CatalogueEntry> &entries);
    const QList<CatalogueEntry> &entries() const { return m_entries; }
    /// -1 if it is not there.
    int rowOf(const EntityId &entity) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<CatalogueEntry> m_entries;
};

} // namespace tenue
