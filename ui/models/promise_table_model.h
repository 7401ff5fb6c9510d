// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/desks.h"
#include "ui/models/promise_order.h"

#include <QtCore/QAbstractTableModel>

namespace tenue
{

/// All promises of a workspace as a table; filters and sorts by itself, in a few milliseconds for 50,000.
///
/// The first rows are read at once, the others on another thread; until `isComplete()` the counts
/// are not those of the workspace. A change of filter or a reload resets the model; all other
/// changes tell exactly which rows they touch. Delegates ask `entryAt()` instead of many roles.
class PromiseTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole, ///< the raw value of the column
        PromiseRole, ///< QUuid
    };
    /// As many rows as the tallest window shows.
    static constexpr int FirstRows = 60;

    explicit PromiseTableModel(const Session &session, QObject *parent = nullptr);

    /// Reads the catalogue and the first rows.
    Result<> loadFirst();
    /// Reads everything on another thread, then replaces what is there. `loaded()` or `loadingFailed()` follows.
    void loadAll();
    bool isComplete() const { return m_isComplete; }
    /// Reads one promise again: after a save, a decision, or when it is new.
    Result<> refresh(const PromiseId &promise);
    /// Reads mandates, themes, staff and scales again.
    Result<> refreshCatalogue();

    void setFilter(const PromiseFilter &filter);
    const PromiseFilter &filter() const { return m_filter; }
    /// How many `filter` would let through, whatever is in view.
    int countOf(const PromiseFilter &filter) const;
    const Catalogue &catalogue() const { return m_catalogue; }
    const PromiseOrder &order() const { return m_order; }

    /// What colleagues did since the person last looked; rows that have some are marked.
    void setLooks(const QHash<PromiseId, LastLook> &looks);
    /// Colleagues changed, decided or said something since the person looked at this promise.
    bool hasNews(const PromiseRow &row) const;

    /// How many there are of the filter's mandate, whatever else it asks for.
    int totalCount() const { return m_totalCount; }
    /// How many of these each verdict has, by its key.
    const QHash<QString, int> &verdictCounts() const { return m_verdictCounts; }

    const PromiseEntry &entryAt(int row) const { return m_entries[size_t(m_view[size_t(row)])]; }
    /// The row in which `promise` is in view; nothing if the filter hides it.
    std::optional<int> rowOf(const PromiseId &promise) const;
    /// The promise of this number, in view or not, of the filter's mandate where it asks for one.
    std::optional<PromiseId> withNumber(int number) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder direction = Qt::AscendingOrder) override;

    /// What the cell says, without colour or picture.
    QString textAt(const PromiseRow &row, PromiseColumn column) const;
    /// The whole row in words, for screen readers.
    QString spokenRow(const PromiseRow &row) const;

Q_SIGNALS:
    /// Everything is there.
    void loaded();
    void loadingFailed(const tenue::Error &error);
    /// Total or verdict counts are others now.
    void countsChanged();

private:
    void setEntries(std::vector<PromiseEntry> entries);
    void arrange();
    void filterOrder();
    void narrowView();
    void count();
    void insertEntry(PromiseEntry entry);
    void updateEntry(int place, PromiseEntry entry);
    void placeInView(int place);
    QString toolTipAt(const PromiseRow &row, PromiseColumn column) const;
    QVariant sortValueAt(const PromiseEntry &entry, PromiseColumn column) const;

    const Session m_session;
    Catalogue m_catalogue;
    PromiseFilter m_filter;
    PromiseOrder m_order;
    std::vector<PromiseEntry> m_entries; ///< by mandate and number
    std::vector<int> m_sorted; ///< places in m_entries, in order
    std::vector<int> m_view; ///< those of m_sorted that the filter accepts
    QHash<PromiseId, LastLook> m_looks;
    QHash<QString, int> m_verdictCounts;
    int m_totalCount = 0;
    int m_loading = 0; ///< grows with each loadAll(): only the newest one's rows are taken
    bool m_isComplete = false;
};

} // namespace tenue
