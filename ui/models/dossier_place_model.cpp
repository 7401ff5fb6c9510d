// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/dossier_place_model.h"

#include <algorithm>

namespace tenue
{

using namespace Qt::StringLiterals;

void DossierPlaceModel::setPlaces(const QList<DossierPlace> &places, const TextSearch &search)
{
    beginResetModel();
    m_places = places;
    m_isTicked.assign(size_t(places.size()), true);
    m_refusals.clear();
    m_finder.reset();
    if (const auto finder = TextFinder::of(search))
        m_finder = *finder;
    endResetModel();
    Q_EMIT ticksChanged();
}

void DossierPlaceModel::setReplacement(const QString &with)
{
    m_with = with;
    if (!m_places.isEmpty())
        Q_EMIT dataChanged(index(0, Found), index(rowCount() - 1, Found));
}

void DossierPlaceModel::tick(const QList<int> &rows, bool isTicked)
{
    for (const int row : rows) {
        m_isTicked[size_t(row)] = isTicked;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    Q_EMIT ticksChanged();
}

void DossierPlaceModel::tickAll(bool isTicked)
{
    m_isTicked.assign(m_isTicked.size(), isTicked);
    if (!m_places.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT ticksChanged();
}

void DossierPlaceModel::setRefusals(const QHash<PromiseId, QString> &refusals)
{
    m_refusals = refusals;
    for (int row = 0; row < rowCount(); ++row) {
        if (refusals.contains(m_places[row].promise))
            m_isTicked[size_t(row)] = false;
    }
    if (!m_places.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT ticksChanged();
}

QList<DossierPlace> DossierPlaceModel::ticked() const
{
    QList<DossierPlace> places;
    for (int row = 0; row < rowCount(); ++row) {
        if (isTicked(row))
            places.append(m_places[row]);
    }
    return places;
}

int DossierPlaceModel::tickedDossiers() const
{
    QSet<PromiseId> promises;
    for (int row = 0; row < rowCount(); ++row) {
        if (isTicked(row))
            promises.insert(m_places[row].promise);
    }
    return int(promises.size());
}

int DossierPlaceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int DossierPlaceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DossierPlaceModel::replacementAt(const DossierPlace &place) const
{
    return m_finder ? m_finder->replacementFor(place.place, m_with) : m_with;
}

QString DossierPlaceModel::textAt(const DossierPlace &place, int column) const
{
    switch (column) {
    case Dossier:
        return place.text == DossierText::Summary ? tr("%1. %2 (summary)").arg(place.number).arg(place.title)
                                                  : tr("%1. %2").arg(place.number).arg(place.title);
    case Before:
        return place.before;
    case Found:
        return place.found;
    case After:
        return place.after;
    default:
        return m_refusals.value(place.promise);
    }
}

QString DossierPlaceModel::spoken(const DossierPlace &place) const
{
    const QString with = replacementAt(place);
    return with.isEmpty() ? tr("%1: “%2” taken out").arg(textAt(place, Dossier), place.found)
                          : tr("%1: “%2” replaced by “%3”").arg(textAt(place, Dossier), place.found, with);
}

QVariant DossierPlaceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &place = m_places[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return textAt(place, index.column());
    case Qt::ToolTipRole:
        return index.column() == Refused ? textAt(place, Refused)
                                         : QString(place.before + place.found + place.after).simplified();
    case Qt::AccessibleTextRole:
        return index.column() == Dossier ? spoken(place) : textAt(place, index.column());
    case Qt::CheckStateRole:
        return index.column() == Dossier ? QVariant(isTicked(index.row()) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Before ? int(Qt::AlignRight | Qt::AlignVCenter)
                                        : int(Qt::AlignLeft | Qt::AlignVCenter);
    case ReplacementRole:
        return replacementAt(place);
    default:
        return {};
    }
}

bool DossierPlaceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Dossier)
        return false;
    tick({ index.row() }, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags DossierPlaceModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.column() == Dossier)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant DossierPlaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = { tr("Dossier"), tr("before"), tr("Found"), tr("after"), tr("Left as it is because") };
    return section >= 0 && section < int(std::size(names)) ? names[section] : QVariant();
}

} // namespace tenue
