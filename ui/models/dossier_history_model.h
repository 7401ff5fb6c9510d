// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/dossier_history.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QSet>
#include <QtCore/QSortFilterProxyModel>

namespace tenue
{

/// What happened to one promise: its revisions and the decisions about them, newest first.
class DossierHistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { WhatRole = Qt::UserRole, WhoAndWhenRole, NoteRole, SideRole };
    enum class Side { None, A, B };

    using QAbstractListModel::QAbstractListModel;

    /// Reads everything anew.
    Result<> load(Desks &desks, const PromiseId &promise, const VerdictScale &scale);
    /// Entries that were read elsewhere, newest first.
    void setEntries(const QList<HistoryEntry> &entries, const QDateTime &now);
    /// What measureChanges() found.
    void setChanges(const QHash<RevisionId, ChangeSize> &changes);
    /// Marks the rows that are compared; −1 for none.
    void setSides(int rowOfA, int rowOfB);

    const HistoryEntry &at(int row) const { return m_entries[row]; }
    const QList<HistoryEntry> &entries() const { return m_entries; }
    /// The newest row about `revision`; the draft's if it is none. −1 where there is none.
    int rowOf(const std::optional<RevisionId> &revision) const;
    Side sideOf(int row) const;
    QString whoAndWhen(int row) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<HistoryEntry> m_entries;
    QDateTime m_now;
    int m_a = -1;
    int m_b = -1;
};

/// The rows of a timeline that somebody wants to see: by kind, by person.
class DossierHistoryFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Shown { Everything, Decisions, Saves, Milestones };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setShown(Shown shown);
    /// A null one lets everybody through.
    void setPerson(const StaffId &person);
    bool isFiltering() const { return m_shown != Shown::Everything || !m_person.isNull(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Shown m_shown = Shown::Everything;
    StaffId m_person;
};

} // namespace tenue
