// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/timeline_panel.h"

#include "ui/review/timeline_delegate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/text_label.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QActionGroup>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace tenue
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int HeadHeight = 48;

} // namespace

TimelinePanel::TimelinePanel(QWidget *parent)
    : Panel(Ground::Surface, Qt::RightEdge, parent)
    , m_model(new DossierHistoryModel(this))
    , m_filter(new DossierHistoryFilter(this))
    , m_list(new QListView)
    , m_filterMenu(new QMenu(this))
    , m_filterButton(newIconButton("list-filter"_L1, tr("Filter the timeline")))
{
    m_filter->setSourceModel(m_model);
    m_list->setObjectName(u"timeline"_s);
    m_list->setAccessibleName(tr("Revisions and decisions"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_filterButton->setObjectName(u"filterTimeline"_s);
    m_filterButton->setMenu(m_filterMenu);
    m_filterButton->setPopupMode(QToolButton::InstantPopup);
    auto *head = new QWidget;
    head->setMinimumHeight(HeadHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Space::L, 0, Space::M, 0);
    row->addWidget(new TextLabel(tr("Revisions and decisions"), TextStyle::Strong), 1);
    row->addWidget(m_filterButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(newRule(Qt::Horizontal));
    column->addWidget(m_list, 1);
    setMinimumWidth(Width);
    setMaximumWidth(Width + 1);
    connect(m_filterMenu, &QMenu::aboutToShow, this, &TimelinePanel::fillFilterMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && !m_isSetting)
            Q_EMIT chosen(m_model->at(m_filter->mapToSource(index).row()));
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &TimelinePanel::showMenu);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT baseChosen(m_model->at(m_filter->mapToSource(index).row())); });
}

void TimelinePanel::setEntries(const QList<HistoryEntry> &entries, const QDateTime &now)
{
    const QScopedValueRollback guard(m_isSetting, true);
    m_model->setEntries(entries, now);
}

void TimelinePanel::setSides(const std::optional<RevisionId> &before, const std::optional<RevisionId> &after)
{
    const QScopedValueRollback guard(m_isSetting, true);
    int rowOfB = m_model->rowOf(after);
    const auto current = m_filter->mapToSource(m_list->currentIndex());
    // The row that somebody chose stays chosen though another is about the same revision.
    if (current.isValid() && m_model->at(current.row()).revision == after)
        rowOfB = current.row();
    m_model->setSides(m_model->rowOf(before), rowOfB);
    if (rowOfB >= 0)
        m_list->setCurrentIndex(m_filter->mapFromSource(m_model->index(rowOfB)));
}

const HistoryEntry *TimelinePanel::current() const
{
    const auto index = m_filter->mapToSource(m_list->currentIndex());
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void TimelinePanel::fillFilterMenu()
{
    using Shown = DossierHistoryFilter::Shown;
    m_filterMenu->clear();
    auto *kinds = new QActionGroup(m_filterMenu);
    const std::pair<Shown, QString> choices[] = { { Shown::Everything, tr("&Everything") },
                                                  { Shown::Decisions, tr("&Decisions only") },
                                                  { Shown::Saves, tr("&Saves only") },
                                                  { Shown::Milestones, tr("&Milestones only") } };
    for (const auto &[shown, words] : choices) {
        auto *action = kinds->addAction(words);
        action->setCheckable(true);
        action->setChecked(shown == m_shown);
        connect(action, &QAction::triggered, this, [this, shown = shown] { filterBy(shown, m_person); });
    }
    m_filterMenu->addActions(kinds->actions());
    m_filterMenu->addSeparator();
    auto *people = new QActionGroup(m_filterMenu);
    QList<std::pair<StaffId, QString>> persons { { StaffId(), tr("E&verybody") } };
    for (const auto &entry : m_model->entries()) {
        const std::pair person(entry.by, entry.who);
        if (!entry.who.isEmpty() && !persons.contains(person))
            persons.append(person);
    }
    for (const auto &[person, name] : persons) {
        auto *action = people->addAction(name);
        action->setCheckable(true);
        action->setChecked(person == m_person);
        connect(action, &QAction::triggered, this, [this, person = person] { filterBy(m_shown, person); });
    }
    m_filterMenu->addActions(people->actions());
}

void TimelinePanel::filterBy(DossierHistoryFilter::Shown shown, const StaffId &person)
{
    const QScopedValueRollback guard(m_isSetting, true);
    m_shown = shown;
    m_person = person;
    m_filter->setShown(shown);
    m_filter->setPerson(person);
    m_filterButton->setDown(false);
    m_filterButton->setIcon(iconNamed("list-filter"_L1, m_filter->isFiltering() ? IconTint::Accent : IconTint::Plain));
}

void TimelinePanel::showMenu(const QPoint &position)
{
    const auto index = m_filter->mapToSource(m_list->indexAt(position));
    if (index.isValid())
        Q_EMIT menuRequested(m_model->at(index.row()), m_list->viewport()->mapToGlobal(position));
}

} // namespace tenue
