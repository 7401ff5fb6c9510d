// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/review_queue.h"

#include <QtCore/QAbstractListModel>

namespace tenue
{

/// What waits, in groups with a heading each: late, to decide, to publish, sent back, mentions.
class ReviewQueueModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Shown {
        Waiting, ///< for me
        WithAuthors, ///< sent back, not submitted again
        Notices, ///< done to my work by others
    };

    using QAbstractListModel::QAbstractListModel;

    /// Reads everything anew.
    Result<> load(Desks &desks, Shown shown);

    /// The dossier of this row; null for a heading.
    const QueueRow *rowAt(int row) const;
    QString headingAt(int row) const;
    int countUnder(int headingRow) const;
    /// The first dossier at or after `row`, else the last one before; −1 if there is none.
    int nearestItem(int row) const;
    /// The dossier `step` further than `row`; `row` itself at the end.
    int neighbour(int row, int step) const;
    /// The row of the same dossier for the same reason; else one of the dossier; −1 if there is none.
    int rowOf(const QueueRow &like) const;
    int itemCount() const { return m_itemCount; }
    /// Of the oldest one; invalid if nothing waits.
    QDateTime oldest() const { return m_oldest; }
    QString sinceWords(const QueueRow &row) const;
    /// "Submitted by Inès Valmer".
    static QString whyWords(const QueueRow &row);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line {
        QString heading; ///< empty for a dossier
        std::optional<QueueRow> row;
    };
    QString spoken(const QueueRow &row) const;

    QList<Line> m_lines;
    QDateTime m_now;
    QDateTime m_oldest;
    int m_itemCount = 0;
};

} // namespace tenue
