// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/verdict_scale.h"
#include "core/store/workspace.h"

#include <QtCore/QAbstractListModel>

namespace tenue
{

/// What happened to one promise: its revisions and the decisions about them, newest first.
class DossierHistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Entry {
        RevisionId revision; ///< the one that was made or decided on
        std::optional<Act> act; ///< nothing for a revision
        Reason reason = Reason::Edited;
        QString who;
        QDateTime at;
        QString note;
        Verdict verdict; ///< as that revision has it
        qint64 order = 0;
    };
    enum Role { WhatRole = Qt::UserRole, WhoAndWhenRole, NoteRole };

    using QAbstractListModel::QAbstractListModel;

    /// Reads everything anew.
    Result<> load(Workspace &workspace, const PromiseId &promise, const VerdictScale &scale, const QDateTime &now);

    const Entry &at(int row) const { return m_entries[row]; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString whatOf(const Entry &entry) const;

    QList<Entry> m_entries;
    QDateTime m_now;
};

} // namespace tenue
