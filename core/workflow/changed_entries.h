// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/dossier_diff.h"

#include <QtCore/QJsonArray>

namespace tenue
{

/// A list and a proposal for it, as changes that stand alone: each entry that is added, removed or
/// different, and the order of those that stay.
class ChangedEntries
{
public:
    ChangedEntries(const QJsonArray &before, const QJsonArray &after, const DossierField &field,
                   const DossierWords &words);

    /// How many changes there are; they are numbered from 0, the order last.
    int count() const { return int(m_changes.size()) + (m_isReordered ? 1 : 0); }
    bool isOrder(int change) const { return change == m_changes.size(); }
    /// In words; of evidence, what it says.
    QString before(int change) const;
    QString after(int change) const;
    /// The list with these changes.
    QJsonArray with(const QList<int> &changes) const;

private:
    /// An entry of the list that is being put together.
    struct Entry {
        QJsonValue value;
        qsizetype place = -1; ///< in the proposal; −1 if it is not there
    };

    bool takes(const QList<int> &changes, const ItemDiff &item) const;
    QList<Entry> kept(const QList<int> &changes) const;
    void reorder(QList<Entry> &entries) const;
    QString wordsOf(const QJsonArray &list, qsizetype place, const ItemDiff &item) const;
    QString orderOf(const QJsonArray &list, qsizetype ItemDiff::*place) const;

    const QJsonArray m_before;
    const QJsonArray m_after;
    const DossierField &m_field;
    const DossierWords m_words;
    QList<ItemDiff> m_items; ///< every one
    QList<int> m_changes; ///< in m_items
    bool m_isReordered = false;
};

} // namespace tenue
