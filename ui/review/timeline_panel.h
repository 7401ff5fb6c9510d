// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/dossier_history_model.h"
#include "ui/widgets/panel.h"

class QListView;
class QMenu;
class QToolButton;

namespace tenue
{

/// The timeline beside a comparison: every revision and decision; a click looks at one.
class TimelinePanel : public Panel
{
    Q_OBJECT

public:
    static constexpr int Width = 296;

    explicit TimelinePanel(QWidget *parent = nullptr);

    void setEntries(const QList<HistoryEntry> &entries, const QDateTime &now);
    void setChanges(const QHash<RevisionId, ChangeSize> &changes) { m_model->setChanges(changes); }
    /// Marks the two sides and selects B. None is the draft.
    void setSides(const std::optional<RevisionId> &before, const std::optional<RevisionId> &after);
    const HistoryEntry *current() const;
    QListView &list() { return *m_list; }

Q_SIGNALS:
    /// Somebody wants to look at this one: it becomes B.
    void chosen(const tenue::HistoryEntry &entry);
    /// It shall be A.
    void baseChosen(const tenue::HistoryEntry &entry);
    void menuRequested(const tenue::HistoryEntry &entry, const QPoint &globalPosition);

private:
    void fillFilterMenu();
    void filterBy(DossierHistoryFilter::Shown shown, const StaffId &person);
    void showMenu(const QPoint &position);

    DossierHistoryModel *m_model;
    DossierHistoryFilter *m_filter;
    QListView *m_list;
    QMenu *m_filterMenu;
    QToolButton *m_filterButton;
    DossierHistoryFilter::Shown m_shown = DossierHistoryFilter::Shown::Everything;
    StaffId m_person;
    bool m_isSetting = false;
};

} // namespace tenue
