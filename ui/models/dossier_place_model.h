// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/dossier_search.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QSet>

namespace tenue
{

/// Places found in many dossiers, each with the words around it and what would take its place. Each
/// is ticked or not.
class DossierPlaceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Dossier, Before, Found, After, Refused, ColumnCount };
    enum Role { ReplacementRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// All ticked, nothing refused.
    void setPlaces(const QList<DossierPlace> &places, const TextSearch &search);
    void setReplacement(const QString &with);
    void tick(const QList<int> &rows, bool isTicked);
    void tickAll(bool isTicked);
    bool isTicked(int row) const { return m_isTicked[size_t(row)]; }
    /// Why a dossier was left as it is; shown beside each of its places.
    void setRefusals(const QHash<PromiseId, QString> &refusals);
    bool hasRefusals() const { return !m_refusals.isEmpty(); }

    QList<DossierPlace> ticked() const;
    int tickedDossiers() const;
    const DossierPlace &at(int row) const { return m_places[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    QString textAt(const DossierPlace &place, int column) const;
    QString replacementAt(const DossierPlace &place) const;
    QString spoken(const DossierPlace &place) const;

    QList<DossierPlace> m_places;
    std::vector<bool> m_isTicked;
    std::optional<TextFinder> m_finder;
    QString m_with;
    QHash<PromiseId, QString> m_refusals;
};

} // namespace tenue
